namespace Aplomb.People;

/// <summary>Two people under one name, a family, or a shop that only looks like two people.</summary>
internal static class Couple
{
    /// <summary>Null where the name is not about several.</summary>
    public static Salutation? Of(string text)
    {
        var words = text.Replace("&", " & ", StringComparison.Ordinal)
            .Replace("+", " + ", StringComparison.Ordinal)
            .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var folded = words.Select(FirstNames.Fold).ToArray();
        if (
            folded.Any(NameWords.Families.Contains)
            || (folded is ["the", var clan] && clan.EndsWith('s') && FirstNames.HasFamily(clan[..^1]))
        )
        {
            return Salutation.Unnamed;
        }

        var joins = Enumerable
            .Range(0, words.Length)
            .Where(i =>
                i > 0
                && i < words.Length - 1
                && NameWords.And.Contains(folded[i])
                && (folded[i] is not ("i" or "y" or "e" or "n") || i is 1)
            )
            .ToArray();
        return joins switch
        {
            [] => null,
            [var join] when text.Contains(',', StringComparison.Ordinal) => join > 1
                ? Salutation.Unnamed
                : Salutation.Nobody,
            [var join] => Pair(words[..join], words[(join + 1)..]),
            _ => Salutation.Unnamed,
        };
    }

    private static Salutation Pair(string[] left, string[] right)
    {
        if (
            NameWords.Titles.Contains(FirstNames.Fold(left[0]).TrimEnd('.'))
            && NameWords.Titles.Contains(FirstNames.Fold(right[0]).TrimEnd('.'))
        )
        {
            return Salutation.Unnamed;
        }

        var things = FirstNames.IsWord(left[0]) && FirstNames.IsWord(right[0]);
        if (left.Length <= 2 && right.Length <= 3 && FirstNames.Has(left[0]) && FirstNames.Has(right[0]) && !things)
        {
            return Salutation.To($"{GivenName.Capitals(left[0])} & {GivenName.Capitals(right[0])}");
        }

        return
            left.Length is 1
            && right.Length is 1
            && FirstNames.HasFamily(left[0])
            && FirstNames.HasFamily(right[0])
            && !things
            && !FirstNames.Has(left[0])
            ? Salutation.Unnamed
            : Salutation.Nobody;
    }
}
