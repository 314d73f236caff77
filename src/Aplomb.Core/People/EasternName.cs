using System.Text.RegularExpressions;

namespace Aplomb.People;

/// <summary>Names of peoples that put the family first.</summary>
internal static partial class EasternName
{
    /// <summary>Names of peoples that put the family first; null where this is none of them.</summary>
    public static Salutation? Find(List<string> words)
    {
        var (first, last) = (FirstNames.Fold(words[0]), FirstNames.Fold(words[^1]));
        if (
            words.Count > 2
            && NameWords.Vietnamese.Contains(first)
            && (
                words.Exists(word => FirstNames.Fold(word) is "thi" or "van" or "thuy" or "ngoc" or "minh" or "duc")
                || words.Exists(word => Tones().IsMatch(word))
            )
        )
        {
            return GivenName.Call(words[^1]);
        }

        var (leads, trails) = (
            NameWords.EasternFamily.Contains(first) || NameWords.Vietnamese.Contains(first),
            NameWords.EasternFamily.Contains(last)
        );
        if (!leads)
        {
            var either =
                words.Count is 2
                && trails
                && first.Length <= 3
                && Syllables().IsMatch(first)
                && Syllables().IsMatch(last);
            return either ? Salutation.Unnamed : null;
        }

        if (words is [_, var given] && given.Contains('-', StringComparison.Ordinal))
        {
            return GivenName.Call(given);
        }

        var western = !trails && FirstNames.HasFamily(last) && !Syllables().IsMatch(last) && FirstNames.Has(first);
        if (western)
        {
            return null;
        }

        return words.Count is 2 && !trails && FirstNames.Has(last) && !FirstNames.HasFamily(last) && last.Length > 3
            ? GivenName.Call(words[1])
            : Salutation.Unnamed;
    }

#pragma warning disable MA0009 // no time limit: a name is cut at DisplayName.Longest; a limit could fire on a slow machine
    [GeneratedRegex(@"[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]", RegexOptions.ExplicitCapture)]
    private static partial Regex Tones();

    [GeneratedRegex(
        @"^(b|p|m|f|d|t|n|l|g|k|h|j|q|x|zh|ch|sh|r|z|c|s|y|w)?(a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ue)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Syllables();
}
