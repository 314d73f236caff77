namespace Aplomb.Readers.Training;

/// <summary>Packs weights into bytes.</summary>
internal static class Quantiser
{
    /// <summary>Steps a weight may have to either side.</summary>
    private const int Steps = 127;

    /// <summary>The share of weights that fit without being cut off.</summary>
    private const double Fitting = 0.9998;

    public static Table Pack(IReadOnlyList<float[]?> heads, int bits, int width)
    {
        var weights = new sbyte[(1 << bits) * width];
        var scales = new float[width];
        for (var head = 0; head < heads.Count; head++)
        {
            if (heads[head] is not { } values)
            {
                continue;
            }

            var scale = Largest(values) / Steps;
            scales[head] = scale;
            for (var row = 0; row < values.Length; row++)
            {
                weights[(row * width) + head] = (sbyte)Math.Clamp(MathF.Round(values[row] / scale), -Steps, Steps);
            }
        }

        return new Table(bits, width, weights, scales);
    }

    private static float Largest(float[] values)
    {
        var sorted = values.Select(Math.Abs).ToArray();
        Array.Sort(sorted);
        return Math.Max(1e-6f, sorted[(int)(sorted.Length * Fitting)]);
    }
}
