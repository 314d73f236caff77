using System.Numerics.Tensors;

namespace Aplomb.Readers;

/// <summary>One learned score: its column in the table, its counted signals, and how it becomes a probability.</summary>
/// <param name="Name">The field of the reading: <c>offence</c>.</param>
/// <param name="Bias">Added to each score.</param>
/// <param name="Signals">Weights of <see cref="Readers.Signals"/>.</param>
/// <param name="Slope">How much the score counts: p = 1 / (1 + e^-(slope * score + lean * answer + shift)).</param>
/// <param name="Lean">How much the encoder's answer counts.</param>
/// <param name="Shift">Added to both.</param>
internal sealed record Head(string Name, float Bias, float[] Signals, float Slope, float Lean, float Shift)
{
    /// <summary>Score and answer weighed together.</summary>
    public float Weigh(float score, float answer) => (Slope * score) + (Lean * answer) + Shift;

    public double Probability(float score, float answer) => 1 / (1 + Math.Exp(-Weigh(score, answer)));
}

/// <summary>The order of the learned heads: first those with a column in the table, then those that ask <see cref="Dangers.DangerReader"/> instead.</summary>
internal static class Heads
{
    public const int Negative = 0;
    public const int Neutral = 1;
    public const int Positive = 2;
    public const int Valence = 3;
    public const int Anger = 4;
    public const int Joy = 5;
    public const int Optimism = 6;
    public const int Sadness = 7;
    public const int Offence = 8;
    public const int Violence = 9;
    public const int Complaint = 10;
    public const int Question = 11;
    public const int Gratitude = 12;
    public const int Irony = 13;

    /// <summary>Learned from other languages than English alone: in one table with ten times as much English, their words would be drowned.</summary>
    public const int NegativeElsewhere = 14;
    public const int PositiveElsewhere = 15;
    public const int Threat = 16;
    public const int Legal = 17;
    public const int SelfHarm = 18;

    /// <summary>So many have a column.</summary>
    public const int Columns = 16;

    public static string[] Names { get; } =
    [
        "negative",
        "neutral",
        "positive",
        "valence",
        "anger",
        "joy",
        "optimism",
        "sadness",
        "offence",
        "violence",
        "complaint",
        "question",
        "gratitude",
        "irony",
        "negative_elsewhere",
        "positive_elsewhere",
        "threat",
        "legal",
        "self_harm",
    ];

    /// <summary>Of moods one is right, of emotions too: their raw answers become logarithms of shares.</summary>
    public static void Share(Span<float> answers)
    {
        Share(answers, Negative, 3);
        Share(answers, Anger, 4);
    }

    private static void Share(Span<float> answers, int from, int count)
    {
        var these = answers.Slice(from, count);
        var most = TensorPrimitives.Max<float>(these);
        var sum = 0f;
        foreach (var answer in these)
        {
            sum += MathF.Exp(answer - most);
        }

        TensorPrimitives.Subtract(these, most + MathF.Log(sum), these);
    }
}
