namespace Aplomb.Readers;

/// <summary>One learned score: its column in the table, its counted signals, and how it becomes a probability.</summary>
/// <param name="Name">The field of the reading: <c>offence</c>.</param>
/// <param name="Bias">Added to each score.</param>
/// <param name="Signals">Weights of <see cref="Readers.Signals"/>.</param>
/// <param name="Slope">Platt's slope: p = 1 / (1 + e^-(slope * score + shift)).</param>
/// <param name="Shift">Platt's shift.</param>
internal sealed record Head(string Name, float Bias, float[] Signals, float Slope, float Shift)
{
    public double Probability(float score) => 1 / (1 + Math.Exp(-((Slope * score) + Shift)));
}

/// <summary>The order of the learned heads: that of their columns.</summary>
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
    public const int Threat = 9;
    public const int Complaint = 10;
    public const int Question = 11;
    public const int Gratitude = 12;
    public const int Irony = 13;

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
        "threat",
        "complaint",
        "question",
        "gratitude",
        "irony",
    ];
}
