namespace Aplomb.Readers;

/// <summary>The working space of an encoder for one text, used again for the next.</summary>
internal sealed class EncoderDesk
{
    /// <summary>So many runs of letters of one word are looked at.</summary>
    public const int MostRuns = 128;

    private readonly WordPart?[] _strange = new WordPart?[EncoderShape.MostWords];

    /// <summary>One answer for each of <see cref="Heads"/>.</summary>
    public float[] Answers { get; } = new float[Heads.Names.Length];

    public WordPart[] Parts { get; } = new WordPart[EncoderShape.MostWords];
    public short[] Best { get; } = new short[EncoderShape.Filters];
    public float[] Seen { get; private set; } = [];

    /// <summary>Room for a word that is in no vocabulary.</summary>
    public WordPart Strange(int place) => _strange[place] ??= new WordPart();

    public void Make(int hidden)
    {
        if (Seen.Length != hidden + EncoderShape.Pooled)
        {
            Seen = new float[hidden + EncoderShape.Pooled];
        }
    }
}
