using System.ComponentModel.DataAnnotations;
using Aplomb.Data;
using Aplomb.Posts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Intake;

/// <summary>Brings in one post that somebody copied from elsewhere, and leads to its case.</summary>
internal sealed class PastePost(
    IDbContextFactory<AppDb> databases,
    AddAccount accounts,
    StorePosts store,
    TimeProvider time
)
{
    /// <summary>The network of accounts that are fed by hand.</summary>
    private const string ByHand = "by-hand";

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public sealed record Request(
        [Required] Guid Brand,
        [Required, StringLength(40)] string Network,
        [StringLength(Bounds.Name)] string? Name,
        [Required, StringLength(Bounds.Name)] string Handle,
        [Required, StringLength(20_000)] string Text,
        [StringLength(10)] string? Channel,
        [StringLength(Bounds.Url)] string? Url
    );

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/paste", Handle);

    private static async Task<RedirectHttpResult> Handle(
        [FromForm] Request request,
        PastePost paste,
        CaseFiles files,
        CancellationToken ct
    )
    {
        var reach = await files.ReachAsync(ct);
        if (await paste.BrandAsync(request.Brand, reach, ct) is not { } brand)
        {
            return TypedResults.LocalRedirect("/paste?why=This+brand+is+not+yours.+Choose+another+one.");
        }

        var post = Post(request, paste.Now);
        if (Bounds.FaultIn(post, paste.Now) is { } fault)
        {
            return TypedResults.LocalRedirect($"/paste?why={Uri.EscapeDataString(fault)}");
        }

        var id = await paste.RunAsync(brand, request.Network, post, ct);
        return TypedResults.LocalRedirect(id is null ? "/inbox" : $"/cases/{id}");
    }

    private DateTimeOffset Now => time.GetUtcNow();

    private static IncomingPost Post(Request request, DateTimeOffset now)
    {
        var handle = request.Handle.Trim().TrimStart('@');
        var isPublic = request.Channel is not "private";
        return new IncomingPost(
            $"pasted-{Guid.CreateVersion7(now):N}",
            isPublic ? PostKind.Comment : PostKind.Message,
            new Author(handle.ToLowerInvariant(), handle, request.Name),
            request.Text.ReplaceLineEndings("\n").Trim(),
            now,
            isPublic,
            Url: request.Url
        );
    }

    private async Task<BrandRow?> BrandAsync(Guid id, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return reach.Sees(id) ? await db.Brands.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct) : null;
    }

    /// <summary>Answers the case that the post was put into; null where that takes longer than somebody wants to wait.</summary>
    private async Task<Guid?> RunAsync(BrandRow brand, string network, IncomingPost post, CancellationToken ct)
    {
        var (account, _) = await accounts.RunAsync(
            new AddAccount.Request(ByHand, $"{brand.Name}, by hand from {network}", brand.Name, Place: network),
            ct
        );
        await store.RunAsync(account, [post], cursor: null, ct);
        return await CaseOfAsync(account, post.Id, ct);
    }

    private async Task<Guid?> CaseOfAsync(AccountRow account, string post, CancellationToken ct)
    {
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Look)
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            var found = await db
                .Posts.Where(row => row.AccountId == account.Id && row.ExternalId == post)
                .Select(row => row.CaseId)
                .SingleAsync(ct);
            if (found is not null)
            {
                return found;
            }

            await Task.Delay(Look, time, ct);
        }

        return null;
    }
}
