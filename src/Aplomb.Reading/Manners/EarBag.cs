using System.Runtime.InteropServices;
using Aplomb.Readers.Bags;

namespace Aplomb.Readers.Manners;

/// <summary>What a draft holds in words, pairs of words and runs of letters, as rows of a table of weights.</summary>
internal sealed class EarBag
{
    /// <summary>Rows are told by so many bits; an ear with fewer looks at the first of them.</summary>
    public const int Bits = 16;

    private const uint Seed = 7;
    private const uint MarkSeed = 11;
    private const int ShortestRun = 3;
    private const int LongestRun = 5;

    /// <summary>What runs of letters weigh together beside all words and pairs.</summary>
    private const float RunFactor = 0.7f;

    private EarBag(int[] rows, float[] values) => (Rows, Values) = (rows, values);

    public int[] Rows { get; }
    public float[] Values { get; }

    /// <param name="marks">What is known of the text beside its words; each is a row of its own.</param>
    public static EarBag Of(DraftWords said, IReadOnlyList<string>? marks = null)
    {
        var (words, runs, before) = (new List<int>(), new List<int>(), Seed);
        foreach (var word in said.Words)
        {
            var hash = Hashes.Of(word, Seed);
            words.Add(RowOf(hash));
            words.Add(RowOf(Hashes.Both(before, hash)));
            before = hash;
            if (char.IsLetter(word[0]))
            {
                AddRuns(word, runs);
            }
        }

        foreach (var mark in marks ?? [])
        {
            words.Add(RowOf(Hashes.Of(mark, MarkSeed)));
        }

        var (rows, values) = (new List<int>(), new List<float>());
        Take(words, 1, rows, values);
        Take(runs, RunFactor, rows, values);
        return new EarBag([.. rows], [.. values]);
    }

    private static void AddRuns(string word, List<int> runs)
    {
        Span<char> letters = stackalloc char[64];
        var length = Math.Min(word.Length, 62);
        letters[0] = letters[length + 1] = '_';
        word.AsSpan(0, length).CopyTo(letters[1..]);
        for (var run = ShortestRun; run <= LongestRun; run++)
        {
            for (var i = 0; i + run <= length + 2; i++)
            {
                runs.Add(RowOf(Hashes.Of(letters.Slice(i, run), Seed + (uint)run)));
            }
        }
    }

    private static int RowOf(uint hash) => (int)(hash >> (32 - Bits));

    /// <summary>Rows met more than once count by the root of how often; all of a kind together have the length of its factor.</summary>
    private static void Take(List<int> met, float factor, List<int> rows, List<float> values)
    {
        met.Sort();
        var (from, square) = (values.Count, 0);
        for (var i = 0; i < met.Count; )
        {
            var start = i;
            while (i < met.Count && met[i] == met[start])
            {
                i++;
            }

            rows.Add(met[start]);
            values.Add(MathF.Sqrt(i - start));
            square += i - start;
        }

        foreach (ref var value in CollectionsMarshal.AsSpan(values)[from..])
        {
            value *= factor / MathF.Sqrt(square);
        }
    }
}
