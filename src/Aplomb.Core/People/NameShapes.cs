using System.Text.RegularExpressions;

namespace Aplomb.People;

/// <summary>What the shape of a word says where the lists of names are silent.</summary>
internal static partial class NameShapes
{
    /// <summary>Words that make a line a phrase: no name has them in its middle or at its end.</summary>
    private static readonly HashSet<string> Grammar =
        "no not never more again always only just my your our their his her this that with without against is are was were am be will can cannot please nie nicht wieder kein keine mein meine dein ohne nur immer nunca sin mas muy mi tu su jamais pas plus sans mon ma mes non mai senza mio mia nooit geen mijn zonder nigdy bez moj"
            .Split(' ')
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Articles that begin a nickname.</summary>
    private static readonly HashSet<string> Articles =
    [
        "el",
        "los",
        "las",
        "il",
        "gli",
        "the",
        "der",
        "die",
        "das",
        "lil",
    ];

    /// <summary>Whether a word ends as family names of some people do: <c>-dóttir</c>, <c>-ović</c>, <c>-enko</c>, <c>-yan</c>.</summary>
    public static bool IsFamily(string word) =>
        FirstNames.Fold(word) is { Length: > 5 } plain && FamilyEnd().IsMatch(plain) && !FirstNames.IsWord(plain);

    /// <summary>Whether a word is compounded as names of firms are: <c>Ferienhof</c>, <c>Stadtwerke</c>.</summary>
    public static bool IsFirm(string word) =>
        FirstNames.Fold(word) is { Length: > 6 } plain
        && FirmEnd().IsMatch(plain)
        && !FirstNames.Has(plain)
        && !FirstNames.HasFamily(plain);

    /// <summary>Whether words read as a phrase or begin as a nickname does.</summary>
    public static bool IsPhrase(IReadOnlyList<string> words) =>
        words.Count > 1
        && (
            Articles.Contains(FirstNames.Fold(words[0]))
            || words.Skip(1).Any(word => Grammar.Contains(FirstNames.Fold(word)) && !IsCapitalInitial(word))
        );

    /// <summary>
    /// Whether a handle shortens a given name and a family name as people do, in this order: <c>mphom</c>, <c>wanjiku_k</c>,
    /// <c>oshevchuk</c>.
    /// </summary>
    public static bool Shortens(string handle, string given, string family)
    {
        var (letters, first, last) = (Letters(handle), Letters(given), Letters(family));
        return first.Length > 3
            && last.Length > 3
            && (
                string.Equals(letters, first + last[0], StringComparison.Ordinal)
                || string.Equals(letters, first[0] + last, StringComparison.Ordinal)
            );
    }

    /// <summary>Whether a handle is a given name, with the family name or without: shops do that too.</summary>
    public static bool Spells(string handle, string given, string family)
    {
        var (letters, first, last) = (Letters(handle), Letters(given), Letters(family));
        return first.Length > 3
            && (
                string.Equals(letters, first + last, StringComparison.Ordinal)
                || string.Equals(letters, first, StringComparison.Ordinal)
            );
    }

    private static string Letters(string text) => new([.. FirstNames.Fold(text).Where(char.IsAsciiLetter)]);

    private static bool IsCapitalInitial(string word) => word.Length is 2 && word[1] is '.';

#pragma warning disable MA0009 // no time limit: a name is cut at DisplayName.Longest; a limit could fire on a slow machine
    [GeneratedRegex(
        @"(dottir|sson|ovic|evic|ic|enko|chuk|czyk|wicz|ewski|owski|inski|ska|skaya|skyy|skyi|escu|eanu|poulos|poulou|akis|idis|adis|aite|iene|yte|auskas|oglu|inen|idze|shvili|yan|ovski|evski|ova|eva|kova|lainen|quist|ström|strom|gaard|opoulos|iewicz)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex FamilyEnd();

    [GeneratedRegex(
        @"(hof|werke?|haus|reederei|verein|dienst|laden|markt|zentrum|verlag|praxis|schule|klinik|bau|hotel|handel|technik|bank|versicherung|verkehr|bahn|welt|mobil|online|shop|store|apotheke|kanzlei|gruppe|bedrijf|winkel|bureau|eria|erie)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex FirmEnd();
}
