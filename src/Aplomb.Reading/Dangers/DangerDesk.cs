using System.Runtime.InteropServices;

namespace Aplomb.Readers.Dangers;

/// <summary>The working space for the facts of one text, used again for the next.</summary>
internal sealed class DangerDesk
{
    /// <summary>Hashes of words, and of words that stand together.</summary>
    public List<uint> Words { get; } = new(256);

    /// <summary>Hashes of runs of letters.</summary>
    public List<uint> Runs { get; } = new(1024);

    /// <summary>Hashes of two concepts, one after the other.</summary>
    public List<uint> Twos { get; } = new(1024);

    /// <summary>The concepts of all words, in their order.</summary>
    public List<int> Found { get; } = new(256);

    /// <summary>For each concept in <see cref="Found"/>: the place of its word.</summary>
    public List<int> Places { get; } = new(256);

    /// <summary>Counted facts: <see cref="DangerFacts.Counted"/> of them.</summary>
    public float[] Counts { get; } = new float[DangerFacts.Counted];

    /// <summary>What the rules of each head sum up to, in fifths of their log odds.</summary>
    public float[] Rules { get; } = new float[DangerModel.Names.Length];

    /// <summary>The sums of the heads; a row of the table is 16 wide.</summary>
    public float[] Scores { get; } = new float[16];

    /// <summary>Room for <see cref="ViolenceFacts"/>.</summary>
    public float[] Violence { get; set; } = [];

    /// <summary>Room for the lists of <see cref="ViolenceFacts"/> that one word is on.</summary>
    public List<int> Lists { get; } = new(8);

    public void Clear()
    {
        Words.Clear();
        Runs.Clear();
        Twos.Clear();
        Found.Clear();
        Places.Clear();
        Array.Clear(Counts);
        Array.Clear(Scores);
    }

    public static ReadOnlySpan<T> Span<T>(List<T> facts) => CollectionsMarshal.AsSpan(facts);
}
