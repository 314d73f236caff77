using Aplomb.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Aplomb.Cases;

public sealed class MatchingTests
{
    private static readonly Guid One = Guid.Parse("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Other = Guid.Parse("00000000-0000-0000-0000-000000000002");

    [Fact]
    public void The_same_talk_decides_before_everything_else() =>
        Assert.Equal(
            Other,
            Decide(
                "My suitcase never arrived in Oslo",
                thread: "t",
                minutes: 60 * 24 * 90,
                Of(One, "suitcase Oslo arrived"),
                Of(Other, "", "t")
            )
        );

    [Fact]
    public void The_case_of_the_post_that_is_answered_decides_too() =>
        Assert.Equal(
            Other,
            CaseMatching.Decide(
                CaseMatching.WordsOf("suitcase Oslo"),
                thread: null,
                Other,
                isPrivate: false,
                A.At(),
                [Of(One, "suitcase Oslo"), Of(Other, "")]
            )
        );

    [Theory]
    [InlineData("My suitcase is still not in Oslo", 60 * 24 * 5, true)]
    [InlineData("The refund for booking seventeen fails every day", 60 * 24 * 5, false)]
    [InlineData("The refund for booking seventeen fails every day", 10, true)] // in one breath
    [InlineData("Hello??", 60 * 24 * 5, true)] // says too little to be an issue
    [InlineData("My suitcase is still not in Oslo", 60 * 24 * 31, false)] // long forgotten
    public void Words_and_time_decide_where_the_talk_does_not(string text, int minutes, bool joins) =>
        Assert.Equal(joins ? One : null, Decide(text, thread: null, minutes, Of(One, "suitcase Oslo arrived")));

    [Fact]
    public void A_private_message_goes_on_with_what_was_last_talked_about() =>
        Assert.Equal(
            One,
            CaseMatching.Decide(
                CaseMatching.WordsOf("Booking seventeen, refund, thirteenth of March"),
                thread: null,
                parentCase: null,
                isPrivate: true,
                A.At(60 * 24 * 3),
                [Of(One, "suitcase Oslo")]
            )
        );

    [Fact]
    public void Whoever_never_wrote_begins_a_case() => Assert.Null(Decide("Hello", thread: null, minutes: 0));

    [Fact]
    public void The_answer_is_one_of_the_candidates_whatever_their_order() =>
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll(
                Meetings,
                meeting =>
                {
                    var chosen = Choose(meeting.Text, meeting.Thread, meeting.Minutes, meeting.Candidates);
                    var turned = Choose(
                        meeting.Text,
                        meeting.Thread,
                        meeting.Minutes,
                        [.. meeting.Candidates.Reverse()]
                    );
                    var threads = meeting.Candidates.Count(one => one.Threads.Contains(meeting.Thread));
                    return (chosen is null || meeting.Candidates.Any(one => one.Case == chosen))
                        && (chosen == turned || threads > 1) // a talk that two cases share goes to the first
                        && (threads is 0 || chosen is not null);
                }
            )
        );

    private static Arbitrary<(string Text, string Thread, int Minutes, Candidate[] Candidates)> Meetings =>
        (
            from text in Gen.SubListOf("suitcase", "Oslo", "refund", "booking", "crew", "hello")
                .Select(words => string.Join(' ', words))
            from thread in Gen.Elements("t1", "t2", "none")
            from minutes in Gen.Choose(-50_000, 50_000)
            from candidates in Candidates
            select (text, thread, minutes, candidates)
        ).ToArbitrary();

    private static Gen<Candidate[]> Candidates =>
        (
            from words in Gen.SubListOf("suitcase", "Oslo", "refund", "booking", "crew")
            from thread in Gen.Elements("t1", "t2")
            from minutes in Gen.Choose(0, 10_000)
            select (Words: string.Join(' ', words), thread, minutes)
        )
            .ArrayOf()
            .Select(all =>
                all.DistinctBy(one => one.minutes)
                    .Select(
                        (one, at) =>
                            Of(new Guid(at, 0, 0, new byte[8]), one.Words, one.thread) with
                            {
                                LastAt = A.At(one.minutes),
                            }
                    )
                    .ToArray()
            );

    private static Guid? Decide(string text, string? thread, int minutes, params Candidate[] candidates) =>
        Choose(text, thread, minutes, candidates);

    private static Guid? Choose(string text, string? thread, int minutes, Candidate[] candidates) =>
        CaseMatching.Decide(
            CaseMatching.WordsOf(text),
            thread,
            parentCase: null,
            isPrivate: false,
            A.At(minutes),
            candidates
        );

    private static Candidate Of(Guid id, string words, params string[] threads) =>
        new(id, A.At(), CaseMatching.WordsOf(words), threads);
}
