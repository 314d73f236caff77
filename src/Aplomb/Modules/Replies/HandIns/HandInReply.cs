using System.Text.Json;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Replies;
using Microsoft.EntityFrameworkCore;
using Outcome = Aplomb.Modules.Replies.HoldReply.Outcome;

namespace Aplomb.Modules.Replies.HandIns;

/// <summary>Hands a reply in to a lead, in one or several variants. Nothing leaves until the lead has decided.</summary>
internal sealed class HandInReply(
    IDbContextFactory<AppDb> databases,
    BrandReaders readers,
    Connectors connectors,
    CheckOnCase checks,
    TimeProvider time,
    Changes changes
)
{
    /// <summary>More than this nobody compares.</summary>
    public const int MostVariants = 5;

    /// <param name="Variants">The texts, the one that its author likes best first.</param>
    /// <param name="Question">What the author tells the lead.</param>
    /// <param name="Release">Ask to let a stop of the check through.</param>
    public sealed record Request(
        IReadOnlyList<string> Variants,
        Channel Channel,
        int SeenTheirs,
        int SeenOurs,
        string? Question,
        bool Release
    );

    public async Task<Outcome> RunAsync(Guid id, Request request, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await RefusalAsync(db, id, request, reach, ct) is { Refused: { } early })
        {
            return early; // also builds the check's patterns before anything is locked
        }

        await using var writing = await db.BeginWritingAsync("cases", ct);
        var (refused, stopped) = await RefusalAsync(db, id, request, reach, ct);
        if (refused is not null)
        {
            return refused;
        }

        var row = await AddAsync(db, id, request with { Release = stopped }, reach, ct);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, row.BrandId, id));
        return new Outcome.HandedIn(row.Id);
    }

    private async Task<HandInRow> AddAsync(AppDb db, Guid id, Request request, Reach reach, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var row = new HandInRow
        {
            Id = Guid.CreateVersion7(now),
            CaseId = id,
            BrandId = await db.Cases.Where(one => one.Id == id).Select(one => one.BrandId).SingleAsync(ct),
            ById = reach.Actor.Id,
            ByName = reach.Actor.Name,
            Channel = request.Channel,
            Variants = JsonSerializer.Serialize(request.Variants),
            Release = request.Release,
            Question = request.Question,
            SeenTheirs = request.SeenTheirs,
            SeenOurs = request.SeenOurs,
            State = HandInState.Waiting,
            MadeAt = now,
        };
        db.HandIns.Add(row);
        var place = request.Channel is Channel.Private ? "private" : "public";
        await db
            .Drafts.Where(draft => draft.CaseId == id && draft.UserId == row.ById && draft.Place == place)
            .ExecuteDeleteAsync(ct);
        await db.AppendAsync(
            id,
            now,
            ct,
            new CaseEvent.HandedIn(row.Id, row.Channel, reach.Actor, request.Variants.Count, row.Release)
        );
        return row;
    }

    /// <summary>Why not; else whether a stop stands in one of the variants.</summary>
    private async Task<(Outcome? Refused, bool Stopped)> RefusalAsync(
        AppDb db,
        Guid id,
        Request request,
        Reach reach,
        CancellationToken ct
    )
    {
        if (await CaseFile.OpenAsync(db, readers, id, reach, ct) is not { } file)
        {
            return (new Outcome.Nowhere(), false);
        }

        var why =
            NewReply.WhyNot(file, connectors, request.Channel)
            ?? Changed.Since(file, request.SeenTheirs, request.SeenOurs)
            ?? await WhyTwiceAsync(db, id, ct);
        if (why is not null)
        {
            return (new Outcome.Kept(why), false);
        }

        var stops = new List<Finding>();
        foreach (var text in request.Variants)
        {
            var words = new CheckOnCase.Words(text, request.Channel, reach.Actor.Name);
            stops.AddRange(Release.Stops((await checks.RunAsync(db, file, words, ct)).Check));
        }

        return (stops.Count > 0 && !request.Release ? new Outcome.NotReady(stops) : null, stops.Count > 0);
    }

    private static async Task<string?> WhyTwiceAsync(AppDb db, Guid id, CancellationToken ct)
    {
        var other = await db
            .HandIns.Where(row => row.CaseId == id && row.State == HandInState.Waiting)
            .Select(row => row.ByName)
            .FirstOrDefaultAsync(ct);
        return other is null ? null : $"{other} has handed in a reply for this case already. It waits for a lead.";
    }
}
