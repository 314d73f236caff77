using Aplomb.Readers.Bags;
using Aplomb.Readers.Training;

namespace Aplomb.Readers.Forecasts;

/// <summary>A talk measured at its end, and one and two turns before it.</summary>
internal sealed record MeasuredTalk(TalkRow Row, float[] Facts, IReadOnlyList<float[]> Earlier);

/// <summary>Learns tones, and which talks turn into attacks.</summary>
internal static class ForecastTeacher
{
    /// <summary>Held-out fifths, for calibration and for measuring.</summary>
    public const int Parts = 5;

    private const double Keep = 1500;

    /// <summary>How much a talk cut short by one turn counts; by two turns half of it.</summary>
    private const float EarlierWeight = 0.4f;

    /// <summary>
    /// The share of attacks that probabilities are meant for: a little under that of the data, so that at 0.5 fewer
    /// talks are wrongly suspected.
    /// </summary>
    private const double YesShare = 0.485;

    public static Tones LearnTones(string data, Action<double> done)
    {
        var (weights, steps) = (new List<sbyte[]>(), new List<float>());
        foreach (var (texts, c) in TalkRows.Tones(data))
        {
            var mean = texts.Average(text => text.Aim);
            var learned = BagMachine.Learn(
                texts.ConvertAll(text => Tones.BagOf(Turn.Of(text.Text))),
                [.. texts.Select(text => text.Aim - mean)],
                [.. texts.Select(_ => 1f)],
                1 << Tones.Bits,
                c,
                graded: true
            );
            var (packed, step) = Steps.Pack(learned);
            weights.Add(packed);
            steps.Add(step);
            done((double)weights.Count / Tones.Names.Count);
        }

        return new Tones([.. weights], [.. steps]);
    }

    public static List<MeasuredTalk> Measure(List<TalkRow> rows, Reader reader, Tones tones) =>
        rows.ConvertAll(row =>
        {
            var turns = row
                .Turns.TakeLast(TalkFacts.MostTurns)
                .Select(turn => TalkFacts.Measure(turn, reader, tones))
                .ToList();
            var cut = Enumerable
                .Range(0, Math.Min(3, turns.Count))
                .Select(by => TalkFacts.Of(turns[..^by], row.Turns.Count - by))
                .ToList();
            return new MeasuredTalk(row, cut[0], cut[1..]);
        });

    public static ForecastModel Learn(IReadOnlyList<MeasuredTalk> talks, Tones tones)
    {
        var held = new List<(float Score, bool Yes)>();
        for (var part = 0; part < Parts; part++)
        {
            var model = Line([.. talks.Where(talk => talk.Row.FoldOf(Parts, 0) != part)], tones);
            held.AddRange(
                talks
                    .Where(talk => talk.Row.FoldOf(Parts, 0) == part)
                    .Select(talk => (ScoreOf(model.Risk(talk.Facts)), talk.Row.Derails))
            );
        }

        var share = held.Count(h => h.Yes) / (double)held.Count;
        var (up, down) = ((float)(YesShare / share), (float)((1 - YesShare) / (1 - share)));
        var (slope, shift) = Calibration.Platt([.. held.Select(h => (h.Score, h.Yes, h.Yes ? up : down))]);
        return Line(talks, tones) with { Slope = slope, Shift = shift };
    }

    private static float ScoreOf(double p) => (float)Math.Log(p / (1 - p));

    /// <summary>The straight line through the facts, its score not yet calibrated.</summary>
    private static ForecastModel Line(IReadOnlyList<MeasuredTalk> talks, Tones tones)
    {
        var (means, spreads) = Scale(talks);
        var points = new List<Point>();
        foreach (var talk in talks)
        {
            var aim = talk.Row.Derails ? 1f : -1f;
            points.Add(new Point(Plain(talk.Facts, means, spreads), aim, 1));
            points.AddRange(
                talk.Earlier.Select((facts, i) => new Point(Plain(facts, means, spreads), aim, EarlierWeight / (i + 1)))
            );
        }

        var weights = Ridge.Learn(points, TalkFacts.Width, Keep);
        return new ForecastModel(tones, means, spreads, [.. weights[..^1].Select(w => (float)w)], 1, 0);
    }

    private static float[] Plain(float[] facts, float[] means, float[] spreads) =>
        [.. facts.Select((fact, i) => ForecastModel.Plain(fact, means[i], spreads[i]))];

    private static (float[] Means, float[] Spreads) Scale(IReadOnlyList<MeasuredTalk> talks)
    {
        var (means, spreads) = (new float[TalkFacts.Width], new float[TalkFacts.Width]);
        for (var i = 0; i < means.Length; i++)
        {
            var known = talks.Select(talk => (double)talk.Facts[i]).Where(fact => !double.IsNaN(fact)).ToList();
            var mean = known.DefaultIfEmpty(0).Average();
            means[i] = (float)mean;
            spreads[i] = (float)(
                Math.Sqrt(known.Select(fact => (fact - mean) * (fact - mean)).DefaultIfEmpty(0).Average()) + 1e-6
            );
        }

        return (means, spreads);
    }
}
