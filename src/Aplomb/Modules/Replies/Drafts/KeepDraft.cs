using System.ComponentModel.DataAnnotations;
using Aplomb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies.Drafts;

/// <summary>
/// Keeps what somebody is writing, for each case and place: it survives the browser, the machine and a restart of the desk. Whoever
/// writes on top of an older draft, in another tab or on another machine, is told and overwrites nothing.
/// </summary>
internal sealed class KeepDraft(IDbContextFactory<AppDb> databases, TimeProvider time)
{
    public static IReadOnlyList<string> Places { get; } = ["public", "private", "note"];

    public sealed record Request(
        [Required(AllowEmptyStrings = true), StringLength(20_000)] string Text,
        [Required, StringLength(10)] string Channel
    )
    {
        /// <summary>The version that these words were written on; 0 or null where there was none.</summary>
        public int? DraftVersion { get; init; }
    }

    /// <summary>What the desk has now.</summary>
    /// <param name="Kept">False where something newer was there; its words are told.</param>
    /// <param name="Text">Null where the caller's own words were kept.</param>
    internal sealed record Answer(bool Kept, int Version, string? Text, DateTimeOffset? At);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/cases/{id:guid}/draft", Handle);

    private static async Task<Results<JsonHttpResult<Answer>, NotFound>> Handle(
        Guid id,
        [FromForm] Request request,
        KeepDraft keep,
        CaseFiles files,
        CancellationToken ct
    ) =>
        await keep.RunAsync(id, request, await files.ReachAsync(ct), ct) is { } answer
            ? TypedResults.Json(
                answer,
                CheckJson.Options,
                statusCode: answer.Kept ? StatusCodes.Status200OK : StatusCodes.Status409Conflict
            )
            : TypedResults.NotFound();

    /// <summary>Null where there is no such case for this person, or no such place.</summary>
    public async Task<Answer?> RunAsync(Guid id, Request request, Reach reach, CancellationToken ct)
    {
        if (!Places.Contains(request.Channel, StringComparer.Ordinal))
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync($"drafts {reach.Actor.Id}", ct);
        var brand = await db.Cases.Where(row => row.Id == id).Select(row => row.BrandId).SingleOrDefaultAsync(ct);
        if (!reach.Sees(brand) || !await db.Cases.AnyAsync(row => row.Id == id, ct))
        {
            return null;
        }

        var answer = await WriteAsync(db, id, brand, request, reach.Actor.Id, ct);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        return answer;
    }

    private async Task<Answer> WriteAsync(
        AppDb db,
        Guid id,
        Guid brand,
        Request request,
        Guid user,
        CancellationToken ct
    )
    {
        var row = await db.Drafts.SingleOrDefaultAsync(
            one => one.CaseId == id && one.UserId == user && one.Place == request.Channel,
            ct
        );
        var text = CheckDraft.Unix(request.Text);
        if ((row?.Version ?? 0) != (request.DraftVersion ?? 0) && row?.Text != text)
        {
            return new Answer(Kept: false, row?.Version ?? 0, row?.Text ?? "", row?.At);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            db.Drafts.RemoveRange(row is null ? [] : [row]);
            return new Answer(Kept: true, 0, Text: null, At: null);
        }

        if (row is null)
        {
            row = New(id, brand, request.Channel, user);
            db.Drafts.Add(row);
        }

        row.Text = text;
        row.Version++;
        row.At = time.GetUtcNow();
        return new Answer(Kept: true, row.Version, Text: null, row.At);
    }

    private static DraftRow New(Guid id, Guid brand, string place, Guid user) =>
        new()
        {
            CaseId = id,
            UserId = user,
            Place = place,
            BrandId = brand,
            Text = "",
            Version = 0,
            At = default,
        };
}
