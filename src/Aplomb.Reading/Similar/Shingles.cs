using System.Globalization;
using System.Text;
using Aplomb.Readers.Bags;

namespace Aplomb.Readers.Similar;

/// <summary>
/// A text without what copies differ in (capitals, handles, links, spacing, signs, invisible marks, drawn-out letters),
/// and its runs of four letters.
/// </summary>
/// <param name="Form">The text in plain form.</param>
/// <param name="Runs">Hashes of its runs, each once, in ascending order; empty where the text is too short to be alike.</param>
internal sealed record Shingles(string Form, uint[] Runs)
{
    /// <summary>So much of a text is compared, in UTF-16 units.</summary>
    public const int LongestText = 4_000;

    /// <summary>
    /// Shorter plain forms, in UTF-16 units, are alike only when they are equal: among <c>thanks a lot</c> and
    /// <c>thanks a bunch</c> a share of letters says nothing.
    /// </summary>
    public const int ShortestForm = 16;

    private const int Run = 4;
    private const uint Seed = 0x51A1E;

    public static Shingles Of(string text)
    {
        var form = Plain(text);
        if (form.Length < ShortestForm)
        {
            return new Shingles(form.Length is 0 ? text[..Math.Min(text.Length, LongestText)] : form, []);
        }

        var runs = new uint[form.Length - Run + 1];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = Hashes.Of(form.AsSpan(i, Run), Seed);
        }

        Array.Sort(runs);
        return new Shingles(form, Distinct(runs));
    }

    /// <summary>The share of runs that two texts have in common: from 0 to 1, the same both ways.</summary>
    public static double Alike(Shingles one, Shingles other)
    {
        if (one.Runs.Length is 0 || other.Runs.Length is 0)
        {
            return string.Equals(one.Form, other.Form, StringComparison.Ordinal) ? 1 : 0;
        }

        var (i, j, both) = (0, 0, 0);
        while (i < one.Runs.Length && j < other.Runs.Length)
        {
            var (left, right) = (one.Runs[i], other.Runs[j]);
            both += left == right ? 1 : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }

        return (double)both / (one.Runs.Length + other.Runs.Length - both);
    }

    private static string Plain(string text)
    {
        var whole = text.Length > LongestText ? text[..LongestText] : text;
        var folded = Ascii.IsValid(whole) ? whole : Whole(whole).Normalize(NormalizationForm.FormKC);
        var plain = new StringBuilder(folded.Length);
        for (var at = 0; at < folded.Length; at++)
        {
            var c = folded[at];
            if (
                (c is '@' && At(folded, at + 1) is var next && (char.IsLetterOrDigit(next) || next is '_'))
                || IsLink(folded, at)
            )
            {
                at = EndOf(folded, at) - 1;
                continue;
            }

            Add(plain, char.ToLowerInvariant(c));
        }

        return plain.ToString(0, Math.Min(plain.Length, LongestText)).TrimEnd();
    }

    /// <summary>Letters, digits and pictures stay, with at most two alike in a row; the rest parts words.</summary>
    private static void Add(StringBuilder plain, char c)
    {
        var kind = char.IsAscii(c) ? UnicodeCategory.OtherLetter : char.GetUnicodeCategory(c);
        var inside = char.IsAscii(c)
            ? char.IsAsciiLetterOrDigit(c)
            : char.IsLetterOrDigit(c)
                || kind
                    is UnicodeCategory.Surrogate
                        or UnicodeCategory.OtherSymbol
                        or UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark;
        var length = plain.Length;
        if (!inside)
        {
            if (
                length > 0
                && plain[length - 1] is not ' '
                && kind is not UnicodeCategory.Format
                && c is not '\'' and not '’'
            )
            {
                _ = plain.Append(' ');
            }

            return;
        }

        if (length < 2 || plain[length - 1] != c || plain[length - 2] != c)
        {
            _ = plain.Append(c);
        }
    }

    private static bool IsLink(string text, int at) =>
        text[at] is 'h' or 'H' or 'w' or 'W'
        && text.AsSpan(at) is var rest
        && (
            rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        );

    private static int EndOf(string text, int at)
    {
        var handle = text[at] is '@';
        for (at++; at < text.Length; at++)
        {
            var c = text[at];
            if (handle ? !(char.IsLetterOrDigit(c) || c is '_' or '.' or '-') : char.IsWhiteSpace(c))
            {
                break;
            }
        }

        return at;
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : ' ';

    /// <summary>The text with its halves of characters replaced: they cannot be brought to plain form.</summary>
    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = whole.Append(rune.ToString());
        }

        return whole.ToString();
    }

    private static uint[] Distinct(uint[] sorted)
    {
        var count = 1;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[i - 1])
            {
                sorted[count++] = sorted[i];
            }
        }

        return sorted[..count];
    }
}
