namespace Aplomb.Readers.Training;

/// <summary>Which data set teaches which head. Only sets whose licence allows shipping what was learned (docs/reading.md).</summary>
internal static class Lessons
{
    private const float MoodBalance = 0.8f;

    /// <summary>In the order of their heads.</summary>
    private static readonly string[] MoodNames = ["negative", "neutral", "positive"];

    /// <summary>What a post to a company counts beside a tweet where irony is learned: it is ironic in another way.</summary>
    private const float OnTheDesk = 0.4f;

    /// <summary>Everything that the shipped model learns.</summary>
    /// <param name="posts">Of <see cref="PostLessons"/>.</param>
    public static IEnumerable<Lesson> All(Corpus corpus, IReadOnlyList<Row> posts, Pass pass) =>
        [
            .. Sentiment(corpus, posts),
            .. SentimentElsewhere(corpus, posts),
            Valence(corpus),
            .. Emotions(corpus),
            Offence(corpus),
            Violence(corpus),
            WeakLessons.Complaint(corpus, posts, pass),
            WeakLessons.Question(corpus, posts),
            Gratitude(corpus),
            Irony(corpus, posts),
        ];

    /// <summary>Within each language, and among posts to companies, the three moods count alike, so that no language is read as a mood.</summary>
    private static IEnumerable<Lesson> Sentiment(Corpus corpus, IReadOnlyList<Row> posts)
    {
        Row[] rows =
        [
            .. corpus.Of("sentiment_en"),
            .. corpus.Of("sentiment_multilingual"),
            .. posts.Where(post => post.IsAny(MoodNames)),
        ];
        return MoodNames.Select((name, head) => Sentiment(head, name, rows));
    }

    /// <summary>The same from other languages than English; what is neither negative nor positive needs no head of its own.</summary>
    private static IEnumerable<Lesson> SentimentElsewhere(Corpus corpus, IReadOnlyList<Row> posts)
    {
        Row[] rows =
        [
            .. corpus.Of("sentiment_multilingual").Where(row => row.Language is not Moods.English),
            .. posts.Where(post => post.Language is not (null or Moods.English) && post.IsAny(MoodNames)),
        ];
        return
        [
            Sentiment(Heads.NegativeElsewhere, "negative", rows),
            Sentiment(Heads.PositiveElsewhere, "positive", rows),
        ];
    }

    private static Lesson Sentiment(int head, string name, Row[] rows)
    {
        var counts = rows.CountBy(Mood).ToDictionary();
        var totals = rows.CountBy(row => Mood(row).Group).ToDictionary();
        return new Lesson(
            head,
            [
                .. Balanced(
                    rows,
                    row => row.Is(name),
                    row => MathF.Pow(totals[Mood(row).Group] / (3f * counts[Mood(row)]), MoodBalance)
                ),
            ],
            C: 0.25f,
            ["sentiment_en", "sentiment_multilingual"],
            KnowsSources: false
        );
    }

    private static (string Group, string Label) Mood(Row row) =>
        (
            row.Set switch
            {
                "sentiment_en" => "en",
                "sentiment_multilingual" => row.Language!,
                _ => row.Set,
            },
            row.Labels[0]
        );

    private static Lesson Valence(Corpus corpus) =>
        new(
            Heads.Valence,
            [.. corpus.Of("sentiment_intensity").Select(row => new Example(row, (float)(row.Score ?? 0), 1))],
            C: 1f,
            ["sentiment_intensity"]
        );

    private static IEnumerable<Lesson> Emotions(Corpus corpus)
    {
        Row[] rows = [.. corpus.Of("emotion_tweeteval"), .. corpus.Of("emotion_goemotions")];
        (int Head, string Name, string[] Kin)[] kinds =
        [
            (Heads.Anger, "anger", ["anger", "annoyance", "disgust"]),
            (Heads.Joy, "joy", ["joy", "amusement", "excitement", "love"]),
            (Heads.Optimism, "optimism", ["optimism", "caring", "pride"]),
            (Heads.Sadness, "sadness", ["sadness", "grief", "disappointment", "remorse"]),
        ];
        return kinds.Select(kind => new Lesson(
            kind.Head,
            [
                .. Balanced(
                    rows,
                    row => row.Set is "emotion_tweeteval" ? row.Is(kind.Name) : row.IsAny(kind.Kin),
                    row => row.Set is "emotion_tweeteval" ? 1 : 0.15f
                ),
            ],
            C: 0.5f,
            ["emotion_tweeteval", "emotion_goemotions"],
            OthersCount: 0.15f
        ));
    }

    private static Lesson Offence(Corpus corpus)
    {
        string[] sets =
        [
            "offensive_olid",
            "offensive_de_2018",
            "hate_offensive_davidson",
            "hostility_mlma",
            "toxicity_small",
        ];
        return new(
            Heads.Offence,
            [
                .. Balanced(
                    [.. sets.SelectMany(corpus.Of), .. AboutGroups(corpus)],
                    row => row.IsAny("OFF", "OFFENSE", "offensive", "hate", "abusive", "hateful", "toxic"),
                    row => row.Set.StartsWith("offensive", StringComparison.Ordinal) ? 1 : 0.2f
                ),
            ],
            C: 0.12f,
            ["offensive_olid", "offensive_de_2018"],
            YesShare: 0.37
        );
    }

    /// <summary>Insults of groups, and kind words about the same groups: naming a group is no insult.</summary>
    public static IEnumerable<Row> AboutGroups(Corpus corpus) =>
        corpus
            .Of("hatecheck")
            .Where(row =>
                row.Part is "ident_neutral_nh" or "ident_pos_nh"
                || row.Part?.StartsWith("derog", StringComparison.Ordinal) == true
            );

    /// <summary>
    /// Talk of violence in German, beside ordinary posts: its own set holds quarrels about politics only, and whoever
    /// learns from these alone takes any complaint for violence.
    /// </summary>
    private static Lesson Violence(Corpus corpus)
    {
        Row[] rows =
        [
            .. corpus.Of("violence_de"),
            .. corpus.Of("sentiment_de_railway"),
            .. corpus.Of("sentiment_multilingual").Where(row => row.Language is "de"),
            .. corpus.Of("kindness_de_flausch").Where((_, i) => i % 4 == 0),
        ];
        return new(
            Heads.Violence,
            [.. Balanced(rows, row => row.Set is "violence_de" && row.Is("yes"), _ => 1)],
            C: 0.5f,
            ["violence_de"],
            YesShare: 0.2,
            KnowsSources: false
        );
    }

    private static Lesson Gratitude(Corpus corpus) =>
        new(
            Heads.Gratitude,
            [.. Balanced(corpus.Of("emotion_goemotions"), row => row.Is("gratitude"), _ => 1, balance: 0.3f)],
            C: 0.5f,
            ["emotion_goemotions"]
        );

    private static Lesson Irony(Corpus corpus, IReadOnlyList<Row> posts) =>
        new(
            Heads.Irony,
            [
                .. Balanced(corpus.Of("irony_tweeteval"), row => row.Is("irony"), _ => 1),
                .. Balanced(posts, row => row.Is(PostLessons.Sarcasm), _ => OnTheDesk),
            ],
            C: 0.1f,
            ["irony_tweeteval"],
            YesShare: 0.6,
            Mildness: 0.7f,
            KnowsSources: false
        );

    /// <summary>Examples in which the rarer side counts more: fully as much in sum where <paramref name="balance"/> is 1.</summary>
    public static IEnumerable<Example> Balanced(
        IReadOnlyCollection<Row> rows,
        Func<Row, bool> isYes,
        Func<Row, float> cost,
        float balance = 0.7f
    )
    {
        var (yes, no) = (0f, 0f);
        foreach (var row in rows)
        {
            yes += isYes(row) ? cost(row) : 0;
            no += isYes(row) ? 0 : cost(row);
        }

        var (up, down) = (MathF.Pow((yes + no) / (2 * yes), balance), MathF.Pow((yes + no) / (2 * no), balance));
        return rows.Select(row => new Example(row, isYes(row) ? 1 : -1, cost(row) * (isYes(row) ? up : down)));
    }
}
