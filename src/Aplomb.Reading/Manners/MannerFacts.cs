using Aplomb.Posts;

namespace Aplomb.Readers.Manners;

/// <summary>
/// What a draft's manner is told from, beside its letters: how often each strategy is met, alone and together with another
/// in one sentence, the shape of the text, and what the reader says of it.
/// </summary>
internal sealed class MannerFacts(Strategies strategies)
{
    /// <summary>Strategies that say more when they meet in one sentence.</summary>
    private static readonly (string One, string Other)[] Meetings =
    [
        ("you", "insult-you"),
        ("you", "insult-thing"),
        ("you", "talk-down"),
        ("you", "wave-off"),
        ("you", "denial"),
        ("you", "sweeping"),
        ("them-all", "sweeping"),
        ("them-all", "insult-you"),
        ("them-all", "insult-thing"),
        ("them-all", "hate"),
        ("them-all", "should"),
        ("mock", "them-all"),
        ("we", "apology"),
        ("hedge", "question-start"),
    ];

    private static readonly string[] Shapes =
    [
        "length",
        "sentences",
        "long-sentences",
        "questions",
        "cries",
        "mixed-marks",
        "dots",
        "quotes",
        "shouts",
    ];

    private static readonly string[] Readings =
    [
        "negative",
        "positive",
        "anger",
        "joy",
        "sadness",
        "offence",
        "irony",
        "complaint",
        "question",
        "gratitude",
        "valence",
        "negative-at-you",
        "offence-at-you",
        "negative-of-them",
        "asked-in-anger",
    ];

    private readonly (int One, int Other)[] _meetings =
    [
        .. Meetings.Select(pair => (Kind(strategies, pair.One), Kind(strategies, pair.Other))),
    ];
    private readonly int _you = Kind(strategies, "you");
    private readonly int _them = Kind(strategies, "them-all");

    /// <summary>What each fact is called.</summary>
    public IReadOnlyList<string> Names { get; } =
    [.. strategies.Names, .. Meetings.Select(pair => $"{pair.One}+{pair.Other}"), .. Shapes, .. Readings];

    public void Measure(DraftWords said, Reading reading, Span<float> facts)
    {
        facts.Clear();
        var met = strategies.Find(said);
        var usual = MathF.Sqrt(Math.Max(8, said.Words.Count));
        foreach (var one in met)
        {
            facts[one.Kind] += 1 / usual;
        }

        var kinds = strategies.Names.Count;
        Meet(met, usual, facts[kinds..]);
        Shape(said, usual, facts[(kinds + _meetings.Length)..]);
        Hear(reading, facts[_you] > 0, facts[_them] > 0, facts[(kinds + _meetings.Length + Shapes.Length)..]);
    }

    private void Meet(List<Met> met, float usual, Span<float> facts)
    {
        foreach (var sentence in met.GroupBy(one => one.Sentence))
        {
            var kinds = sentence.Select(one => one.Kind).ToHashSet();
            for (var i = 0; i < _meetings.Length; i++)
            {
                facts[i] += kinds.Contains(_meetings[i].One) && kinds.Contains(_meetings[i].Other) ? 1 / usual : 0;
            }
        }
    }

    private static void Shape(DraftWords said, float usual, Span<float> facts)
    {
        var sentences = said.Words.Count == 0 ? 1 : said.Sentences[^1] + 1;
        facts[0] = MathF.Log(1 + said.Words.Count);
        facts[1] = MathF.Log(sentences);
        facts[2] = MathF.Log((1f + said.Words.Count) / sentences);
        foreach (var word in said.Words)
        {
            var mark =
                word[0] is '?' or '!' && word.Length > 1 ? 5
                : word is "?" ? 3
                : word is "!" ? 4
                : word is ".." or "..." or "…" ? 6
                : word is "\"" or "“" or "„" or "'" ? 7
                : -1;
            if (mark >= 0)
            {
                facts[mark] += 1 / usual;
            }
        }

        facts[8] = said.Shouted / usual;
    }

    private static void Hear(Reading reading, bool toYou, bool ofThem, Span<float> facts)
    {
        var (negative, offence) = (LogOdds(reading.Sentiment.Negative), LogOdds(reading.Offence));
        ReadOnlySpan<float> heard =
        [
            negative,
            LogOdds(reading.Sentiment.Positive),
            LogOdds(reading.Emotion.Anger),
            LogOdds(reading.Emotion.Joy),
            LogOdds(reading.Emotion.Sadness),
            offence,
            LogOdds(reading.Irony),
            LogOdds(reading.Complaint),
            LogOdds(reading.Question),
            LogOdds(reading.Gratitude),
            (float)reading.Valence,
            toYou ? (float)reading.Sentiment.Negative : 0,
            toYou ? (float)reading.Offence : 0,
            ofThem ? (float)reading.Sentiment.Negative : 0,
            (float)(reading.Question * reading.Emotion.Anger),
        ];
        heard.CopyTo(facts);
    }

    private static float LogOdds(double p) => (float)Math.Log((p + 0.01) / (1.01 - p));

    private static int Kind(Strategies strategies, string name)
    {
        for (var i = 0; i < strategies.Names.Count; i++)
        {
            if (string.Equals(strategies.Names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new FormatException($"strategies.txt lacks {name}.");
    }
}
