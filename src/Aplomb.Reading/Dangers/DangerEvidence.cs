using Aplomb.Posts;

namespace Aplomb.Readers.Dangers;

/// <summary>
/// The words that a danger rests on where no rule names them: of the stretches of a few words, the one whose words and
/// concepts speak for it most.
/// </summary>
internal static class DangerEvidence
{
    private const double High = 0.5;
    private const int Longest = 8;

    public static List<Evidence> Add(DangerReader reader, Reading reading, ReaderDesk desk, List<Evidence> found)
    {
        double[] scores = [reading.Threat, reading.Legal, reading.SelfHarm];
        for (var head = 0; head < scores.Length; head++)
        {
            var name = DangerModel.Names[head];
            if (
                scores[head] >= High
                && !found.Exists(span => string.Equals(span.About, name, StringComparison.Ordinal))
            )
            {
                found.Add(Heaviest(reader.Weigh(desk, head), name, scores[head], desk.Words));
                found.Sort(
                    (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : string.CompareOrdinal(a.About, b.About)
                );
            }
        }

        return found;
    }

    private static Evidence Heaviest(float[] weights, string about, double score, WordList words)
    {
        var (first, last, most) = (0, Math.Min(Longest, weights.Length) - 1, float.MinValue);
        for (var from = 0; from < weights.Length; from++)
        {
            var sum = 0f;
            for (var to = from; to < Math.Min(weights.Length, from + Longest); to++)
            {
                // a mark is no reason by itself
                sum += words[to].Kind is WordKind.Mark ? Math.Min(0, weights[to]) : weights[to];
                (first, last, most) = sum > most ? (from, to, sum) : (first, last, most);
            }
        }

        var start = words[first].Start;
        var length = words[last].Start + words[last].Length - start;
        return new Evidence(about, start, length, Math.Round(Math.Max(most, score), 3));
    }
}
