using System.Text.RegularExpressions;

namespace Aplomb.Replies;

/// <summary>A text as Mastodon counts it (its <c>StatusLengthValidator</c>): any link is 23 signs, a mention has no server.</summary>
public static partial class LinkedWords
{
    private static readonly string Link = new('x', 23);

    /// <summary>The text with a stand-in of 23 signs for each link, and with each mention's server left out.</summary>
    public static string Shorten(string text) =>
        Mentions().Replace(Links().Replace(text, found => Link + Tail(found.Value)), "@${name}");

    /// <summary>Whom a text mentions: <c>nils</c>, or <c>nils@example.social</c>.</summary>
    public static IEnumerable<string> Mentioned(string text) =>
        Mentions()
            .Matches(Links().Replace(text, " "))
            .Select(found =>
                found.Groups["server"] is { Success: true } server
                    ? $"{found.Groups["name"].Value}@{server.Value}"
                    : found.Groups["name"].Value
            );

    /// <summary>Marks at the end of a sentence are no part of a link.</summary>
    private static string Tail(string link) => link[link.TrimEnd(Marks).Length..];

    private static readonly char[] Marks = [.. ".,;:!?)'\"’”"];

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}@./_-])https?://[^\s<>""]+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Links();

    /// <summary>Mastodon's own: nothing like a word before it; letters, digits, underscores, with points and lines between.</summary>
    [GeneratedRegex(
        @"(?<![=/\w])@(?<name>[a-z0-9_]+([a-z0-9_.-]*[a-z0-9_])?)(@(?<server>[\w.-]*\w))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Mentions();
}
