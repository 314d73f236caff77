namespace Aplomb.Playbooks;

/// <summary>Guesses which known word somebody meant.</summary>
public static class Nearest
{
    private const int LongestWord = 60;

    /// <summary>The closest known word, if it is close: one slip in three letters at most. Null where none is.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        var most = Math.Max(1, word.Length / 3);
        var best = known
            .Select(one => (Word: one, Slips: Slips(word.ToLowerInvariant(), one)))
            .OrderBy(one => one.Slips)
            .ThenBy(one => one.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Word is { } found && best.Slips <= most ? found : null;
    }

    /// <summary>Letters to add, drop, change or swap with their neighbour (Damerau 1964, without overlaps).</summary>
    private static int Slips(string one, string other)
    {
        int[] before = [];
        int[] last = [.. Enumerable.Range(0, other.Length + 1)];
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last) = (last, row);
        }

        return last[other.Length];
    }
}
