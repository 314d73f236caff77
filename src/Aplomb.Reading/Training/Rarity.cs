namespace Aplomb.Readers.Training;

/// <summary>
/// How much rarer than usual the features of each row of a table are: the square of inverse document frequency
/// (Spärck Jones 1972). A linear machine whose weights move by it learns as if texts were weighed by TF-IDF, while
/// reading costs nothing more.
/// </summary>
internal static class Rarity
{
    /// <summary>A number a row, 1 for the row of a usual feature.</summary>
    public static float[] Of(IReadOnlyCollection<Sheet> sheets, int bits)
    {
        var texts = new int[1 << bits];
        var uses = new long[1 << bits];
        var seen = new int[1 << bits];
        var number = 0;
        foreach (var sheet in sheets)
        {
            number++;
            Count(sheet.Words, bits, number, texts, uses, seen);
            Count(sheet.Runs, bits, number, texts, uses, seen);
        }

        var rarity = new float[1 << bits];
        var (sum, all) = (0.0, 0L);
        for (var row = 0; row < rarity.Length; row++)
        {
            var frequency = 1 + Math.Log((1.0 + number) / (1 + texts[row]));
            rarity[row] = (float)(frequency * frequency);
            (sum, all) = (sum + (rarity[row] * uses[row]), all + uses[row]);
        }

        var usual = (float)(sum / Math.Max(1, all));
        for (var row = 0; row < rarity.Length; row++)
        {
            rarity[row] /= usual;
        }

        return rarity;
    }

    private static void Count(uint[] features, int bits, int number, int[] texts, long[] uses, int[] seen)
    {
        foreach (var feature in features)
        {
            var row = feature >> (32 - bits);
            uses[row]++;
            texts[row] += seen[row] == number ? 0 : 1;
            seen[row] = number;
        }
    }
}
