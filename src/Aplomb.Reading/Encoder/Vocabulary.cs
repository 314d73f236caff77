namespace Aplomb.Readers;

/// <summary>
/// The words that the encoder knows by heart. Every other word of letters is told by its runs of three to five
/// letters, hashed (Bojanowski et al. 2017).
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>Runs of letters are hashed to 2^bits vectors.</summary>
    public const int RunBits = 15;

    private const int ShortestRun = 3;
    private const int LongestRun = 5;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _places;

    public Vocabulary(string[] words)
    {
        Words = words;
        var places = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            places[words[i]] = i;
        }

        _places = places.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string[] Words { get; }

    /// <summary>The number of a word in its plain form, a hash sign aside; -1 where it is not known.</summary>
    public int Find(ReadOnlySpan<char> word) =>
        _places.TryGetValue(word, out var place) ? place
        : word.Length > 1 && word[0] == '#' && _places.TryGetValue(word[1..], out place) ? place
        : -1;

    /// <summary>Writes the numbers of a word's runs of letters to <paramref name="runs"/>; says how many there are.</summary>
    public static int Runs(ReadOnlySpan<char> word, Span<int> runs)
    {
        var letters = word.Length > 1 && word[0] == '#' ? word[1..] : word;
        if (letters.Length < 2 || !char.IsLetter(letters[0]))
        {
            return 0;
        }

        var (count, padded) = (0, letters.Length + 2);
        for (var start = 0; start + ShortestRun <= padded; start++)
        {
            var hash = 2166136261u;
            for (var i = start; i < padded && i - start < LongestRun; i++)
            {
                hash = (hash ^ (i == 0 || i == padded - 1 ? ' ' : letters[i - 1])) * 16777619;
                if (i - start + 1 >= ShortestRun && count < runs.Length)
                {
                    runs[count++] = (int)(((hash ^ (hash >> 15)) * 2654435769u) >> (32 - RunBits));
                }
            }
        }

        return count;
    }
}
