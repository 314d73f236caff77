using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.People;

/// <summary>
/// Somebody says of two profiles that they are one person, or that they are not. Only of what is suggested, with the reasons of this moment;
/// the desk itself never says so. The fact stands in the journal of the case it was said on.
/// </summary>
internal sealed class LinkPeople(IDbContextFactory<AppDb> databases, TimeProvider time, Changes changes)
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/cases/{id:guid}/people/{other:guid}", HandleAsync);

    private static async Task<Results<RedirectHttpResult, NotFound>> HandleAsync(
        Guid id,
        Guid other,
        [FromForm] bool same,
        CaseFiles files,
        LinkPeople link,
        CancellationToken ct
    ) =>
        await link.RunAsync(id, other, same, await files.ReachAsync(ct), ct) is null
            ? TypedResults.NotFound()
            : TypedResults.LocalRedirect($"/cases/{id}");

    /// <summary>Whether it was written down; false where nothing speaks for it, or it was said before. Null where there is nothing for this person.</summary>
    public async Task<bool?> RunAsync(Guid id, Guid other, bool same, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var row = await db.Cases.SingleOrDefaultAsync(one => one.Id == id, ct);
        if (row is null || !reach.Sees(row.BrandId))
        {
            return null;
        }

        var suggested = await LinkSigns.SuggestAsync(db, row.BrandId, row.PersonId, ct);
        if (suggested.FirstOrDefault(one => one.Other == other) is not { } suggestion)
        {
            return false;
        }

        var now = time.GetUtcNow();
        var fact = Fact(Guid.CreateVersion7(now), row.PersonId, suggestion, same, reach.Actor);
        await db.AppendAsync(id, now, ct, fact);
        await db.ApplyLinkAsync(row, fact, now, ct);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, row.BrandId, id));
        return true;
    }

    private static CaseEvent Fact(Guid link, Guid person, LinkSuggestion suggestion, bool same, Actor by) =>
        same
            ? new CaseEvent.PeopleLinked(link, person, suggestion.Other, by, suggestion.Reasons)
            : new CaseEvent.PeopleKeptApart(link, person, suggestion.Other, by);
}
