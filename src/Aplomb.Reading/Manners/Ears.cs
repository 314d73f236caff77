namespace Aplomb.Readers.Manners;

/// <summary>What one ear is; what it was learned from says <see cref="MannerLessons"/>.</summary>
/// <param name="Bits">Its table has two to the power of this many weights.</param>
/// <param name="Closeness">How closely it follows its examples.</param>
internal sealed record Ear(string Name, int Bits, float Closeness);

/// <summary>
/// Learned scores over words and letters, each for one quality of a text. They are facts to <see cref="MannerModel"/> and know
/// English only.
/// </summary>
/// <param name="Weights">One byte a weight, in the order of <see cref="All"/>.</param>
/// <param name="Steps">What one step of a weight is worth, a number an ear.</param>
internal sealed record Ears(sbyte[][] Weights, float[] Steps)
{
    public const int Polite = 0;
    public const int Receptive = 1;

    public static IReadOnlyList<Ear> All { get; } =
    [
        new("polite", 16, 0.1f),
        new("receptive", 15, 0.1f),
        new("annoyed", 15, 0.1f),
        new("toxic", 15, 0.1f),
        new("disapproving", 14, 0.1f),
        new("amused", 14, 0.1f),
        new("ironic", 14, 0.1f),
    ];

    public void Listen(EarBag bag, Span<float> scores)
    {
        for (var ear = 0; ear < Weights.Length; ear++)
        {
            scores[ear] = Score(bag, Weights[ear], EarBag.Bits - All[ear].Bits) * Steps[ear];
        }
    }

    private static float Score(EarBag bag, sbyte[] weights, int shift)
    {
        var sum = 0f;
        for (var i = 0; i < bag.Rows.Length; i++)
        {
            sum += weights[bag.Rows[i] >> shift] * bag.Values[i];
        }

        return sum;
    }
}
