using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Aplomb.Readers;

/// <summary>Looks for patterns in a text, two patterns at four places at a time, or in one word, four at a time.</summary>
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

    /// <summary>What one word adds to each pattern at each of its places: place by place within a pattern.</summary>
    public static void MatchWord(float[] patterns, float[] word, Span<float> matches)
    {
        ref var p = ref MemoryMarshal.GetArrayDataReference(patterns);
        ref var w = ref MemoryMarshal.GetArrayDataReference(word);
        for (var row = 0; row < matches.Length; row += 4)
        {
            var from = (nuint)(row * EncoderShape.Width);
            Vector256<float> a = default,
                b = default,
                c = default,
                d = default;
            for (nuint k = 0; k < EncoderShape.Width; k += Lanes)
            {
                var v = Vector256.LoadUnsafe(ref w, k);
                a = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref p, from + k), a);
                b = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref p, from + k + EncoderShape.Width), b);
                c = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref p, from + k + (2 * EncoderShape.Width)), c);
                d = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref p, from + k + (3 * EncoderShape.Width)), d);
            }

            (matches[row], matches[row + 1]) = (Vector256.Sum(a), Vector256.Sum(b));
            (matches[row + 2], matches[row + 3]) = (Vector256.Sum(c), Vector256.Sum(d));
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
