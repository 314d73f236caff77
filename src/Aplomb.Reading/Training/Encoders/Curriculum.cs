using Aplomb.Readers.Dangers;

namespace Aplomb.Readers.Training;

/// <summary>One text for one aim, before it is seen.</summary>
/// <param name="Targets">As many as the aim has answers; <see cref="Unknown"/> where nobody said.</param>
internal sealed record Exercise(Row Row, int Aim, float[] Targets, float Cost)
{
    /// <summary>No target: nothing is learned from this answer but what the teachers say.</summary>
    public const float Unknown = float.NaN;
}

/// <summary>
/// Which data set teaches which aim of the encoder: first one answer for each of <see cref="Heads"/>, in their order,
/// then aims that only help it to hear. Only sets whose licence allows shipping what was learned (docs/reading.md).
/// </summary>
internal sealed class Curriculum
{
    private const float Balance = 0.8f;
    private const float OwnDanger = 4;
    private const float OrdinaryDanger = 0.5f;
    private static readonly string[] Moods = ["negative", "neutral", "positive"];

    private readonly Corpus _corpus;
    private readonly List<Aim> _aims = [];
    private readonly List<Exercise> _exercises = [];

    /// <param name="posts">Of <see cref="PostLessons"/>.</param>
    /// <param name="dangers">Posts that are a threat, a formal step, a hint at self-harm, or none of them.</param>
    public Curriculum(
        Corpus corpus,
        IReadOnlyList<Row> posts,
        IReadOnlyList<Lesson> lessons,
        IReadOnlyList<DangerLesson> dangers
    )
    {
        _corpus = corpus;
        Choose("mood", 1, 1, [.. Of(["sentiment_en", "sentiment_multilingual"]), .. posts], Moods);
        Grade("valence", 0.5f, "sentiment_intensity");
        Choose("emotion", 1, 2, Of(["emotion_tweeteval"]), ["anger", "joy", "optimism", "sadness"]);
        Flag(
            "offence",
            1,
            1,
            [.. Of(["offensive_olid", "offensive_de_2018"]), .. Lessons.AboutGroups(_corpus)],
            row => row.IsAny("OFF", "OFFENSE", "hateful")
        );
        Flag("violence", 0.5f, 1, ["violence_de"], row => row.Is("yes"));
        Learned(lessons, Heads.Complaint, 0.5f);
        Learned(lessons, Heads.Question, 0.3f);
        Learned(lessons, Heads.Gratitude, 0.3f);
        Learned(lessons, Heads.Irony, 1, weight: 1.5f);
        Learned(lessons, Heads.NegativeElsewhere, 0.3f);
        Learned(lessons, Heads.PositiveElsewhere, 0.3f);
        AddDangers(dangers);
        AddHelpers();
    }

    public IReadOnlyList<Aim> Aims => _aims;
    public IReadOnlyList<Exercise> Exercises => _exercises;
    public int Answers => _aims[^1].From + _aims[^1].Count;

    private void AddDangers(IReadOnlyList<DangerLesson> lessons)
    {
        var aim = Add("danger", AimKind.Flags, DangerModel.Fields, 0.5f);
        _exercises.AddRange(
            lessons
                .Where(lesson => lesson.Teaches(0))
                .Select(lesson => new Exercise(
                    lesson.Row,
                    aim,
                    [.. Enumerable.Range(0, DangerModel.Fields).Select(head => Aimed(lesson, head))],
                    lesson.Own ? OwnDanger : lesson.Cost * OrdinaryDanger
                ))
        );
    }

    private static float Aimed(DangerLesson lesson, int head) =>
        !lesson.Teaches(head) ? Exercise.Unknown
        : lesson.Row.Is(DangerModel.Names[head]) ? 1
        : 0;

    /// <summary>Aims without a head of their own.</summary>
    private void AddHelpers()
    {
        Choose("railway", 0.2f, 1, Of(["sentiment_de_railway"]), Moods);
        Flag("agitation", 0.2f, 0.5f, ["antidemocratic_de"], row => row.IsAny("agitation", "subversive"));
        Flag("call", 0.2f, 0.5f, ["calltoaction_de"], row => row.Is("yes"));
        Flags("feelings", 0.5f, 0.5f, "emotion_goemotions");
        Flags("hostility", 0.2f, 0.3f, "hostility_mlma");
        Choose("rude", 0.2f, 0.5f, Of(["hate_offensive_davidson"]), ["neither", "offensive", "hate"]);
        Choose("polite", 0.2f, 0.5f, Of(["politeness_en"]), ["impolite", "neutral", "polite"]);
        Flag("toxic", 0.2f, 1, ["toxicity_small"], row => row.Is("toxic"));
        Flag("hate", 0.2f, 0.5f, ["hate_tweeteval"], row => row.Is("hate"));
        Flag("kind", 0.2f, 0.3f, ["kindness_de_flausch"], row => row.Is("yes"));
    }

    private int Add(string name, AimKind kind, int count, float share)
    {
        _aims.Add(new Aim(name, kind, _aims.Count == 0 ? 0 : Answers, count, share));
        return _aims.Count - 1;
    }

    private IEnumerable<Row> Of(IEnumerable<string> sets) => sets.SelectMany(_corpus.Of);

    /// <summary>One label of several is right; rare ones count more, among posts to companies and among all others.</summary>
    private void Choose(string name, float share, float cost, IEnumerable<Row> all, string[] labels)
    {
        var aim = Add(name, AimKind.Choice, labels.Length, share);
        var rows = all.Where(row => row.IsAny(labels)).ToList();
        foreach (var kind in rows.GroupBy(row => row.Set is PostLessons.Set))
        {
            Row[] same = [.. kind];
            var counts = labels.Select(label => same.Count(row => row.Is(label))).ToArray();
            foreach (var row in same)
            {
                var label = Array.FindIndex(labels, row.Is);
                var targets = new float[labels.Length];
                targets[label] = 1;
                var rare = MathF.Pow(same.Length / (float)(labels.Length * counts[label]), Balance);
                _exercises.Add(new Exercise(row, aim, targets, cost * rare));
            }
        }
    }

    private void Flag(string name, float share, float cost, string[] sets, Func<Row, bool> isYes) =>
        Flag(name, share, cost, Of(sets), isYes);

    private void Flag(string name, float share, float cost, IEnumerable<Row> rows, Func<Row, bool> isYes) =>
        Take(Add(name, AimKind.Flags, 1, share), Lessons.Balanced([.. rows], isYes, _ => cost, Balance));

    /// <summary>What a head's lesson already says.</summary>
    private void Learned(IReadOnlyList<Lesson> lessons, int head, float share, float weight = 1) =>
        Take(
            Add(Heads.Names[head], AimKind.Flags, 1, share),
            lessons.First(lesson => lesson.Head == head).Examples,
            weight
        );

    private void Take(int aim, IEnumerable<Example> examples, float weight = 1) =>
        _exercises.AddRange(examples.Select(e => new Exercise(e.Row, aim, [e.Aim > 0 ? 1 : 0], e.Cost * weight)));

    private void Flags(string name, float share, float cost, string set)
    {
        string[] labels =
        [
            .. Of([set]).SelectMany(row => row.Labels).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        var aim = Add(name, AimKind.Flags, labels.Length, share);
        _exercises.AddRange(
            Of([set]).Select(row => new Exercise(row, aim, [.. labels.Select(label => row.Is(label) ? 1f : 0f)], cost))
        );
    }

    private void Grade(string name, float share, string set)
    {
        var aim = Add(name, AimKind.Grade, 1, share);
        _exercises.AddRange(Of([set]).Select(row => new Exercise(row, aim, [(float)(row.Score ?? 0)], 0.5f)));
    }
}
