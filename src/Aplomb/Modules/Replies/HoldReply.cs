using System.ComponentModel.DataAnnotations;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Playbooks;
using Aplomb.Replies;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies;

/// <summary>
/// Takes a reply over: checks it, and holds it for a while before it leaves. What is not ready, was written to an older talk, or needs a
/// lead's look first goes back to its writer with the reason.
/// </summary>
internal sealed class HoldReply(
    IDbContextFactory<AppDb> databases,
    BrandReaders readers,
    Connectors connectors,
    CheckOnCase checks,
    BrandPlaybooks playbooks,
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

        /// <summary>A lead is asked first.</summary>
        internal sealed record HandedIn(Guid HandIn) : Outcome;

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

        var reply = await NewReply.AddAsync(db, file, request, reach.Actor, time.GetUtcNow(), handIn: null, ct);
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

        var why =
            NewReply.WhyNot(file, connectors, request.Channel)
            ?? Changed.Since(file, request.SeenTheirs, request.SeenOurs)
            ?? await WhyAskedAsync(file, request, reach, ct);
        if (why is not null)
        {
            return (new Outcome.Kept(why), file);
        }

        var words = new CheckOnCase.Words(request.Text, request.Channel, reach.Actor.Name);
        var stops = Release.Stops((await checks.RunAsync(db, file, words, ct)).Check);
        return (stops.Count > 0 ? new Outcome.NotReady(stops) : null, file);
    }

    private async Task<string?> WhyAskedAsync(CaseFile file, Request request, Reach reach, CancellationToken ct)
    {
        var playbook = await playbooks.OfAsync(file.Brand.Id, ct);
        return Roles.HandIn(playbook, reach.Role(file.Brand.Id), MoveOf(file, request.Channel))
            ? "A lead looks at this before it leaves. Hand it in."
            : null;
    }

    /// <summary>What a reply does, as far as the place says: beginning a private strand is a move of its own.</summary>
    public static Move? MoveOf(CaseFile file, Channel channel) =>
        channel is Channel.Private && !file.State.PrivateOpen ? Move.TakePrivate : null;
}
