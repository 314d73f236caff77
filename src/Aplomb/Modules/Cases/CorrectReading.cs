using System.ComponentModel.DataAnnotations;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Modules.Shell;
using Aplomb.Posts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Cases;

/// <summary>Puts right how a post was read: for this post at once, and for the posts to come by what they have in common with it.</summary>
internal sealed class CorrectReading(
    IDbContextFactory<AppDb> databases,
    BrandReaders readers,
    TimeProvider time,
    Changes changes
)
{
    public const int LongestNote = 500;

    /// <param name="What">A key of <see cref="CorrectionWords"/>.</param>
    public sealed record Request(
        [Required, StringLength(40)] string What,
        [StringLength(LongestNote)] string? Note = null
    );

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/cases/{id:guid}/posts/{post:guid}/correct", Handle);

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> Handle(
        Guid id,
        Guid post,
        [FromForm] Request request,
        CorrectReading correct,
        CaseFiles files,
        CancellationToken ct
    )
    {
        if (CorrectionWords.Of(request.What) is not { } what)
        {
            return TypedResults.BadRequest();
        }

        return await correct.RunAsync(id, post, what, request.Note, await files.ReachAsync(ct), ct)
            ? TypedResults.LocalRedirect($"/cases/{id}")
            : TypedResults.NotFound();
    }

    /// <summary>False where there is no such post for this person.</summary>
    public async Task<bool> RunAsync(
        Guid id,
        Guid post,
        Correction what,
        string? note,
        Reach reach,
        CancellationToken ct
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var said = await db.Posts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == post && row.CaseId == id, ct);
        if (said is null or { Own: true } or { DeletedAt: not null } || !reach.Sees(said.BrandId))
        {
            return false;
        }

        var before = await db
            .Corrections.Where(row => row.PostId == post && row.UndoneAt == null && row.Text == said.Text)
            .OrderBy(row => row.Number)
            .ToListAsync(ct);
        if (before.Exists(row => row.What == what))
        {
            return true; // said already, perhaps by a second press
        }

        var now = time.GetUtcNow();
        foreach (var other in before.Where(row => row.Field == what.Field))
        {
            (other.UndoneAt, other.UndoneBy) = (now, reach.Actor.Name); // the last word counts
        }

        var reader = await readers.ForAsync(db, said.BrandId, ct);
        var was = Corrections.Settle(reader.Read(said.Text), before.Select(row => row.What));
        var version = await BrandReaders.MoveAsync(db, said.BrandId, ct);
        var row = new CorrectionRow
        {
            Id = Guid.CreateVersion7(now),
            BrandId = said.BrandId,
            CaseId = id,
            PostId = post,
            Number = version,
            Field = what.Field,
            Was = Correction.Said(was, what.Field),
            Answer = what.To,
            Text = said.Text,
            Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
            ById = reach.Actor.Id,
            ByName = reach.Actor.Name,
            At = now,
        };
        db.Corrections.Add(row);
        await db.SaveChangesAsync(ct);
        reader = await readers.LoadAsync(db, said.BrandId, version, ct);
        await db.ReadAgainAsync(
            reader,
            said,
            now,
            (old, fresh) => new CaseEvent.ReadingCorrected(row.Id, post, reach.Actor, what.Field, what.To, old, fresh),
            ct
        );
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, said.BrandId, id));
        return true;
    }
}
