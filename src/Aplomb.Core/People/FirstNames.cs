using System.Globalization;
using System.IO.Compression;
using System.Text;
using Aplomb.Replies;

namespace Aplomb.People;

/// <summary>Given names and family names of many countries, from public-domain lists that ship inside; loaded on first use.</summary>
/// <remarks>Everyday words are those that open corpora write in small letters mid-sentence; only the bare words ship.</remarks>
internal static class FirstNames
{
    private static readonly Lazy<HashSet<string>> Given = new(() => Load("first-names"));
    private static readonly Lazy<HashSet<string>> Everyday = new(() => Load("words"));
    private static readonly Lazy<HashSet<string>> Family = new(() => Load("surnames"));

    /// <summary>Whether a word is a known given name; accents and capitals do not matter.</summary>
    public static bool Has(string word) =>
        Fold(word) is var plain
        && (Given.Value.Contains(plain) || NameWords.MoreGiven.Contains(plain) || MoreNames.Given.Contains(plain));

    /// <summary>Whether a word is an everyday English word: <c>hope</c> is, <c>anna</c> is not.</summary>
    public static bool IsWord(string word) =>
        Fold(word) is var plain
        && (
            Everyday.Value.Contains(plain)
            || (plain.Length > 4 && plain[^1] is 's' && Everyday.Value.Contains(plain[..^1]))
        );

    /// <summary>Whether a word is a known family name.</summary>
    public static bool HasFamily(string word) =>
        Family.Value.Contains(Fold(word)) || NameWords.EasternFamily.Contains(Fold(word));

    /// <summary>Small letters without accents: <c>Åsa</c> and <c>asa</c> are the same name in a list.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Sound().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(Spell(char.ToLowerInvariant(letter)));
            }
        }

        return folded.ToString();
    }

    private static string Spell(char letter) =>
        letter switch
        {
            'ß' => "ss",
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'ı' => "i",
            'æ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            '’' => "'",
            _ => letter.ToString(),
        };

    /// <summary>A line is how many letters are taken from the line before, as a letter from <c>a</c>, and the rest.</summary>
    private static HashSet<string> Load(string list)
    {
        using var packed = typeof(FirstNames).Assembly.GetManifestResourceStream($"Aplomb.People.{list}.deflate")!; // it is in the project file
        using var reader = new StreamReader(new DeflateStream(packed, CompressionMode.Decompress), Encoding.UTF8);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var last = "";
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            last = string.Concat(last.AsSpan(0, line[0] - 'a'), line.AsSpan(1));
            names.Add(last);
        }

        return names;
    }
}
