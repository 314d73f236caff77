namespace Aplomb.Readers.Training;

/// <summary>Weighs linear heads and encoder against each other, on texts that neither learned from.</summary>
internal sealed class Judge(
    TaughtHead?[] linear,
    SampleMaker samples,
    EncoderWeights part,
    IReadOnlyList<Aim> aims,
    Tongues tongues,
    DangerTrial dangers
)
{
    private readonly EncoderMachine _encoder = new(part, aims, new Schooling(1, 0, 0));
    private readonly Dictionary<string, float[]> _answers = new(StringComparer.Ordinal);

    public Head HeadOf(int head)
    {
        var name = Heads.Names[head];
        if (head >= Heads.Columns)
        {
            return Danger(name, head);
        }

        if (linear[head] is not { } taught)
        {
            return new Head(name, 0, new float[Signals.Count], 0, 0, -4);
        }

        var held = taught.Held.Select(item => Weighed(head, taught, item.Sheet, item.Example)).ToList();
        var fit = taught.Lesson.IsGraded ? Calibration.Line(held) : Calibration.Logistic(Shares(held, taught.Lesson));
        var mild = taught.Lesson.Mildness;
        return new Head(name, 0, taught.Whole.Signals, fit[0] * mild, fit[1] * mild, fit[2] * mild);
    }

    /// <summary>The map of <see cref="Readers.Moods"/>.</summary>
    public float[] Moods()
    {
        TaughtHead[] moods = [.. linear[..Readers.Moods.Count].Select(head => head!)];
        var scores = new float[Heads.Columns];
        var held = new List<(float[] Inputs, int Label, int Language)>();
        for (var i = 0; i < moods[0].Held.Count; i++)
        {
            var (sheet, example) = moods[0].Held[i];
            foreach (var head in Readers.Moods.Voices)
            {
                scores[head] = linear[head]!.Part.Score(sheet);
            }

            var inputs = new float[Readers.Moods.Inputs];
            Readers.Moods.Collect(scores, Answers(example.Row.Text), inputs);
            var label = Array.FindIndex(moods, mood => mood.Held[i].Example.Aim > 0);
            held.Add((inputs, Math.Max(0, label), Array.IndexOf(tongues.Codes, example.Row.Language ?? "en")));
        }

        return Calibration.Softmax(held, tongues.Codes);
    }

    /// <summary>The danger reader's word and the encoder's, weighed on posts that neither learned from.</summary>
    private Head Danger(string name, int head)
    {
        var held = dangers
            .Held(name)
            .Select(item => new Calibration.Held(
                [Verdicts.LogOdds(DangerTrial.Of(dangers.Of(item.Text), name)), Answers(item.Text)[head]],
                item.Row.Is(name) ? 1 : 0,
                DangerTrial.WeightOf(item)
            ))
            .ToList();
        var fit = Calibration.Logistic(held);
        return new Head(name, 0, [], fit[0], fit[1], fit[2] + DangerTrial.CautionOf(name));
    }

    private Calibration.Held Weighed(int head, TaughtHead taught, Sheet sheet, Example example)
    {
        var second = head is Heads.Violence ? dangers.ViolenceOf(example.Row.Text) : Answers(example.Row.Text)[head];
        float[] inputs = [taught.Part.Score(sheet), second];
        var aim =
            taught.Lesson.IsGraded ? example.Aim
            : example.Aim > 0 ? 1
            : 0;
        var first = string.Equals(example.Row.Set, taught.Lesson.CalibrateOn[0], StringComparison.Ordinal);
        return new Calibration.Held(inputs, aim, first ? 1 : taught.Lesson.OthersCount);
    }

    private float[] Answers(string text)
    {
        if (!_answers.TryGetValue(text, out var answers))
        {
            answers = _encoder.Answer(samples.Of(text))[..Heads.Names.Length].ToArray();
            Heads.Share(answers);
            _answers.Add(text, answers);
        }

        return answers;
    }

    /// <summary>Weighs what was held out as if the share that the lesson names were yes.</summary>
    private static List<Calibration.Held> Shares(List<Calibration.Held> held, Lesson lesson)
    {
        if (lesson.YesShare is not { } wanted)
        {
            return held;
        }

        var share = held.Count(h => h.Aim > 0) / (double)Math.Max(1, held.Count);
        var (up, down) = ((float)(wanted / share), (float)((1 - wanted) / (1 - share)));
        return [.. held.Select(h => h with { Weight = h.Weight * (h.Aim > 0 ? up : down) })];
    }
}
