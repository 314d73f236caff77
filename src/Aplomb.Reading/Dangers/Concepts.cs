namespace Aplomb.Readers.Dangers;

/// <summary>
/// Small lists of words, by what they stand for: a weapon, a way home, a court, a last farewell. What is learned of
/// concepts holds for wordings that no lesson had. Read from <c>concepts.txt</c>, which people can read and extend.
/// </summary>
internal sealed class Concepts
{
    private readonly RuleVocabulary _vocabulary = new();
    private readonly List<string> _names = [];

    private Concepts(TextReader reader)
    {
        var words = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                Take(line, number, words);
            }
        }

        foreach (var name in _names)
        {
            _ = _vocabulary.Set(string.Join('|', words[name]));
        }
    }

    /// <summary>Their names; a concept's number is its place here.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Reads concepts that ship.</summary>
    public static Concepts Load(string file = "concepts.txt")
    {
        using var stream =
            typeof(Concepts).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return new Concepts(reader);
    }

    /// <summary>Reads concepts written by hand; a fault names its line.</summary>
    public static Concepts Parse(TextReader reader) => new(reader);

    /// <summary>Adds the numbers of the concepts that this word stands for to <paramref name="found"/>.</summary>
    public void Find(ReadOnlySpan<char> word, List<int> found) => _vocabulary.Find(word, found);

    private void Take(string line, int number, Dictionary<string, List<string>> words)
    {
        if (line.Split(" = ", 2) is not [var name, var listed] || name.Contains(' ', StringComparison.Ordinal))
        {
            throw new FormatException($"concepts.txt, line {number}: expected name = words.");
        }

        if (!words.TryGetValue(name, out var known))
        {
            words.Add(name, known = []);
            _names.Add(name);
        }

        known.AddRange(listed.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
