using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Aplomb.Replies;

namespace Aplomb.People;

/// <summary>What is left of a display name once decoration is gone.</summary>
/// <param name="Broken">Code, disguise or a direction override: nobody is called by this.</param>
/// <param name="Foreign">The words in other scripts than Latin.</param>
/// <param name="Text">The Latin words, ready to be judged.</param>
internal sealed partial record DisplayName(bool Broken, string Foreign, string Text)
{
    private static readonly DisplayName Unreadable = new(Broken: true, "", "");

    public static DisplayName Of(string display)
    {
        if (display.Length > 120 || Override().IsMatch(display) || Code().IsMatch(display))
        {
            return Unreadable;
        }

        var plain = Clean(display);
        if (Stacked().IsMatch(plain) || plain.Any(IsOddLatin))
        {
            return Unreadable;
        }

        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(IsMixed)
            ? Unreadable
            : new DisplayName(
                Broken: false,
                string.Join(' ', words.Where(IsForeign)),
                string.Join(' ', words.Where(word => !IsForeign(word)))
            );
    }

    /// <summary>No network shows more of a name than this, in UTF-16 units.</summary>
    internal const int Longest = 200;

    private static string Short(string display) => display.Length > Longest ? display[..Longest] : display;

    /// <summary>Styled letters become plain ones, pictures and invisible marks go, line breaks are spaces.</summary>
    private static string Clean(string display)
    {
        var clean = new StringBuilder(display.Length);
        foreach (var rune in Short(display).Sound().Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Surrogate))
            {
                clean.Append(
                    IsGap(rune) ? " "
                    : rune.Value is '’' or '‘' or 'ʼ' ? "'"
                    : rune.ToString()
                );
            }
        }

        return Spaces().Replace(clean.ToString().Replace("\uFE0F", "", StringComparison.Ordinal), " ").Trim();
    }

    private static bool IsGap(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.OtherSymbol
                or UnicodeCategory.ModifierSymbol
                or UnicodeCategory.Control
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;

    private static bool IsLatin(char c) => char.IsLetter(c) && c is < '\u0250' or (>= '\u1E00' and <= '\u1EFF');

    /// <summary>Small capitals and letters for phonetics, which only look like letters of a name.</summary>
    private static bool IsOddLatin(char c) =>
        c
            is (>= '\u0250' and <= '\u02AF')
                or (>= '\u1D00' and <= '\u1DBF')
                or (>= '\uA720' and <= '\uA7FF')
                or (>= '\u2C60' and <= '\u2C7F');

    private static bool IsForeign(string word) => word.Any(c => char.IsLetter(c) && !IsLatin(c));

    private static bool IsMixed(string word) => IsForeign(word) && word.Any(c => char.IsLetter(c) && IsLatin(c));

#pragma warning disable MA0009 // no time limit: a name is cut at DisplayName.Longest; a limit could fire on a slow machine
    [GeneratedRegex(@"[\u202A\u202B\u202D\u202E]", RegexOptions.ExplicitCapture)]
    private static partial Regex Override();

    [GeneratedRegex(
        @"[<>{}\[\]\\;=$%]|--|\bhttps?:|\bwww\.|\w\.(com|org|net|de|io|co\.uk)\b|\b(ignore|disregard|forget) (all|any|the|your|previous|prior)\b|\binstructions?\b|\bdrop table\b|\bselect \*|&(amp|lt|gt|nbsp|#)|\bnull\b|\bundefined\b|\bNaN\b|\bsystem prompt\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Code();

    [GeneratedRegex(@"\p{Mn}{2,}", RegexOptions.ExplicitCapture)]
    private static partial Regex Stacked();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex Spaces();
}
