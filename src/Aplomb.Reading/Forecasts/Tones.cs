using Aplomb.Readers.Bags;

namespace Aplomb.Readers.Forecasts;

/// <summary>
/// How a turn sounds between people who argue: small learned scores, the same for every language that they know words of.
/// </summary>
/// <param name="Weights">One byte a weight, one row of 2^<see cref="Bits"/> a tone.</param>
/// <param name="Steps">What one step of a weight is worth, a number a tone.</param>
internal sealed record Tones(sbyte[][] Weights, float[] Steps)
{
    public const int Bits = 16;
    private const uint Seed = 1;

    /// <summary>The tones in order. <c>Provoking</c>: what toxic answers were given to; the others are the sender's own.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["polite", "receptive", "hostile", "approving", "confused", "grateful", "provoking", "toxic"];

    public static Bag BagOf(Turn turn)
    {
        var rows = new List<int>(turn.Words.Count * 2);
        turn.AddRows(rows, Seed, Bits);
        return Bag.Of(rows);
    }

    public void Score(Turn turn, Span<float> scores)
    {
        var bag = BagOf(turn);
        for (var tone = 0; tone < Weights.Length; tone++)
        {
            var (sum, weights) = (0f, Weights[tone]);
            for (var i = 0; i < bag.Rows.Length; i++)
            {
                sum += weights[bag.Rows[i]] * bag.Values[i];
            }

            scores[tone] = sum * Steps[tone];
        }
    }
}
