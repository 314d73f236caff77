namespace Aplomb.Readers.Forecasts;

/// <summary>What was measured in one turn: <see cref="Columns"/> holds the readings, tones and cues.</summary>
internal sealed record MeasuredTurn(Turn Turn, float[] Columns);

/// <summary>
/// The facts of a talk so far that a forecast rests on: how the last turn sounds, the one before it, the earlier ones
/// together, and the shape of the talk. What cannot be known yet is not a number.
/// </summary>
internal static class TalkFacts
{
    /// <summary>So many turns count, the last ones: a bound on time, and where the signs are.</summary>
    public const int MostTurns = 9;

    private const int Readings = 4;
    private const int Shapes = 9;
    private const int LeastLetters = 4;

    private static readonly int Columns = Readings + Tones.Names.Count + Cues.Width;

    /// <summary>How many facts there are.</summary>
    public static int Width { get; } = (3 * Columns) + Shapes;

    public static MeasuredTurn Measure(string? text, Reader reader, Tones tones)
    {
        var turn = Turn.Of(text);
        var columns = new float[Columns];
        var reading = reader.Read(turn.Text, evidence: false);
        columns[0] = LogOdds(reading.Offence);
        columns[1] = LogOdds(reading.Emotion.Anger);
        columns[2] = LogOdds(reading.Sentiment.Negative);
        columns[3] = LogOdds(reading.Sentiment.Positive);
        tones.Score(turn, columns.AsSpan(Readings, Tones.Names.Count));
        Cues.Count(turn, columns.AsSpan(Readings + Tones.Names.Count));
        return new MeasuredTurn(turn, columns);
    }

    /// <param name="turns">The last turns, oldest first; at least one.</param>
    /// <param name="count">How many turns there are in all.</param>
    public static float[] Of(IReadOnlyList<MeasuredTurn> turns, int count)
    {
        var facts = new float[Width];
        Array.Fill(facts, float.NaN);
        turns[^1].Columns.CopyTo(facts, 0);
        if (turns.Count > 1)
        {
            turns[^2].Columns.CopyTo(facts, Columns);
            for (var i = 0; i < Columns; i++)
            {
                facts[(2 * Columns) + i] = turns.Take(turns.Count - 1).Average(turn => turn.Columns[i]);
            }
        }

        Shape(turns, count, facts.AsSpan(3 * Columns));
        return facts;
    }

    private static void Shape(IReadOnlyList<MeasuredTurn> turns, int count, Span<float> shapes)
    {
        var number = turns.Count;
        shapes[0] = number is 1 ? 1 : 0;
        shapes[1] = number is 2 ? 1 : 0;
        shapes[2] = count > 5 ? 1 : 0;
        shapes[3] = MathF.Log(count);
        shapes[4] = MathF.Log(1 + turns.Sum(turn => turn.Turn.Words.Count));
        if (number > 1)
        {
            shapes[5] = MathF.Log((1f + turns[^1].Turn.Words.Count) / (1 + turns[^2].Turn.Words.Count));
            shapes[6] = Shared(turns[^1].Turn, turns[^2].Turn);
        }

        // who spoke two turns ago is often who speaks now
        shapes[7] = number > 2 ? Shared(turns[^1].Turn, turns[^3].Turn) : float.NaN;
        shapes[8] = number > 3 ? Shared(turns[^2].Turn, turns[^4].Turn) : float.NaN;
    }

    /// <summary>How many of their longer words two turns share: from 0 to 1.</summary>
    private static float Shared(Turn one, Turn other)
    {
        var (ours, theirs) = (Long(one), Long(other));
        var both = ours.Count(theirs.Contains);
        return both is 0 ? 0 : both / MathF.Sqrt(ours.Count * theirs.Count);
    }

    private static HashSet<string> Long(Turn turn) =>
        turn.Words.Where(word => word.Length >= LeastLetters).ToHashSet(StringComparer.Ordinal);

    private static float LogOdds(double p) => (float)Math.Log((p + 0.01) / (1.01 - p)) / 3;
}
