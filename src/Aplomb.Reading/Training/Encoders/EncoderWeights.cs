namespace Aplomb.Readers.Training;

/// <summary>The numbers of an encoder while it learns.</summary>
internal sealed class EncoderWeights
{
    private const float WordSpread = 0.1f;
    private const float OutputSpread = 0.01f;

    public EncoderWeights(EncoderShape shape, uint seed)
    {
        Shape = shape;
        var dice = new Dice(seed);
        Words = Spread(shape.Words * EncoderShape.Width, WordSpread, dice);
        Runs = Spread((1 << Vocabulary.RunBits) * EncoderShape.Width, WordSpread, dice);
        Patterns = Spread(EncoderShape.Filters * EncoderShape.Window, Even(EncoderShape.Window), dice);
        Hidden = Spread(shape.Hidden * EncoderShape.Pooled, Even(EncoderShape.Pooled), dice);
        Outputs = Spread(shape.Outputs * shape.Seen, OutputSpread, dice);
        PatternBias = new float[EncoderShape.Filters];
        HiddenBias = new float[shape.Hidden];
        OutputBias = new float[shape.Outputs];
    }

    public EncoderShape Shape { get; }

    /// <summary>A vector each known word.</summary>
    public float[] Words { get; }

    /// <summary>A vector each hashed run of letters.</summary>
    public float[] Runs { get; }
    public float[] Patterns { get; }
    public float[] PatternBias { get; }
    public float[] Hidden { get; }
    public float[] HiddenBias { get; }
    public float[] Outputs { get; }
    public float[] OutputBias { get; }

    /// <summary>All but the vectors of words and runs: what changes with each batch as a whole.</summary>
    public float[][] Dense => [Patterns, PatternBias, Hidden, HiddenBias, Outputs, OutputBias];

    public Span<float> Word(int word) => Words.AsSpan(word * EncoderShape.Width, EncoderShape.Width);

    public Span<float> Run(int run) => Runs.AsSpan(run * EncoderShape.Width, EncoderShape.Width);

    /// <summary>The spread that keeps sums of so many inputs at their size (He et al. 2015).</summary>
    private static float Even(int inputs) => MathF.Sqrt(2f / inputs);

    /// <summary>Numbers around 0, about normal.</summary>
    private static float[] Spread(int count, float deviation, Dice dice)
    {
        var numbers = new float[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = 2 * deviation * (dice.Share() + dice.Share() + dice.Share() - 1.5f);
        }

        return numbers;
    }
}

/// <summary>Chance that is the same each time: xorshift (Marsaglia 2003).</summary>
/// <param name="seed">Any number but 0.</param>
internal sealed class Dice(uint seed)
{
    private uint _state = seed;

    /// <summary>0 to below 1.</summary>
    public float Share() => (Next() >> 8) * (1f / (1 << 24));

    public void Shuffle(int[] order)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            var other = (int)(Next() % (uint)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }

    private uint Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return _state;
    }
}
