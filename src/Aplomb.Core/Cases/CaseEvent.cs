using System.Text.Json.Serialization;
using Aplomb.People;
using Aplomb.Playbooks;
using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Cases;

/// <summary>
/// A fact about a case. Facts are written once and never changed; a new shape of a fact gets a new name, and the old one
/// stays readable for ever. No fact holds a customer's words, so that a person can be erased without touching the journal.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "fact")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(Received), "received")]
[JsonDerivedType(typeof(Edited), "edited")]
[JsonDerivedType(typeof(Deleted), "deleted")]
[JsonDerivedType(typeof(WeSaid), "we-said")]
[JsonDerivedType(typeof(ReplyHeld), "reply-held")]
[JsonDerivedType(typeof(ReplyUndone), "reply-undone")]
[JsonDerivedType(typeof(ReplyStopped), "reply-stopped")]
[JsonDerivedType(typeof(ReplySent), "reply-sent")]
[JsonDerivedType(typeof(ReplyFailed), "reply-failed")]
[JsonDerivedType(typeof(ReplyReleased), "reply-released")]
[JsonDerivedType(typeof(HandedIn), "handed-in")]
[JsonDerivedType(typeof(HandInApproved), "hand-in-approved")]
[JsonDerivedType(typeof(HandInRejected), "hand-in-rejected")]
[JsonDerivedType(typeof(HandInReturned), "hand-in-returned")]
[JsonDerivedType(typeof(HandInWithdrawn), "hand-in-withdrawn")]
[JsonDerivedType(typeof(OpinionAsked), "opinion-asked")]
[JsonDerivedType(typeof(OpinionGiven), "opinion-given")]
[JsonDerivedType(typeof(OpinionClosed), "opinion-closed")]
[JsonDerivedType(typeof(DraftHandedOver), "draft-handed-over")]
[JsonDerivedType(typeof(Noted), "noted")]
[JsonDerivedType(typeof(FaultJudged), "fault-judged")]
[JsonDerivedType(typeof(ReadingCorrected), "reading-corrected")]
[JsonDerivedType(typeof(CorrectionUndone), "correction-undone")]
[JsonDerivedType(typeof(Taken), "taken")]
[JsonDerivedType(typeof(PassedOn), "passed-on")]
[JsonDerivedType(typeof(Confirmed), "confirmed")]
[JsonDerivedType(typeof(Closed), "closed")]
[JsonDerivedType(typeof(MoveBegun), "move-begun")]
[JsonDerivedType(typeof(AdviceNotTaken), "advice-not-taken")]
[JsonDerivedType(typeof(PeopleLinked), "people-linked")]
[JsonDerivedType(typeof(PeopleKeptApart), "people-kept-apart")]
[JsonDerivedType(typeof(LinkUndone), "link-undone")]
[JsonDerivedType(typeof(RuleNamed), "rule-named")]
[JsonDerivedType(typeof(EvidenceKept), "evidence-kept")]
[JsonDerivedType(typeof(DeedAsked), "deed-asked")]
[JsonDerivedType(typeof(DeedRefused), "deed-refused")]
[JsonDerivedType(typeof(DeedBegun), "deed-begun")]
[JsonDerivedType(typeof(DeedDone), "deed-done")]
[JsonDerivedType(typeof(DeedFailed), "deed-failed")]
[JsonDerivedType(typeof(DeedUndoing), "deed-undoing")]
[JsonDerivedType(typeof(DeedUndone), "deed-undone")]
public abstract record CaseEvent
{
    private CaseEvent() { }

    /// <summary>One person's one issue begins.</summary>
    public sealed record Opened(Guid Brand, Guid Account, Guid Person) : CaseEvent;

    /// <summary>The person wrote.</summary>
    /// <param name="Thread">The network's talk it belongs to.</param>
    public sealed record Received(
        Guid Post,
        PostKind Kind,
        bool Public,
        DateTimeOffset SaidAt,
        string? Thread,
        ReadAs Read
    ) : CaseEvent;

    /// <summary>The person changed what they wrote.</summary>
    public sealed record Edited(Guid Post, ReadAs Read) : CaseEvent;

    /// <summary>The person took a post back.</summary>
    public sealed record Deleted(Guid Post) : CaseEvent;

    /// <summary>We said something on the network itself, not through the desk. Context, and our turn.</summary>
    public sealed record WeSaid(Guid Post, bool Public, DateTimeOffset SaidAt) : CaseEvent;

    /// <summary>A reply was checked and waits, so that it can be undone.</summary>
    public sealed record ReplyHeld(Guid Reply, Channel Channel, Actor By, DateTimeOffset Until) : CaseEvent;

    public sealed record ReplyUndone(Guid Reply, Actor By) : CaseEvent;

    /// <summary>The desk kept a reply back at the moment of sending.</summary>
    public sealed record ReplyStopped(Guid Reply, string Why) : CaseEvent;

    /// <summary>A reply left.</summary>
    /// <param name="SeenTheirs">How often they had written or changed something when it was written: what came later, it does not answer. Null in old facts.</param>
    public sealed record ReplySent(Guid Reply, Guid Post, Channel Channel, Actor By, int? SeenTheirs = null)
        : CaseEvent;

    /// <summary>The network refused a reply, or cannot be asked any more.</summary>
    public sealed record ReplyFailed(Guid Reply, string Why) : CaseEvent;

    /// <summary>A lead let stops of the check through, in one text.</summary>
    /// <param name="Rules">The rules that had stopped it, each once.</param>
    /// <param name="Why">The lead's reason.</param>
    public sealed record ReplyReleased(
        Guid HandIn,
        Guid Reply,
        Actor By,
        Actor Author,
        IReadOnlyList<string> Rules,
        string Why
    ) : CaseEvent;

    /// <summary>Somebody handed a reply in to a lead.</summary>
    /// <param name="Variants">How many texts there are to choose from.</param>
    /// <param name="Release">It asks to let a stop of the check through.</param>
    public sealed record HandedIn(Guid HandIn, Channel Channel, Actor By, int Variants, bool Release) : CaseEvent;

    /// <summary>A lead approved a reply; it is held from here on.</summary>
    /// <param name="OtherWords">The lead changed the words first.</param>
    public sealed record HandInApproved(Guid HandIn, Actor By, Actor Author, bool OtherWords) : CaseEvent;

    /// <summary>A lead did not approve a reply. What they wrote to the author stands elsewhere.</summary>
    public sealed record HandInRejected(Guid HandIn, Actor By, Actor Author) : CaseEvent;

    /// <summary>A reply went back to its author undecided: the case had changed.</summary>
    public sealed record HandInReturned(Guid HandIn, string Why) : CaseEvent;

    public sealed record HandInWithdrawn(Guid HandIn, Actor By) : CaseEvent;

    /// <summary>Somebody asked a colleague for a second opinion on a draft.</summary>
    public sealed record OpinionAsked(Guid Opinion, Actor By, Actor Of) : CaseEvent;

    /// <param name="OtherWords">The colleague suggests other words.</param>
    public sealed record OpinionGiven(Guid Opinion, Actor By, bool OtherWords) : CaseEvent;

    /// <param name="WordsTaken">The author took the other words.</param>
    public sealed record OpinionClosed(Guid Opinion, Actor By, bool WordsTaken) : CaseEvent;

    /// <summary>A draft went from a colleague who left to another.</summary>
    public sealed record DraftHandedOver(Actor From, Actor To, Actor By) : CaseEvent;

    public sealed record Noted(Actor By, string Text) : CaseEvent;

    public sealed record FaultJudged(Actor By, Fault Fault) : CaseEvent;

    /// <summary>Somebody put right how a post was read.</summary>
    /// <param name="Correction">Its number among all corrections, to undo it by.</param>
    /// <param name="Was">How the post was read until now.</param>
    /// <param name="Read">How it is read from now on.</param>
    public sealed record ReadingCorrected(
        Guid Correction,
        Guid Post,
        Actor By,
        ReadField Field,
        ReadAnswer To,
        ReadAs Was,
        ReadAs Read
    ) : CaseEvent;

    /// <summary>Somebody took a correction back.</summary>
    /// <param name="Was">How the post was read until now.</param>
    /// <param name="Read">How it is read from now on.</param>
    public sealed record CorrectionUndone(Guid Correction, Guid Post, Actor By, ReadAs Was, ReadAs Read) : CaseEvent;

    public sealed record Taken(Actor By) : CaseEvent;

    public sealed record PassedOn(Actor By) : CaseEvent;

    /// <summary>The customer said that it is solved; somebody at the desk noticed.</summary>
    public sealed record Confirmed(Actor By) : CaseEvent;

    public sealed record Closed(Actor By, string Why) : CaseEvent;

    /// <summary>Somebody began a move of the playbook.</summary>
    /// <param name="Step">The step that advised it.</param>
    public sealed record MoveBegun(Actor By, string Step, Move Move) : CaseEvent;

    /// <summary>Somebody did something else than was advised. Nobody is blamed: it is what the playbook learns from.</summary>
    /// <param name="Step">The step that advised.</param>
    /// <param name="Advised">The first thing that it would have done.</param>
    /// <param name="Instead">What was done instead; null where nothing was.</param>
    public sealed record AdviceNotTaken(Actor By, string Step, Move Advised, Move? Instead = null, string? Why = null)
        : CaseEvent;

    /// <summary>Somebody said that two profiles are one person.</summary>
    /// <param name="Link">To undo it by.</param>
    /// <param name="Person">Whose case it was said on.</param>
    /// <param name="Reasons">What spoke for it then.</param>
    public sealed record PeopleLinked(Guid Link, Guid Person, Guid Other, Actor By, IReadOnlyList<LinkReason> Reasons)
        : CaseEvent;

    /// <summary>Somebody said that two profiles are not one person: it is not suggested again.</summary>
    public sealed record PeopleKeptApart(Guid Link, Guid Person, Guid Other, Actor By) : CaseEvent;

    /// <summary>Somebody took back what was said of two profiles, be it yes or no.</summary>
    public sealed record LinkUndone(Guid Link, Guid Person, Guid Other, Actor By) : CaseEvent;

    /// <summary>Somebody said which published house rule a post breaks; null takes it back.</summary>
    public sealed record RuleNamed(Actor By, Guid Post, HouseRule? Rule) : CaseEvent;

    /// <summary>A copy of a post, its author and its time is kept.</summary>
    /// <param name="Digest">SHA-256 of the three, so that one can show later that nothing was changed.</param>
    public sealed record EvidenceKept(Actor By, Guid Post, string Digest) : CaseEvent;

    /// <summary>Somebody wants something done on the network that needs a second person.</summary>
    /// <param name="Entitled">By their role they may decide it; the second person may then be anybody of the brand.</param>
    public sealed record DeedAsked(
        Guid Deed,
        DeedKind Kind,
        Guid Post,
        Actor By,
        HouseRule? Rule,
        string? Why,
        bool Entitled
    ) : CaseEvent;

    /// <summary>A second person said no, or whoever asked took it back.</summary>
    public sealed record DeedRefused(Guid Deed, DeedKind Kind, Actor By) : CaseEvent;

    /// <summary>The network is asked now. Written before, so that nothing is done there that nobody knows of.</summary>
    /// <param name="By">Who wanted it.</param>
    /// <param name="Agreed">The second person, where one was needed.</param>
    public sealed record DeedBegun(
        Guid Deed,
        DeedKind Kind,
        Guid Post,
        Actor By,
        Actor? Agreed,
        HouseRule? Rule,
        string? Why
    ) : CaseEvent;

    public sealed record DeedDone(Guid Deed, DeedKind Kind) : CaseEvent;

    /// <param name="Why">In the user's words.</param>
    public sealed record DeedFailed(Guid Deed, DeedKind Kind, string Why) : CaseEvent;

    /// <summary>The network is asked now to take it back.</summary>
    public sealed record DeedUndoing(Guid Deed, DeedKind Kind, Actor By) : CaseEvent;

    public sealed record DeedUndone(Guid Deed, DeedKind Kind, Actor By) : CaseEvent;
}

/// <summary>A fact in its place.</summary>
/// <param name="Version">1 for the first fact of a case, then one more each.</param>
/// <param name="At">When it was written.</param>
public sealed record JournalEntry(int Version, DateTimeOffset At, CaseEvent Fact);
