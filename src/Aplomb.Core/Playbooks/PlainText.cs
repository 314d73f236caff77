using System.Globalization;
using System.Text;

namespace Aplomb.Playbooks;

/// <summary>
/// Words made comparable: lower case, <c>ä</c> as <c>ae</c>, other accents and all apostrophes gone, so that
/// <c>Don’t</c> and <c>dont</c>, <c>für</c> and <c>fuer</c> are the same.
/// </summary>
public sealed class PlainText
{
    /// <summary>No more of a post is looked at, in UTF-16 units.</summary>
    public const int Longest = 6000;

    private readonly List<int> _origin;

    private PlainText(string original, string folded, List<int> origin)
    {
        Original = original;
        Folded = folded;
        _origin = origin;
    }

    public string Original { get; }
    public string Folded { get; }

    public static PlainText Of(string text)
    {
        var original = text.Length > Longest ? text[..Longest] : text;
        var folded = new StringBuilder(original.Length);
        var origin = new List<int>(original.Length);
        for (var at = 0; at < original.Length; at++)
        {
            foreach (var letter in Fold(original[at]))
            {
                folded.Append(letter);
                origin.Add(at);
            }
        }

        origin.Add(original.Length);
        return new PlainText(original, folded.ToString(), origin);
    }

    /// <summary>A stretch of <see cref="Folded"/> as a stretch of <see cref="Original"/>.</summary>
    public Clue Back(int start, int length) => new(_origin[start], _origin[start + length] - _origin[start]);

    internal static string Fold(char letter)
    {
        return char.ToLowerInvariant(letter) switch
        {
            'ä' => "ae",
            'ö' => "oe",
            'ü' => "ue",
            'ß' => "ss",
            '\'' or '’' or '‘' or '`' or '´' => "",
            '“' or '”' or '„' => "\"",
            var other when char.IsSurrogate(other) => other.ToString(),
            var other => Bare(other),
        };
    }

    private static string Bare(char letter)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        return CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark ? "" : parts[..1];
    }
}
