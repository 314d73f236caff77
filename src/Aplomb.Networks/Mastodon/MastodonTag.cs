using System.Buffers;
using System.Net;

namespace Aplomb.Networks.Mastodon;

/// <summary>One tag of hostile HTML, and the two of its attributes that say something.</summary>
/// <param name="Name">In lower case.</param>
internal sealed record MastodonTag(string Name, bool Closes, string? Href, string? Class)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f=/");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n\f");

    public bool Has(string word) =>
        Class
            ?.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries)
            .Contains(word, StringComparer.OrdinalIgnoreCase)
            is true;

    /// <summary>Where a tag that begins here ends: after its &gt;, whatever stands in quotes; or with the text.</summary>
    public static int End(string html, int at)
    {
        var quote = '\0';
        for (var i = at + 1; i < html.Length; i++)
        {
            if (quote is not '\0')
            {
                quote = html[i] == quote ? '\0' : quote;
            }
            else if (html[i] is '"' or '\'')
            {
                quote = html[i];
            }
            else if (html[i] is '>')
            {
                return i + 1;
            }
        }

        return html.Length;
    }

    /// <summary>The tag; null where it is none, as <c>&lt;!doctype&gt;</c>.</summary>
    public static MastodonTag? Read(ReadOnlySpan<char> tag)
    {
        var inner = tag[1..].TrimEnd('>');
        var closes = inner.StartsWith('/');
        inner = closes ? inner[1..] : inner;
        var length = 0;
        while (length < inner.Length && char.IsAsciiLetterOrDigit(inner[length]))
        {
            length++;
        }

        if (length is 0)
        {
            return null;
        }

        var name = inner[..length].ToString().ToLowerInvariant();
        var rest = inner[length..];
        return new MastodonTag(name, closes, Attribute(rest, "href"), Attribute(rest, "class"));
    }

    private static string? Attribute(ReadOnlySpan<char> rest, string name)
    {
        while (Next(ref rest, out var key, out var value))
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(value.ToString());
            }
        }

        return null;
    }

    /// <summary>Takes one attribute from the front; false where there is none left.</summary>
    private static bool Next(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> key, out ReadOnlySpan<char> value)
    {
        rest = rest.TrimStart(" \t\r\n\f/");
        key = default;
        value = default;
        if (rest.IsEmpty)
        {
            return false;
        }

        var end = rest.IndexOfAny(NameEnds);
        end = end < 0 ? rest.Length : Math.Max(1, end);
        key = rest[..end];
        rest = rest[end..].TrimStart();
        if (!rest.StartsWith('='))
        {
            return true;
        }

        rest = rest[1..].TrimStart();
        var quoted = !rest.IsEmpty && rest[0] is '"' or '\'';
        var stop = quoted ? rest[1..].IndexOf(rest[0]) : rest.IndexOfAny(ValueEnds);
        value = quoted ? (stop < 0 ? rest[1..] : rest.Slice(1, stop)) : (stop < 0 ? rest : rest[..stop]);
        rest = stop < 0 ? default : rest[(quoted ? stop + 2 : stop)..];
        return true;
    }
}
