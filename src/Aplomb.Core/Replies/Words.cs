using System.Globalization;
using System.Text;

namespace Aplomb.Replies;

/// <summary>
/// A text made plain for the rules: small letters, one space between words, straight quotes, no emoji, no invisible
/// marks. Every place in the plain text knows its place in the original, so what is found can be underlined.
/// </summary>
internal sealed class Words
{
    /// <summary>Stands for a letter that somebody else said first; no pattern names it.</summary>
    private const char Quoted = '¤';
    private const int LongestQuote = 400;

    /// <summary>A longer sentence is cut: what is looked at around a finding stays small, however long the draft.</summary>
    private const int LongestSentence = 1000;

    private readonly List<int> places = [];

    private Words(string text)
    {
        Text = text;
        Bare = Links.Blank(text);
        Plain = Simplify();
        Own = MaskQuotes(Plain);
        Sentences = Split(Plain);
    }

    public string Text { get; }

    /// <summary>The text with links and mentions blanked; as long as <see cref="Text"/>.</summary>
    public string Bare { get; }

    /// <summary>The plain text, quotations included.</summary>
    public string Plain { get; }

    /// <summary>The plain text with quotations blanked: what the writer says in their own words. As long as <see cref="Plain"/>.</summary>
    public string Own { get; }

    /// <summary>Stretches of the plain text, each with its closing mark.</summary>
    public IReadOnlyList<Span> Sentences { get; }

    public static Words Of(string? text) => new(text ?? "");

    /// <summary>The stretch of the original that a stretch of the plain text came from.</summary>
    public Span InText(int start, int length)
    {
        if (places.Count is 0 || start >= places.Count)
        {
            return new Span(Text.Length, 0);
        }

        var from = places[start];
        if (length <= 0)
        {
            return new Span(from, 0);
        }

        var last = places[Math.Min(start + length, places.Count) - 1];
        var end = last + (char.IsHighSurrogate(Text[last]) && last + 1 < Text.Length ? 2 : 1);
        while (end < Text.Length && IsMark(Text[end]))
        {
            end++;
        }

        return new Span(from, end - from);
    }

    /// <summary>The stretch of the plain text that a sentence of the text became.</summary>
    public Span InPlainOf(HeardSentence sentence)
    {
        var start = InPlain(sentence.Start);
        return new Span(start, InPlain(sentence.Start + sentence.Length) - start);
    }

    /// <summary>The first place of the plain text that stands at or behind a place of the text.</summary>
    public int InPlain(int place)
    {
        var found = places.BinarySearch(place);
        return found < 0 ? ~found : found;
    }

    public string Of(Span sentence) => Own.Substring(sentence.Start, sentence.Length);

    /// <summary>A stretch of the plain text as it was written, without what it quotes.</summary>
    public string Written(Span stretch)
    {
        var written = new StringBuilder(stretch.Length);
        for (var i = stretch.Start; i < stretch.End; i++)
        {
            if (Own[i] is not Quoted)
            {
                _ = written.Append(Text[places[i]]);
            }
        }

        return written.ToString();
    }

    /// <summary>The sentence that a place of the plain text lies in.</summary>
    public Span SentenceAt(int place)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Sentences[middle].Start <= place ? (middle, high) : (low, middle - 1);
        }

        return Sentences.Count is 0 ? new Span(0, Plain.Length) : Sentences[low];
    }

    private string Simplify()
    {
        var plain = new StringBuilder(Text.Length);
        for (var i = 0; i < Text.Length; i++)
        {
            if (Simple(i) is not { } letter || (letter is ' ' && (plain.Length is 0 || plain[^1] is ' ')))
            {
                continue;
            }

            plain.Append(letter);
            places.Add(i);
        }

        while (plain.Length > 0 && plain[^1] is ' ')
        {
            plain.Length--;
            places.RemoveAt(places.Count - 1);
        }

        return plain.ToString();
    }

    private char? Simple(int i)
    {
        var c = Bare[i];
        return c switch
        {
            '\n' => EndsLine(i) ? '\n' : ' ',
            '’' or '‘' or '´' or '`' or 'ʼ' => '\'',
            '“' or '”' or '„' or '«' or '»' or '‟' => '"',
            '–' or '—' or '−' => '–',
            '…' => '.',
            '.' when i + 1 < Text.Length && char.IsLetterOrDigit(Text[i + 1]) => '·',
            >= '！' and <= '～' => char.ToLowerInvariant((char)(c - 0xFEE0)),
            _ when IsMark(c) => null,
            _ when char.IsSurrogate(c) || IsPicture(c) || char.IsWhiteSpace(c) || char.IsControl(c) => ' ',
            _ => char.ToLowerInvariant(Composed(i)),
        };
    }

    /// <summary>Whether a line break ends what was being said: nothing else stands for a full stop there.</summary>
    private bool EndsLine(int i) =>
        i + 1 < Text.Length && (Text[i + 1] is '\n' or '\r' || (i > 0 && Text[i - 1] is ',' or '!' or '.'));

    private char Composed(int i) =>
        i + 1 < Bare.Length
        && IsMark(Bare[i + 1])
        && char.IsLetter(Bare[i])
        && Bare.Substring(i, 2).Normalize(NormalizationForm.FormC) is { Length: 1 } one
            ? one[0]
            : Bare[i];

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format;

    private static bool IsPicture(char c) =>
        c is not ('€' or '£' or '$' or '%' or '^' or '~' or '+' or '#' or '=' or '|' or '<' or '>' or '¤')
        && char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse;

    private static string MaskQuotes(string plain)
    {
        if (!plain.AsSpan().ContainsAny('"', '\''))
        {
            return plain;
        }

        var own = plain.ToCharArray();
        for (var i = 0; i < own.Length; i++)
        {
            if (Opens(plain, i) && Closing(plain, i) is var end and > 0)
            {
                own.AsSpan(i + 1, end - i - 1).Fill(Quoted);
                i = end;
            }
        }

        return new string(own);
    }

    private static bool Opens(string plain, int i) =>
        plain[i] is '"' || (plain[i] is '\'' && (i is 0 || plain[i - 1] is ' ' or '(' or '\n'));

    private static int Closing(string plain, int open)
    {
        var limit = Math.Min(plain.Length, open + LongestQuote);
        for (var i = open + 1; i < limit; i++)
        {
            if (plain[i] == plain[open] && (plain[i] is '"' || i + 1 == plain.Length || !char.IsLetter(plain[i + 1])))
            {
                return i;
            }
        }

        return -1;
    }

    private static List<Span> Split(string plain)
    {
        var sentences = new List<Span>();
        var start = 0;
        for (var i = 0; i < plain.Length; i++)
        {
            if (
                plain[i] is '\n'
                || (i - start > LongestSentence && plain[i] is ' ')
                || (plain[i] is '.' or '!' or '?' && Ends(plain, start, i))
            )
            {
                Add(sentences, plain, start, i + 1);
                start = i + 1;
            }
        }

        Add(sentences, plain, start, plain.Length);
        return sentences;
    }

    private static void Add(List<Span> sentences, string plain, int start, int end)
    {
        while (start < end && plain[start] is ' ' or '\n')
        {
            start++;
        }

        if (end > start)
        {
            sentences.Add(new Span(start, end - start));
        }
    }

    private static readonly string[] Shortened =
    [
        "mr",
        "mrs",
        "ms",
        "mx",
        "dr",
        "st",
        "no",
        "nr",
        "prof",
        "approx",
        "e·g",
        "i·e",
        "z·b",
        "str",
        "inc",
        "ltd",
        "hr",
        "fr",
    ];

    private static bool Ends(string plain, int start, int dot)
    {
        if (dot + 1 < plain.Length && plain[dot + 1] is not (' ' or '\n' or '"' or '\'' or ')'))
        {
            return false;
        }

        if (plain[dot] is not '.' || dot + 1 == plain.Length)
        {
            return true;
        }

        var space = plain.LastIndexOf(' ', dot, dot - start + 1);
        var word = plain.AsSpan((space < start ? start : space + 1)..dot);
        return !(word.Length is 1 && char.IsLetter(word[0]) && word[0] is not 'i')
            && !Shortened.Contains(word.ToString());
    }
}
