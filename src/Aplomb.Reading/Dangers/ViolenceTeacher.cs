using Aplomb.Readers.Bags;
using Aplomb.Readers.Training;

namespace Aplomb.Readers.Dangers;

/// <summary>Teaches which lists of words, alone and two together, are talk of violence: one straight line over <see cref="ViolenceFacts"/>.</summary>
internal sealed class ViolenceTeacher(Pass pass)
{
    /// <summary>How strongly weights are kept small, in texts: there are few texts and many facts.</summary>
    private const double Keep = 10_000;

    /// <summary>How far the rarer side counts more: 1 is as much in sum.</summary>
    private const double Balance = 0.5;

    private readonly ViolenceFacts _facts = new(Concepts.Load("violence.txt"));
    private readonly ReaderDesk _desk = new();

    /// <returns>Weights of the facts, the constant last.</returns>
    public float[] Learn(IEnumerable<Row> rows)
    {
        var (facts, yes) = (new List<float[]>(), new List<bool>());
        foreach (var row in rows)
        {
            pass.Run(row.Text, _desk);
            facts.Add([.. _facts.Read(_desk.Words, _desk.Dangers)[..^1]]);
            yes.Add(row.Is("yes"));
        }

        return facts.Count == 0 ? new float[_facts.Width] : Learn(facts, yes);
    }

    private float[] Learn(List<float[]> facts, List<bool> yes)
    {
        var scales = Enumerable.Range(0, _facts.Width - 1).Select(i => Scale(facts, i)).ToArray();
        var share = yes.Count(one => one) / (double)yes.Count;
        var points = facts
            .Select(
                (one, i) =>
                    new Point(
                        [.. one.Select((fact, place) => (fact - scales[place].Mean) * scales[place].Factor)],
                        yes[i] ? 1 : -1,
                        (float)Math.Pow(0.5 / (yes[i] ? share : 1 - share), Balance)
                    )
            )
            .ToList();
        var weights = Ridge.Learn(points, scales.Length, Keep);
        var constant = weights[^1] - scales.Select((scale, i) => weights[i] * scale.Factor * scale.Mean).Sum();
        return [.. scales.Select((scale, i) => (float)(weights[i] * scale.Factor)), (float)constant];
    }

    /// <summary>What makes a fact spread by 1 around 0; a fact that is always the same says nothing.</summary>
    private static (float Mean, float Factor) Scale(List<float[]> facts, int place)
    {
        var mean = facts.Average(one => (double)one[place]);
        var spread = Math.Sqrt(facts.Average(one => (one[place] - mean) * (one[place] - mean)));
        return ((float)mean, spread < 1e-6 ? 0 : (float)(1 / spread));
    }
}
