namespace Aplomb.Readers.Training;

/// <summary>One linear head twice: learned without the fifth that is held out, and from everything.</summary>
/// <param name="Held">Examples that were held out, of the sets that are calibrated on, with their sheets.</param>
internal sealed record TaughtHead(
    Lesson Lesson,
    LinearMachine Part,
    LinearMachine Whole,
    IReadOnlyList<(Sheet Sheet, Example Example)> Held
);

/// <summary>Teaches the linear heads.</summary>
internal static class LinearTeacher
{
    private const int Bits = 19;
    private const int Rounds = 10;
    private const float SourceFactor = 1;

    /// <summary>One for each column of <see cref="Heads"/>; null for a head that nothing teaches.</summary>
    public static TaughtHead?[] Learn(Lesson[] lessons, SheetMaker maker, int heldOut, Action<double> progress)
    {
        foreach (var example in lessons.SelectMany(lesson => lesson.Examples))
        {
            _ = maker.Of(example.Row.Text);
        }

        var rarity = Rarity.Of(maker.All, Bits);
        var taught = new TaughtHead?[Heads.Columns];
        var done = 0;
        _ = Parallel.For(
            0,
            lessons.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            i =>
            {
                taught[lessons[i].Head] = Teach(lessons[i], maker, rarity, heldOut);
                progress((double)Interlocked.Increment(ref done) / lessons.Length);
            }
        );
        return taught;
    }

    private static TaughtHead Teach(Lesson lesson, SheetMaker maker, float[] rarity, int heldOut)
    {
        var all = lesson.Examples.Select(example => (Sheet: maker.Of(example.Row.Text), Example: example)).ToList();
        return new TaughtHead(
            lesson,
            Learn([.. all.Where(item => item.Example.Row.Fold != heldOut)], lesson, rarity),
            Learn(all, lesson, rarity),
            [
                .. all.Where(item => item.Example.Row.Fold == heldOut)
                    .Where(item => lesson.CalibrateOn.Contains(item.Example.Row.Set, StringComparer.Ordinal)),
            ]
        );
    }

    private static LinearMachine Learn(List<(Sheet Sheet, Example Example)> examples, Lesson lesson, float[] rarity)
    {
        var machine = new LinearMachine(Bits, lesson.KnowsSources ? SourceFactor : 0, rarity);
        machine.Learn(examples, lesson.C, lesson.IsGraded, Rounds);
        return machine;
    }
}
