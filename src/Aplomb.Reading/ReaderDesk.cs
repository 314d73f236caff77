namespace Aplomb.Readers;

/// <summary>The working space of one reading, used again for the next.</summary>
internal sealed class ReaderDesk
{
    public WordList Words { get; } = new();
    public Features Features { get; } = new();
    public RuleDesk RuleDesk { get; } = new();
    public EncoderDesk Encoder { get; } = new();
    public Dangers.DangerDesk Dangers { get; } = new();

    /// <summary>The sum of the rules of each section.</summary>
    public float[] Sections { get; set; } = [];
    public float[] Signals { get; } = new float[Readers.Signals.Count];
    public Tongue Tongue { get; set; }
    public float[] Tongues { get; } = new float[32];
    public float[] Scores { get; } = new float[16];

    /// <summary>What each word adds to each head, a row of 16 a word; empty where nobody asks for evidence.</summary>
    public float[] ByWord { get; private set; } = [];
    public int WordsScored { get; set; }

    /// <summary>What each word adds to one head, where evidence is looked for.</summary>
    public float[] Weights { get; } = new float[Scorer.MostWords];

    public Span<float> RowOf(int word) => ByWord.AsSpan(word * 16, 16);

    public void MakeRoom(int words)
    {
        if (ByWord.Length < words * 16)
        {
            ByWord = new float[words * 16 * 2];
        }
    }
}
