using System.Globalization;

namespace Aplomb.Readers;

/// <summary>How much a word says about what a post is about: 0 for <c>the</c>, 1 for words that few posts hold.</summary>
internal static class CommonWords
{
    private static readonly Dictionary<string, float> Weights = Load();

    /// <param name="word">In its plain form.</param>
    public static float WeightOf(ReadOnlySpan<char> word) =>
        Weights.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var weight) ? weight
        : word.Length < 2 ? 0
        : 1;

    private static Dictionary<string, float> Load()
    {
        using var stream =
            typeof(CommonWords).Assembly.GetManifestResourceStream("common-words.txt")
            ?? throw new InvalidOperationException("common-words.txt is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var weights = new Dictionary<string, float>(2000, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.StartsWith('#') || colon < 0)
            {
                continue;
            }

            var weight = float.Parse(line.AsSpan(0, colon), CultureInfo.InvariantCulture) / 10;
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                weights[word] = weight;
            }
        }

        return weights;
    }
}
