using System.Globalization;

namespace Aplomb.Readers;

/// <summary>Reads rule files; a fault names the file and the line.</summary>
internal sealed class RuleParser
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public RuleVocabulary Vocabulary { get; } = new();
    public List<Rule> Rules { get; } = [];
    public List<string> Sections { get; } = [];

    public void Read(string name, TextReader reader)
    {
        var section = -1;
        for (var number = 1; reader.ReadLine() is { } raw; number++)
        {
            var line = raw.StartsWith('#') ? "" : raw.Trim();
            if (line.StartsWith('['))
            {
                section = SectionOf(line.Trim('[', ']'));
            }
            else if (line.Split(" = ", 2) is [var set, var words])
            {
                _names[set.Trim()] = Expand(words, name, number);
            }
            else if (line.Length > 0)
            {
                Rules.Add(Parse(line, section, name, number));
            }
        }
    }

    private int SectionOf(string name)
    {
        if (!Sections.Contains(name, StringComparer.Ordinal))
        {
            Sections.Add(name);
        }

        return Sections.IndexOf(name);
    }

    private Rule Parse(string line, int section, string name, int number)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (section < 0 || parts.Length < 2 || !float.TryParse(parts[0], CultureInfo.InvariantCulture, out var weight))
        {
            throw new FormatException($"{name}, line {number}: expected a section, then lines of a weight and words.");
        }

        var (sets, gaps, gap) = (new List<int>(), new List<int>(), 0);
        foreach (var part in parts.Skip(1))
        {
            if (part.StartsWith('~'))
            {
                var far = part.StartsWith("~~", StringComparison.Ordinal);
                gap = int.Parse(part.TrimStart('~'), CultureInfo.InvariantCulture) * (far ? -1 : 1);
                continue;
            }

            sets.Add(Vocabulary.Set(Expand(part, name, number)));
            gaps.Add(gap);
            gap = 0;
        }

        return new Rule(Rules.Count, section, weight, [.. sets], [.. gaps]);
    }

    private string Expand(string words, string name, int number) =>
        string.Join(
            '|',
            words
                .Split(['|', ' '], StringSplitOptions.RemoveEmptyEntries)
                .Select(word =>
                    !word.StartsWith('{') ? word
                    : _names.TryGetValue(word.Trim('{', '}'), out var known) ? known
                    : throw new FormatException($"{name}, line {number}: nothing is named {word}.")
                )
        );
}
