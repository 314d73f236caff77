namespace Aplomb.Posts;

/// <summary>The first sentence of a post, as one line.</summary>
public static class FirstSentence
{
    private const int ShortestSentence = 12;

    /// <summary>
    /// The first sentence without leading mentions and without links, cut at a word. Empty where nothing is left.
    /// </summary>
    /// <param name="longest">The longest line, in UTF-16 units, the mark of a cut included.</param>
    public static string Of(string text, int longest)
    {
        var words = text.Length > 4000 ? text[..4000] : text;
        var kept = words
            .Split([' ', '\n', '\r', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !IsLink(word))
            .SkipWhile(word => word[0] is '@' || word is "RT" or "." or "-" or ":");
        return CutAtWord(UpToEnd(Printable(string.Join(' ', kept))), longest);
    }

    /// <summary>A line of at most so many UTF-16 units, cut between words and never within a character.</summary>
    public static string CutAtWord(string line, int longest)
    {
        if (line.Length <= longest)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', longest - 1);
        var end = space > longest / 2 ? space : longest - 1;
        end -= char.IsHighSurrogate(line[end - 1]) ? 1 : 0;
        return line[..end].TrimEnd(' ', ',', ';', ':', '-') + "…";
    }

    private static string UpToEnd(string line)
    {
        for (var i = ShortestSentence; i < line.Length; i++)
        {
            var ends = line[i - 1] is '.' or '!' or '?' or '…' && line[i] == ' ';
            if (ends)
            {
                return line[..i];
            }
        }

        return line;
    }

    /// <summary>Without control characters, halves of surrogate pairs, and marks that turn the direction of writing.</summary>
    private static string Printable(string line) =>
        string.Concat(
            line.EnumerateRunes()
                .Where(rune => rune.Value != 0xFFFD && !System.Text.Rune.IsControl(rune))
                .Where(rune => rune.Value is not (>= 0x202A and <= 0x202E) and not (>= 0x2066 and <= 0x2069))
                .Select(rune => rune.ToString())
        );

    private static bool IsLink(string word) =>
        word.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
