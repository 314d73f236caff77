namespace Aplomb.Playbooks;

/// <summary>The rules of the reply check as a playbook names them under <c>check</c>.</summary>
public static class CheckRules
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "greeting",
        "listening",
        "acknowledgement",
        "non-apology",
        "arguing",
        "defensive-shape",
        "no-step",
        "info-request-only",
        "private-move",
        "public-compensation",
        "private-data",
        "mockery",
        "routinised",
        "removal-for-reward",
        "mismatch",
        "too-long",
        "legal-admission",
        "wrong-name",
        "voice",
        "changed-meanwhile",
    ];

    /// <summary>Rules that guard people, or that the law asks for: a playbook may make a warning of them, never less.</summary>
    public static IReadOnlyList<string> Guarding { get; } = ["private-data", "removal-for-reward", "legal-admission"];
}
