using System.Net;
using System.Text;
using Aplomb.Posts;

namespace Aplomb.Networks.Mastodon;

/// <summary>
/// The words of a post that comes as HTML. One pass, no tree, no more than so much: what comes in was written by strangers on servers
/// that we do not know. Nothing of it is markup afterwards.
/// </summary>
internal sealed class MastodonHtml
{
    private const int LongestInput = 1_000_000;
    private const int Deepest = 200;
    private const string Cut = " […]";

    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "template",
        "iframe",
        "object",
        "noscript",
        "textarea",
        "title",
        "svg",
        "math",
        "select",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p",
        "div",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "table",
        "tr",
    };

    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "br",
        "hr",
        "img",
        "wbr",
        "input",
    };

    private readonly StringBuilder _words = new();
    private readonly Stack<Open> _open = new();
    private readonly bool _quotes;
    private int _unseen;

    private MastodonHtml(bool quotes) => _quotes = quotes;

    /// <summary>An element that is not closed yet.</summary>
    /// <param name="Start">Where its words begin, for a link.</param>
    private sealed record Open(string Name, bool Hidden, string? Link, int Start);

    /// <summary>The words alone: paragraphs apart by an empty line, links with where they really lead.</summary>
    /// <param name="quotes">The server tells quotes apart: the line "RE: …" for older ones is left out.</param>
    public static string Words(string? html, bool quotes = false)
    {
        if (string.IsNullOrEmpty(html))
        {
            return "";
        }

        var reader = new MastodonHtml(quotes);
        reader.Read(html.Length > LongestInput ? html[..LongestInput] : html);
        return Clean(reader._words.ToString());
    }

    /// <summary>Without control characters and halves of characters, and no longer than a post may be.</summary>
    public static string Clean(string words)
    {
        var clean = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes()) // a half character comes out as U+FFFD
        {
            if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune))
            {
                clean.Append(rune.ToString());
            }

            if (clean.Length > Bounds.Text - Cut.Length - 2)
            {
                clean.Append(Cut);
                break;
            }
        }

        return clean.ToString().Trim();
    }

    private void Read(string html)
    {
        for (var at = 0; at < html.Length && _words.Length <= Bounds.Text; )
        {
            var next = html.IndexOf('<', at);
            if (next < 0)
            {
                Say(html[at..]);
                return;
            }

            Say(html[at..next]);
            at = Markup(html, next);
        }
    }

    /// <summary>What begins with a &lt;. Answers where it ends.</summary>
    private int Markup(string html, int at)
    {
        if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
            return end < 0 ? html.Length : end + 3;
        }

        if (at + 1 >= html.Length || !(char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?'))
        {
            Say("&lt;"); // a sign like any other
            return at + 1;
        }

        var close = MastodonTag.End(html, at);
        if (MastodonTag.Read(html.AsSpan(at, close - at)) is { } tag)
        {
            Apply(tag);
        }

        return close;
    }

    private void Apply(MastodonTag tag)
    {
        if (Blocks.Contains(tag.Name))
        {
            Break(tag.Name is "p" or "blockquote" or "pre" ? 2 : 1);
        }

        if (tag.Name is "br" && _unseen is 0)
        {
            _words.Append('\n');
        }

        if (tag.Closes)
        {
            Close(tag.Name);
        }
        else if (!Empty.Contains(tag.Name) && _open.Count < Deepest)
        {
            var hidden = Unseen.Contains(tag.Name) || (_quotes && tag.Has("quote-inline")) || Shadow(tag);
            _unseen += hidden ? 1 : 0;
            _open.Push(new Open(tag.Name, hidden, Link(tag), _words.Length));
        }
    }

    /// <summary>What readers do not see is not said, except inside a link, of which it is the longer part.</summary>
    private bool Shadow(MastodonTag tag) => tag.Has("invisible") && !_open.Any(one => one.Link is not null);

    private static string? Link(MastodonTag tag) =>
        tag.Name is "a"
        && !tag.Has("mention")
        && !tag.Has("hashtag")
        && Uri.TryCreate(tag.Href, UriKind.Absolute, out var address)
        && address.Scheme is "https" or "http"
            ? tag.Href
            : null;

    private void Close(string name)
    {
        if (!_open.Any(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        for (var done = false; !done; )
        {
            var open = _open.Pop();
            done = open.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
            _unseen -= open.Hidden ? 1 : 0;
            if (open.Link is { } link && _unseen is 0)
            {
                Lead(link, open.Start);
            }
        }
    }

    /// <summary>A link says where it leads, whatever stands on it.</summary>
    private void Lead(string link, int start)
    {
        var said = _words.ToString(start, _words.Length - start).Trim();
        if (said.Length is 0 || said.Equals(link, StringComparison.OrdinalIgnoreCase))
        {
            _words.Length = start;
            _words.Append(link);
        }
        else
        {
            _words.Append(" (").Append(link).Append(')');
        }
    }

    private void Say(string run)
    {
        if (_unseen > 0 || run.Length is 0)
        {
            return;
        }

        foreach (var sign in WebUtility.HtmlDecode(run))
        {
            var space = sign is ' ' or '\n' or '\r' or '\t';
            if (!space || (_words.Length > 0 && !char.IsWhiteSpace(_words[^1])))
            {
                _words.Append(space ? ' ' : sign);
            }
        }
    }

    /// <summary>Begins a new line, or a new paragraph.</summary>
    private void Break(int lines)
    {
        if (_unseen > 0)
        {
            return;
        }

        while (_words.Length > 0 && _words[^1] is ' ')
        {
            _words.Length--;
        }

        var have = 0;
        while (have < _words.Length && _words[^(have + 1)] is '\n')
        {
            have++;
        }

        if (_words.Length > have)
        {
            _words.Append('\n', Math.Max(0, lines - have));
        }
    }
}
