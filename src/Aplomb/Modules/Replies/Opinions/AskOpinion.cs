using System.ComponentModel.DataAnnotations;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Replies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies.Opinions;

/// <summary>Asks a colleague for a second opinion on a draft. The draft stays with its author.</summary>
internal sealed class AskOpinion(IDbContextFactory<AppDb> databases, TimeProvider time, Changes changes)
{
    public sealed record Request(
        [Required(AllowEmptyStrings = true), StringLength(20_000)] string Text,
        [Required, StringLength(10)] string Channel
    )
    {
        /// <summary>Which colleague.</summary>
        public Guid? Of { get; init; }

        [StringLength(2000)]
        public string? OpinionQuestion { get; init; }
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/cases/{id:guid}/opinions", Handle);

    private static async Task<Results<RedirectHttpResult, NotFound>> Handle(
        Guid id,
        [FromForm] Request request,
        AskOpinion ask,
        CaseFiles files,
        CancellationToken ct
    )
    {
        var text = CheckDraft.Unix(request.Text).Trim();
        if (text.Length is 0 || request.Of is null)
        {
            return TypedResults.LocalRedirect(
                $"/cases/{id}?why={Uri.EscapeDataString(text.Length is 0 ? "There are no words yet." : "Choose whom to ask.")}"
            );
        }

        return await ask.RunAsync(id, request with { Text = text }, await files.ReachAsync(ct), ct) is null
            ? TypedResults.NotFound()
            : TypedResults.LocalRedirect($"/cases/{id}?asked=true");
    }

    /// <summary>The opinion's id; null where there is no such case, or the colleague does not work for its brand.</summary>
    public async Task<Guid?> RunAsync(Guid id, Request request, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var brand = await db.Cases.Where(row => row.Id == id).Select(row => row.BrandId).SingleOrDefaultAsync(ct);
        var team = await db.TeamOfAsync(brand, ct);
        var of = team.Select(one => one.Who).FirstOrDefault(who => who.Id == request.Of);
        if (!reach.Sees(brand) || of is null || of.Id == reach.Actor.Id)
        {
            return null;
        }

        var now = time.GetUtcNow();
        var row = Row(id, brand, request, reach.Actor, of, now);
        db.Opinions.Add(row);
        await db.AppendAsync(id, now, ct, new CaseEvent.OpinionAsked(row.Id, reach.Actor, of));
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, brand, id));
        return row.Id;
    }

    private static OpinionRow Row(Guid id, Guid brand, Request request, Actor by, Actor of, DateTimeOffset now) =>
        new()
        {
            Id = Guid.CreateVersion7(now),
            CaseId = id,
            BrandId = brand,
            ById = by.Id,
            ByName = by.Name,
            OfId = of.Id,
            OfName = of.Name,
            Channel = request.Channel is "private" ? Channel.Private : Channel.Public,
            Text = request.Text,
            Question = string.IsNullOrWhiteSpace(request.OpinionQuestion) ? null : request.OpinionQuestion.Trim(),
            State = OpinionState.Asked,
            AskedAt = now,
        };
}
