namespace Aplomb.Readers;

/// <summary>What one word brings to an encoder, worked out once.</summary>
internal sealed class WordPart
{
    /// <summary>Steps that make 1 in <see cref="Matches"/>.</summary>
    public const float Step = 256;

    private const float Most = 10_000;

    /// <summary>What it adds to each pattern as its first, its second and its third word.</summary>
    public short[] Matches { get; } = new short[EncoderShape.Reach * EncoderShape.Filters];

    public float[] Vector { get; } = new float[EncoderShape.Width];

    public void Set(int place, float match) => Matches[place] = (short)Math.Clamp(match * Step, -Most, Most);
}
