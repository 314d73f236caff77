namespace Aplomb.Readers.Training;

/// <summary>
/// Heads for which no labelled set may be used: they learn from posts that were coded for this project and from what stands close to the label,
/// with the rules as a second opinion among the signals.
/// </summary>
internal static class WeakLessons
{
    private static readonly string[] Unhappy = ["annoyance", "disapproval", "disappointment", "anger", "disgust"];

    /// <summary>Two rules that agree, or a strong one.</summary>
    private const float Sure = 2.2f;

    /// <summary>What a coded post counts that complains: nearly all of them do.</summary>
    private const float Complaining = 0.5f;

    /// <summary>And what one that does not.</summary>
    private const float Content = 3;

    /// <summary>More than one sign of a question.</summary>
    private const float Asking = 1.2f;

    /// <summary>
    /// Yes: posts that were coded so, what customers first wrote to companies where it is no mere question, bank customers with a problem, dissatisfied passengers, and unhappy
    /// posts in which the rules find a complaint. No: posts that are not unhappy, and unhappy ones without any such rule.
    /// </summary>
    public static Lesson Complaint(Corpus corpus, IReadOnlyList<Row> posts, Pass pass)
    {
        var desk = new ReaderDesk();
        var rows = new List<(Row Row, bool Yes, float Cost)>();
        foreach (var row in corpus.Of("agent_replies_real").Where(row => row.Text.Length > 0))
        {
            var complains = RuleSum(row, pass, desk) > 0;
            var asks = desk.Sections[pass.Rules.Section("question")] >= Asking;
            rows.Add((row, complains || !asks, complains ? 3f : 1f));
        }

        rows.AddRange(
            corpus
                .Of("intent_banking77")
                .Select(r => (r, IsProblem(r.Labels[0]), IsProblem(r.Labels[0]) ? 0.15f : 0.5f))
        );
        rows.AddRange(corpus.Of("sentiment_de_railway").Select(r => (r, r.Is("negative"), 0.5f)));
        rows.AddRange(
            corpus.Of("sentiment_en").SelectMany(r => FromRules(r, r.Is("negative"), RuleSum(r, pass, desk)))
        );
        rows.AddRange(
            corpus.Of("emotion_goemotions").SelectMany(r => FromRules(r, r.IsAny(Unhappy), RuleSum(r, pass, desk)))
        );
        rows.AddRange(posts.SelectMany(Coded));
        return new(
            Heads.Complaint,
            [.. rows.Select(item => new Example(item.Row, item.Yes ? 1 : -1, item.Cost * (item.Yes ? 2 : 1)))],
            C: 0.1f,
            ["agent_replies_real", "sentiment_en", "sentiment_de_railway", PostLessons.Set],
            YesShare: 0.3,
            Mildness: 0.6f,
            KnowsSources: false
        );
    }

    private static IEnumerable<(Row Row, bool Yes, float Cost)> Coded(Row post) =>
        PostLessons.Complains(post) switch
        {
            true => [(post, true, Complaining)],
            false => [(post, false, Content)],
            null => [],
        };

    private static IEnumerable<(Row Row, bool Yes, float Cost)> FromRules(Row row, bool unhappy, float rules) =>
        unhappy && rules >= Sure ? [(row, true, 1f)]
        : !unhappy ? [(row, false, 0.3f)]
        : rules <= 0 ? [(row, false, 0.2f)]
        : [];

    private static float RuleSum(Row row, Pass pass, ReaderDesk desk)
    {
        pass.Run(row.Text, desk);
        return desk.Sections[pass.Rules.Section("complaint")];
    }

    /// <summary>
    /// Curious and confused posts, and questions to a bank, with and without their question mark; against posts
    /// without any question mark; and coded posts. Open posts with one that nobody labelled are left out: some only rage.
    /// </summary>
    public static Lesson Question(Corpus corpus, IReadOnlyList<Row> posts)
    {
        var examples = new List<Example>();
        foreach (var row in corpus.Of("emotion_goemotions").Concat(corpus.Of("intent_banking77")))
        {
            var asks = row.Text.Contains('?', StringComparison.Ordinal);
            var wantsToKnow = row.Set is "intent_banking77" ? asks : row.IsAny("curiosity", "confusion") && asks;
            if (wantsToKnow)
            {
                examples.Add(new Example(row, 1, 1));
                examples.Add(new Example(row with { Text = row.Text.Replace('?', ' ') }, 1, 0.7f));
            }
            else if (!asks && !row.IsAny("curiosity", "confusion"))
            {
                examples.Add(new Example(row, -1, 1));
            }
        }

        examples.AddRange(posts.SelectMany(Asked));
        examples.AddRange(corpus.Of("sentiment_en").Where((_, i) => i % 4 == 1).SelectMany(FromForm));
        return new(
            Heads.Question,
            examples,
            C: 0.1f,
            ["emotion_goemotions", "intent_banking77", "sentiment_en"],
            KnowsSources: false
        );
    }

    /// <summary>A reproach in the form of a question is none.</summary>
    private static IEnumerable<Example> Asked(Row post) =>
        !post.Is(PostLessons.Question) ? [new Example(post, -1, 1)]
        : post.Text.Contains('?', StringComparison.Ordinal)
            ? [new Example(post, 1, 1), new Example(post with { Text = post.Text.Replace('?', ' ') }, 1, 0.5f)]
        : [new Example(post, 1, 1)];

    private static IEnumerable<Example> FromForm(Row row)
    {
        var ends = row.Text.TrimEnd(' ', '"', '\'').EndsWith('?');
        return ends ? [new Example(row, 1, 0.5f), new Example(row with { Text = row.Text.Replace('?', ' ') }, 1, 0.4f)]
            : row.Text.Contains('?', StringComparison.Ordinal) ? []
            : [new Example(row, -1, 1)];
    }

    /// <summary>Intents of bank customers that tell of something gone wrong.</summary>
    private static bool IsProblem(string intent) =>
        intent.Contains("fail", StringComparison.Ordinal)
        || intent.Contains("not_", StringComparison.Ordinal)
        || intent.Contains("wrong", StringComparison.Ordinal)
        || intent.Contains("declined", StringComparison.Ordinal)
        || intent.Contains("charged", StringComparison.Ordinal)
        || intent.Contains("reverted", StringComparison.Ordinal)
        || intent is "lost_or_stolen_card" or "compromised_card" or "extra_charge_on_statement" or "card_swallowed";
}
