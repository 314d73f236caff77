using System.Text.Json.Serialization;
using Aplomb.Playbooks;
using Aplomb.Replies;

namespace Aplomb.Cases;

/// <summary>Where a case stands: a fold over its journal, and nothing that the journal does not say.</summary>
public sealed record Case
{
    private const int ThreadsKept = 8;

    public required Guid Id { get; init; }
    public int Version { get; init; }
    public Guid Brand { get; init; }
    public Guid Account { get; init; }
    public Guid Person { get; init; }
    public DateTimeOffset OpenedAt { get; init; }
    public CaseState State { get; init; }

    /// <summary>Closed by somebody at the desk. A new post opens it again.</summary>
    public bool Ended { get; init; }
    public Fault Fault { get; init; }

    /// <summary>How their newest post was read.</summary>
    public ReadAs? Newest { get; init; }
    public Guid? NewestPost { get; init; }

    /// <summary>When they last wrote, and when we did.</summary>
    public DateTimeOffset? TheirsAt { get; init; }
    public DateTimeOffset? OursAt { get; init; }

    /// <summary>Since when they have been waiting for us; null while it is not our turn.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    /// <summary>Their posts that wait for an answer, as far as a reply on its way may not have seen them; the newest.</summary>
    public IReadOnlyList<Ask> Asks { get; init; } = [];

    /// <summary>How many of their posts wait for an answer.</summary>
    public int Unanswered { get; init; }

    /// <summary>A threat or a hint of self-harm stands in a post that we have not answered.</summary>
    public bool Safety { get; init; }

    /// <summary>The posts in which it stands, as far as they wait for an answer: one false alarm does not quiet another post.</summary>
    public IReadOnlyList<Guid> DangerIn { get; init; } = [];
    public int Theirs { get; init; }

    /// <summary>How often they wrote, changed a post or took one back: what somebody has read is known by this number.</summary>
    public int TheirChanges { get; init; }
    public int OursInPublic { get; init; }
    public int OursInPrivate { get; init; }
    public int Softened { get; init; }

    /// <summary>The private strand has begun, from either side.</summary>
    public bool PrivateOpen { get; init; }
    public Actor? Owner { get; init; }
    public Guid? HeldReply { get; init; }

    /// <summary>The network's talks that belong to this case, newest last.</summary>
    public IReadOnlyList<string> Threads { get; init; } = [];

    /// <summary>What was done on the network beside answering.</summary>
    public CaseDeeds Deeds { get; init; } = CaseDeeds.None;

    [JsonIgnore]
    public bool OurTurn => WaitingSince is not null;

    /// <summary>When anybody last said something: not when it came to us, for old posts may be brought in today.</summary>
    [JsonIgnore]
    public DateTimeOffset LastAt => TheirsAt is { } theirs ? Later(OursAt, theirs) : OursAt ?? OpenedAt;

    /// <summary>Folds a journal.</summary>
    public static Case Fold(Guid id, IEnumerable<JournalEntry> journal) =>
        journal.Aggregate(new Case { Id = id }, static (state, entry) => state.Apply(entry));

    /// <summary>The case after one more fact.</summary>
    public Case Apply(JournalEntry entry) =>
        After(entry.Fact, entry.At) with
        {
            Version = entry.Version,
            Deeds = Deeds.After(entry.Fact),
        };

    private Case After(CaseEvent fact, DateTimeOffset at) =>
        fact switch
        {
            CaseEvent.Opened opened => this with
            {
                Brand = opened.Brand,
                Account = opened.Account,
                Person = opened.Person,
                OpenedAt = at,
            },
            CaseEvent.Received received => AfterReceiving(received),
            CaseEvent.Edited edited => this with
            {
                Newest = edited.Post == NewestPost ? edited.Read : Newest,
                Safety = Safety || (OurTurn && edited.Read.Safety),
                DangerIn = OurTurn ? WithDanger(edited.Post, edited.Read) : DangerIn,
                TheirChanges = TheirChanges + 1,
                Asks = Ask.Changed(Asks, edited.Post, TheirChanges + 1),
            },
            CaseEvent.Deleted deleted => AfterDeletion(deleted),
            CaseEvent.WeSaid said => AfterOurTurn(said.Public ? Channel.Public : Channel.Private, said.SaidAt),
            CaseEvent.ReplyHeld held => this with { HeldReply = held.Reply },
            CaseEvent.ReplyUndone or CaseEvent.ReplyStopped or CaseEvent.ReplyFailed => this with { HeldReply = null },
            CaseEvent.ReplySent sent => AfterReply(sent, at),
            CaseEvent.FaultJudged judged => this with { Fault = judged.Fault },
            CaseEvent.ReadingCorrected put => AfterReadingAgain(put.Post, put.Was, put.Read),
            CaseEvent.CorrectionUndone undone => AfterReadingAgain(undone.Post, undone.Was, undone.Read),
            CaseEvent.Taken taken => this with { Owner = taken.By },
            CaseEvent.PassedOn => this with { Owner = null },
            CaseEvent.Confirmed => this with
            {
                State = CaseState.Confirmed,
                WaitingSince = null,
                Unanswered = 0,
                Asks = [],
                Safety = false,
                DangerIn = [],
            },
            CaseEvent.Closed => this with
            {
                Ended = true,
                WaitingSince = null,
                Unanswered = 0,
                Asks = [],
                Safety = false,
                DangerIn = [],
            },
            _ => this,
        };

    private Case AfterReceiving(CaseEvent.Received received) =>
        this with
        {
            Newest = received.Read,
            NewestPost = received.Post,
            TheirsAt = Later(TheirsAt, received.SaidAt),
            WaitingSince = NeedsNoAnswer(received.Read) ? WaitingSince : WaitingSince ?? received.SaidAt,
            Unanswered = Unanswered + (NeedsNoAnswer(received.Read) ? 0 : 1),
            Asks = NeedsNoAnswer(received.Read)
                ? Asks
                : Ask.Added(Asks, received.Post, TheirChanges + 1, received.SaidAt),
            Safety = Safety || received.Read.Safety,
            DangerIn = WithDanger(received.Post, received.Read),
            Theirs = Theirs + 1,
            TheirChanges = TheirChanges + 1,
            Softened = Softened + (received.Read.Softened ? 1 : 0),
            PrivateOpen = PrivateOpen || !received.Public,
            Ended = false,
            State =
                State is CaseState.Quiet or CaseState.Confirmed && !NeedsNoAnswer(received.Read)
                    ? CaseState.Answering
                    : State,
            Threads = WithThread(received.Thread),
        };

    /// <summary>A post is read otherwise than before: heat, danger and the clock follow, as if it had been read so from the start.</summary>
    private Case AfterReadingAgain(Guid post, ReadAs was, ReadAs read)
    {
        var danger =
            OurTurn && read.Safety ? WithDanger(post, read) : [.. DangerIn.Where(one => one != post || read.Safety)];
        var after = this with
        {
            Newest = post == NewestPost ? read : Newest,
            DangerIn = danger,
            Safety = danger.Count > 0,
            Softened = Math.Max(0, Softened + (read.Softened ? 1 : 0) - (was.Softened ? 1 : 0)),
        };
        var standsLast = post == NewestPost && !Ended && (!(OursAt >= TheirsAt) || Ask.Has(Asks, post));
        return (standsLast, NeedsNoAnswer(was), NeedsNoAnswer(read)) switch
        {
            (true, true, false) => after with
            {
                WaitingSince = WaitingSince ?? TheirsAt,
                Unanswered = Unanswered + 1,
                Asks = Ask.Added(Asks, post, TheirChanges, TheirsAt ?? default),
                State = State is CaseState.Quiet or CaseState.Confirmed ? CaseState.Answering : State,
            },
            (true, false, true) when OurTurn => after with
            {
                WaitingSince = Unanswered > 1 ? WaitingSince : null,
                Unanswered = Math.Max(0, Unanswered - 1),
                Asks = Ask.Without(Asks, post),
            },
            _ => after,
        };
    }

    private IReadOnlyList<Guid> WithDanger(Guid post, ReadAs read) =>
        read.Safety && !DangerIn.Contains(post) ? [.. DangerIn, post] : DangerIn;

    /// <summary>Only the newest post is sure to be unanswered; without it, nobody may be waiting any more.</summary>
    private Case AfterDeletion(CaseEvent.Deleted deleted)
    {
        var left = deleted.Post == NewestPost ? Math.Max(0, Unanswered - 1) : Unanswered;
        return this with
        {
            TheirChanges = TheirChanges + 1,
            Unanswered = left,
            WaitingSince = left is 0 ? null : WaitingSince,
            Asks = Ask.Without(Asks, deleted.Post),
        };
    }

    /// <summary>
    /// A reply answers what its writer had seen. What they wrote after that still waits, whatever the clocks of the network, of the desk and
    /// of delivery say; and a danger in it is not quieted.
    /// </summary>
    private Case AfterReply(CaseEvent.ReplySent sent, DateTimeOffset at)
    {
        var after = AfterOurTurn(sent.Channel, at) with { HeldReply = null };
        var late = Ask.After(Asks, sent.SeenTheirs);
        if (late.Count is 0)
        {
            return after with { Asks = [] };
        }

        var danger = DangerIn.Where(post => Ask.Has(late, post)).ToList();
        return after with
        {
            WaitingSince = late.Min(ask => ask.SaidAt),
            Unanswered = late.Count,
            Asks = late,
            Safety = danger.Count > 0,
            DangerIn = danger,
        };
    }

    private Case AfterOurTurn(Channel channel, DateTimeOffset at) =>
        this with
        {
            OursAt = Later(OursAt, at),
            WaitingSince = StillWaiting(at),
            Unanswered = StillWaiting(at) is null ? 0 : Unanswered,
            Asks = StillWaiting(at) is null ? [] : Asks,
            Safety = StillWaiting(at) is not null && Safety,
            DangerIn = StillWaiting(at) is null ? [] : DangerIn,
            OursInPublic = OursInPublic + (channel is Channel.Public ? 1 : 0),
            OursInPrivate = OursInPrivate + (channel is Channel.Private ? 1 : 0),
            PrivateOpen = PrivateOpen || channel is Channel.Private,
            State = State switch
            {
                CaseState.New or CaseState.Answering when channel is Channel.Private => CaseState.Private,
                CaseState.New => CaseState.Answering,
                _ => State,
            },
        };

    /// <summary>What they wrote after our turn is not answered by it, in whichever order we hear of both.</summary>
    private DateTimeOffset? StillWaiting(DateTimeOffset ours) =>
        WaitingSince <= ours ? (TheirsAt > ours ? TheirsAt : null) : WaitingSince;

    /// <summary>Thanks after our answer, with nothing left open, sets no clock.</summary>
    private bool NeedsNoAnswer(ReadAs read) =>
        OursAt is not null && read is { Gratitude: true, Complaint: false, Question: false, Safety: false };

    private IReadOnlyList<string> WithThread(string? thread) =>
        thread is null || Threads.Contains(thread, StringComparer.Ordinal)
            ? Threads
            : [.. Threads.TakeLast(ThreadsKept - 1), thread];

    private static DateTimeOffset Later(DateTimeOffset? one, DateTimeOffset other) => one > other ? one.Value : other;
}
