namespace Aplomb.Readers.Manners;

/// <summary>One layer of cells over the facts and one sum over the cells.</summary>
/// <param name="Inward">A row of weights a cell, one after the other; each row ends with the cell's own constant.</param>
/// <param name="Outward">What each cell adds; the constant of the sum comes last.</param>
internal sealed record SmallNet(float[] Inward, float[] Outward)
{
    public float Score(float[] facts)
    {
        var (width, sum) = (facts.Length + 1, Outward[^1]);
        for (var cell = 0; cell < Outward.Length - 1; cell++)
        {
            sum += Outward[cell] * Math.Max(0, Cell(Inward.AsSpan(cell * width, width), facts));
        }

        return sum;
    }

    /// <summary>Nets that were learned apart, as one: its score is their mean.</summary>
    public static SmallNet Mean(IReadOnlyList<SmallNet> nets) =>
        new(
            [.. nets.SelectMany(net => net.Inward)],
            [
                .. nets.SelectMany(net => net.Outward[..^1].Select(weight => weight / nets.Count)),
                nets.Average(net => net.Outward[^1]),
            ]
        );

    internal static float Cell(ReadOnlySpan<float> row, float[] facts)
    {
        var sum = row[^1];
        for (var i = 0; i < facts.Length; i++)
        {
            sum += row[i] * facts[i];
        }

        return sum;
    }
}
