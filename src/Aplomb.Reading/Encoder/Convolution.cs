using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Aplomb.Readers;

/// <summary>Looks for patterns in a text: two patterns at four places at a time.</summary>
internal static class Convolution
{
    private const int Lanes = 8;

    /// <summary>The best match of each pattern, at least 0, and where it begins; -1 where no match is above 0.</summary>
    /// <param name="text">Vectors of the words, with an empty one before and five after.</param>
    public static void Match(float[] patterns, float[] bias, float[] text, int words, Span<float> best, int[] where)
    {
        best[..EncoderShape.Filters].Clear();
        Array.Fill(where, -1);
        Span<float> matches = stackalloc float[8];
        for (var pattern = 0; pattern < EncoderShape.Filters; pattern += 2)
        {
            for (var place = 0; place < words; place += 4)
            {
                MatchBlock(patterns, pattern, text, place, matches);
                for (var i = 0; i < 8; i++)
                {
                    var (which, at) = (pattern + (i >> 2), place + (i & 3));
                    var match = matches[i] + bias[which];
                    if (at < words && match > best[which])
                    {
                        (best[which], where[which]) = (match, at);
                    }
                }
            }
        }
    }

    private static void MatchBlock(float[] patterns, int pattern, float[] text, int place, Span<float> matches)
    {
        ref var a = ref MemoryMarshal.GetReference(patterns.AsSpan(pattern * EncoderShape.Window));
        ref var b = ref MemoryMarshal.GetReference(patterns.AsSpan((pattern + 1) * EncoderShape.Window));
        ref var t = ref MemoryMarshal.GetReference(text.AsSpan(place * EncoderShape.Width));
        Vector256<float> a0 = default,
            a1 = default,
            a2 = default,
            a3 = default;
        Vector256<float> b0 = default,
            b1 = default,
            b2 = default,
            b3 = default;
        for (nuint k = 0; k < EncoderShape.Window; k += Lanes)
        {
            var (u, v) = (Vector256.LoadUnsafe(ref a, k), Vector256.LoadUnsafe(ref b, k));
            var t0 = Vector256.LoadUnsafe(ref t, k);
            var t1 = Vector256.LoadUnsafe(ref t, k + EncoderShape.Width);
            var t2 = Vector256.LoadUnsafe(ref t, k + (2 * EncoderShape.Width));
            var t3 = Vector256.LoadUnsafe(ref t, k + (3 * EncoderShape.Width));
            a0 = Vector256.FusedMultiplyAdd(u, t0, a0);
            a1 = Vector256.FusedMultiplyAdd(u, t1, a1);
            a2 = Vector256.FusedMultiplyAdd(u, t2, a2);
            a3 = Vector256.FusedMultiplyAdd(u, t3, a3);
            b0 = Vector256.FusedMultiplyAdd(v, t0, b0);
            b1 = Vector256.FusedMultiplyAdd(v, t1, b1);
            b2 = Vector256.FusedMultiplyAdd(v, t2, b2);
            b3 = Vector256.FusedMultiplyAdd(v, t3, b3);
        }

        (matches[0], matches[1]) = (Vector256.Sum(a0), Vector256.Sum(a1));
        (matches[2], matches[3]) = (Vector256.Sum(a2), Vector256.Sum(a3));
        (matches[4], matches[5]) = (Vector256.Sum(b0), Vector256.Sum(b1));
        (matches[6], matches[7]) = (Vector256.Sum(b2), Vector256.Sum(b3));
    }
}
