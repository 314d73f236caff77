namespace Aplomb.Readers.Manners;

/// <summary>
/// Learns the weights of one ear: least squares by dual coordinate descent, rare rows before common ones. How rare a row
/// is goes into its weight, so that nobody has to know it later. The same examples in the same order give the same weights.
/// </summary>
internal static class EarMachine
{
    private const int Rounds = 15;

    /// <param name="aims">What each text should come to.</param>
    /// <param name="bits">The table has two to the power of this many rows.</param>
    /// <param name="c">How closely the examples are followed: larger is closer.</param>
    public static float[] Learn(IReadOnlyList<EarBag> bags, float[] aims, int bits, float c)
    {
        var shift = EarBag.Bits - bits;
        var rarity = Rarity(bags, 1 << bits, shift);
        var values = bags.Select(bag => Scaled(bag, rarity, shift)).ToArray();
        var squares = values.Select(own => own.Sum(value => value * value)).ToArray();
        var slack = 0.5f / c * squares.Average();
        var (weights, alphas, order) = (new float[1 << bits], new float[bags.Count], new int[bags.Count]);
        var mean = aims.Average();
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var random = 0x2545F491u;
        for (var round = 0; round < Rounds; round++)
        {
            Shuffle(order, ref random);
            foreach (var i in order)
            {
                var (rows, own, score) = (bags[i].Rows, values[i], 0f);
                for (var j = 0; j < rows.Length; j++)
                {
                    score += weights[rows[j] >> shift] * own[j];
                }

                var move = (aims[i] - mean - score - (alphas[i] * slack)) / (squares[i] + slack);
                alphas[i] += move;
                for (var j = 0; j < rows.Length; j++)
                {
                    weights[rows[j] >> shift] += move * own[j];
                }
            }
        }

        for (var row = 0; row < weights.Length; row++)
        {
            weights[row] *= rarity[row];
        }

        return weights;
    }

    private static float[] Scaled(EarBag bag, float[] rarity, int shift)
    {
        var scaled = new float[bag.Rows.Length];
        for (var j = 0; j < scaled.Length; j++)
        {
            scaled[j] = bag.Values[j] * rarity[bag.Rows[j] >> shift];
        }

        return scaled;
    }

    private static float[] Rarity(IReadOnlyList<EarBag> bags, int rows, int shift)
    {
        var known = new float[rows];
        foreach (var row in bags.SelectMany(bag => bag.Rows))
        {
            known[row >> shift]++;
        }

        return [.. known.Select(texts => MathF.Log((1f + bags.Count) / (1 + texts)) + 1)];
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
