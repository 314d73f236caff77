namespace Aplomb.Readers.Bags;

/// <summary>Packs weights into one byte each.</summary>
internal static class Steps
{
    private const int Most = 127;

    /// <summary>The share of weights that fit without being cut off.</summary>
    private const double Fitting = 0.9998;

    /// <returns>Whole steps, and what one step is worth.</returns>
    public static (sbyte[] Packed, float Step) Pack(float[] weights)
    {
        var sorted = weights.Select(Math.Abs).ToArray();
        Array.Sort(sorted);
        var step = Math.Max(1e-6f, sorted[(int)((sorted.Length - 1) * Fitting)]) / Most;
        return ([.. weights.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight / step), -Most, Most))], step);
    }
}
