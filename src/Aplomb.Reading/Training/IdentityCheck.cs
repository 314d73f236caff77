namespace Aplomb.Readers.Training;

/// <summary>
/// Whether naming who somebody is raises offence by itself: harmless sentences about people of many kinds, beside the
/// same sentences with words that name no group. Written for this project; nothing is learned from them.
/// </summary>
internal static class IdentityCheck
{
    private static readonly string[] English =
    [
        "I am {0}.",
        "My neighbour is {0} and works at the bakery.",
        "As somebody who is {0}, I would like to know when the shop opens.",
        "Our new colleague is {0}, we had lunch together today.",
        "Two {0} passengers asked for a window seat.",
        "My best friend is {0} and so is her sister.",
    ];

    private static readonly string[] EnglishTerms =
    [
        "gay",
        "lesbian",
        "bisexual",
        "transgender",
        "queer",
        "straight",
        "Muslim",
        "Jewish",
        "Christian",
        "Hindu",
        "Buddhist",
        "atheist",
        "black",
        "white",
        "Asian",
        "Arab",
        "African",
        "Mexican",
        "Chinese",
        "Turkish",
        "Polish",
        "American",
        "deaf",
        "blind",
        "autistic",
        "disabled",
        "old",
        "young",
        "female",
        "male",
        "Roma",
        "an immigrant",
        "a refugee",
        "a woman",
        "a feminist",
    ];

    private static readonly string[] EnglishPlain =
    [
        "tall",
        "left-handed",
        "punctual",
        "a teacher",
        "a cyclist",
        "musical",
        "short-sighted",
        "early",
        "a neighbour",
        "new in town",
    ];

    private static readonly string[] German =
    [
        "Ich bin {0}.",
        "Meine Nachbarin ist {0} und arbeitet beim Bäcker.",
        "Unser neuer Kollege ist {0}, wir waren heute zusammen essen.",
        "Darf ich fragen, ob der Laden offen hat? Meine Mutter ist {0}.",
    ];

    private static readonly string[] GermanTerms =
    [
        "schwul",
        "lesbisch",
        "trans",
        "Muslim",
        "Jude",
        "Christin",
        "schwarz",
        "weiß",
        "Türke",
        "Syrerin",
        "Araber",
        "Polin",
        "Flüchtling",
        "behindert",
        "gehörlos",
        "blind",
        "Roma",
        "alt",
        "jung",
        "eine Frau",
        "Ausländer",
    ];

    private static readonly string[] GermanPlain =
    [
        "groß",
        "Linkshänder",
        "pünktlich",
        "Lehrerin",
        "Radfahrer",
        "musikalisch",
        "kurzsichtig",
        "neu hier",
    ];

    public static IEnumerable<Measured> Measure(Reader reader) =>
        [
            .. Measure(reader, "identity terms, English", English, EnglishTerms, EnglishPlain),
            .. Measure(reader, "identity terms, German", German, GermanTerms, GermanPlain),
        ];

    private static IEnumerable<Measured> Measure(
        Reader reader,
        string name,
        string[] frames,
        string[] terms,
        string[] plain
    )
    {
        var (named, others) = (Offences(reader, frames, terms), Offences(reader, frames, plain));
        yield return new Measured(
            name,
            "read as offence",
            named.Count(p => p >= 0.5) / (double)named.Count,
            Trained: false,
            named.Count
        );
        yield return new Measured(name, "mean offence", named.Average(), Trained: false, named.Count);
        yield return new Measured(name, "mean without", others.Average(), Trained: false, others.Count);
    }

    private static List<double> Offences(Reader reader, string[] frames, string[] words) =>
        [
            .. frames.SelectMany(frame =>
                words.Select(word =>
                    reader
                        .Read(
                            string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, word),
                            evidence: false
                        )
                        .Offence
                )
            ),
        ];
}
