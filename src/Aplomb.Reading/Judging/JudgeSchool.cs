using Aplomb.Readers.Forecasts;
using Aplomb.Replies;

namespace Aplomb.Readers.Judging;

/// <summary>Trains and measures the judge of drafts: the same lessons give the same forests.</summary>
internal static class JudgeSchool
{
    private const int Folds = 5;
    private const int Together = 20;

    /// <summary>A draft whole is judged by larger forests than a fault alone: of each fault there are fewer lessons.</summary>
    private static readonly Growth Whole = new(Trees: 720, Depth: 5);
    private static readonly Growth Fault = new(Trees: 360, Depth: 4);

    public static JudgeModel Learn(IReadOnlyList<JudgeLesson> lessons, Action<double> progress)
    {
        var heard = Heard(lessons);
        var teacher = new ForestTeacher([.. lessons.Select((lesson, i) => (float[])[.. lesson.Facts, .. heard[i]])]);
        var forests = new Forest[DraftFacts.Rules.Count + 2];
        var done = 0;
        _ = Parallel.For(
            0,
            forests.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            i =>
            {
                forests[i] = i switch
                {
                    0 => teacher.Learn([.. lessons.Select(IsStopped)], Whole),
                    1 => teacher.Learn([.. lessons.Select(IsRevised)], Whole),
                    _ => teacher.Learn([.. lessons.Select(lesson => lesson.Names(DraftFacts.Rules[i - 2]))], Fault),
                };
                progress((double)Interlocked.Increment(ref done) / forests.Length);
            }
        );
        return new JudgeModel(forests[0], forests[1], forests[2..], WholeEars.Learn(lessons));
    }

    /// <summary>What ears hear of each lesson that had not learned from it nor from those beside it.</summary>
    private static float[][] Heard(IReadOnlyList<JudgeLesson> lessons)
    {
        var heard = new float[lessons.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var ears = WholeEars.Learn([.. lessons.Where((_, i) => FoldOf(i) != fold)]);
            foreach (var i in Enumerable.Range(0, heard.Length).Where(i => FoldOf(i) == fold))
            {
                heard[i] = ears.Hear(lessons[i].Bag);
            }
        }

        return heard;
    }

    private static int FoldOf(int lesson) => lesson / Together % Folds;

    /// <summary>How well stops and changes are told apart in lessons that were held out, by fifths of lessons that follow each other.</summary>
    public static IEnumerable<Mark> Measure(IReadOnlyList<JudgeLesson> lessons, Action<double> progress)
    {
        var told = Crossed(lessons, progress);
        return [.. Questions().Select(question => Mark(question, lessons, told))];
    }

    private sealed record Question(string Name, Func<JudgeLesson, bool?> Answer, Func<Judged, double> Told);

    private static IEnumerable<Question> Questions() =>
        [
            new("stop", IsStopped, judged => judged.Stop),
            new("revise", IsRevised, judged => judged.Revise),
            .. DraftFacts.Rules.Select(
                (rule, i) => new Question(rule, lesson => lesson.Names(rule), judged => judged.Rules[i])
            ),
        ];

    private static Mark Mark(Question question, IReadOnlyList<JudgeLesson> lessons, Judged[] told)
    {
        List<(bool Is, double P)> marked =
        [
            .. lessons
                .Select((lesson, i) => (Answer: question.Answer(lesson), Told: question.Told(told[i])))
                .Where(one => one.Answer is not null)
                .Select(one => (one.Answer is true, one.Told)),
        ];
        return new Mark($"own/verdicts {question.Name}", "AUC", Ranks.Auc(marked), Yardstick: false, marked.Count)
        {
            Protocol = "five-fold cross-validation; twenty lessons that follow each other stay together",
        };
    }

    private static Judged[] Crossed(IReadOnlyList<JudgeLesson> lessons, Action<double> progress)
    {
        var told = new Judged[lessons.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = Enumerable.Range(0, told.Length).Where(i => FoldOf(i) == fold).ToHashSet();
            var model = Learn([.. lessons.Where((_, i) => !held.Contains(i))], _ => { });
            foreach (var i in held)
            {
                told[i] = model.Judge(lessons[i].Facts, lessons[i].Bag);
            }

            progress((fold + 1.0) / Folds);
        }

        return told;
    }

    private static bool? IsStopped(JudgeLesson lesson) => lesson.Verdict is Verdict.Stop;

    private static bool? IsRevised(JudgeLesson lesson) =>
        lesson.Verdict is null or Verdict.Stop ? null : lesson.Verdict is Verdict.Revise;
}
