using Aplomb.Playbooks;
using Aplomb.Posts;
using Aplomb.Replies;
using Aplomb.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Aplomb.Cases;

/// <summary>Journals that might happen: a case is opened, then anything, minute by minute.</summary>
internal static class RandomFacts
{
    private static readonly Actor Amara = A.Actor();

    public static Arbitrary<JournalEntry[]> Journals =>
        Fact.ArrayOf()
            .Select(facts => Number([new CaseEvent.Opened(Guid.Empty, Guid.Empty, Guid.Empty), .. facts]))
            .ToArbitrary();

    private static Gen<Guid> Some => Gen.Choose(1, 3).Select(number => new Guid(number, 0, 0, new byte[8]));

    private static Gen<bool> Either => Gen.Elements(true, false);

    private static Gen<ReadAs> Read =>
        from heat in Gen.Elements(Heat.Calm, Heat.Annoyed, Heat.VeryAngry)
        from safety in Either
        from gratitude in Either
        from complaint in Either
        select A.Read(heat, safety, gratitude, complaint);

    private static Gen<CaseEvent> Received =>
        from post in Some
        from seen in Either
        from minutes in Gen.Choose(-120, 120)
        from read in Read
        select (CaseEvent)new CaseEvent.Received(post, PostKind.Comment, seen, A.At(minutes), $"t{minutes % 10}", read);

    private static Gen<CaseEvent> Said =>
        from post in Some
        from seen in Either
        from minutes in Gen.Choose(-120, 120)
        select (CaseEvent)new CaseEvent.WeSaid(post, seen, A.At(minutes));

    private static Gen<CaseEvent> Reply =>
        from reply in Some
        from channel in Gen.Elements(Channel.Public, Channel.Private)
        from fact in Gen.Elements<CaseEvent>(
            new CaseEvent.ReplyHeld(reply, channel, Amara, A.At()),
            new CaseEvent.ReplyUndone(reply, Amara),
            new CaseEvent.ReplyStopped(reply, "why"),
            new CaseEvent.ReplySent(reply, reply, channel, Amara),
            new CaseEvent.ReplyFailed(reply, "why")
        )
        select fact;

    private static Gen<CaseEvent> Act =>
        from post in Some
        from read in Read
        from was in Read
        from fact in Gen.Elements<CaseEvent>(
            new CaseEvent.ReadingCorrected(post, post, Amara, ReadField.Complaint, ReadAnswer.No, was, read),
            new CaseEvent.CorrectionUndone(post, post, Amara, was, read),
            new CaseEvent.Edited(post, read),
            new CaseEvent.Deleted(post),
            new CaseEvent.Noted(Amara, "a note"),
            new CaseEvent.Taken(Amara),
            new CaseEvent.PassedOn(Amara),
            new CaseEvent.Confirmed(Amara),
            new CaseEvent.Closed(Amara, "why"),
            new CaseEvent.MoveBegun(Amara, "step", Move.Help),
            new CaseEvent.AdviceNotTaken(Amara, "step", Move.Help, Move.Thank)
        )
        select fact;

    private static Gen<CaseEvent> Beside =>
        from deed in Some
        from post in Some
        from kind in Gen.Elements(Enum.GetValues<DeedKind>())
        from fact in Gen.Elements<CaseEvent>(
            new CaseEvent.PeopleLinked(deed, post, deed, Amara, []),
            new CaseEvent.PeopleKeptApart(deed, post, deed, Amara),
            new CaseEvent.LinkUndone(deed, post, deed, Amara),
            new CaseEvent.RuleNamed(Amara, post, HouseRule.Hate),
            new CaseEvent.RuleNamed(Amara, post, Rule: null),
            new CaseEvent.EvidenceKept(Amara, post, "digest"),
            new CaseEvent.DeedAsked(deed, kind, post, Amara, Rule: null, "why", Entitled: true),
            new CaseEvent.DeedRefused(deed, kind, Amara),
            new CaseEvent.DeedBegun(deed, kind, post, Amara, Amara, Rule: null, "why"),
            new CaseEvent.DeedDone(deed, kind),
            new CaseEvent.DeedFailed(deed, kind, "why"),
            new CaseEvent.DeedUndoing(deed, kind, Amara),
            new CaseEvent.DeedUndone(deed, kind, Amara)
        )
        select fact;

    private static Gen<CaseEvent> Fact => Gen.OneOf(Received, Received, Said, Reply, Act, Beside);

    /// <summary>Puts facts into their places, three hours after anybody said something.</summary>
    private static JournalEntry[] Number(IEnumerable<CaseEvent> facts) =>
        [.. facts.Select((fact, at) => new JournalEntry(at + 1, A.At(180 + at), fact))];
}
