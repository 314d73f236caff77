using System.Runtime.CompilerServices;

namespace Aplomb.Readers;

/// <summary>What tells a brand's posts from those about others, worked out once from its profile.</summary>
internal sealed class BrandSigns
{
    private static readonly ConditionalWeakTable<BrandProfile, BrandSigns> Made = [];

    /// <summary>Words of descriptions that describe nobody.</summary>
    private static readonly HashSet<string> Idle =
    [
        .. "another company separate relation firm group named called name sold still kept runs run similar since now former own no our with who and the of in by for under from its their that after since small large part town city family three forty two owned different unrelated brand business called known people person".Split(
            ' '
        ),
    ];

    /// <summary>Words that any firm may have: of another's description they say nothing.</summary>
    private static readonly HashSet<string> AnyFirms =
    [
        .. "shop shops store app account card service customer online web site price order staff team pays pay decides answer answers answer sell sells".Split(
            ' '
        ),
    ];

    private BrandSigns(BrandProfile brand)
    {
        var name = Words(brand.Brand);
        Name = [.. name.Select(word => word.Folded)];
        Core =
            Name.FirstOrDefault(word => word.Length > 2 && CommonWords.WeightOf(word) >= 0.6)
            ?? string.Concat(Name.Take(1));
        Handle = brand.Handle is { } handle ? Plain.Fold(handle.Trim('@', ' ')) : null;
        Places = [.. (brand.Places ?? []).SelectMany(Words).Where(word => word.Capital).Select(word => word.Folded)];
        var described = Words(string.Join(". ", [brand.Brand, brand.About ?? "", .. brand.Offers ?? []]));
        Ours = Stems(described, Idle);
        Ours.ExceptWith([Plain.Stem(Core)]);
        OurWorlds = Worlds.Described(
            [
                .. Words($"{brand.Brand}. {brand.About ?? string.Join(". ", brand.Offers ?? [])}")
                    .Select(word => word.Folded),
            ],
            [.. described.Select(word => word.Folded)]
        );
        Others =
        [
            .. (brand.Siblings ?? []).Select(one => new OtherSigns(one, this, Kin.Sibling)),
            .. (brand.Homonyms ?? []).Select(one => new OtherSigns(one, this, Kin.Namesake)),
            .. (brand.ConfusedWith ?? []).Select(one => new OtherSigns(one, this, Kin.Confused)),
        ];
        Products = [.. Pairs(described).Concat(Pairs(Words(string.Join(". ", brand.Offers ?? []))))];
        TheirWorlds = Others.Aggregate(UInt128.Zero, (sum, other) => sum | other.Worlds);
        Theirs = [.. Others.SelectMany(other => other.Words)];
        var both = Ours.Where(Theirs.Contains).ToList();
        Theirs.ExceptWith(both);
        Ours.ExceptWith(both);
    }

    /// <summary>The words of the name, folded, and the one that people use.</summary>
    public IReadOnlyList<string> Name { get; }
    public string Core { get; }
    public string? Handle { get; }

    /// <summary>Names of our places, folded.</summary>
    public HashSet<string> Places { get; }

    /// <summary>Stems that only our description has, and stems that only theirs have.</summary>
    public HashSet<string> Ours { get; }
    public HashSet<string> Theirs { get; }
    public UInt128 OurWorlds { get; }

    /// <summary>Names of ours with the core in them: "my tayberry", "palander track".</summary>
    public HashSet<(string, string)> Products { get; }
    public UInt128 TheirWorlds { get; }
    public IReadOnlyList<OtherSigns> Others { get; }

    public static BrandSigns Of(BrandProfile brand) => Made.GetValue(brand, static one => new BrandSigns(one));

    private IEnumerable<(string, string)> Pairs(List<PostWord> words) =>
        words
            .Zip(words.Skip(1))
            .Where(pair => pair.First.Folded == Core ^ pair.Second.Folded == Core)
            .Where(pair => pair is { First.Capital: true, Second.Capital: true })
            .Select(pair => (pair.First.Folded, pair.Second.Folded));

    internal static List<PostWord> Words(string text) => PostWords.Of(text);

    internal static HashSet<string> StemsOfOther(IEnumerable<PostWord> words) =>
        Stems(words, [.. Idle, .. AnyFirms], least: 0.6);

    private static HashSet<string> Stems(IEnumerable<PostWord> words, HashSet<string> without, double least = 0.4) =>
        [
            .. words
                .SelectMany(word => word.Folded.Split('-'))
                .Where(word => word.Length > 2 && !without.Contains(word) && CommonWords.WeightOf(word) >= least)
                .Select(Plain.Stem),
        ];
}

/// <summary>How somebody else comes to be taken for us.</summary>
internal enum Kin
{
    /// <summary>Has our name and was, or looks like, part of us.</summary>
    Sibling,

    /// <summary>Has our name by chance.</summary>
    Namesake,

    /// <summary>Does what we do, under another name.</summary>
    Confused,
}

/// <summary>What tells of one other: a firm, a person, a place or a thing.</summary>
internal sealed class OtherSigns
{
    public OtherSigns(Namesake one, BrandSigns us, Kin kin)
    {
        Kin = kin;
        Handle = one.Handle is { } handle ? Plain.Fold(handle.Trim('@', ' ')) : null;
        var name = BrandSigns.Words(one.Name);
        var about = BrandSigns.Words(one.About ?? "");
        HasOurName = name.Exists(word => word.Folded == us.Core);
        Beside = [.. name.Select(word => word.Folded).Where(word => word != us.Core && word.Length > 2)];
        Common = HasOurName && name.TrueForAll(word => !word.Capital);
        Named =
        [
            .. (HasOurName ? [] : name.Where(word => word.Capital && IsName(word, us)).Take(1)).Select(word =>
                word.Folded
            ),
            .. about
                .Where(word => word.Capital && !word.Begins && word.Folded != us.Core && IsName(word, us))
                .Select(word => word.Folded),
        ];
        // somebody in our own trade has our words too: only the name tells
        Words =
            kin is Kin.Confused
                ? []
                : BrandSigns.StemsOfOther([
                    .. about,
                    .. name.Where(word => word.Folded != us.Core && Readers.Worlds.Of(word.Folded) != 0),
                ]);
        Worlds = kin is Kin.Confused ? 0 : Described([.. about.Concat(name).Select(word => word.Folded)]);
        Firm = (Worlds & Readers.Worlds.Firms) != 0 || kin is Kin.Confused;
    }

    private static UInt128 Described(List<string> words) => Readers.Worlds.Described(words, words, least: 2);

    /// <summary>A word that names somebody rather than a trade, and not us.</summary>
    private static bool IsName(PostWord word, BrandSigns us) =>
        !us.Name.Contains(word.Folded, StringComparer.Ordinal)
        && !us.Places.Contains(word.Folded)
        && CommonWords.WeightOf(word.Folded) >= 0.5
        && Readers.Worlds.Of(word.Folded) == 0;

    public Kin Kin { get; }
    public string? Handle { get; }
    public bool HasOurName { get; }

    /// <summary>A common noun: "tayberry", a fruit.</summary>
    public bool Common { get; }
    public bool Firm { get; }

    /// <summary>What stands beside our name in theirs: "lodge", "joni".</summary>
    public HashSet<string> Beside { get; }

    /// <summary>Names that are theirs alone.</summary>
    public HashSet<string> Named { get; }
    public HashSet<string> Words { get; }
    public UInt128 Worlds { get; }
}
