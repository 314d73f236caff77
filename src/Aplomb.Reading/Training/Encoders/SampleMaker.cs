namespace Aplomb.Readers.Training;

/// <summary>Finds the vocabulary, and shows texts to encoders: each text once.</summary>
/// <param name="texts">What the vocabulary is taken from.</param>
internal sealed class SampleMaker(Pass pass, IEnumerable<string> texts)
{
    private const int MostWords = 34_500;
    private const int LeastTexts = 3;

    private readonly ReaderDesk _desk = new();
    private readonly Dictionary<string, Seen> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _runs = new(StringComparer.Ordinal);

    public Vocabulary Vocabulary { get; } = new(CommonWords(texts));

    public Seen Of(string text)
    {
        if (!_seen.TryGetValue(text, out var seen))
        {
            _seen.Add(text, seen = Make(text));
        }

        return seen;
    }

    private Seen Make(string text)
    {
        pass.Run(text, _desk);
        var count = Math.Min(_desk.Words.Count, EncoderShape.MostWords);
        var (words, runs) = (new int[count], new int[count][]);
        for (var i = 0; i < count; i++)
        {
            words[i] = Vocabulary.Find(_desk.Words.Letters(i));
            runs[i] = RunsOf(_desk.Words.Letters(i));
        }

        return new Seen(words, runs, [.. _desk.Signals]);
    }

    private int[] RunsOf(ReadOnlySpan<char> word)
    {
        var known = _runs.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(word, out var runs))
        {
            Span<int> found = stackalloc int[EncoderDesk.MostRuns];
            known[word] = runs = found[..Vocabulary.Runs(word, found)].ToArray();
        }

        return runs;
    }

    private static string[] CommonWords(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = new WordList();
        foreach (var text in texts.Distinct(StringComparer.Ordinal))
        {
            words.Read(text);
            for (var i = 0; i < words.Count; i++)
            {
                var word = words.Letters(i);
                _ = lookup.TryGetValue(word, out var count);
                lookup[word] = count + 1;
            }
        }

        return
        [
            .. counts
                .Where(word => word.Value >= LeastTexts && !word.Key.Contains('\n', StringComparison.Ordinal))
                .OrderByDescending(word => word.Value)
                .ThenBy(word => word.Key, StringComparer.Ordinal)
                .Take(MostWords)
                .Select(word => word.Key),
        ];
    }
}
