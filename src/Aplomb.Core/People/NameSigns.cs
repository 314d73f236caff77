using System.Text;

namespace Aplomb.People;

/// <summary>What the lists of names and words know about a display name: signs for a learned judge of names.</summary>
public static class NameSigns
{
    /// <summary>So many words are looked at.</summary>
    private const int MostWords = 8;

    /// <summary>
    /// One sign a word: <c>g</c> a known given name, <c>f</c> a family name, <c>w</c> an everyday word, <c>t</c> a title, <c>p</c> a particle,
    /// <c>o</c> a word of organisations, <c>l</c> a place, in any mix; then its shape, <c>Xx</c>, <c>XX</c>, <c>x</c>, <c>0</c> or <c>-</c>.
    /// </summary>
    public static IReadOnlyList<string> Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).Select(Sign)];
    }

    private static string Sign(string word)
    {
        var (bare, sign) = (FirstNames.Fold(word).Trim('.', ',', '"', '\'', '(', ')'), new StringBuilder(8));
        Add(sign, 'g', FirstNames.Has(bare));
        Add(sign, 'f', FirstNames.HasFamily(bare));
        Add(sign, 'w', FirstNames.IsWord(bare));
        Add(sign, 't', NameWords.Titles.Contains(bare));
        Add(sign, 'p', NameWords.Particles.Contains(bare));
        Add(sign, 'o', NameWords.Firms.Contains(bare));
        Add(sign, 'l', NameWords.Places.Contains(bare));
        return sign.Append(Shape(word)).ToString();
    }

    private static void Add(StringBuilder sign, char letter, bool holds)
    {
        if (holds)
        {
            _ = sign.Append(letter);
        }
    }

    private static string Shape(string word) =>
        word.Any(char.IsDigit) ? "0"
        : !word.Any(char.IsLetter) ? "-"
        : !word.Any(char.IsUpper) ? "x"
        : !word.Any(char.IsLower) ? (word.Count(char.IsLetter) is 1 ? "X" : "XX")
        : char.IsUpper(word.First(char.IsLetter)) ? "Xx"
        : "xX";
}
