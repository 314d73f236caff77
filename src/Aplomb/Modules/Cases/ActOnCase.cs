using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Replies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Cases;

/// <summary>What somebody does on a case beside answering: take it, pass it on, say whose fault it was, note that it is solved, close it.</summary>
internal sealed class ActOnCase(IDbContextFactory<AppDb> databases, TimeProvider time, Changes changes)
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var one = routes.MapGroup("/cases/{id:guid}");
        one.MapPost(
            "/take",
            (Guid id, ActOnCase act, CaseFiles files, CancellationToken ct) =>
                act.RunAsync(id, files, by => new CaseEvent.Taken(by), ct)
        );
        one.MapPost(
            "/pass-on",
            (Guid id, ActOnCase act, CaseFiles files, CancellationToken ct) =>
                act.RunAsync(id, files, by => new CaseEvent.PassedOn(by), ct)
        );
        one.MapPost(
            "/solved",
            (Guid id, ActOnCase act, CaseFiles files, CancellationToken ct) =>
                act.RunAsync(id, files, by => new CaseEvent.Confirmed(by), ct)
        );
        one.MapPost(
            "/close",
            (Guid id, ActOnCase act, CaseFiles files, CancellationToken ct) =>
                act.RunAsync(id, files, by => new CaseEvent.Closed(by, "nothing is left to do"), ct)
        );
        one.MapPost(
            "/fault",
            (Guid id, [FromForm] Fault fault, ActOnCase act, CaseFiles files, CancellationToken ct) =>
                act.RunAsync(id, files, by => new CaseEvent.FaultJudged(by, fault), ct)
        );
    }

    private async Task<Results<RedirectHttpResult, NotFound>> RunAsync(
        Guid id,
        CaseFiles files,
        Func<Actor, CaseEvent> fact,
        CancellationToken ct
    )
    {
        var reach = await files.ReachAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var brand = await db
            .Cases.Where(row => row.Id == id)
            .Select(row => (Guid?)row.BrandId)
            .SingleOrDefaultAsync(ct);
        if (brand is not { } its || !reach.Sees(its))
        {
            return TypedResults.NotFound();
        }

        await db.AppendAsync(id, time.GetUtcNow(), ct, fact(reach.Actor));
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, its, id));
        return TypedResults.LocalRedirect($"/cases/{id}");
    }
}
