namespace Aplomb.Readers.Training;

/// <summary>
/// Heads for which no labelled set may be used: they learn from what stands close to the label, with the rules as a
/// second opinion among the signals.
/// </summary>
internal static class WeakLessons
{
    private static readonly string[] Unhappy = ["annoyance", "disapproval", "disappointment", "anger", "disgust"];

    /// <summary>
    /// First words of customers to companies, bank customers with a problem and dissatisfied passengers against posts
    /// of all kinds, unhappy ones among them: a complaint is more than a bad mood.
    /// </summary>
    public static Lesson Complaint(Corpus corpus)
    {
        var rows = new List<(Row Row, bool Yes, float Cost)>();
        rows.AddRange(
            corpus.Of("agent_replies_real").Where(row => row.Text.Length > 0).Select(row => (row, Yes: true, 3f))
        );
        rows.AddRange(corpus.Of("intent_banking77").Select(row => (row, Yes: IsProblem(row.Labels[0]), 0.2f)));
        rows.AddRange(corpus.Of("sentiment_de_railway").Select(row => (row, Yes: row.Is("negative"), 0.7f)));
        rows.AddRange(
            corpus
                .Of("sentiment_en")
                .Where((_, i) => i % 4 == 0)
                .Select(row => (row, Yes: false, row.Is("negative") ? 1f : 0.6f))
        );
        rows.AddRange(
            corpus
                .Of("emotion_goemotions")
                .Where((_, i) => i % 4 == 0)
                .Select(row => (row, Yes: false, row.IsAny(Unhappy) ? 0.2f : 0.5f))
        );
        return new(
            Heads.Complaint,
            [.. rows.Select(item => new Example(item.Row, item.Yes ? 1 : -1, item.Cost * (item.Yes ? 2 : 1)))],
            C: 0.1f,
            ["agent_replies_real", "sentiment_en", "emotion_goemotions", "sentiment_de_railway"]
        );
    }

    /// <summary>
    /// Curious and confused posts, and questions to a bank, with and without their question mark; against posts
    /// without any question mark. Posts with one that nobody labelled are left out: some only rage.
    /// </summary>
    public static Lesson Question(Corpus corpus)
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

        examples.AddRange(corpus.Of("sentiment_en").Where((_, i) => i % 4 == 1).SelectMany(FromForm));
        return new(Heads.Question, examples, C: 0.1f, ["emotion_goemotions", "intent_banking77", "sentiment_en"]);
    }

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
