namespace Aplomb.Readers;

/// <summary>
/// What two posts may have in common: their words, the beginnings of long words, words under a negation and pairs of
/// neighbours, each with how much it says. Meant to be used again and again by one thread.
/// </summary>
internal sealed class Echo
{
    /// <summary>So many words of a post count: a bound on time.</summary>
    private const int MostWords = 150;

    private const int Beginning = 6;
    private const float OfBeginning = 0.5f;
    private const float OfPair = 0.45f;
    private const float OfFace = 0.6f;
    private const uint BeginningSeed = 0x165667B1;
    private const uint NegatedSeed = 0xC2B2AE35;
    private const uint PairSeed = 0x85EBCA6B;
    private readonly List<(uint Key, float Weight)> _parts = new(128);
    private readonly HashSet<uint> _seen = new(128);

    /// <summary>The parts, each once, with weights whose squares add up to 1.</summary>
    public IReadOnlyList<(uint Key, float Weight)> Parts => _parts;

    public void Read(WordList words)
    {
        _parts.Clear();
        _seen.Clear();
        var (before, weightBefore) = (0u, 0f);
        for (var i = 0; i < Math.Min(words.Count, MostWords); i++)
        {
            var word = words[i];
            var letters = words.Letters(word);
            var weight = Weight(word.Kind, letters);
            var key = Hash(letters, word.Negated ? NegatedSeed : 0);
            Add(key, weight);
            if (word.Kind is WordKind.Letters && letters.Length > Beginning)
            {
                Add(Hash(letters[..Beginning], BeginningSeed), weight * OfBeginning);
            }

            if (word.Kind is not (WordKind.Letters or WordKind.Number))
            {
                continue;
            }

            // two common words may say much together: "not bad"
            Add(
                (before * 31) ^ key ^ PairSeed,
                before is 0 ? 0 : OfPair * Math.Max(0.3f, Math.Min(weight, weightBefore))
            );
            (before, weightBefore) = (key, weight);
        }

        Scale();
    }

    private static float Weight(WordKind kind, ReadOnlySpan<char> letters) =>
        kind switch
        {
            WordKind.Letters => CommonWords.WeightOf(letters[0] is '#' ? letters[1..] : letters),
            WordKind.Face => OfFace,
            _ => 0, // marks, numbers, links and whoever is spoken to say nothing
        };

    private void Add(uint key, float weight)
    {
        if (weight > 0 && _seen.Add(key))
        {
            _parts.Add((key, weight));
        }
    }

    private void Scale()
    {
        var sum = 0f;
        foreach (var (_, weight) in _parts)
        {
            sum += weight * weight;
        }

        var factor = sum > 0 ? 1 / MathF.Sqrt(Math.Max(1, sum)) : 0;
        for (var i = 0; i < _parts.Count; i++)
        {
            _parts[i] = (_parts[i].Key, _parts[i].Weight * factor);
        }
    }

    private static uint Hash(ReadOnlySpan<char> letters, uint seed)
    {
        var hash = 0x811C9DC5 ^ seed;
        foreach (var c in letters)
        {
            hash = (hash ^ c) * 0x01000193;
        }

        return hash;
    }
}
