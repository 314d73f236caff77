namespace Aplomb.Readers;

/// <summary>Which sets of a rule book each word belongs to.</summary>
internal sealed class RuleVocabulary
{
    private readonly Dictionary<string, int> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _heads = new(StringComparer.Ordinal);
    private int _shortestHead = int.MaxValue;
    private int _longestHead;

    public int Sets => _sets.Count;

    /// <summary>The number of the set <c>a|b|c*</c>; the same words are the same set.</summary>
    public int Set(string words)
    {
        if (_sets.TryGetValue(words, out var known))
        {
            return known;
        }

        var set = _sets.Count;
        _sets.Add(words, set);
        foreach (var word in words.Split('|', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
        {
            Add(word, set);
        }

        return set;
    }

    /// <summary>Adds to <paramref name="found"/> the sets that hold this word.</summary>
    public void Find(ReadOnlySpan<char> word, List<int> found)
    {
        if (_whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var whole))
        {
            found.AddRange(whole);
        }

        var heads = _heads.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = _shortestHead; length <= Math.Min(word.Length, _longestHead); length++)
        {
            if (heads.TryGetValue(word[..length], out var sets))
            {
                found.AddRange(sets);
            }
        }
    }

    private void Add(string word, int set)
    {
        var head = word.Length > 1 && word.EndsWith('*');
        var plain = head ? word[..^1] : word;
        var home = head ? _heads : _whole;
        if (head)
        {
            _shortestHead = Math.Min(_shortestHead, plain.Length);
            _longestHead = Math.Max(_longestHead, plain.Length);
        }

        if (!home.TryGetValue(plain, out var sets))
        {
            home.Add(plain, sets = []);
        }

        sets.Add(set);
    }
}
