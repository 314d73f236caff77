using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Aplomb.Readers;

/// <summary>
/// Weights of many linear heads, one byte each, a row a feature: one look at a row serves all heads.
/// </summary>
/// <param name="bits">The table has 2^bits rows.</param>
/// <param name="width">Heads a row: a multiple of 16.</param>
internal sealed class Table(int bits, int width, sbyte[] weights, float[] scales)
{
    /// <summary>So many bytes of -128 fit a 16-bit sum.</summary>
    private const int SafeRows = 255;

    public int Bits => bits;
    public int Width => width;
    public sbyte[] Weights => weights;

    /// <summary>What one step of a byte is worth, for each head.</summary>
    public float[] Scales => scales;

    /// <summary>Adds the rows of these features to <paramref name="sums"/>, times <paramref name="factor"/>.</summary>
    public void Add(ReadOnlySpan<uint> features, float factor, Span<float> sums)
    {
        for (var from = 0; from < features.Length; from += SafeRows)
        {
            var part = features[from..Math.Min(features.Length, from + SafeRows)];
            for (var column = 0; column < width; column += 16)
            {
                AddBlock(part, column, factor, sums.Slice(column, 16));
            }
        }
    }

    private void AddBlock(ReadOnlySpan<uint> features, int column, float factor, Span<float> sums)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(weights);
        nuint start = (uint)column;
        var total = Vector256<short>.Zero;
        foreach (var feature in features)
        {
            nuint row = (feature >> (32 - bits)) * (uint)width;
            total += Vector256.WidenLower(Vector128.LoadUnsafe(ref first, row + start).ToVector256());
        }

        for (var i = 0; i < 16; i++)
        {
            sums[i] += total[i] * factor * scales[column + i];
        }
    }
}
