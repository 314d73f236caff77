using Aplomb.Readers.Dangers;

namespace Aplomb.Readers.Training;

/// <summary>How far training has come: a name, and a share of 0 to 1.</summary>
internal sealed record TrainingStep(string Name, double Done);

/// <summary>Makes a model from open data sets: the same data gives the same model.</summary>
/// <param name="lessons">The folder of what was written or cut down for this project: <c>Lessons</c>.</param>
internal sealed class Trainer(Corpus corpus, string lessons)
{
    private const int Bits = 19;
    private const int Width = 16;

    /// <summary>The fifth that weighs linear heads and encoder against each other; twins of both learn without it.</summary>
    private const int HeldOut = 0;

    private static readonly ParallelOptions TwoAtOnce = new() { MaxDegreeOfParallelism = 2 };

    /// <param name="without">A fifth of all texts that is left out, to be measured on.</param>
    public ReadingModel Train(Action<TrainingStep> progress, int? without = null)
    {
        var (lexicon, rules) = (Lexicon.Load(), RuleBook.Load());
        var tongues = LanguageTeacher.Learn(
            corpus,
            new Pass(lexicon, rules, tongues: null),
            without,
            done => progress(new TrainingStep("languages", done))
        );
        var pass = new Pass(lexicon, rules, tongues);
        DangerLesson[] dangers = [.. Dangers().Where(lesson => lesson.Row.Fold != without)];
        var posts = PostLessons.Read(lessons);
        Lesson[] all = [.. Lessons.All(corpus, posts, pass).Select(lesson => Without(lesson, without))];
        var sheets = new SheetMaker(pass, tongues);
        var linear = LinearTeacher.Learn(all, sheets, HeldOut, done => progress(new TrainingStep("heads", done)));
        var curriculum = new Curriculum(corpus, posts, all, dangers);
        var texts = curriculum
            .Exercises.Where(exercise => exercise.Row.Fold != without)
            .Select(exercise => exercise.Row.Text);
        var samples = new SampleMaker(pass, texts);
        var (part, whole) = Encode(curriculum, samples, linear, sheets, without, progress);
        var trial = new DangerTrial(dangers, corpus.Of("violence_de").Where(row => row.Fold != without), HeldOut);
        var judge = new Judge(linear, samples, part, curriculum.Aims, tongues, trial);
        return new ReadingModel(
            Quantiser.Pack([.. linear.Select(head => head?.Whole.Weights)], Bits, Width),
            [.. Heads.Names.Select((_, head) => judge.HeadOf(head))],
            judge.Moods(),
            tongues,
            EncoderPacker.Pack(samples.Vocabulary, whole)
        );
    }

    private (EncoderWeights Part, EncoderWeights Whole) Encode(
        Curriculum curriculum,
        SampleMaker samples,
        TaughtHead?[] linear,
        SheetMaker sheets,
        int? without,
        Action<TrainingStep> progress
    )
    {
        foreach (var exercise in curriculum.Exercises.Where(exercise => exercise.Row.Fold != without))
        {
            _ = samples.Of(exercise.Row.Text);
            _ = sheets.Of(exercise.Row.Text);
        }

        var word = new LinearWord(linear, sheets);
        var school = new EncoderSchool(
            curriculum,
            samples,
            weights =>
            {
                using var file = File.OpenRead(Path.Combine(lessons, "word-vectors.bin"));
                WordVectors.Lend(file, samples.Vocabulary, weights);
            }
        );
        var done = new double[2];
        var made = new EncoderWeights[2];
        _ = Parallel.For(
            0,
            2,
            TwoAtOnce,
            i =>
                made[i] = school.Run(
                    row => row.Fold != without && (i == 1 || row.Fold != HeldOut),
                    row => word.Of(row, part: i == 0),
                    share =>
                    {
                        done[i] = share;
                        progress(new TrainingStep("encoder", (done[0] + done[1]) / 2));
                    }
                )
        );
        return (made[0], made[1]);
    }

    private IEnumerable<DangerLesson> Dangers() => DangerLessons.All(corpus, lessons);

    private static Lesson Without(Lesson lesson, int? fold) =>
        fold is null ? lesson : lesson with { Examples = [.. lesson.Examples.Where(e => e.Row.Fold != fold)] };
}
