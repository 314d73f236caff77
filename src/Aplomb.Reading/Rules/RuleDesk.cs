using System.Runtime.InteropServices;

namespace Aplomb.Readers;

/// <summary>The working space of one thread for finding rules: the words that count, and the sets of each.</summary>
internal sealed class RuleDesk
{
    private readonly List<int> _places = [];
    private readonly List<int> _sets = [];
    private readonly List<int> _ends = [];
    private readonly List<bool> _breaks = [];
    private readonly HashSet<int> _seen = [];

    public List<Hit> Hits { get; } = [];

    public int Count => _places.Count;

    /// <summary>Takes in the words; commas, quotes and the like do not count.</summary>
    public void Take(WordList words, RuleVocabulary vocabulary)
    {
        Hits.Clear();
        _seen.Clear();
        _places.Clear();
        _sets.Clear();
        _ends.Clear();
        _breaks.Clear();
        for (var i = 0; i < words.Count; i++)
        {
            var letters = words.Letters(i);
            var ends = words[i].Kind == WordKind.Mark && letters.Length > 0 && letters[0] is '.' or '!' or '?' or '…';
            if (words[i].Kind == WordKind.Mark && !ends)
            {
                continue;
            }

            vocabulary.Find(ends ? letters[..1] : letters, _sets);
            _places.Add(i);
            _ends.Add(_sets.Count);
            _breaks.Add(ends);
        }
    }

    public ReadOnlySpan<int> SetsAt(int at)
    {
        var from = at == 0 ? 0 : _ends[at - 1];
        return CollectionsMarshal.AsSpan(_sets)[from.._ends[at]];
    }

    public bool Has(int at, int set) => SetsAt(at).Contains(set);

    public bool EndsSentence(int at) => _breaks[at];

    public bool Seen(Rule rule) => _seen.Contains(rule.Number);

    public void Remember(Rule rule, int first, int last)
    {
        _ = _seen.Add(rule.Number);
        Hits.Add(new Hit(rule.About, rule.Weight, _places[first], _places[last]));
    }
}
