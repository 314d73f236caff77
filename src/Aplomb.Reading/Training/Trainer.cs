namespace Aplomb.Readers.Training;

/// <summary>How far training has come: a name, and a share of 0 to 1.</summary>
internal sealed record TrainingStep(string Name, double Done);

/// <summary>Makes a model from open data sets: the same data gives the same model.</summary>
internal sealed class Trainer(Corpus corpus)
{
    private const int Bits = 19;
    private const int Width = 16;
    private const int Rounds = 10;
    private const int HeldOut = 0;
    private const float SourceFactor = 1;

    private readonly Pass _pass = new(Lexicon.Load(), RuleBook.Load());

    /// <param name="without">A fifth of all texts that is left out, to be measured on.</param>
    public ReadingModel Train(Action<TrainingStep> progress, int? without = null)
    {
        var tongues = LanguageTeacher.Learn(
            corpus,
            _pass,
            without,
            done => progress(new TrainingStep("languages", done))
        );
        var maker = new SheetMaker(_pass, tongues);
        Lesson[] lessons = [.. Lessons.All(corpus, _pass).Select(lesson => Without(lesson, without))];
        var done = 0;
        foreach (var lesson in lessons)
        {
            foreach (var example in lesson.Examples)
            {
                _ = maker.Of(example.Row.Text);
            }

            progress(new TrainingStep("texts", (double)++done / lessons.Length));
        }

        var taught = Teach(lessons, maker, progress);
        var heads = Heads
            .Names.Select((name, i) => taught.FirstOrDefault(t => t.Head == i)?.Made ?? Unused(name))
            .ToArray();
        var weights = Heads.Names.Select((_, i) => taught.FirstOrDefault(t => t.Head == i)?.Weights).ToArray();
        return new ReadingModel(
            Quantiser.Pack(weights, Bits, Width),
            heads,
            Softmax(taught, tongues.Languages),
            tongues.Table,
            tongues.Languages,
            tongues.Bias,
            1
        );
    }

    private static Lesson Without(Lesson lesson, int? fold) =>
        fold is null ? lesson : lesson with { Examples = [.. lesson.Examples.Where(e => e.Row.Fold != fold)] };

    private static Head Unused(string name) => new(name, -4, new float[Signals.Count], 1, 0);

    private static Taught[] Teach(Lesson[] lessons, SheetMaker maker, Action<TrainingStep> progress)
    {
        var taught = new Taught[lessons.Length];
        var done = 0;
        _ = Parallel.For(
            0,
            lessons.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            i =>
            {
                taught[i] = Teach(lessons[i], maker);
                progress(new TrainingStep("heads", (double)Interlocked.Increment(ref done) / lessons.Length));
            }
        );
        return taught;
    }

    private static Taught Teach(Lesson lesson, SheetMaker maker)
    {
        var all = lesson.Examples.Select(example => (Sheet: maker.Of(example.Row.Text), Example: example)).ToList();
        var part = Learn([.. all.Where(item => item.Example.Row.Fold != HeldOut)], lesson);
        var held = all.Where(item => item.Example.Row.Fold == HeldOut)
            .Where(item => lesson.CalibrateOn.Contains(item.Example.Row.Set, StringComparer.Ordinal))
            .Select(item => new Held(item.Example, part.Score(item.Sheet)))
            .ToList();
        var (slope, shift) = lesson.IsGraded ? (1f, 0f) : Calibration.Platt(Shares(held, lesson.YesShare));
        var whole = Learn(all, lesson);
        var made = new Head(Heads.Names[lesson.Head], 0, whole.Signals, slope, shift);
        return new Taught(lesson.Head, made, whole.Weights, held);
    }

    /// <summary>Weighs what was held out as if this share of it were yes.</summary>
    private static (float Score, bool Yes, float Weight)[] Shares(List<Held> held, double? yesShare)
    {
        var share = held.Count(h => h.Example.Aim > 0) / (double)Math.Max(1, held.Count);
        var up = yesShare is { } wanted ? (float)(wanted / share) : 1;
        var down = yesShare is { } meant ? (float)((1 - meant) / (1 - share)) : 1;
        return [.. held.Select(h => (h.Score, h.Example.Aim > 0, h.Example.Aim > 0 ? up : down))];
    }

    private static LinearMachine Learn(List<(Sheet Sheet, Example Example)> examples, Lesson lesson)
    {
        var machine = new LinearMachine(Bits, lesson.KnowsSources ? SourceFactor : 0);
        machine.Learn(examples, lesson.C, lesson.IsGraded, Rounds);
        return machine;
    }

    private static float[] Softmax(Taught[] taught, string[] languages)
    {
        var negative = taught[0].Held;
        var held = new List<(float[] Scores, int Label, int Language)>();
        for (var i = 0; i < negative.Count; i++)
        {
            float[] scores = [negative[i].Score, taught[1].Held[i].Score, taught[2].Held[i].Score];
            var label = Array.FindIndex([.. taught[..3]], t => t.Held[i].Example.Aim > 0);
            held.Add((scores, Math.Max(0, label), Array.IndexOf(languages, negative[i].Example.Row.Language ?? "en")));
        }

        return Calibration.Softmax(held, languages.Length);
    }

    private sealed record Held(Example Example, float Score);

    private sealed record Taught(int Head, Head Made, float[] Weights, List<Held> Held);
}
