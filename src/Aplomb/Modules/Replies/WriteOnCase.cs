using System.ComponentModel.DataAnnotations;
using Aplomb.Data;
using Aplomb.Modules.Replies.HandIns;
using Aplomb.Replies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies;

/// <summary>What the composer of a case posts: a draft to be checked, a reply to be held, a note to be kept, an undo.</summary>
internal static class WriteOnCase
{
    private const string Note = "note";
    private const string Private = "private";

    public sealed record Request(
        [Required(AllowEmptyStrings = true), StringLength(20_000)] string Text,
        [Required, StringLength(10)] string Channel
    )
    {
        /// <summary>How often they had written, changed or taken back, as the writer has seen it; null where a page does not say.</summary>
        public int? SeenTheirs { get; init; }

        /// <summary>How many turns of ours the writer has seen.</summary>
        public int? SeenOurs { get; init; }

        /// <summary><c>send</c>, <c>hand-in</c>, or <c>release</c>: hand in and ask to let a stop through.</summary>
        [StringLength(10)]
        public string? Act { get; init; }

        /// <summary>Other texts for the lead to choose from.</summary>
        [MaxLength(HandInReply.MostVariants)]
        public string[]? Variants { get; init; }

        /// <summary>What the writer tells the lead; where they lead alone, the reason of the release.</summary>
        [StringLength(2000)]
        public string? Question { get; init; }
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        var one = routes.MapGroup("/cases/{id:guid}");
        one.MapPost("/check", CheckAsync).DisableAntiforgery(); // it changes nothing
        one.MapPost("/replies", HoldAsync);
        one.MapPost("/replies/{reply:guid}/undo", UndoAsync);
    }

    private static async Task<Results<JsonHttpResult<CheckAnswer>, NotFound>> CheckAsync(
        Guid id,
        [FromForm] Request request,
        CaseFiles files,
        CheckOnCase checks,
        IDbContextFactory<AppDb> databases,
        CancellationToken ct
    )
    {
        if (await files.OpenAsync(id, ct) is not { } file)
        {
            return TypedResults.NotFound();
        }

        var text = CheckDraft.Unix(request.Text);
        var since = request.SeenTheirs is { } theirs
            ? Changed.Facts(file, theirs, request.SeenOurs ?? file.Ours)
            : null;
        var writer = (await files.ReachAsync(ct)).Actor.Name;
        await using var db = await databases.CreateDbContextAsync(ct);
        var words = new CheckOnCase.Words(text, Place(request.Channel), writer, since);
        var (draft, check) = await checks.RunAsync(db, file, words, ct);
        return TypedResults.Json(CheckAnswer.Of(draft, check), CheckJson.Options);
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> HoldAsync(
        Guid id,
        [FromForm] Request request,
        CaseFiles files,
        LetGo letGo,
        KeepNote keep,
        CancellationToken ct
    )
    {
        var reach = await files.ReachAsync(ct);
        var text = CheckDraft.Unix(request.Text).Trim();
        if (text.Length is 0)
        {
            return Back(id, "why", "There are no words yet.");
        }

        if (request.Channel is Note)
        {
            return await keep.RunAsync(id, text, reach, ct) ? Back(id, "sent", Note) : TypedResults.NotFound();
        }

        return await letGo.RunAsync(id, request with { Text = text }, Place(request.Channel), reach, ct) switch
        {
            HoldReply.Outcome.Held => Back(id, "sent", request.Channel is Private ? Private : "public"),
            HoldReply.Outcome.HandedIn => Back(id, "handed", request.Channel is Private ? Private : "public"),
            HoldReply.Outcome.NotReady notReady => Back(id, "why", $"Not ready: {notReady.Findings[0].Why}"),
            HoldReply.Outcome.Kept kept => Back(id, "why", kept.Why),
            _ => TypedResults.NotFound(),
        };
    }

    private static async Task<RedirectHttpResult> UndoAsync(
        Guid id,
        Guid reply,
        CaseFiles files,
        UndoReply undo,
        CancellationToken ct
    ) =>
        await undo.RunAsync(id, reply, await files.ReachAsync(ct), ct)
            ? Back(id, "again", reply.ToString())
            : Back(id, "why", "It has left already.");

    private static Channel Place(string channel) => channel is Private ? Channel.Private : Channel.Public;

    private static RedirectHttpResult Back(Guid id, string what, string value) =>
        TypedResults.LocalRedirect($"/cases/{id}?{what}={Uri.EscapeDataString(value)}");
}
