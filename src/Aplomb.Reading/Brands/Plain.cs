using System.Globalization;
using System.Text;

namespace Aplomb.Readers;

/// <summary>Words without case, accents and endings, so that <c>Cabins</c> meets <c>cabin</c> and <c>Gebäck</c> meets <c>gebaeck</c>'s kin.</summary>
internal static class Plain
{
    private const int Shortest = 4;

    /// <summary>Lower case, without accents.</summary>
    public static string Fold(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (c is 'ß')
            {
                plain.Append("ss");
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c is '’' ? '\'' : c);
            }
        }

        return plain.ToString();
    }

    /// <summary>A folded word without its commonest endings.</summary>
    public static string Stem(string word)
    {
        var bare = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        return bare.Length <= Shortest ? bare
            : Ends(bare, "ies") ? bare[..^3] + "y"
            : Ends(bare, "ing") && bare.Length > 6 ? bare[..^3]
            : Ends(bare, "ed") && bare.Length > 5 ? bare[..^2]
            : Ends(bare, "s") && !Ends(bare, "ss") ? WithoutE(bare[..^1])
            : Ends(bare, "en") && bare.Length > 5 ? bare[..^2]
            : WithoutE(bare);
    }

    private static string WithoutE(string word) => word.Length >= Shortest && Ends(word, "e") ? word[..^1] : word;

    private static bool Ends(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);
}
