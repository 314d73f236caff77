namespace Aplomb.Modules.Shell;

/// <summary>One of the choices of a <see cref="Seg"/>.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Private">Chosen, it turns violet.</param>
public sealed record SegChoice(string Value, string Words, string? Icon = null, bool Private = false)
{
    /// <summary>Where words go: everybody, one person, or only the team.</summary>
    public static IReadOnlyList<SegChoice> Places { get; } =
    [new("public", "Public", "globe"), new("private", "Private", "lock", Private: true), new("note", "Note", "note")];
}
