namespace Aplomb.Readers;

/// <summary>
/// Whether a post is about us, by a brand's profile alone: our handle and the words of our trade speak for it, the
/// words and names of our namesakes against it. A post without any name was written on our own page.
/// </summary>
internal static class OurPosts
{
    private const int LeastWord = 4;
    private static readonly char[] Breaks =
    [
        ' ',
        ',',
        ';',
        '.',
        ':',
        '!',
        '?',
        '/',
        '"',
        '(',
        ')',
        '\n',
        '\t',
        '-',
        '\'',
        '’',
    ];

    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "with",
        "another",
        "some",
        "from",
        "that",
        "this",
        "other",
        "separate",
        "company",
        "relation",
        "home",
        "three",
        "town",
        "city",
        "family",
        "named",
        "called",
        "name",
        "sold",
        "still",
        "kept",
        "runs",
        "similar",
    };

    /// <summary>0 (somebody else) to 1 (ours); about one half where nothing in the text decides.</summary>
    public static double Score(BrandProfile brand, string text)
    {
        var words = Words(text);
        var handled = brand.Handle is { } handle && Has(text, handle.TrimStart('@'), "@");
        var named = handled || Has(text, brand.Brand, "") || words.Contains(Stem(FirstWord(brand.Brand)));
        var odds =
            handled ? 2.2
            : named ? 0.1
            : 1.6;
        odds += 1.2 * Math.Min(3, Shared(words, OurWords(brand)));
        odds += brand.Places?.Any(place => Has(text, place, "")) == true ? 2 : 0;
        foreach (var other in Others(brand))
        {
            odds -= Has(text, other.Name, "") && !SameAsOurs(brand, other) ? 3.5 : 0;
            odds -= other.Handle is { } theirs && Has(text, theirs.TrimStart('@'), "@") ? 4 : 0;
            odds -= 1.6 * Math.Min(3, Shared(words, Distinct(other, brand)));
        }

        return Math.Round(1 / (1 + Math.Exp(-odds)), 3);
    }

    private static IEnumerable<Namesake> Others(BrandProfile brand) =>
        [.. brand.Siblings ?? [], .. brand.Homonyms ?? [], .. brand.ConfusedWith ?? []];

    private static bool SameAsOurs(BrandProfile brand, Namesake other) =>
        brand.Brand.Contains(other.Name, StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> OurWords(BrandProfile brand)
    {
        var words = Words(string.Join(' ', [brand.About ?? "", .. brand.Offers ?? [], .. brand.Places ?? []]));
        words.ExceptWith(Words(brand.Brand));
        return words;
    }

    private static HashSet<string> Distinct(Namesake other, BrandProfile brand)
    {
        var words = Words($"{other.Name} {other.About}");
        words.ExceptWith(Words(brand.Brand));
        words.ExceptWith(OurWords(brand));
        return words;
    }

    private static int Shared(HashSet<string> words, HashSet<string> others) => words.Count(others.Contains);

    private static HashSet<string> Words(string text) =>
        text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries)
            .Take(2000)
            .Where(word => word.Length >= LeastWord && !Empty.Contains(word))
            .Select(Stem)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Lower case without a plural ending: enough to meet <c>cabin</c> and <c>cabins</c>.</summary>
    private static string Stem(string word)
    {
        var lower = word.Trim('@', '#').ToUpperInvariant();
        return lower.Length > LeastWord && lower.EndsWith('S') ? lower[..^1] : lower;
    }

    private static string FirstWord(string name) => name.Split(' ')[0];

    private static bool Has(string text, string words, string before) =>
        text.Contains(before + words, StringComparison.OrdinalIgnoreCase);
}
