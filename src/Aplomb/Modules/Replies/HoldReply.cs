using System.ComponentModel.DataAnnotations;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Posts;
using Aplomb.Replies;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies;

/// <summary>
/// Takes a reply over: checks it, and holds it for a while before it leaves. What is not ready, or was written to an older talk,
/// goes back to its writer with the reason.
/// </summary>
internal sealed class HoldReply(
    IDbContextFactory<AppDb> databases,
    BrandReaders readers,
    Connectors connectors,
    TimeProvider time,
    Changes changes
)
{
    /// <param name="SeenTheirs">How often they had written, changed or taken back, as the writer has seen it.</param>
    /// <param name="SeenOurs">How many turns of ours the writer has seen.</param>
    public sealed record Request(
        [Required, StringLength(20_000)] string Text,
        [Required] Channel Channel,
        int SeenTheirs,
        int SeenOurs
    );

    /// <summary>What became of it.</summary>
    internal abstract record Outcome
    {
        private Outcome() { }

        internal sealed record Held(Guid Reply) : Outcome;

        /// <summary>The check found what cannot leave.</summary>
        internal sealed record NotReady(IReadOnlyList<Finding> Findings) : Outcome;

        /// <summary>The talk went on meanwhile, or cannot be answered; the reason in the writer's words.</summary>
        internal sealed record Kept(string Why) : Outcome;

        internal sealed record Nowhere : Outcome;
    }

    public async Task<Outcome> RunAsync(Guid id, Request request, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await RefusalAsync(db, id, request, reach, ct) is { Refused: { } early })
        {
            return early;
        }

        // looked at again where nobody else can write: what was true a moment ago may not be any more
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var (refused, found) = await RefusalAsync(db, id, request, reach, ct);
        if (refused is not null || found is not { } file)
        {
            return refused ?? new Outcome.Nowhere();
        }

        var reply = Reply(file, request, reach.Actor);
        db.Replies.Add(reply);
        await db.AppendAsync(
            id,
            reply.CreatedAt,
            ct,
            new CaseEvent.ReplyHeld(reply.Id, reply.Channel, reach.Actor, reply.HeldUntil)
        );
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.ReplyHeld), new Change(ChangeKind.CaseChanged, file.Brand.Id, id));
        return new Outcome.Held(reply.Id);
    }

    private async Task<(Outcome? Refused, CaseFile? File)> RefusalAsync(
        AppDb db,
        Guid id,
        Request request,
        Reach reach,
        CancellationToken ct
    )
    {
        if (await CaseFile.OpenAsync(db, readers, id, reach, ct) is not { } file)
        {
            return (new Outcome.Nowhere(), null);
        }

        if (WhyKept(file, request) is { } why)
        {
            return (new Outcome.Kept(why), file);
        }

        var draft = DraftOf.Case(file, request.Text, request.Channel, connectors.What(file.Account)?.Length);
        var stops = ReplyCheck.Run(draft).Findings.Where(finding => finding.Level is Level.Stop).ToList();
        return (stops.Count > 0 ? new Outcome.NotReady(stops) : null, file);
    }

    private string? WhyKept(CaseFile file, Request request) =>
        connectors.What(file.Account) is not { Reply: true } can
            ? "This account cannot send. Answer where they wrote, by hand."
        : request.Channel is Channel.Private && can is { Message: false, PrivateReply: false }
            ? "This account has no private messages."
        : file.Held is not null ? "Another reply of this case is still held. Undo it, or wait until it has left."
        : Changed.Since(file, request.SeenTheirs, request.SeenOurs);

    private ReplyRow Reply(CaseFile file, Request request, Actor by)
    {
        var now = time.GetUtcNow();
        var until = now + Hold.For(file.State.Newest?.Heat ?? Heat.Calm);
        return new ReplyRow
        {
            Id = Guid.CreateVersion7(now),
            CaseId = file.State.Id,
            BrandId = file.Brand.Id,
            AccountId = file.Account.Id,
            State = ReplyState.Held,
            Text = request.Text.Trim(),
            Channel = request.Channel,
            Parent = file.Newest?.ExternalId,
            Recipient = file.Person.ExternalId,
            Thread = file.Newest?.Thread,
            SeenTheirs = request.SeenTheirs,
            SeenOurs = request.SeenOurs,
            ById = by.Id,
            ByName = by.Name,
            CreatedAt = now,
            HeldUntil = until,
            NextAt = until,
        };
    }
}
