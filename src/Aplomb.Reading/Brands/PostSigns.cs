namespace Aplomb.Readers;

/// <summary>How a post came to us.</summary>
internal enum Arrival
{
    /// <summary>With our handle or our whole name.</summary>
    Addressed,

    /// <summary>A search for our name found it.</summary>
    Named,

    /// <summary>Without either: written on our own page.</summary>
    OnOurPage,
}

/// <summary>What in a post speaks for us and what for others.</summary>
/// <param name="Ours">How many words are of our trade and of nobody else's.</param>
/// <param name="Theirs">How many words are of another's trade and not of ours.</param>
/// <param name="Foreign">How many words are of trades that nobody in the profile has.</param>
/// <param name="Place">Names one of our places.</param>
/// <param name="OtherNamed">Names a sibling or a namesake by a name that is theirs alone, or by what stands beside our name in theirs.</param>
/// <param name="RivalNamed">Names somebody of our own trade.</param>
/// <param name="OtherHandle">Speaks to another.</param>
/// <param name="LowerCase">Our name in lower case, among words that begin as they should, where it is also a common noun.</param>
/// <param name="Inflected">Our name with the ending of a common noun.</param>
/// <param name="NewName">Our name and another capitalised word that we do not know: perhaps a name of its own.</param>
/// <param name="Product">A name of ours that has our name in it.</param>
/// <param name="YourOurs">"your bill" to a firm that writes bills.</param>
/// <param name="YourTheirs">"your chairlift" to a firm that has none.</param>
/// <param name="Somebody">Speaks of him or her, and a namesake is a person.</param>
/// <param name="AnyFirm">How many words are of dealings with any firm.</param>
/// <param name="Contrast">"but you": we are meant after all.</param>
/// <param name="You">Speaks to somebody.</param>
/// <param name="Switched">Compares us with the other, or comes from them to us.</param>
internal sealed record PostSigns(
    Arrival Arrival,
    double Ours,
    double Theirs,
    double Foreign,
    bool Place,
    bool OtherNamed,
    bool OtherHandle,
    bool RivalNamed,
    bool LowerCase,
    bool Inflected,
    bool NewName,
    bool Product,
    bool YourOurs,
    bool YourTheirs,
    bool Somebody,
    int AnyFirm,
    bool Contrast,
    bool You,
    bool Switched
)
{
    private static readonly HashSet<string> ToUs =
    [
        .. "you your yours youre you're you've you'll u ur ihr euer eure euren eurem eurer euch du dein deine vosotros vuestro vuestra os usted ustedes tu tus te".Split(
            ' '
        ),
    ];

    private static readonly HashSet<string> Switching =
    [
        .. "switched switch switching regret regretted than unlike instead compared gewechselt cambiado staying".Split(
            ' '
        ),
    ];

    private static readonly HashSet<string> Yourses =
    [
        .. "your ur euer eure euren eurem eurer dein deine vuestro vuestra tu su sus".Split(' '),
    ];

    private static readonly HashSet<string> Somebodies = [.. "he he's him his she she's herself himself er".Split(' ')];

    private static readonly HashSet<string> Buts = [.. "but aber sondern pero sino".Split(' ')];

    private static readonly HashSet<string> AnyFirms =
    [
        .. "customer contract payment paid user refund invoice bill hotline account login log app website site staff order price charged charg fee chat support subscription cancel kunde vertrag rechnung konto bestellung kundigung cliente contrato factura cuenta pedido reembolso".Split(
            ' '
        ),
    ];

    private static readonly HashSet<string> German =
    [
        .. "der die das und ist nicht ein eine ich wir mit auf fur im am hat war schon wieder den dem bei".Split(' '),
    ];

    public static PostSigns Of(BrandSigns brand, string text)
    {
        var words = PostWords.Of(text);
        var german = words.Count(word => German.Contains(word.Folded)) >= 2;
        var name = words.FindIndex(word => !word.Mention && IsName(brand, word));
        var whole = brand.Name.Count > 1 && name >= 0 && IsWhole(brand, words, name);
        var addressed = whole || words.Exists(word => word.Mention && word.Folded == brand.Handle);
        var (ours, theirs, foreign) = Count(brand, words, german, named: !addressed && name >= 0);
        var (yourOurs, yourTheirs) = Yours(brand, words, german);
        return new PostSigns(
            addressed ? Arrival.Addressed
                : name >= 0 ? Arrival.Named
                : Arrival.OnOurPage,
            ours,
            theirs,
            foreign,
            Place: words.Exists(word => !word.Mention && brand.Places.Contains(word.Folded)),
            OtherNamed: Names(brand, words, rivals: false) || IsOthersName(brand, words),
            OtherHandle: words.Exists(word => word.Mention && brand.Others.Any(other => other.Handle == word.Folded)),
            RivalNamed: Names(brand, words, rivals: true),
            LowerCase: name >= 0 && IsLowerCase(brand, words),
            Inflected: name >= 0 && IsInflected(brand, words),
            NewName: name >= 0 && !german && IsNewName(brand, words),
            Product: words.Zip(words.Skip(1)).Any(pair => IsProduct(brand, pair.First, pair.Second)),
            yourOurs,
            yourTheirs,
            Somebody: words.Exists(word => Somebodies.Contains(word.Folded))
                && (brand.TheirWorlds & Worlds.People) != 0,
            AnyFirm: words.Count(word => AnyFirms.Contains(word.Stem)),
            Contrast: words
                .Zip(words.Skip(1))
                .Any(pair => Buts.Contains(pair.First.Folded) && ToUs.Contains(pair.Second.Folded)),
            You: words.Exists(word => ToUs.Contains(word.Folded)),
            Switched: words.Exists(word => Switching.Contains(word.Folded))
                || text.Contains("back to", StringComparison.OrdinalIgnoreCase)
                || text.Contains("moved from", StringComparison.OrdinalIgnoreCase)
                || text.Contains("for you ", StringComparison.OrdinalIgnoreCase)
        );
    }

    private static bool Names(BrandSigns brand, List<PostWord> words, bool rivals) =>
        words.Exists(word =>
            word.Capital
            && brand.Others.Any(other => (other.Kin is Kin.Confused) == rivals && other.Named.Contains(word.Folded))
        );

    private static bool IsProduct(BrandSigns brand, PostWord first, PostWord second) =>
        second.Capital
        && (first is { Capital: true, Begins: false } || first.Folded == brand.Core)
        && brand.Products.Contains((first.Folded, second.Folded));

    /// <summary>What stands within three words after "your".</summary>
    private static (bool Ours, bool Theirs) Yours(BrandSigns brand, List<PostWord> words, bool german)
    {
        var (ours, theirs) = (false, false);
        for (var i = 0; i < words.Count; i++)
        {
            if (!Yourses.Contains(words[i].Folded))
            {
                continue;
            }

            foreach (var word in words.Skip(i + 1).Take(2))
            {
                var (we, they, _) = Weigh(brand, word, german, named: false);
                (ours, theirs) = (ours || we > 0, theirs || they > 0);
            }
        }

        return (ours, theirs && !ours);
    }

    private static bool IsName(BrandSigns brand, PostWord word) =>
        word.Folded == brand.Core
        || (word.Stem == Plain.Stem(brand.Core) && word.Folded[0] == brand.Core[0])
        || (brand.Core.Length > 5 && Spelling.IsNearly(word.Folded, brand.Core));

    private static bool IsWhole(BrandSigns brand, List<PostWord> words, int name) =>
        name + brand.Name.Count <= words.Count
        && brand.Name.Index().All(part => words[name + part.Index].Folded == part.Item);

    /// <summary>Our name with the word beside it that makes it theirs, in this order or the other.</summary>
    private static bool IsOthersName(BrandSigns brand, List<PostWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsName(brand, words[i]))
            {
                continue;
            }

            var (before, after) = (i > 0 ? words[i - 1].Folded : "", i + 1 < words.Count ? words[i + 1].Folded : "");
            if (
                brand.Others.Any(other =>
                    other.HasOurName && (other.Beside.Contains(before) || other.Beside.Contains(after))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLowerCase(BrandSigns brand, List<PostWord> words) =>
        brand.Others.Any(other => other.Common)
        && words.Exists(word => !word.Mention && word.Folded == brand.Core && !word.Capital)
        && words.Exists(word => word.Capital && word.Begins);

    private static bool IsInflected(BrandSigns brand, List<PostWord> words) =>
        brand.Others.Any(other => other.Common)
        && words.Exists(word =>
            !word.Mention
            && IsName(brand, word)
            && word.Folded != brand.Core
            && !word.Folded.EndsWith("'s", StringComparison.Ordinal)
            && !Spelling.IsNearly(word.Folded, brand.Core)
        );

    private static bool IsNewName(BrandSigns brand, List<PostWord> words)
    {
        var at = words.FindIndex(word => !word.Mention && IsName(brand, word));
        if (
            at < 0
            || at + 1 >= words.Count
            || !words[at].Capital
            || words[at].Folded.EndsWith("'s", StringComparison.Ordinal)
        )
        {
            return false;
        }

        var next = words[at + 1];
        return next.Capital
            && !next.Begins
            && next.Written.Any(char.IsLower)
            && !brand.Places.Contains(next.Folded)
            && !brand.Name.Contains(next.Folded, StringComparer.Ordinal)
            && !brand.Ours.Contains(next.Stem)
            && (Worlds.Of(next.Folded) & brand.OurWorlds) == 0;
    }

    private static (double Ours, double Theirs, double Foreign) Count(
        BrandSigns brand,
        List<PostWord> words,
        bool german,
        bool named
    )
    {
        var (ours, theirs, foreign) = (0.0, 0.0, 0.0);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (word.Mention || IsName(brand, word) || !seen.Add(word.Stem) || brand.Places.Contains(word.Folded))
            {
                continue;
            }

            var (we, they, elsewhere) = Weigh(brand, word, german, named);
            (ours, theirs, foreign) = (ours + we, theirs + they, foreign + elsewhere);
        }

        return (ours, theirs, foreign);
    }

    /// <summary>What one word says: everyday words say less.</summary>
    private static (double Ours, double Theirs, double Foreign) Weigh(
        BrandSigns brand,
        PostWord word,
        bool german,
        bool named
    )
    {
        var parts = word.Folded.Contains('-', StringComparison.Ordinal)
            ? [word.Folded, .. word.Folded.Split('-')]
            : new[] { word.Folded };
        var weSay = parts.Any(part => brand.Ours.Contains(Plain.Stem(part)));
        var theySay = parts.Any(part => brand.Theirs.Contains(Plain.Stem(part)));
        if (weSay || theySay)
        {
            return (weSay ? 1 : 0, theySay ? 1 : 0, 0);
        }

        var worlds = parts.Aggregate(UInt128.Zero, (sum, part) => sum | Worlds.Of(part, german));
        var (we, they) = ((worlds & brand.OurWorlds) != 0, (worlds & brand.TheirWorlds) != 0);
        var weight = worlds == 0 ? 0 : Math.Clamp(CommonWords.WeightOf(word.Folded) * 1.1, 0.3, 0.9);
        weight *= (worlds & brand.TheirWorlds & ~Worlds.People) == 0 && they && !named ? 0.5 : 1; // nobody writes to a singer here
        return (we && !they ? weight : 0, they && !we ? weight : 0, !we && !they ? weight : 0);
    }
}
