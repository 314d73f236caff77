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

    [Fact]
    public void A_reply_answers_what_its_writer_had_seen_and_nothing_that_came_after()
    {
        var (seen, late, later, thanks) = (Id(1), Id(2), Id(3), Id(4));
        var state = With(
            [new JournalEntry(1, A.At(0), new CaseEvent.Opened(default, default, default))],
            Received(minutes: 1, safety: true) with
            {
                Post = seen,
            },
            Received(minutes: 2) with
            {
                Post = late,
            },
            Received(minutes: 3) with
            {
                Post = later,
            },
            new CaseEvent.ReplySent(Guid.Empty, Guid.Empty, Channel.Public, A.Actor(), SeenTheirs: 1),
            Received(minutes: 4) with
            {
                Post = thanks,
                Read = A.Read(gratitude: true, complaint: false),
            }
        );

        Assert.Equal((2, A.At(2)), (state.Unanswered, state.WaitingSince));
        Assert.Equal([late, later], state.Asks.Select(ask => ask.Post));
        Assert.False(state.Safety); // the danger stood in the post that was answered
        Assert.Empty(With([], Received(minutes: 1), Sent(seen: 1)).Asks);
    }

    [Fact]
    public void A_post_that_is_changed_while_our_reply_is_on_its_way_waits_again()
    {
        var opened = new JournalEntry(1, A.At(0), new CaseEvent.Opened(default, default, default));

        var changed = With([opened], Received(minutes: 1), new CaseEvent.Edited(Guid.Empty, A.Read()), Sent(seen: 1));
        var takenBack = With(
            [opened],
            Received(minutes: 1) with
            {
                Post = Id(1),
            },
            Received(minutes: 2) with
            {
                Post = Id(2),
            },
            new CaseEvent.Deleted(Id(2)),
            Sent(seen: 1)
        );

        Assert.Equal((true, 1), (changed.OurTurn, changed.Unanswered));
        Assert.Equal((false, 0), (takenBack.OurTurn, takenBack.Unanswered));
    }

    [Fact]
    public void Late_thanks_open_nothing()
    {
        var state = With(
            [new JournalEntry(1, A.At(0), new CaseEvent.Opened(default, default, default))],
            Received(minutes: 1) with
            {
                Post = Id(1),
            },
            new CaseEvent.WeSaid(Id(9), Public: true, A.At(2)),
            Received(minutes: 3) with
            {
                Post = Id(2),
            },
            Received(minutes: 4) with
            {
                Post = Id(3),
                Read = A.Read(gratitude: true, complaint: false),
            },
            Sent(seen: 2)
        );

        Assert.False(state.OurTurn);
    }

    [Fact]
    public void A_late_post_that_is_read_otherwise_still_counts()
    {
        var late = A.Read();
        var state = With(
            [new JournalEntry(1, A.At(0), new CaseEvent.Opened(default, default, default))],
            Received(minutes: 1) with
            {
                Post = Id(1),
            },
            Received(minutes: 2) with
            {
                Post = Id(2),
                Read = late,
            },
            Sent(seen: 1),
            new CaseEvent.ReadingCorrected(
                Id(7),
                Id(2),
                A.Actor(),
                ReadField.Complaint,
                ReadAnswer.No,
                late,
                A.Read(gratitude: true, complaint: false)
            )
        );

        Assert.Equal((false, 0), (state.OurTurn, state.Unanswered));
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static CaseEvent.ReplySent Sent(int seen) =>
        new(Guid.Empty, Guid.Empty, Channel.Public, A.Actor(), SeenTheirs: seen);

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
