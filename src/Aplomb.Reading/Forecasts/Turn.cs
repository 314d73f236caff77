using Aplomb.Readers.Bags;

namespace Aplomb.Readers.Forecasts;

/// <summary>The words of one turn, in small letters: spacing and capitals do not matter.</summary>
/// <param name="Words">Words and single signs, in order.</param>
internal sealed record Turn(string Text, IReadOnlyList<string> Words)
{
    /// <summary>So much of a turn is read, in UTF-16 units: its head and its end, where the tone is.</summary>
    private const int Head = 2_500;
    private const int End = 1_000;

    public static Turn Of(string? text)
    {
        var plain = text ?? "";
        if (plain.Length > Head + End)
        {
            plain = string.Concat(plain.AsSpan(0, Head), " ", plain.AsSpan(plain.Length - End));
        }

        return new Turn(plain, Split(plain));
    }

    /// <summary>Words, and pairs of words, as rows of a table of 2^<paramref name="bits"/>.</summary>
    public void AddRows(List<int> rows, uint seed, int bits)
    {
        var before = seed;
        foreach (var word in Words)
        {
            var hash = Hashes.Of(word, seed);
            rows.Add((int)(hash >> (32 - bits)));
            rows.Add((int)(Hashes.Both(before, hash) >> (32 - bits)));
            before = hash;
        }
    }

    private static List<string> Split(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length; )
        {
            var start = at;
            while (at < text.Length && IsInside(text, at, start))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(text[start..at].ToLowerInvariant().Replace('’', '\''));
                continue;
            }

            if (!char.IsWhiteSpace(text[at]))
            {
                words.Add(text[at].ToString());
            }

            at++;
        }

        return words;
    }

    private static bool IsInside(string text, int at, int start) =>
        char.IsLetterOrDigit(text[at])
        || (text[at] is '\'' or '’' && at > start && at + 1 < text.Length && char.IsLetter(text[at + 1]));
}
