using System.Runtime.InteropServices;

namespace Aplomb.Readers.Manners;

/// <summary>A wording that was met: its kind and the sentence it stands in.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Met(int Kind, int Sentence);

/// <summary>
/// Ways to be polite, open, or not: small lists of wordings by what they do. The kinds are those of the politeness
/// literature (Danescu-Niculescu-Mizil 2013) and of receptive language (Yeomans 2020), and our own for the six tones. Read from
/// <c>strategies.txt</c>, which people can read and extend.
/// </summary>
internal sealed class Strategies
{
    private const string Opening = "^";

    private readonly Dictionary<(int Node, string Word), int> _next = [];
    private readonly List<List<int>> _kinds =
    [
        [],
    ];
    private readonly Dictionary<string, List<int>> _beginnings = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private int _shortest = int.MaxValue;

    private Strategies(TextReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                Take(line, number);
            }
        }
    }

    /// <summary>The kinds by name; a kind's number is its place here.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Reads the strategies that ship.</summary>
    public static Strategies Load()
    {
        using var stream = typeof(Strategies).Assembly.GetManifestResourceStream("strategies.txt")!; // it is in the project file
        using var reader = new StreamReader(stream);
        return new Strategies(reader);
    }

    /// <summary>Reads strategies written by hand; a fault names its line.</summary>
    public static Strategies Parse(TextReader reader) => new(reader);

    /// <summary>All wordings of a draft, first to last.</summary>
    public List<Met> Find(DraftWords said)
    {
        var met = new List<Met>();
        for (var i = 0; i < said.Words.Count; i++)
        {
            Walk(said, 0, i, met);
            if (said.IsFirst(i) && _next.TryGetValue((0, Opening), out var first))
            {
                Walk(said, first, i, met);
            }

            var word = said.Words[i];
            for (var length = _shortest; length <= word.Length; length++)
            {
                if (_beginnings.TryGetValue(word[..length], out var kinds))
                {
                    met.AddRange(kinds.Select(kind => new Met(kind, said.Sentences[i])));
                }
            }
        }

        return met;
    }

    private void Walk(DraftWords said, int node, int from, List<Met> met)
    {
        for (var i = from; i < said.Words.Count && _next.TryGetValue((node, said.Words[i]), out node); i++)
        {
            foreach (var kind in _kinds[node])
            {
                met.Add(new Met(kind, said.Sentences[from]));
            }
        }
    }

    private void Take(string line, int number)
    {
        if (line.Split(" = ", 2) is not [var name, var listed] || name.Contains(' ', StringComparison.Ordinal))
        {
            throw new FormatException($"strategies.txt, line {number}: expected name = wording | wording.");
        }

        var kind = _names.IndexOf(name);
        if (kind < 0)
        {
            kind = _names.Count;
            _names.Add(name);
        }

        foreach (
            var wording in listed.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            Add(kind, wording);
        }
    }

    private void Add(int kind, string wording)
    {
        if (wording.EndsWith('*'))
        {
            var beginning = wording[..^1];
            _shortest = Math.Min(_shortest, beginning.Length);
            if (!_beginnings.TryGetValue(beginning, out var known))
            {
                _beginnings.Add(beginning, known = []);
            }

            known.Add(kind);
            return;
        }

        var node = 0;
        foreach (var word in wording.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!_next.TryGetValue((node, word), out var next))
            {
                next = _kinds.Count;
                _kinds.Add([]);
                _next.Add((node, word), next);
            }

            node = next;
        }

        if (!_kinds[node].Contains(kind))
        {
            _kinds[node].Add(kind);
        }
    }
}
