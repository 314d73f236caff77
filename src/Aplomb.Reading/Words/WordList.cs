using System.Globalization;

namespace Aplomb.Readers;

/// <summary>
/// Splits a text into words: lower case, digits as 0, at most three equal letters in a row. Meant to be used again and
/// again by one thread; any UTF-16 at all is accepted, also halves of surrogate pairs.
/// </summary>
internal sealed class WordList
{
    /// <summary>Longest part of a text that is read, in UTF-16 units: a bound on time. Posts are shorter.</summary>
    public const int LongestText = 10_000;

    private const int LongestWord = 40;
    private const int NegationReach = 4;

    private readonly List<Word> _words = new(64);
    private readonly char[] _letters = new char[LongestText + 16];
    private int _used;
    private int _reach;

    public IReadOnlyList<Word> All => _words;

    public int Count => _words.Count;

    public Word this[int index] => _words[index];

    /// <summary>The plain form of a word.</summary>
    public ReadOnlySpan<char> Letters(Word word) => _letters.AsSpan(word.From, word.To - word.From);

    public ReadOnlySpan<char> Letters(int index) => Letters(_words[index]);

    /// <summary>Forgets the last text and takes in this one.</summary>
    public void Read(string text)
    {
        _words.Clear();
        _used = 0;
        _reach = 0;
        var span = text.AsSpan(0, Math.Min(text.Length, LongestText));
        for (var at = 0; at < span.Length; )
        {
            at += char.IsWhiteSpace(span[at]) || char.IsControl(span[at]) ? 1 : Take(span, at);
        }
    }

    private int Take(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        var mention = c == '@' && (char.IsLetterOrDigit(next) || next == '_');
        var link = c is 'h' or 'H' or 'w' or 'W' ? Links.Length(text[at..]) : 0;
        var smiley = link > 0 ? 0 : Smileys.Length(text[at..]);
        return mention ? Add(text, at, Run(text, at + 1, mention: true), WordKind.Mention, "@")
            : link > 0 ? Add(text, at, at + link, WordKind.Link, "~url")
            : smiley > 0 ? Add(text, at, at + smiley, WordKind.Face, text.Slice(at, smiley))
            : IsLetter(c) || (c == '#' && IsLetter(next)) ? TakeWord(text, at)
            : TakeSign(text, at);
    }

    private int TakeWord(ReadOnlySpan<char> text, int at)
    {
        var end = Run(text, at + 1, mention: false);
        var from = _used;
        var (capitals, letters) = (0, 0);
        for (var i = at; i < end; i++)
        {
            capitals += char.IsUpper(text[i]) ? 1 : 0;
            letters += char.IsLetter(text[i]) ? 1 : 0;
            Put(Plain(text[i]), from);
        }

        var shouted = capitals >= 3 && capitals == letters;
        var kind = letters == 0 && text[at] != '#' ? WordKind.Number : WordKind.Letters;
        _words.Add(new Word(at, end - at, from, _used, kind, shouted, _reach > 0));
        _reach = Negations.Is(_letters.AsSpan(from, _used - from)) ? NegationReach : Math.Max(0, _reach - 1);
        return end - at;
    }

    private int TakeSign(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsAscii(c))
        {
            var end = at + 1;
            while (end < text.Length && text[end] == c)
            {
                end++;
            }

            _reach = c is '.' or ',' or ';' or '!' or '?' or ':' ? 0 : _reach;
            return Add(text, at, end, WordKind.Mark, text.Slice(at, Math.Min(end - at, 3)));
        }

        var pair = char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        var face = pair || char.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol;
        return Add(text, at, at + (pair ? 2 : 1), face ? WordKind.Face : WordKind.Mark, text.Slice(at, pair ? 2 : 1));
    }

    private int Add(ReadOnlySpan<char> text, int at, int end, WordKind kind, ReadOnlySpan<char> plain)
    {
        var from = _used;
        foreach (var c in plain)
        {
            Put(c, int.MaxValue);
        }

        _words.Add(new Word(at, Math.Min(end, text.Length) - at, from, _used, kind, Shouted: false, Negated: false));
        return end - at;
    }

    private void Put(char c, int wordStart)
    {
        var last = _used - 1;
        var fourth = last - 2 >= wordStart && _letters[last] == c && _letters[last - 1] == c && _letters[last - 2] == c;
        if (!fourth && _used < _letters.Length)
        {
            _letters[_used++] = c;
        }
    }

    private static int Run(ReadOnlySpan<char> text, int at, bool mention)
    {
        var start = at;
        while (at < text.Length && at - start < LongestWord)
        {
            var inside = IsLetter(text[at]) || (mention && text[at] is '_' or '.');
            var apostrophe = text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
            if (!inside && !apostrophe)
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static char Plain(char c) =>
        c == '’' ? '\''
        : char.IsDigit(c) ? '0'
        : char.ToLowerInvariant(c);

    private static bool IsLetter(char c) =>
        char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
