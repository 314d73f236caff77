using System.Text.RegularExpressions;

namespace Aplomb.Replies;

/// <summary>How a draft begins: the greeting and whom it calls by name.</summary>
/// <param name="End">Where the greeting ends, in the plain text; 0 where there is none.</param>
/// <param name="Hello">Whether there is a word of greeting.</param>
/// <param name="Called">The name, as written; null where nobody is called.</param>
/// <param name="Title">A title before the name, in small letters: <c>mrs</c>.</param>
/// <param name="Place">Where greeting and name stand, in the text.</param>
/// <param name="Name">Where the name stands with its title, in the text.</param>
internal sealed partial record Opening(int End, bool Hello, string? Called, string? Title, Span Place, Span Name)
{
    private static readonly HashSet<string> Titles = Set("mr mrs ms miss mx sir madam dr prof herr herrn frau mister");
    private static readonly HashSet<string> Joins = Set("& and und et y + of the de van von der la le du da di");
    private static readonly HashSet<string> NoNames = Set(
        "sorry thanks thank yes no oh well so unfortunately honestly actually ha ouch please today now ok okay yep nope first right true fair agreed got good great sadly hm hmm um ah wow again also absolutely still apologies "
            + "hi hello hey dear that this it what we i you your our there and but for in on at as to leider danke ja nein nun entschuldigung bitte oje schade frankly indeed obviously clearly understood noted of course look listen"
    );

    public bool Generic => Called is { } called && Unnamed().IsMatch(called);

    public static Opening Of(Draft draft, Words words)
    {
        var text = draft.Text;
        var hello = Greeted().Match(text);
        var start = hello.Success ? hello.Index + hello.Length : Mentioned().Match(text).Length;
        var shown = Tokens(draft.Name).Concat(Tokens(draft.Handle)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (name, title, delimited) =
            hello.Success && Nameless(text, start) is { Length: > 0 } nameless
                ? (nameless, null, true)
                : Vocative(text, start, shown);
        var named = name.Length > 0 && (hello.Success || (delimited && !NoNames.Contains(First(text, name))));
        if (!hello.Success && !named)
        {
            return new Opening(0, Hello: false, Called: null, Title: null, default, default);
        }

        var end = named ? name.End : start;
        var plainEnd = PlainAfter(words, end);
        var from = hello.Success ? hello.Groups["hello"].Index : name.Start;
        return new Opening(
            plainEnd,
            hello.Success,
            named ? text.Substring(name.Start, name.Length) : null,
            named ? title : null,
            new Span(from, end - from),
            named ? name : default
        );
    }

    /// <summary>"Dear valued customer": a word that stands where a name should.</summary>
    private static Span Nameless(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or ',')
        {
            start++;
        }

        var match = Unnamed().Match(text[start..Math.Min(text.Length, start + 60)]);
        return match.Success ? new Span(start, match.Length) : default;
    }

    /// <summary>The words of a name: what stands between spaces and marks.</summary>
    public static IEnumerable<string> Tokens(string? name) =>
        (name ?? "").Split(
            [' ', '\n', '\t', ',', '.', '|', '(', ')', '@', '_', '&', '"', '/', '·', '–', ':'],
            StringSplitOptions.RemoveEmptyEntries
        );

    private static string First(string text, Span name)
    {
        var word = text.AsSpan(name.Start, name.Length);
        var space = word.IndexOf(' ');
        return (space < 0 ? word : word[..space]).TrimEnd(",.!").ToString().Lower();
    }

    /// <summary>Reads up to five words that may be a name, to the first comma or mark.</summary>
    private static (Span Name, string? Title, bool Delimited) Vocative(string text, int start, HashSet<string> shown)
    {
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is ','))
        {
            start++;
        }

        var (at, end, title, count) = (start, start, default(string), 0);
        while (at < text.Length && count < 6)
        {
            var stop = at;
            while (stop < text.Length && !char.IsWhiteSpace(text[stop]) && !IsDelimiter(text, stop))
            {
                stop++;
            }

            var word = text[at..stop];
            var isTitle = Titles.Contains(word.TrimEnd('.').Lower());
            if (word.Length is 0 || !(isTitle || IsNameLike(word, shown, count)))
            {
                break;
            }

            title = isTitle && title is null ? word.TrimEnd('.').Lower() : title;
            (end, count) = (stop, count + 1);
            if (!isTitle && stop < text.Length && IsDelimiter(text, stop))
            {
                break;
            }

            at = Math.Min(stop + 1, text.Length);
            while (at < text.Length && text[at] is ' ')
            {
                at++;
            }
        }

        while (end > start && Joins.Contains(Last(text, start, end)))
        {
            end = Math.Max(start, text.LastIndexOf(' ', end - 1, end - start));
        }

        var delimited =
            end < text.Length
            && (IsDelimiter(text, end) || (end + 1 < text.Length && text[end] is ' ' && text[end + 1] is '–' or '—'));
        return (new Span(start, Math.Max(0, end - start)), title, delimited);
    }

    private static string Last(string text, int start, int end) =>
        text[(text.LastIndexOf(' ', end - 1, end - start) + 1)..end].Lower();

    private static bool IsDelimiter(string text, int i) =>
        text[i] is ',' or '!' or ':' or ';' or '?' or '\n'
        || (
            text[i] is '.'
            && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))
            && !Titles.Contains(WordBefore(text, i))
        );

    private static string WordBefore(string text, int i)
    {
        var start = i;
        while (start > 0 && i - start < 8 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..i].Lower();
    }

    private static bool IsNameLike(string word, HashSet<string> shown, int count) =>
        char.IsUpper(word[0])
        || shown.Contains(word)
        || (count is 0 && Unnamed().IsMatch(word))
        || (
            count > 0
            && (Joins.Contains(word) || word is "or" or "customer" or "user" or "guest" or "madam" or "Madam" or "oder")
        );

    private static int PlainAfter(Words words, int end)
    {
        var low = words.InPlain(end);
        while (low < words.Plain.Length && words.Plain[low] is ' ' or ',' or '!' or '.' or ':' or '–')
        {
            low++;
        }

        return low;
    }

    private static HashSet<string> Set(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);

#pragma warning disable MA0009 // no time limit: each repeat is bounded, so a text costs its length (HostileTextTests); a limit could fire on a slow machine
    [GeneratedRegex(
        @"^\s*(?>(@[^\s,:]+[\s,:]*)*)(?<hello>hiya|hi|hello|hey|dear|good (morning|afternoon|evening|day)|greetings|hallo|guten (tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus|grüß gott|grüezi)(?![\w'’-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Greeted();

    [GeneratedRegex(@"^\s*(?>(@[\w.]+[\s,:]*)*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mentioned();

    /// <summary>Words that stand where a name should.</summary>
    [GeneratedRegex(
        @"^((valued|our|my|loyal|esteemed|lieber|liebe|werte[rs]?|geehrte[rs]?)\s+)*((sir|madam|sirs|ladies)(( ?/ ?| or | and )(sir|madam|gentlemen))?|customers?|((road|bus|rail|service|app) )?users?|guests?|passengers?|clients?|patrons?|members?|travell?ers?|shoppers?|residents?|tenants?|patients?|subscribers?|visitors?|viewers?|all|there|everyone|folks|friend|kund(e|in|en)|kundinnen|fahrgast|gast|nutzer(in)?|damen( und herren)?|herren)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Unnamed();
}

/// <summary>Where the signature of a draft begins.</summary>
internal static class Closings
{
    private const int LongestSignature = 70;

    public static int Start(Words words)
    {
        var plain = words.Plain;
        var from = Math.Max(0, plain.Length - LongestSignature);
        for (var i = plain.Length - 2; i > from; i--)
        {
            if (
                plain[i] is '^' or '~' or '–' or '*' or '-' or '/'
                && plain[i - 1] is ' ' or '\n'
                && Short(plain.AsSpan(i + 1))
            )
            {
                return i;
            }
        }

        return words.Sentences is [_, .., var last] && IsSigned(words, last) ? last.Start : plain.Length;
    }

    private static bool Short(ReadOnlySpan<char> tail) => tail.Count(' ') <= 6 && !tail.TrimEnd('.').ContainsAny(".?!");

    /// <summary>A last line such as <c>Niamh</c> or <c>Kind regards, Jutta, passenger desk</c>.</summary>
    private static bool IsSigned(Words words, Span last)
    {
        var line = words.Text.AsSpan(words.InText(last.Start, last.Length).Start);
        var tail = words.Plain.AsSpan(last.Start, last.Length);
        return tail.Count(' ') <= 5
            && char.IsUpper(line[0])
            && !tail.ContainsAny("?!")
            && (
                tail.Count(' ') is 0
                || tail.Contains("regards", StringComparison.Ordinal)
                || tail.StartsWith("grüße", StringComparison.Ordinal)
                || tail.Contains("grüßen", StringComparison.Ordinal)
                || People.FirstNames.Has(Opening.Tokens(tail.ToString()).FirstOrDefault() ?? "")
            );
    }
}
