using System.Globalization;
using System.Text;

namespace Aplomb.Replies;

/// <summary>How long a text is, the way a network counts.</summary>
public static class Lengths
{
    /// <summary>What any link counts where a network shortens links.</summary>
    private const int Link = 23;

    /// <summary>The length of a text in a unit; never below 0, and 0 only for an empty text.</summary>
    public static int Measure(string text, LengthUnit unit) =>
        unit switch
        {
            LengthUnit.Utf16 => text.Length,
            LengthUnit.Bytes => Encoding.UTF8.GetByteCount(text),
            LengthUnit.Graphemes => Graphemes(text),
            LengthUnit.Weighted => Weighted(text.Sound().Normalize(NormalizationForm.FormC)),
            LengthUnit.Linked => Graphemes(LinkedWords.Shorten(text)),
            _ => text.EnumerateRunes().Count(),
        };

    private static int Graphemes(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; count++)
        {
            i += StringInfo.GetNextTextElementLength(text.AsSpan(i));
        }

        return count;
    }

    /// <summary>twitter-text's configuration 3: light ranges count 1, all else 2, an emoji 2 as a whole, a link 23.</summary>
    private static int Weighted(string text)
    {
        var sum = 0;
        for (var i = 0; i < text.Length; )
        {
            if (LinkAt(text, i) is var link and > 0)
            {
                (sum, i) = (sum + Link, i + link);
                continue;
            }

            var step = StringInfo.GetNextTextElementLength(text.AsSpan(i));
            sum += Weigh(text.AsSpan(i, step));
            i += step;
        }

        return sum;
    }

    private static int Weigh(ReadOnlySpan<char> element)
    {
        var sum = 0;
        foreach (var rune in element.EnumerateRunes())
        {
            if (rune.Value is 0xFE0F or 0x20E3 or (>= 0x1F000 and <= 0x1FAFF))
            {
                return 2;
            }

            sum += IsLight(rune.Value) ? 1 : 2;
        }

        return sum;
    }

    private static bool IsLight(int c) =>
        c is <= 0x10FF or (>= 0x2000 and <= 0x200D) or (>= 0x2010 and <= 0x201F) or (>= 0x2032 and <= 0x2037);

    private static int LinkAt(string text, int i)
    {
        if (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '@' or '.' or '-' or '_' or '/'))
        {
            return 0;
        }

        var end = i;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '<' or '>'))
        {
            end++;
        }

        var word = text.AsSpan(i..end).TrimEnd(".,;:!?)'’”");
        var stated =
            word.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        return stated || IsBareLink(word) ? word.Length : 0;
    }

    /// <summary>A link without its scheme. Only the commonest endings: networks know them all, a surplus of 10 is harmless.</summary>
    private static bool IsBareLink(ReadOnlySpan<char> word)
    {
        var slash = word.IndexOf('/');
        var host = slash < 0 ? word : word[..slash];
        var dot = host.LastIndexOf('.');
        return dot > 0
            && !host.Contains('@')
            && host[(dot + 1)..].ToString().ToUpperInvariant()
                is "COM"
                    or "ORG"
                    or "NET"
                    or "DE"
                    or "UK"
                    or "IO"
                    or "EU"
                    or "FR"
                    or "AT"
                    or "CH"
                    or "CO"
                    or "INFO"
                    or "APP";
    }
}
