namespace Aplomb.Readers;

/// <summary>
/// The hashed features of a text, in the order of its words: whole words, pairs of words, words under a negation, and
/// runs of two to five letters within a word. A table of 2^b rows takes the highest b bits of each hash.
/// </summary>
internal sealed class Features
{
    private const uint WordSeed = 0x9747B28C;
    private const uint PairSeed = 0x85EBCA6B;
    private const uint NegatedSeed = 0xC2B2AE35;
    private const uint ScriptSeed = 0x27D4EB2F;
    private const uint RunSeed = 0x165667B1;
    private const int LongestRun = 5;

    private readonly List<uint> _words = new(128);
    private readonly List<uint> _runs = new(512);
    private readonly List<(int Words, int Runs)> _ends = new(64);

    /// <summary>Hashes of words and pairs.</summary>
    public ReadOnlySpan<uint> Words => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_words);

    /// <summary>Hashes of runs of letters.</summary>
    public ReadOnlySpan<uint> Runs => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_runs);

    /// <summary>Which features belong to a word: from the end of the word before to its own end.</summary>
    public (Range Words, Range Runs) Of(int word)
    {
        var from = word == 0 ? (Words: 0, Runs: 0) : _ends[word - 1];
        var to = _ends[word];
        return (from.Words..to.Words, from.Runs..to.Runs);
    }

    public void Read(WordList words)
    {
        _words.Clear();
        _runs.Clear();
        _ends.Clear();
        var before = PairSeed;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var letters = words.Letters(word);
            var whole = Whole(letters);
            _words.Add(Mix(whole));
            _words.Add(Mix((before * 31) ^ whole ^ PairSeed));
            if (word.Kind == WordKind.Letters)
            {
                AddLetters(letters, whole, word.Negated);
            }

            before = whole;
            _ends.Add((_words.Count, _runs.Count));
        }
    }

    /// <summary>A feature that stands for a fact of the whole text, such as its source in training.</summary>
    public static uint Named(string name) => Mix(Whole(name) ^ NegatedSeed);

    private void AddLetters(ReadOnlySpan<char> letters, uint whole, bool negated)
    {
        if (negated)
        {
            _words.Add(Mix(whole ^ NegatedSeed));
        }

        _runs.Add(Mix(ScriptSeed ^ (uint)(letters[0] >> 7)));
        var padded = letters.Length + 2;
        for (var start = 0; start < padded - 1; start++)
        {
            var hash = RunSeed;
            for (var length = 1; length <= LongestRun && start + length <= padded; length++)
            {
                var place = start + length - 1;
                hash = (hash ^ (place == 0 || place == padded - 1 ? ' ' : letters[place - 1])) * 0x01000193;
                if (length > 1)
                {
                    _runs.Add(Mix(hash));
                }
            }
        }
    }

    private static uint Whole(ReadOnlySpan<char> letters)
    {
        var hash = WordSeed;
        foreach (var c in letters)
        {
            hash = (hash ^ c) * 0x01000193;
        }

        return hash;
    }

    /// <summary>The finishing step of MurmurHash3: every bit of the input moves every bit of the output.</summary>
    internal static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
