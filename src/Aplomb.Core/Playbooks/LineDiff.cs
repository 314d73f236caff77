namespace Aplomb.Playbooks;

/// <summary>What became of a line between two texts.</summary>
public enum LineFate
{
    Same,
    Cut,
    Added,
}

/// <summary>A line of either text.</summary>
/// <param name="Number">Its number in the newer text, from 1; of a line that was cut, the number that stands there now.</param>
public sealed record DiffLine(LineFate Fate, int Number, string Text);

/// <summary>Tells two texts apart line by line, with the fewest lines cut and added.</summary>
public static class LineDiff
{
    /// <summary>Beyond so many pairs of differing lines the middle is told as one piece cut and one added.</summary>
    private const int MostPairs = 9_000_000;

    public static IReadOnlyList<DiffLine> Between(string old, string now)
    {
        var (before, after) = (Lines(old), Lines(now));
        var head = Common(before, after, fromEnd: false, Math.Min(before.Length, after.Length));
        var tail = Common(before, after, fromEnd: true, Math.Min(before.Length, after.Length) - head);
        var told = new List<DiffLine>(after.Length + 16);
        told.AddRange(after.Take(head).Select((line, at) => new DiffLine(LineFate.Same, at + 1, line)));
        Middle(before[head..^tail], after[head..^tail], head, told);
        told.AddRange(
            after.TakeLast(tail).Select((line, at) => new DiffLine(LineFate.Same, after.Length - tail + at + 1, line))
        );
        return told;
    }

    /// <summary>The pieces that changed, each with a few lines around it.</summary>
    public static IReadOnlyList<IReadOnlyList<DiffLine>> Pieces(IReadOnlyList<DiffLine> lines, int around = 3)
    {
        var near = new bool[lines.Count];
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Fate is not LineFate.Same)
            {
                Array.Fill(
                    near,
                    value: true,
                    Math.Max(0, at - around),
                    Math.Min(lines.Count, at + around + 1) - Math.Max(0, at - around)
                );
            }
        }

        var pieces = new List<List<DiffLine>>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (near[at] && (at is 0 || !near[at - 1]))
            {
                pieces.Add([]);
            }

            if (near[at])
            {
                pieces[^1].Add(lines[at]);
            }
        }

        return pieces;
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static int Common(string[] one, string[] other, bool fromEnd, int most)
    {
        var same = 0;
        while (
            same < most
            && string.Equals(
                fromEnd ? one[^(same + 1)] : one[same],
                fromEnd ? other[^(same + 1)] : other[same],
                StringComparison.Ordinal
            )
        )
        {
            same++;
        }

        return same;
    }

    private static void Middle(string[] before, string[] after, int head, List<DiffLine> told)
    {
        var longest = (long)before.Length * after.Length <= MostPairs ? Longest(before, after) : null;
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            var keeps =
                longest is not null
                && i < before.Length
                && j < after.Length
                && string.Equals(before[i], after[j], StringComparison.Ordinal);
            var cuts =
                i < before.Length && (j >= after.Length || longest is null || longest[i + 1][j] >= longest[i][j + 1]);
            if (keeps)
            {
                told.Add(new DiffLine(LineFate.Same, head + j + 1, after[j]));
                (i, j) = (i + 1, j + 1);
            }
            else if (cuts)
            {
                told.Add(new DiffLine(LineFate.Cut, head + j + 1, before[i++]));
            }
            else
            {
                told.Add(new DiffLine(LineFate.Added, head + j + 1, after[j++]));
            }
        }
    }

    /// <summary>How many lines the rests from i and j have in common, in order.</summary>
    private static int[][] Longest(string[] before, string[] after)
    {
        var table = new int[before.Length + 1][];
        table[before.Length] = new int[after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            var row = table[i] = new int[after.Length + 1];
            for (var j = after.Length - 1; j >= 0; j--)
            {
                row[j] = string.Equals(before[i], after[j], StringComparison.Ordinal)
                    ? table[i + 1][j + 1] + 1
                    : Math.Max(table[i + 1][j], row[j + 1]);
            }
        }

        return table;
    }
}
