using Aplomb.Readers.Training;

namespace Aplomb.Readers.Dangers;

/// <summary>Makes the model of dangers: the same lessons give the same bytes.</summary>
internal sealed class DangerTeacher
{
    private const int Folds = 5;
    private const int Rounds = 12;
    private const int Width = 16;

    /// <summary>How closely the heads follow their lessons.</summary>
    private const float Closeness = 0.5f;

    /// <summary>How much a missed danger weighs against a false alarm, in log odds: a missed one may cost a life.</summary>
    private static readonly float[] Caution = [0.7f, 0.8f, 0.3f, 0];

    private readonly Pass _pass = new(Lexicon.Load(), RuleBook.Load(), tongues: null);
    private readonly Concepts _concepts = Concepts.Load();
    private readonly DangerFacts _facts;
    private readonly ReaderDesk _desk = new();

    public DangerTeacher() => _facts = new DangerFacts(_concepts, _pass.Rules);

    /// <param name="violence">Talk about politics, labelled <c>yes</c> where it is of violence.</param>
    public DangerModel Learn(IReadOnlyList<DangerLesson> lessons, IEnumerable<Row> violence)
    {
        var sheets = lessons.Select(Sheet).ToList();
        var machines = new DangerMachine[DangerModel.Names.Length];
        var curves = new DangerCurve[machines.Length];
        _ = Parallel.For(
            0,
            machines.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            head =>
            {
                curves[head] = Curve(head, lessons, sheets);
                machines[head] = Teach(head, lessons, sheets, without: -1);
            }
        );
        var table = DangerCurves.Pack([.. machines.Select(machine => machine.Weights)], Width);
        return new DangerModel(
            table,
            [
                .. machines.Select(
                    (machine, head) =>
                        new DangerHead(
                            DangerModel.Names[head],
                            machine.Counts,
                            machine.Ideas,
                            curves[head] with
                            {
                                Shift = curves[head].Shift + Caution[head],
                            }
                        )
                ),
            ],
            new ViolenceTeacher(_pass).Learn(violence)
        );
    }

    /// <summary>Scores of posts that were not learned from make the curve.</summary>
    private DangerCurve Curve(int head, IReadOnlyList<DangerLesson> lessons, List<DangerSheet> sheets)
    {
        var held = new List<(float Score, float Rules, bool Yes)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var machine = Teach(head, lessons, sheets, fold);
            for (var i = 0; i < lessons.Count; i++)
            {
                if (lessons[i].IsStandardOf(head) && i % Folds == fold)
                {
                    held.Add((machine.Score(sheets[i]), sheets[i].Rules[head], IsYes(lessons[i], head)));
                }
            }
        }

        return DangerCurves.Fit(held);
    }

    private DangerMachine Teach(int head, IReadOnlyList<DangerLesson> lessons, List<DangerSheet> sheets, int without)
    {
        var examples = new List<DangerExample>();
        for (var i = 0; i < lessons.Count; i++)
        {
            var lesson = lessons[i];
            if ((without < 0 || i % Folds != without) && lesson.Teaches(head))
            {
                examples.Add(new DangerExample(sheets[i], IsYes(lesson, head), lesson.Cost));
            }
        }

        var machine = new DangerMachine(_concepts.Names.Count);
        machine.Learn(examples, Closeness, Rounds);
        return machine;
    }

    private static bool IsYes(DangerLesson lesson, int head) =>
        string.Equals(lesson.Label, DangerModel.Names[head], StringComparison.Ordinal);

    private DangerSheet Sheet(DangerLesson lesson)
    {
        _pass.Run(lesson.Text, _desk);
        _facts.Read(_desk.Words, _desk.Sections, _desk.Dangers);
        return new DangerSheet(
            [.. _desk.Dangers.Words],
            [.. _desk.Dangers.Runs],
            [.. _desk.Dangers.Found],
            [.. _desk.Dangers.Twos],
            [.. _desk.Dangers.Counts],
            [.. _desk.Dangers.Rules]
        );
    }
}
