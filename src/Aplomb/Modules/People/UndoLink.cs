using Aplomb.Cases;
using Aplomb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.People;

/// <summary>Takes back what somebody said of two profiles, yes or no. Anybody of the brand may; the journal keeps both.</summary>
internal sealed class UndoLink(IDbContextFactory<AppDb> databases, TimeProvider time, Changes changes)
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/links/{id:guid}/undo", HandleAsync);

    /// <param name="back">The case it was pressed on, if it was one.</param>
    /// <param name="person">Whose page it was pressed on.</param>
    private static async Task<Results<RedirectHttpResult, NotFound>> HandleAsync(
        Guid id,
        [FromForm] Guid? back,
        [FromForm] Guid? person,
        CaseFiles files,
        UndoLink undo,
        CancellationToken ct
    ) =>
        await undo.RunAsync(id, await files.ReachAsync(ct), ct) is not { } row
            ? TypedResults.NotFound()
            : TypedResults.LocalRedirect(back is { } one ? $"/cases/{one}" : $"/people/{person ?? row.PersonId}");

    /// <summary>Null where there is no such link for this person.</summary>
    public async Task<PersonLinkRow?> RunAsync(Guid id, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var link = await db.PersonLinks.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (link is null || !reach.Sees(link.BrandId))
        {
            return null;
        }

        if (link.UndoneAt is not null)
        {
            return link; // taken back already, perhaps by a second press
        }

        var now = time.GetUtcNow();
        var row = await db.Cases.SingleAsync(one => one.Id == link.CaseId, ct);
        var fact = new CaseEvent.LinkUndone(id, link.PersonId, link.OtherId, reach.Actor);
        await db.AppendAsync(row.Id, now, ct, fact);
        await db.ApplyLinkAsync(row, fact, now, ct);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, row.BrandId, row.Id));
        return link;
    }
}
