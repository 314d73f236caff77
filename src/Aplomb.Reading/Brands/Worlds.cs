namespace Aplomb.Readers;

/// <summary>The trades and things that posts speak of, as sets of up to 128: a bit each.</summary>
internal static class Worlds
{
    private const int ShortestCompound = 9;
    private const int ShortestPart = 5;
    private const int Half = 3;
    private static readonly HashSet<string> Persons = [.. "politics football sport music books film person".Split(' ')];
    private static readonly Dictionary<string, UInt128> Names = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, UInt128> Words = new(4000, StringComparer.Ordinal);

    static Worlds() => Load();

    /// <summary>The worlds of firms; the others are of people, places and things.</summary>
    public static UInt128 Firms { get; private set; }

    /// <summary>The worlds of people: politics, sports, arts, names.</summary>
    public static UInt128 People { get; private set; }

    /// <summary>The worlds in which a word is at home.</summary>
    /// <param name="word">As <see cref="Plain.Fold"/> makes it.</param>
    public static UInt128 Of(string word, bool compounds = false) =>
        Words.TryGetValue(word, out var exact) ? exact
        : Words.TryGetValue(Plain.Stem(word), out var stem) ? stem
        : compounds && word.Length >= ShortestCompound ? OfParts(word)
        : 0;

    /// <summary>The worlds that a description is about: those that it names, and those of which it speaks often.</summary>
    /// <param name="about">What says what it is.</param>
    /// <param name="words">All its words.</param>
    public static UInt128 Described(IReadOnlyList<string> about, IReadOnlyList<string> words, int least = Half)
    {
        UInt128 found = 0;
        var counts = new int[128];
        foreach (var word in about)
        {
            found |= Names.GetValueOrDefault(word) | Names.GetValueOrDefault(Plain.Stem(word));
        }

        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            var worlds = Of(word);
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] += ((worlds >> i) & 1) == 1 ? 1 : 0;
            }
        }

        for (var i = 0; i < counts.Length; i++)
        {
            found |= counts[i] >= least ? UInt128.One << i : 0;
        }

        return found;
    }

    private static UInt128 OfParts(string word)
    {
        for (var length = word.Length - Half; length >= ShortestPart; length--)
        {
            if (Words.TryGetValue(word[..length], out var begins))
            {
                return begins;
            }

            if (Words.TryGetValue(word[^length..], out var ends))
            {
                return ends;
            }
        }

        return 0;
    }

    private static void Load()
    {
        using var stream =
            typeof(Worlds).Assembly.GetManifestResourceStream("worlds.txt")
            ?? throw new InvalidOperationException("worlds.txt is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var world = UInt128.One;
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.StartsWith('#') || colon < 0)
            {
                continue;
            }

            People |= Persons.Contains(line[..colon]) ? world : 0;
            Firms |= line[0] is '$' ? world : 0;
            var bar = line.IndexOf('|', StringComparison.Ordinal);
            Add(Names, line[(colon + 1)..bar], world);
            Add(Words, line[(colon + 1)..bar], world);
            Add(Words, line[(bar + 1)..], world);
            world <<= 1;
        }
    }

    private static void Add(Dictionary<string, UInt128> to, string words, UInt128 world)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            to[word] = to.GetValueOrDefault(word) | world;
            var stem = Plain.Stem(word);
            to[stem] = to.GetValueOrDefault(stem) | world;
        }
    }
}
