using Aplomb.Posts;

namespace Aplomb.Readers;

/// <summary>
/// Finds the words that a high score rests on: the words that weigh most for linear head and encoder together, and the
/// places of rules.
/// </summary>
internal static class EvidenceFinder
{
    /// <summary>Scores below this need no evidence.</summary>
    private const double High = 0.5;

    /// <summary>A word tells something where it adds at least this share of what the heaviest one adds.</summary>
    private const float Share = 0.4f;

    /// <summary>In log odds.</summary>
    private const float LeastWeight = 0.02f;
    private const int MostSpans = 3;

    public static List<Evidence> Find(ReadingModel model, RuleBook rules, Reading reading, ReaderDesk desk)
    {
        var found = new List<Evidence>();
        foreach (var (head, score) in Learned(reading))
        {
            if (score >= High)
            {
                AddWords(head, Weigh(model, head, desk), desk.Words, found);
            }
        }

        foreach (var hit in desk.RuleDesk.Hits)
        {
            var section = rules.Sections[hit.About];
            var about = section.StartsWith("topic ", StringComparison.Ordinal) ? "topics" : section;
            if (hit.Weight > 0 && ByRule(reading, section) >= High)
            {
                found.Add(Span(desk.Words, about, hit.First, hit.Last, hit.Weight));
            }
        }

        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : string.CompareOrdinal(a.About, b.About));
        return found;
    }

    private static (int Head, double Score)[] Learned(Reading reading) =>
        [
            (Heads.Negative, reading.Sentiment.Negative),
            (Heads.Positive, reading.Sentiment.Positive),
            (Heads.Anger, reading.Emotion.Anger),
            (Heads.Joy, reading.Emotion.Joy),
            (Heads.Sadness, reading.Emotion.Sadness),
            (Heads.Offence, reading.Offence),
            (Heads.Complaint, reading.Complaint),
            (Heads.Question, reading.Question),
            (Heads.Gratitude, reading.Gratitude),
            (Heads.Irony, reading.Irony),
        ];

    private static double ByRule(Reading reading, string section) =>
        section switch
        {
            "threat" => reading.Threat,
            "legal" => reading.Legal,
            "self_harm" => reading.SelfHarm,
            _ => reading.Topics.FirstOrDefault(t => section.EndsWith(" " + t.Name, StringComparison.Ordinal))?.P ?? 0,
        };

    private static void AddWords(int head, ReadOnlySpan<float> weights, WordList words, List<Evidence> found)
    {
        var heaviest = LeastWeight / Share;
        foreach (var weight in weights)
        {
            heaviest = Math.Max(heaviest, weight);
        }

        var spans = new List<Evidence>();
        for (var i = 0; i < weights.Length; i++)
        {
            var first = i;
            var sum = 0f;
            while (i < weights.Length && weights[i] >= heaviest * Share)
            {
                sum += weights[i++];
            }

            if (i > first)
            {
                spans.Add(Span(words, Heads.Names[head], first, i - 1, sum));
            }
        }

        found.AddRange(spans.OrderByDescending(span => span.Weight).Take(MostSpans));
    }

    /// <summary>What each word adds to the score of a head, in log odds.</summary>
    private static ReadOnlySpan<float> Weigh(ReadingModel model, int head, ReaderDesk desk)
    {
        var weights = desk.Weights.AsSpan(0, desk.WordsScored);
        model.Encoder.Explain(desk, head, weights);
        var (slope, lean) =
            head < Moods.Count
                ? Moods.WeightsOf(model.Softmax, desk.Tongue, head, head)
                : (model.Heads[head].Slope, model.Heads[head].Lean);
        var twin = Moods.TwinOf(head);
        var twice = twin == head ? 0 : Moods.WeightsOf(model.Softmax, desk.Tongue, head, twin).Score;
        for (var i = 0; i < weights.Length; i++)
        {
            var says = IsReason(head, desk.Words, i);
            var row = desk.RowOf(i);
            weights[i] = says ? (slope * row[head]) + (twice * row[twin]) + (lean * weights[i]) : 0;
        }

        return weights;
    }

    /// <summary>Mentions, links and small words say nothing that a person would accept; a question may rest on small words alone.</summary>
    private static bool IsReason(int head, WordList words, int word) =>
        words[word].Kind is not (WordKind.Mention or WordKind.Link)
        && (head is Heads.Question || !SmallWords.Has(words.Letters(word)));

    private static Evidence Span(WordList words, string about, int first, int last, double weight)
    {
        var start = words[first].Start;
        return new Evidence(about, start, words[last].Start + words[last].Length - start, Math.Round(weight, 3));
    }
}
