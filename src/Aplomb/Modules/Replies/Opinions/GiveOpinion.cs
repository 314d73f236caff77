using System.ComponentModel.DataAnnotations;
using Aplomb.Cases;
using Aplomb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies.Opinions;

/// <summary>A colleague says what they think of a draft, with other words where they have some. They send nothing.</summary>
internal sealed class GiveOpinion(IDbContextFactory<AppDb> databases, TimeProvider time, Changes changes)
{
    public sealed record Request
    {
        [StringLength(20_000)]
        public string? Text { get; init; }

        [StringLength(2000)]
        public string? Comment { get; init; }
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/opinions/{id:guid}/give", Handle);

    private static async Task<Results<RedirectHttpResult, NotFound>> Handle(
        Guid id,
        [FromForm] Request request,
        GiveOpinion give,
        CaseFiles files,
        CancellationToken ct
    ) =>
        await give.RunAsync(id, request, await files.ReachAsync(ct), ct)
            ? TypedResults.LocalRedirect("/for-you?done=opinion")
            : TypedResults.NotFound();

    /// <summary>False where nobody asked this person, or the author does not want it any more.</summary>
    public async Task<bool> RunAsync(Guid id, Request request, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var row = await db.Opinions.SingleOrDefaultAsync(one => one.Id == id, ct);
        if (row is not { State: OpinionState.Asked } || row.OfId != reach.Actor.Id || !reach.Sees(row.BrandId))
        {
            return false;
        }

        var words = CheckDraft.Unix(request.Text ?? "").Trim();
        row.State = OpinionState.Given;
        row.Words = words.Length is 0 || words == row.Text ? null : words;
        row.Comment = string.IsNullOrWhiteSpace(request.Comment) ? null : CheckDraft.Unix(request.Comment).Trim();
        row.GivenAt = time.GetUtcNow();
        await db.AppendAsync(
            row.CaseId,
            row.GivenAt.Value,
            ct,
            new CaseEvent.OpinionGiven(row.Id, reach.Actor, row.Words is not null)
        );
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, row.BrandId, row.CaseId));
        return true;
    }
}
