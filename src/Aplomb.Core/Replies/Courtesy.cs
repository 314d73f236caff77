using System.Text.RegularExpressions;

namespace Aplomb.Replies;

/// <summary>Thanks and wishes at either end of a reply. They fit any reply, and so must not outweigh a fault.</summary>
public static partial class Courtesy
{
    private const string Words =
        @"(?:(?:many )?thank(?:s| you)\b|have a |(?:kind|best|warm)(?:est)? (?:regards|wishes)|all the best|take care|we appreciate|wishing you|(?:vielen |besten |herzlichen )?dank\b|danke\b|(?:einen )?schönen |(?:liebe|freundliche|beste) grüße|alles gute)";

    /// <summary>The text without them; the same text where there are none, or nothing else.</summary>
    public static string Without(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bare = AtStart().Replace(AtEnd().Replace(text, ""), "");
        return bare.Any(char.IsLetter) ? bare : text;
    }

    [GeneratedRegex(
        $@"(?:\s+|^){Words}[^.!?\n]{{0,60}}[.!]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex AtEnd();

    [GeneratedRegex(
        $@"^\s*{Words}[^.!?\n]{{0,60}}[.!]\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex AtStart();
}
