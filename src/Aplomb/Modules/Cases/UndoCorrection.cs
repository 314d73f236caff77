using Aplomb.Cases;
using Aplomb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Cases;

/// <summary>Takes a correction back: what was learned from it goes at once, and the post is read as before.</summary>
internal sealed class UndoCorrection(
    IDbContextFactory<AppDb> databases,
    BrandReaders readers,
    TimeProvider time,
    Changes changes
)
{
    public enum Outcome
    {
        Undone,
        Nowhere,

        /// <summary>Another's correction, and no lead.</summary>
        NotYours,
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/corrections/{id:guid}/undo", Handle);

    /// <param name="from"><c>learnt</c> where it was pressed on the brand's page; else it leads back to the case.</param>
    private static async Task<Results<RedirectHttpResult, NotFound, StatusCodeHttpResult>> Handle(
        Guid id,
        [FromForm(Name = "From")] string? from,
        UndoCorrection undo,
        CaseFiles files,
        CancellationToken ct
    )
    {
        var (outcome, row) = await undo.RunAsync(id, await files.ReachAsync(ct), ct);
        return outcome switch
        {
            Outcome.Nowhere => TypedResults.NotFound(),
            Outcome.NotYours => TypedResults.StatusCode(StatusCodes.Status403Forbidden),
            _ => TypedResults.LocalRedirect(
                from is "learnt" ? $"/brands/{row!.BrandId}/learnt" : $"/cases/{row!.CaseId}"
            ),
        };
    }

    public async Task<(Outcome Outcome, CorrectionRow? Row)> RunAsync(Guid id, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var row = await db.Corrections.SingleOrDefaultAsync(one => one.Id == id, ct);
        if (row is null || !reach.Sees(row.BrandId))
        {
            return (Outcome.Nowhere, null);
        }

        if (!reach.MayUndo(row))
        {
            return (Outcome.NotYours, row);
        }

        if (row.UndoneAt is not null)
        {
            return (Outcome.Undone, row); // taken back already, perhaps by a second press
        }

        var now = time.GetUtcNow();
        (row.UndoneAt, row.UndoneBy) = (now, reach.Actor.Name);
        var version = await BrandReaders.MoveAsync(db, row.BrandId, ct);
        await db.SaveChangesAsync(ct);
        await db.ReadAgainAsync(
            await readers.LoadAsync(db, row.BrandId, version, ct),
            await db.Posts.AsNoTracking().SingleAsync(post => post.Id == row.PostId, ct),
            now,
            (old, fresh) => new CaseEvent.CorrectionUndone(row.Id, row.PostId, reach.Actor, old, fresh),
            ct
        );
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, row.BrandId, row.CaseId));
        return (Outcome.Undone, row);
    }
}
