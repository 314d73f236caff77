using System.Runtime.InteropServices;

namespace Aplomb.Readers.Bags;

/// <summary>What a text holds, as rows of a table of weights: each row at most once, brought to length one.</summary>
internal sealed class Bag
{
    private Bag(int[] rows, float[] values)
    {
        Rows = rows;
        Values = values;
    }

    public int[] Rows { get; }
    public float[] Values { get; }

    /// <summary>The dot product with a table of weights.</summary>
    public float Score(float[] weights)
    {
        var sum = 0f;
        for (var i = 0; i < Rows.Length; i++)
        {
            sum += weights[Rows[i]] * Values[i];
        }

        return sum;
    }

    public void AddTo(float[] weights, float by)
    {
        for (var i = 0; i < Rows.Length; i++)
        {
            weights[Rows[i]] += by * Values[i];
        }
    }

    /// <summary>Rows seen more than once count by the root of how often.</summary>
    /// <param name="rows">Rows as they came; sorted by this call.</param>
    public static Bag Of(List<int> rows)
    {
        rows.Sort();
        var (places, values, square) = (new List<int>(rows.Count), new List<float>(rows.Count), 0f);
        for (var i = 0; i < rows.Count; )
        {
            var start = i;
            while (i < rows.Count && rows[i] == rows[start])
            {
                i++;
            }

            places.Add(rows[start]);
            values.Add(MathF.Sqrt(i - start));
            square += i - start;
        }

        var length = MathF.Sqrt(Math.Max(1, square));
        foreach (ref var value in CollectionsMarshal.AsSpan(values))
        {
            value /= length;
        }

        return new Bag([.. places], [.. values]);
    }
}

/// <summary>Hashes of words and letters; the same on every machine.</summary>
internal static class Hashes
{
    public static uint Of(ReadOnlySpan<char> letters, uint seed)
    {
        var hash = seed ^ 0x811C9DC5;
        foreach (var letter in letters)
        {
            hash = (hash ^ letter) * 0x01000193;
        }

        return Mix(hash);
    }

    public static uint Both(uint first, uint second) => Mix((first * 31) ^ second);

    /// <summary>The finishing step of MurmurHash3: every bit of the input moves every bit of the output.</summary>
    public static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
