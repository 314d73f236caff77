using Aplomb.Posts;
using Aplomb.Support;

namespace Aplomb.Cases;

public sealed class CorrectedCaseTests
{
    private static readonly Actor Amara = A.Actor();
    private static readonly Guid First = new(1, 0, 0, new byte[8]);
    private static readonly Guid Second = new(2, 0, 0, new byte[8]);

    [Fact]
    public void A_false_alarm_put_right_quiets_its_own_post_only()
    {
        var threat = A.Read(Heat.VeryAngry, safety: true, softened: true);

        var one = Fold(Received(First, threat), Corrected(First, threat, A.Read()));
        var two = Fold(Received(First, threat), Received(Second, threat), Corrected(Second, threat, A.Read()));

        Assert.False(one.Safety);
        Assert.Equal((Heat.Calm, 0), (one.Newest!.Heat, one.Softened));
        Assert.True(two.Safety);
        Assert.Equal((Heat.Calm, 1), (two.Newest!.Heat, two.Softened));
    }

    [Fact]
    public void An_undone_correction_leaves_the_case_as_it_was()
    {
        var threat = A.Read(Heat.VeryAngry, safety: true, softened: true);
        var before = Fold(Received(First, threat));

        var after = Fold(Received(First, threat), Corrected(First, threat, A.Read()), Undone(First, A.Read(), threat));

        Assert.Equal(
            (before.Safety, before.Newest, before.Softened, before.WaitingSince, before.Unanswered),
            (after.Safety, after.Newest, after.Softened, after.WaitingSince, after.Unanswered)
        );
        Assert.Equal(before.DangerIn, after.DangerIn);
    }

    [Fact]
    public void Thanks_that_were_a_complaint_start_the_clock_and_the_other_way_round()
    {
        var thanks = A.Read(gratitude: true, complaint: false);
        CaseEvent[] answered = [Received(First, A.Read()), new CaseEvent.WeSaid(First, Public: true, A.At(5))];
        CaseEvent[] thanked = [.. answered, Received(Second, thanks, minutes: 10)];

        var waits = Fold([.. thanked, Corrected(Second, thanks, A.Read())]);
        var quiet = Fold([.. thanked, Corrected(Second, thanks, A.Read()), Undone(Second, A.Read(), thanks)]);

        Assert.Null(Fold(thanked).WaitingSince);
        Assert.Equal((A.At(10), 1), (waits.WaitingSince!.Value, waits.Unanswered));
        Assert.Equal((null, 0), (quiet.WaitingSince, quiet.Unanswered));
    }

    [Fact]
    public void An_older_post_put_right_does_not_tell_the_newest()
    {
        var angry = A.Read(Heat.VeryAngry);

        var state = Fold(
            Received(First, A.Read()),
            Received(Second, angry),
            Corrected(First, A.Read(), A.Read(Heat.Annoyed))
        );

        Assert.Equal(angry, state.Newest);
    }

    [Fact]
    public void The_journal_tells_how_a_post_is_read_now()
    {
        CaseEvent[] facts = [Received(First, A.Read()), Corrected(First, A.Read(), A.Read(Heat.Annoyed))];

        Assert.Equal(Heat.Annoyed, ReadAsNow.Of(Numbered(facts), First)!.Heat);
        Assert.Null(ReadAsNow.Of(Numbered(facts), Second));
    }

    private static CaseEvent.Received Received(Guid post, ReadAs read, double minutes = 0) =>
        new(post, PostKind.Comment, Public: true, A.At(minutes), Thread: null, read);

    private static CaseEvent.ReadingCorrected Corrected(Guid post, ReadAs was, ReadAs read) =>
        new(post, post, Amara, ReadField.Complaint, ReadAnswer.No, was, read);

    private static CaseEvent.CorrectionUndone Undone(Guid post, ReadAs was, ReadAs read) =>
        new(post, post, Amara, was, read);

    private static Case Fold(params CaseEvent[] facts) => Case.Fold(Guid.Empty, Numbered(facts));

    private static IEnumerable<JournalEntry> Numbered(CaseEvent[] facts) =>
        facts.Select((fact, at) => new JournalEntry(at + 1, A.At(30 + at), fact));
}
