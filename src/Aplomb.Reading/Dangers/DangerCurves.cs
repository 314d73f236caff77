namespace Aplomb.Readers.Dangers;

/// <summary>The last steps of learning: curves that make scores into probabilities, and weights packed into bytes.</summary>
internal static class DangerCurves
{
    private const int Rounds = 500;
    private const double Rate = 4;

    /// <summary>Steps a weight may have to either side.</summary>
    private const int Steps = 127;

    /// <summary>So many of the largest weights of a head are cut off, to keep the steps of all others small.</summary>
    private const int CutOff = 8;

    /// <summary>A logistic curve over a score and the rules' sum, by gradient descent, for scores that were held out.</summary>
    public static DangerCurve Fit(IReadOnlyList<(float Score, float Rules, bool Yes)> held)
    {
        var (slope, rules, shift) = (2.0, 1.0, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            var (toSlope, toRules, toShift) = (0.0, 0.0, 0.0);
            foreach (var (score, sum, yes) in held)
            {
                var error = (1 / (1 + Math.Exp(-((slope * score) + (rules * sum) + shift)))) - (yes ? 1 : 0);
                (toSlope, toRules, toShift) = (toSlope + (error * score), toRules + (error * sum), toShift + error);
            }

            var step = Rate / held.Count;
            (slope, rules, shift) = (slope - (step * toSlope), rules - (step * toRules), shift - (step * toShift));
        }

        return new DangerCurve((float)slope, (float)rules, (float)shift);
    }

    /// <summary>Packs the weights of all heads into bytes.</summary>
    public static Table Pack(IReadOnlyList<float[]> heads, int width)
    {
        var weights = new sbyte[heads[0].Length * width];
        var scales = new float[width];
        for (var head = 0; head < heads.Count; head++)
        {
            var sorted = heads[head].Select(Math.Abs).ToArray();
            Array.Sort(sorted);
            scales[head] = Math.Max(1e-6f, sorted[^CutOff]) / Steps;
            for (var row = 0; row < sorted.Length; row++)
            {
                var packed = Math.Clamp(MathF.Round(heads[head][row] / scales[head]), -Steps, Steps);
                weights[(row * width) + head] = (sbyte)packed;
            }
        }

        return new Table(DangerModel.Bits, width, weights, scales);
    }
}
