namespace Aplomb.Replies;

/// <summary>Which faults keep a reply from leaving, and where: what is wrong before all who read along may only be unwise in private.</summary>
public static class StopRules
{
    /// <summary>Whether a fault stops a reply anywhere.</summary>
    public static bool MayStop(string rule) =>
        rule
            is "non-apology"
                or "arguing"
                or "mockery"
                or "mismatch"
                or "public-compensation"
                or "removal-for-reward"
                or "legal-admission"
                or "private-data"
                or "info-request-only";

    /// <summary>Whether a fault stops this draft.</summary>
    public static bool StopsHere(Draft draft, string rule) => StopsHere(Scene.Of(draft), rule);

    internal static bool StopsHere(Scene scene, string rule) =>
        rule switch
        {
            "arguing" or "public-compensation" => scene.IsPublic,
            "mismatch" => scene.IsStrong,
            _ => MayStop(rule),
        };
}
