using System.Numerics.Tensors;

namespace Aplomb.Readers.Training;

/// <summary>A text as an encoder sees it.</summary>
/// <param name="Words">Numbers of its words in the vocabulary; -1 for words that are not in it.</param>
/// <param name="Runs">The runs of letters of each word.</param>
internal sealed record Seen(int[] Words, int[][] Runs, float[] Signals);

/// <summary>One text for one aim to learn from.</summary>
/// <param name="Targets">As many as the aim has answers; <see cref="Exercise.Unknown"/> where nobody said.</param>
/// <param name="Cost">How much it counts.</param>
internal sealed record Sample(Row Row, Seen Seen, int Aim, float[] Targets, float Cost)
{
    /// <summary>What the teachers say to all aims; nothing yet while they learn themselves.</summary>
    public float[]? Taught { get; set; }
}

/// <summary>How the answers of an aim hang together.</summary>
internal enum AimKind
{
    /// <summary>One of them is right.</summary>
    Choice,

    /// <summary>Each is right or not.</summary>
    Flags,

    /// <summary>A value on a scale.</summary>
    Grade,
}

/// <summary>One thing that an encoder learns to say.</summary>
/// <param name="From">Its first answer among all.</param>
/// <param name="Count">How many answers it has.</param>
/// <param name="Share">How much the teachers' word counts for texts of other aims.</param>
internal sealed record Aim(string Name, AimKind Kind, int From, int Count, float Share)
{
    /// <summary>Makes raw answers into probabilities; grades stay as they are.</summary>
    public void Settle(Span<float> answers)
    {
        var mine = answers.Slice(From, Count);
        if (Kind == AimKind.Flags)
        {
            TensorPrimitives.Sigmoid(mine, mine);
        }
        else if (Kind == AimKind.Choice)
        {
            // what is far above 0 overflows
            TensorPrimitives.Subtract(mine, TensorPrimitives.Max<float>(mine), mine);
            TensorPrimitives.SoftMax(mine, mine);
        }
    }
}
