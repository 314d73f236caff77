using System.Numerics.Tensors;

namespace Aplomb.Readers.Training;

/// <summary>What a learning encoder sees in one text, kept until the step back.</summary>
internal sealed class EncoderSight(EncoderWeights weights)
{
    private readonly float[] _answers = new float[weights.Shape.Outputs];

    /// <summary>Vectors of the words, with an empty one before and some after.</summary>
    public float[] Text { get; } = new float[(EncoderShape.MostWords + 8) * EncoderShape.Width];
    public int Words { get; private set; }

    /// <summary>The text that is looked at, and which of its words were missed on purpose.</summary>
    public Seen Source { get; private set; } = new([], [], []);
    public bool[] Missed { get; } = new bool[EncoderShape.MostWords];

    /// <summary>Where each pattern matched best; -1 for nowhere.</summary>
    public int[] Where { get; } = new int[EncoderShape.Filters];

    /// <summary>What each found number was multiplied by: 0 where it was forgotten on purpose.</summary>
    public float[] Kept { get; } = new float[EncoderShape.Filters + EncoderShape.Width];

    /// <summary>Hidden cells, then patterns, mean word and signals.</summary>
    public float[] Seen { get; } = new float[weights.Shape.Seen];

    public Span<float> Pooled => Seen.AsSpan(weights.Shape.Hidden);

    /// <summary>The factor of the mean word: long texts do not shout down short ones.</summary>
    public float MeanFactor => 1 / MathF.Sqrt(Math.Max(1, Words));

    /// <param name="dice">Decides what is missed and forgotten while learning; nothing is without it.</param>
    public void Look(Seen seen, Dice? dice, float missedWords, float forgets)
    {
        Source = seen;
        Words = Math.Min(seen.Words.Length, EncoderShape.MostWords);
        Array.Clear(Text, 0, (Words + 6) * EncoderShape.Width);
        var mean = Pooled.Slice(EncoderShape.Filters, EncoderShape.Width);
        mean.Clear();
        for (var i = 0; i < Words; i++)
        {
            Missed[i] = dice is not null && dice.Share() < missedWords;
            if (!Missed[i])
            {
                Add(i, Text.AsSpan((i + 1) * EncoderShape.Width, EncoderShape.Width), mean);
            }
        }

        TensorPrimitives.Multiply(mean, MeanFactor, mean);
        Convolution.Match(weights.Patterns, weights.PatternBias, Text, Words, Pooled, Where);
        seen.Signals.CopyTo(Pooled[(EncoderShape.Filters + EncoderShape.Width)..]);
        Forget(dice, forgets);
        Think();
    }

    public ReadOnlySpan<float> Answer(int from, int count)
    {
        for (var i = from; i < from + count; i++)
        {
            var row = weights.Outputs.AsSpan(i * Seen.Length, Seen.Length);
            _answers[i] = TensorPrimitives.Dot<float>(Seen, row) + weights.OutputBias[i];
        }

        return _answers.AsSpan(from, count);
    }

    private void Add(int word, Span<float> vector, Span<float> mean)
    {
        if (Source.Words[word] >= 0)
        {
            weights.Word(Source.Words[word]).CopyTo(vector);
        }

        var runs = Source.Runs[word];
        foreach (var run in runs)
        {
            TensorPrimitives.MultiplyAdd(weights.Run(run), 1f / runs.Length, vector, vector);
        }

        TensorPrimitives.Add(mean, vector, mean);
    }

    private void Forget(Dice? dice, float forgets)
    {
        for (var i = 0; i < Kept.Length; i++)
        {
            Kept[i] =
                dice is null ? 1
                : dice.Share() < forgets ? 0
                : 1 / (1 - forgets);
        }

        var found = Pooled[..Kept.Length];
        TensorPrimitives.Multiply<float>(found, Kept, found);
    }

    private void Think()
    {
        var pooled = Pooled;
        for (var i = 0; i < weights.Shape.Hidden; i++)
        {
            var row = weights.Hidden.AsSpan(i * EncoderShape.Pooled, EncoderShape.Pooled);
            Seen[i] = Math.Max(0, TensorPrimitives.Dot<float>(pooled, row) + weights.HiddenBias[i]);
        }
    }
}
