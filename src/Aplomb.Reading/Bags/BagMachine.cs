namespace Aplomb.Readers.Bags;

/// <summary>
/// Learns one weight a row by dual coordinate descent (Hsieh et al. 2008): squared hinge loss for yes and no, squared
/// error for graded aims. The same examples in the same order give the same weights.
/// </summary>
internal static class BagMachine
{
    private const int Rounds = 12;

    /// <param name="aims">1 and -1, or any value where <paramref name="graded"/>.</param>
    /// <param name="costs">How much a mistake in an example counts.</param>
    /// <param name="c">How closely the examples are followed: larger is closer.</param>
    public static float[] Learn(
        IReadOnlyList<Bag> bags,
        float[] aims,
        float[] costs,
        int rows,
        float c,
        bool graded = false
    )
    {
        var (weights, alphas) = (new float[rows], new float[bags.Count]);
        var order = Enumerable.Range(0, bags.Count).ToArray();
        var random = 0x2545F491u;
        for (var round = 0; round < Rounds; round++)
        {
            Shuffle(order, ref random);
            foreach (var i in order)
            {
                var slack = 0.5f / (c * costs[i]);
                var (score, before) = (bags[i].Score(weights), alphas[i]);
                if (graded)
                {
                    alphas[i] += (aims[i] - score - (before * slack)) / (1 + slack);
                    bags[i].AddTo(weights, alphas[i] - before);
                    continue;
                }

                var gradient = (aims[i] * score) - 1 + (before * slack);
                alphas[i] = Math.Max(0, before - (gradient / (1 + slack)));
                if (alphas[i] != before)
                {
                    bags[i].AddTo(weights, (alphas[i] - before) * aims[i]);
                }
            }
        }

        return weights;
    }

    private static void Shuffle(int[] order, ref uint random)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            random ^= random << 13;
            random ^= random >> 17;
            random ^= random << 5;
            var other = (int)(random % (uint)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }
}
