using Aplomb.Posts;
using Aplomb.Replies;
using Aplomb.Support;
using FsCheck.Fluent;

namespace Aplomb.Cases;

public sealed class CaseTests
{
    [Fact]
    public void The_version_counts_the_facts() => Always(journal => Fold(journal).Version == journal.Length);

    [Fact]
    public void Folding_on_from_the_middle_gives_the_same_case() =>
        Always(journal =>
        {
            var half = Fold(journal[..(journal.Length / 2)]);
            var whole = journal[(journal.Length / 2)..].Aggregate(half, (state, entry) => state.Apply(entry));
            return Data.Journal.Write(whole) == Data.Journal.Write(Fold(journal));
        });

    [Fact]
    public void After_our_reply_it_is_their_turn() =>
        Always(journal =>
        {
            var after = With(journal, new CaseEvent.ReplySent(Guid.Empty, Guid.Empty, Channel.Public, A.Actor()));
            return after is { OurTurn: false, Safety: false, HeldReply: null } && Need.Of(after) is 0;
        });

    [Fact]
    public void A_complaint_makes_it_our_turn() =>
        Always(journal => With(journal, Received(minutes: 170)) is { OurTurn: true, Ended: false });

    [Fact]
    public void Whatever_is_said_is_counted_and_never_forgotten() =>
        Always(journal =>
        {
            var state = Fold(journal);
            var theirs = journal.Select(entry => entry.Fact).OfType<CaseEvent.Received>().ToList();
            return state.Theirs == theirs.Count
                && state.TheirsAt == (theirs.Count is 0 ? null : theirs.Max(post => post.SaidAt))
                && state.PrivateOpen
                    == journal.Any(entry =>
                        entry.Fact
                            is CaseEvent.Received { Public: false }
                                or CaseEvent.WeSaid { Public: false }
                                or CaseEvent.ReplySent { Channel: Channel.Private }
                    );
        });

    [Fact]
    public void Danger_in_a_post_goes_first_until_we_answered()
    {
        var waiting = With([], Received(minutes: 0, safety: true), Received(minutes: 1));
        var answered = waiting.Apply(
            new JournalEntry(9, A.At(2), new CaseEvent.WeSaid(Guid.Empty, Public: true, A.At(2)))
        );

        Assert.Equal((true, 100), (waiting.Safety, Need.Of(waiting)));
        Assert.Equal((false, 0), (answered.Safety, Need.Of(answered)));
    }

    [Fact]
    public void Our_earlier_answer_does_not_answer_what_came_after_it()
    {
        var state = With(
            [],
            Received(minutes: 0),
            Received(minutes: 10),
            new CaseEvent.WeSaid(Guid.Empty, Public: true, A.At(5))
        );

        Assert.Equal(A.At(10), state.WaitingSince); // our answer was read from the network late
    }

    [Fact]
    public void Thanks_after_our_answer_ask_for_nothing()
    {
        var state = With(
            [],
            Received(minutes: 0),
            new CaseEvent.WeSaid(Guid.Empty, Public: true, A.At(5)),
            new CaseEvent.Received(
                Guid.Empty,
                PostKind.Reply,
                Public: true,
                A.At(6),
                Thread: null,
                A.Read(gratitude: true, complaint: false)
            )
        );

        Assert.False(state.OurTurn);
    }

    [Fact]
    public void A_case_is_as_old_as_what_was_said_in_it()
    {
        var state = With(
            [new JournalEntry(1, A.At(9000), new CaseEvent.Opened(default, default, default))],
            Received(minutes: 3)
        );

        Assert.Equal(A.At(3), state.LastAt); // brought in from a file days later
    }

    [Fact]
    public void What_they_write_while_our_reply_is_on_its_way_still_waits_for_us()
    {
        var state = With(
            [new JournalEntry(1, A.At(0), new CaseEvent.Opened(default, default, default))],
            Received(minutes: 1),
            Received(minutes: 2, safety: true),
            new CaseEvent.ReplySent(Guid.Empty, Guid.Empty, Channel.Public, A.Actor(), SeenTheirs: 1)
        );

        Assert.Equal((true, true, A.At(2)), (state.OurTurn, state.Safety, state.WaitingSince));
    }

    private static CaseEvent.Received Received(double minutes, bool safety = false) =>
        new(Guid.Empty, PostKind.Comment, Public: true, A.At(minutes), Thread: null, A.Read(safety: safety));

    private static Case With(JournalEntry[] journal, params CaseEvent[] facts) =>
        facts.Aggregate(
            Fold(journal),
            (state, fact) => state.Apply(new JournalEntry(state.Version + 1, A.At(500), fact))
        );

    private static Case Fold(IEnumerable<JournalEntry> journal) => Case.Fold(Guid.Empty, journal);

    private static void Always(Func<JournalEntry[], bool> holds) =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(RandomFacts.Journals, holds));
}
