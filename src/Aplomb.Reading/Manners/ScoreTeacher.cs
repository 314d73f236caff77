using Aplomb.Readers.Bags;
using Aplomb.Readers.Training;

namespace Aplomb.Readers.Manners;

/// <summary>Learns the two graded scores from facts, and their curves on rows that were not learned from.</summary>
internal static class ScoreTeacher
{
    private const int Cells = 24;
    private const int Nets = 3;
    private const double Keep = 300;

    /// <summary>
    /// Curves are so much flatter than a probability would be: where people disagree they still follow people's mean judgement, which a
    /// steep curve would flatten at both ends.
    /// </summary>
    private const float Flatter = 0.4f;

    /// <summary>Scores of politeness beyond this are no politer, only rarer.</summary>
    private const float Politest = 2;

    public static (SmallNet Net, Curve Curve) Polite(List<float[]> facts, List<MannerRow> rows)
    {
        static float[] Aims(IEnumerable<MannerRow> own)
        {
            return [.. own.Select(row => Math.Clamp(row.Aim, -Politest, Politest))];
        }

        var held = Held(
            facts,
            rows,
            (some, own) => NetMachine.Learn(some, Aims(own), Cells, seed: 1),
            (net, plain) => net.Score(plain)
        );
        var nets = Enumerable
            .Range(1, Nets)
            .Select(seed => NetMachine.Learn(facts, Aims(rows), Cells, (uint)seed))
            .ToList();
        return (SmallNet.Mean(nets), CurveOf(held, rows, row => row.Outer));
    }

    public static (float[] Line, Curve Curve) Open(List<float[]> facts, List<MannerRow> rows)
    {
        static float[] Line(List<float[]> some, List<MannerRow> own)
        {
            var points = some.Select((plain, i) => new Point(plain, own[i].Aim, 1)).ToList();
            return [.. Ridge.Learn(points, some[0].Length, Keep)[..^1].Select(weight => (float)weight)];
        }

        var held = Held(facts, rows, Line, MannerModel.Sum);
        var median = rows.Select(row => row.Aim).Order().ElementAt(rows.Count / 2);
        return (Line(facts, rows), CurveOf(held, rows, row => row.Aim > median));
    }

    /// <summary>A score for each row by what was learned without its part.</summary>
    private static float[] Held<TLearned>(
        List<float[]> facts,
        List<MannerRow> rows,
        Func<List<float[]>, List<MannerRow>, TLearned> learn,
        Func<TLearned, float[], float> score
    )
    {
        var held = new float[rows.Count];
        foreach (var part in rows.Select(row => row.Fold).Distinct().Order())
        {
            var learned = learn(
                [.. facts.Where((_, i) => rows[i].Fold != part)],
                [.. rows.Where(row => row.Fold != part)]
            );
            for (var i = 0; i < held.Length; i++)
            {
                held[i] = rows[i].Fold == part ? score(learned, facts[i]) : held[i];
            }
        }

        return held;
    }

    private static Curve CurveOf(float[] scores, List<MannerRow> rows, Func<MannerRow, bool?> isYes)
    {
        var held = rows.Select((row, i) => (Score: scores[i], Yes: isYes(row)))
            .Where(pair => pair.Yes is not null)
            .Select(pair => (pair.Score, pair.Yes is true, 1f));
        var (slope, shift) = Calibration.Platt([.. held]);
        return new Curve(slope * Flatter, shift * Flatter);
    }
}
