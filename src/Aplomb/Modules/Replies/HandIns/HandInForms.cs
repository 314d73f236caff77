using System.ComponentModel.DataAnnotations;
using Aplomb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Outcome = Aplomb.Modules.Replies.HoldReply.Outcome;

namespace Aplomb.Modules.Replies.HandIns;

/// <summary>What the page of a handed-in reply posts.</summary>
internal static class HandInForms
{
    private const string Page = "/for-you";

    public sealed record Decision
    {
        [StringLength(20_000)]
        public string? Text { get; init; }

        [StringLength(2000)]
        public string? Why { get; init; }
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        var one = routes.MapGroup("/hand-ins/{id:guid}");
        one.MapPost("/approve", ApproveAsync);
        one.MapPost("/reject", RejectAsync);
        one.MapPost("/withdraw", WithdrawAsync);
        one.MapPost("/put-away", PutAwayAsync);
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> ApproveAsync(
        Guid id,
        [FromForm] Decision decision,
        DecideHandIn decide,
        CaseFiles files,
        CancellationToken ct
    )
    {
        var text = CheckDraft.Unix(decision.Text ?? "").Trim();
        if (text.Length is 0)
        {
            return Back(id, "There are no words yet.");
        }

        var reach = await files.ReachAsync(ct);
        return await decide.RunAsync(id, new DecideHandIn.Request(text, decision.Why), reach, ct) switch
        {
            Outcome.Held => TypedResults.LocalRedirect($"{Page}?done=approved"),
            Outcome.NotReady notReady => Back(id, $"{notReady.Findings[0].Why} To let it through, give a reason."),
            Outcome.Kept kept => Back(id, kept.Why),
            _ => TypedResults.NotFound(),
        };
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> RejectAsync(
        Guid id,
        [FromForm] Decision decision,
        GiveBack back,
        CaseFiles files,
        CancellationToken ct
    ) =>
        string.IsNullOrWhiteSpace(decision.Why)
            ? Back(id, "Say in a line what should be otherwise.")
            : Led(await back.RejectAsync(id, decision.Why, await files.ReachAsync(ct), ct));

    private static async Task<Results<RedirectHttpResult, NotFound>> WithdrawAsync(
        Guid id,
        GiveBack back,
        CaseFiles files,
        CancellationToken ct
    ) => Led(await back.WithdrawAsync(id, await files.ReachAsync(ct), ct));

    private static async Task<Results<RedirectHttpResult, NotFound>> PutAwayAsync(
        Guid id,
        GiveBack back,
        CaseFiles files,
        CancellationToken ct
    ) => Led(await back.PutAwayAsync(id, await files.ReachAsync(ct), ct));

    private static Results<RedirectHttpResult, NotFound> Led(bool done) =>
        done ? TypedResults.LocalRedirect(Page) : TypedResults.NotFound();

    private static RedirectHttpResult Back(Guid id, string why) =>
        TypedResults.LocalRedirect($"/hand-ins/{id}?why={Uri.EscapeDataString(why)}");
}
