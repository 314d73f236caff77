using Aplomb.Cases;
using Aplomb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies.Opinions;

/// <summary>The author takes the colleague's words, or puts the opinion away.</summary>
internal sealed class CloseOpinion(IDbContextFactory<AppDb> databases, TimeProvider time, Changes changes)
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(
            "/opinions/{id:guid}/take",
            (Guid id, CloseOpinion close, CaseFiles files, CancellationToken ct) =>
                close.HandleAsync(id, taken: true, files, ct)
        );
        routes.MapPost(
            "/opinions/{id:guid}/put-away",
            (Guid id, CloseOpinion close, CaseFiles files, CancellationToken ct) =>
                close.HandleAsync(id, taken: false, files, ct)
        );
    }

    /// <summary>The case, or null where it is not this person's to close.</summary>
    public async Task<Guid?> RunAsync(Guid id, bool taken, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var row = await db.Opinions.SingleOrDefaultAsync(one => one.Id == id, ct);
        if (
            row is not { State: OpinionState.Asked or OpinionState.Given }
            || row.ById != reach.Actor.Id
            || (taken && row.Words is null)
        )
        {
            return null;
        }

        row.State = taken ? OpinionState.Taken : OpinionState.PutAway;
        row.ClosedAt = time.GetUtcNow();
        await db.AppendAsync(
            row.CaseId,
            row.ClosedAt.Value,
            ct,
            new CaseEvent.OpinionClosed(row.Id, reach.Actor, taken)
        );
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, row.BrandId, row.CaseId));
        return row.CaseId;
    }

    /// <summary>Without a script the other words come into the composer by the address.</summary>
    private async Task<Results<RedirectHttpResult, NotFound>> HandleAsync(
        Guid id,
        bool taken,
        CaseFiles files,
        CancellationToken ct
    ) =>
        await RunAsync(id, taken, await files.ReachAsync(ct), ct) is { } its
            ? TypedResults.LocalRedirect(taken ? $"/cases/{its}?opinion={id}" : $"/cases/{its}")
            : TypedResults.NotFound();
}
