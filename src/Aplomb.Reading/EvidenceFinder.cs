using Aplomb.Posts;

namespace Aplomb.Readers;

/// <summary>Finds the words that a high score rests on: the heaviest words of a head, and the places of rules.</summary>
internal static class EvidenceFinder
{
    /// <summary>Scores below this need no evidence.</summary>
    private const double High = 0.5;

    /// <summary>A word tells something where it adds at least this share of what the heaviest one adds.</summary>
    private const float Share = 0.4f;

    private const float LeastWeight = 0.05f;
    private const int MostSpans = 3;

    public static List<Evidence> Find(RuleBook rules, Reading reading, ReaderDesk desk)
    {
        var found = new List<Evidence>();
        foreach (var (head, score) in Learned(reading))
        {
            if (score >= High)
            {
                AddWords(head, desk, found);
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

    private static void AddWords(int head, ReaderDesk desk, List<Evidence> found)
    {
        var heaviest = LeastWeight / Share;
        for (var i = 0; i < desk.WordsScored; i++)
        {
            heaviest = Math.Max(heaviest, Weight(desk, head, i));
        }

        var spans = new List<Evidence>();
        for (var i = 0; i < desk.WordsScored; i++)
        {
            var first = i;
            var sum = 0f;
            while (i < desk.WordsScored && Weight(desk, head, i) >= heaviest * Share)
            {
                sum += Weight(desk, head, i++);
            }

            if (i > first)
            {
                spans.Add(Span(desk.Words, Heads.Names[head], first, i - 1, sum));
            }
        }

        found.AddRange(spans.OrderByDescending(span => span.Weight).Take(MostSpans));
    }

    /// <summary>Mentions and links say nothing that a person would accept as a reason.</summary>
    private static float Weight(ReaderDesk desk, int head, int word) =>
        desk.Words[word].Kind is WordKind.Mention or WordKind.Link ? 0 : desk.RowOf(word)[head];

    private static Evidence Span(WordList words, string about, int first, int last, double weight)
    {
        var start = words[first].Start;
        return new Evidence(about, start, words[last].Start + words[last].Length - start, Math.Round(weight, 3));
    }
}
