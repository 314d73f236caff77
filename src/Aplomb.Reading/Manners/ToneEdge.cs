namespace Aplomb.Readers.Manners;

/// <summary>Where a tone begins: 0.5 is beyond nearly all professional replies and beyond most of ordinary talk.</summary>
internal static class ToneEdge
{
    /// <summary>The share of professional replies that stay under 0.5 in a tone.</summary>
    private const double Calm = 0.998;

    /// <summary>The share of ordinary online talk that stays under it; people are blunter there.</summary>
    private const double Usual = 0.9;

    /// <summary>What the usual professional reply is told.</summary>
    private const double Least = 0.04;

    public static IEnumerable<Curve> Curves(
        IReadOnlyList<float[]> mixes,
        List<float[]> talk,
        List<float[]> professional
    ) =>
        mixes.Select(mix =>
        {
            var (calm, usual) = (Sorted(mix, professional), Sorted(mix, talk));
            var edge = Math.Max(calm[(int)(calm.Length * Calm)], usual[(int)(usual.Length * Usual)]);
            var slope = (float)(Math.Log((1 - Least) / Least) / (edge - calm[calm.Length / 2]));
            return new Curve(slope, -slope * edge);
        });

    private static float[] Sorted(float[] mix, List<float[]> texts)
    {
        var sums = texts.Select(plain => MannerModel.Sum(mix, plain)).ToArray();
        Array.Sort(sums);
        return sums;
    }
}
