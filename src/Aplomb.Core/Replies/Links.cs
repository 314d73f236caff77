using System.Text.RegularExpressions;

namespace Aplomb.Replies;

/// <summary>Links and mentions: their letters say nothing, and their digits are nobody's number.</summary>
internal static partial class Links
{
    public static string Blank(string text)
    {
        if (!text.AsSpan().ContainsAny("@/"))
        {
            return text;
        }

        var bare = text.ToCharArray();
        foreach (var link in Link().Places(text))
        {
            // the beginning stays, so that a rule can see that there is a link
            bare.AsSpan((link.Start + 1)..link.End).Fill('/');
            bare[link.Start] = 'h';
            bare[link.End - 1] = 'h';
        }

        return new string(bare);
    }

#pragma warning disable MA0009 // no time limit: each repeat is bounded, so a text costs its length (HostileTextTests); a limit could fire on a slow machine
    [GeneratedRegex(
        @"https?://[^\s\p{Cc}]+|(?<![\w.\-])[a-z0-9\-]{1,63}(\.[a-z0-9\-]{1,63}){0,4}\.(com|org|net|de|co\.uk|io|eu|fr|at|ch|info|app)/[^\s]*",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Link();
}
