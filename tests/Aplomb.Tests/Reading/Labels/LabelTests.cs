using FsCheck.Fluent;

namespace Aplomb.Readers.Labels;

public sealed class LabelTests
{
    private static readonly Reader Reader = Reader.Load();
    private static readonly ActReader Acts = ActReader.Load(Reader);

    [Fact]
    public void The_same_lessons_give_the_same_model()
    {
        LabelLesson[] lessons =
        [
            .. ReplyLessons
                .Read(Lessons("reply-drafts.jsonl"), Lessons("reply-sentences.jsonl"))
                .Where((_, i) => i % 200 == 0),
        ];

        Assert.Equal(Learned(lessons), Learned(lessons));
    }

    [Fact]
    public void Each_act_and_each_sign_of_the_lessons_is_one_that_the_model_knows()
    {
        var acts = ReplyLessons.Read(Lessons("reply-drafts.jsonl"), Lessons("reply-sentences.jsonl"));
        var unknown = acts.SelectMany(lesson => lesson.Labels)
            .Except(ReplyLessons.Names, StringComparer.Ordinal)
            .ToList();

        Assert.Empty(unknown);
        Assert.Equal(ReplyLessons.Names, LabelModel.Load("acts.model").Names);
        Assert.Equal(
            SituationLessons.Names(SituationLessons.Read(Lessons("situations.jsonl"))),
            LabelModel.Load("signs.model").Names
        );
    }

    [Fact]
    public void Any_draft_is_heard_inside_its_bounds() =>
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll<string?>(text =>
                Acts.Read(text ?? "")
                    .All(heard =>
                        heard.Start >= 0
                        && heard.Start + heard.Length <= (text ?? "").Length
                        && heard.Likelihoods.All(one => one is >= 0 and <= 1)
                    )
            )
        );

    [Fact]
    public void A_draft_without_end_is_heard_to_a_bound()
    {
        var heard = Acts.Read(string.Concat(Enumerable.Repeat("We are very sorry about all of this. ", 30_000)));

        Assert.Equal(60, heard.Count);
    }

    [Fact]
    public void A_curve_learns_what_its_two_voices_are_worth()
    {
        var held = Enumerable
            .Range(0, 2_000)
            .Select(i => (Words: (i % 50 / 25f) - 1, Patterns: (i % 7) - 3f))
            .Select(one => (one.Words, one.Patterns, Yes: one.Patterns > 0))
            .ToList();

        var curve = LabelCurve.Fit(held);

        Assert.True(curve.Of(0, 2) > 0.95);
        Assert.True(curve.Of(0, -2) < 0.05);
        Assert.InRange(curve.Words, -0.5, 0.5);
    }

    private static byte[] Learned(LabelLesson[] lessons)
    {
        using var model = new MemoryStream();
        new LabelTeacher(Reader, ["acknowledges", "step"], lessons).Learn(_ => { }).Save(model);
        return model.ToArray();
    }

    private static string Lessons(string file) => Path.Combine(Root(), "src/Aplomb.Reading/Lessons", file);

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(here, "../../../../.."));
}
