using Aplomb.Readers.Training;

namespace Aplomb.Readers.Judging;

public sealed class ForestTests
{
    private static readonly Growth Small = new(Trees: 60, Depth: 3);

    [Fact]
    public void A_forest_finds_what_only_two_facts_together_tell()
    {
        var (lessons, answers) = Lessons((a, b, _) => (a > 0.5f) != (b > 0.5f));
        var forest = new ForestTeacher(lessons).Learn(answers, Small);

        var (unseen, right) = Lessons((a, b, _) => (a > 0.5f) != (b > 0.5f), seed: 99);
        var agreed = unseen.Where((facts, i) => (forest.Judge(facts) >= 0.5) == right[i]).Count();
        Assert.InRange(agreed, unseen.Count * 9 / 10, unseen.Count);
    }

    [Fact]
    public void The_same_lessons_grow_the_same_forest()
    {
        var (lessons, answers) = Lessons((a, _, c) => a + c > 1);

        Assert.Equal(
            Bytes(new ForestTeacher(lessons).Learn(answers, Small)),
            Bytes(new ForestTeacher(lessons).Learn(answers, Small))
        );
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var (lessons, answers) = Lessons((a, _, c) => a + c > 1);
        var forest = new ForestTeacher(lessons).Learn(answers, Small);

        using var reader = new BinaryReader(new MemoryStream(Bytes(forest)));
        var read = Forest.Read(reader);

        Assert.All(lessons, facts => Assert.Equal(forest.Judge(facts), read.Judge(facts)));
    }

    [Fact]
    public void Lessons_that_do_not_answer_teach_nothing()
    {
        var (lessons, answers) = Lessons((a, _, _) => a > 0.5f);
        var silent = answers.Select((answer, i) => i % 2 is 0 ? answer : null).ToList();
        var wrong = lessons.Select((facts, i) => i % 2 is 0 ? facts : [1 - facts[0], facts[1], facts[2]]).ToList();

        var forest = new ForestTeacher(wrong).Learn(silent, Small);

        Assert.True(forest.Judge([0.9f, 0.5f, 0.5f]) > 0.8);
    }

    private static byte[] Bytes(Forest forest)
    {
        using var made = new MemoryStream();
        using var writer = new BinaryWriter(made);
        forest.Write(writer);
        return made.ToArray();
    }

    private static (List<float[]> Lessons, List<bool?> Answers) Lessons(
        Func<float, float, float, bool> answer,
        uint seed = 5
    )
    {
        var dice = new Dice(seed);
        var lessons = Enumerable.Range(0, 600).Select(_ => new[] { dice.Share(), dice.Share(), dice.Share() }).ToList();
        return (lessons, [.. lessons.Select(one => (bool?)answer(one[0], one[1], one[2]))]);
    }
}
