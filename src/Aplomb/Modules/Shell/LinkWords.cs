using Aplomb.People;

namespace Aplomb.Modules.Shell;

/// <summary>Why two profiles may be one person, in words.</summary>
internal static class LinkWords
{
    /// <summary>"both name the same order or case number, and both link to the same place".</summary>
    public static string Because(IReadOnlyList<LinkReason> reasons)
    {
        var words = reasons.Select(Of).ToList();
        return words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])}, and {words[^1]}";
    }

    /// <summary>"Three profiles posted nearly the same words."</summary>
    public static string SameWords(int profiles) =>
        $"{CountWords.Begin(CountWords.Of(profiles))} profiles posted nearly the same words.";

    private static string Of(LinkReason reason) =>
        reason switch
        {
            LinkReason.SaysSo => "one of them says so",
            LinkReason.SameNumber => "both name the same order or case number",
            LinkReason.SameName => "they have the same name and the same handle but for digits",
            LinkReason.SameLink => "both link to the same place",
            _ => "both wrote nearly the same, and nobody else did",
        };
}
