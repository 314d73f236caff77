using Aplomb.Readers.Bags;
using Aplomb.Readers.Manners;
using Aplomb.Readers.Training;

namespace Aplomb.Readers.Labels;

/// <summary>One labelled text.</summary>
/// <param name="Marks">What is known beside its words.</param>
/// <param name="Fold">Texts that belong together are held out together.</param>
internal sealed record LabelLesson(string Text, IReadOnlyList<string> Marks, IReadOnlySet<string> Labels, int Fold);

/// <summary>Makes a <see cref="LabelModel"/>: the same lessons and the same reader give the same bytes.</summary>
internal sealed class LabelTeacher
{
    /// <summary>Held-out parts, for curves and measures.</summary>
    public const int Folds = 5;

    private const float Closeness = 0.3f;
    private const int Hidden = 64;
    private static readonly Schooling[] Schoolings =
    [
        new(Seed: 1, Rounds: 20, Forgets: 0.4f, WordRate: 0),
        new(Seed: 2, Rounds: 20, Forgets: 0.4f, WordRate: 0),
    ];

    private readonly List<LabelText> _texts;
    private readonly List<Sample> _samples;
    private readonly Encoder _encoder;
    private (float[] Words, float[] Patterns)[]? _crossed;

    public LabelTeacher(Reader reader, string[] names, IReadOnlyList<LabelLesson> lessons)
    {
        (Names, Lessons) = (names, lessons);
        _encoder = reader.Show("", (model, _) => model.Encoder);
        _texts = [.. lessons.Select(lesson => LabelText.Of(reader, lesson.Text, lesson.Marks))];
        _samples = [.. lessons.Select(lesson => Sample(reader, lesson))];
    }

    public string[] Names { get; }
    public IReadOnlyList<LabelLesson> Lessons { get; }

    /// <summary>Learns from all lessons; curves come from models that did not know the lessons they were fitted on.</summary>
    /// <param name="progress">Told the share that is done.</param>
    public LabelModel Learn(Action<double> progress)
    {
        var crossed = Crossed(done => progress(done * Folds / (Folds + 1)));
        var curves = Names.Select((name, label) => LabelCurve.Fit(Held(crossed, name, label))).ToArray();
        var model = Teach(without: -1) with { Curves = curves };
        progress(1);
        return model;
    }

    /// <summary>How likely each label holds of each lesson, by a model that did not know it; the curves did.</summary>
    public double[][] Judge(Action<double> progress)
    {
        var crossed = Crossed(progress);
        var curves = Names.Select((name, label) => LabelCurve.Fit(Held(crossed, name, label))).ToArray();
        return
        [
            .. crossed.Select(one =>
                curves.Select((curve, label) => curve.Of(one.Words[label], one.Patterns[label])).ToArray()
            ),
        ];
    }

    private List<(float Words, float Patterns, bool Yes)> Held(
        (float[] Words, float[] Patterns)[] crossed,
        string name,
        int label
    ) => [.. crossed.Select((one, i) => (one.Words[label], one.Patterns[label], Lessons[i].Labels.Contains(name)))];

    /// <summary>What models say of the lessons that they did not know; worked out once.</summary>
    private (float[] Words, float[] Patterns)[] Crossed(Action<double> progress) => _crossed ??= Cross(progress);

    private (float[] Words, float[] Patterns)[] Cross(Action<double> progress)
    {
        var crossed = new (float[] Words, float[] Patterns)[Lessons.Count];
        var done = 0;
        _ = Parallel.For(
            0,
            Folds,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            fold =>
            {
                var model = Teach(fold);
                for (var i = 0; i < crossed.Length; i++)
                {
                    if (Lessons[i].Fold == fold)
                    {
                        crossed[i] = model.Raw(_texts[i]);
                    }
                }

                progress((double)Interlocked.Increment(ref done) / Folds);
            }
        );
        return crossed;
    }

    private LabelModel Teach(int without)
    {
        var taken = Enumerable.Range(0, Lessons.Count).Where(i => Lessons[i].Fold != without).ToArray();
        EarBag[] bags = [.. taken.Select(i => _texts[i].Bag)];
        var ears = Names
            .Select(name =>
                Steps.Pack(
                    EarMachine.Learn(
                        bags,
                        [.. taken.Select(i => Lessons[i].Labels.Contains(name) ? 1f : 0f)],
                        LabelModel.Bits,
                        Closeness
                    )
                )
            )
            .ToArray();
        var nets = Schoolings.Select(schooling => Net([.. taken.Select(i => _samples[i])], schooling)).ToArray();
        return new LabelModel(
            Names,
            [.. ears.Select(ear => ear.Packed)],
            [.. ears.Select(ear => ear.Step)],
            nets,
            new LabelCurve[Names.Length]
        );
    }

    private PatternNet Net(Sample[] samples, Schooling schooling)
    {
        var shape = new EncoderShape(_encoder.Vocabulary.Words.Length, Hidden, Names.Length);
        var weights = new EncoderWeights(shape, schooling.Seed);
        _encoder.Lend(weights.Words, weights.Runs);
        new EncoderMachine(weights, [new Aim("labels", AimKind.Flags, 0, Names.Length, 1)], schooling).Learn(
            samples,
            _ => { }
        );
        return new PatternNet(
            weights.Patterns,
            weights.PatternBias,
            weights.Hidden,
            weights.HiddenBias,
            weights.Outputs,
            weights.OutputBias
        );
    }

    private Sample Sample(Reader reader, LabelLesson lesson)
    {
        var seen = reader.Show(lesson.Text, (model, desk) => Seen(model.Encoder.Vocabulary, desk));
        return new Sample(
            new Row("labels", lesson.Text, [], Score: null, Language: null, Part: null),
            seen,
            0,
            [.. Names.Select(name => lesson.Labels.Contains(name) ? 1f : 0f)],
            1
        );
    }

    /// <summary>Known words are whole vectors; of others the runs of letters are known.</summary>
    private static Seen Seen(Vocabulary vocabulary, ReaderDesk desk)
    {
        var count = Math.Min(desk.Words.Count, EncoderShape.MostWords);
        var (words, runs) = (new int[count], new int[count][]);
        Span<int> found = stackalloc int[EncoderDesk.MostRuns];
        for (var i = 0; i < count; i++)
        {
            words[i] = vocabulary.Find(desk.Words.Letters(i));
            runs[i] = words[i] >= 0 ? [] : found[..Vocabulary.Runs(desk.Words.Letters(i), found)].ToArray();
        }

        return new Seen(words, runs, [.. desk.Signals]);
    }
}
