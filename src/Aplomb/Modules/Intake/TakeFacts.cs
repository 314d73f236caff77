using Aplomb.Data;
using Aplomb.Networks;
using Aplomb.Posts;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Intake;

/// <summary>Does what a network told us: stores posts, notes what was taken back, forgets whom it wants forgotten.</summary>
internal sealed class TakeFacts(
    IDbContextFactory<AppDb> databases,
    Connectors connectors,
    AccountHealth health,
    StorePosts store,
    ForgetPosts forget,
    TimeProvider time,
    ILogger<TakeFacts> log
)
{
    public async Task RunAsync(
        OpenAccount told,
        HookRequest request,
        IReadOnlyList<HookFact> facts,
        CancellationToken ct
    )
    {
        foreach (var group in facts.GroupBy(fact => fact.For, StringComparer.Ordinal))
        {
            if (await ForAsync(told, group.Key, request, ct) is not { } open)
            {
                log.Nobody(told.Row.Name, group.Count());
                continue;
            }

            await PostsAsync(open, [.. group], ct);
            foreach (var fact in group)
            {
                await OtherAsync(open, fact, ct);
            }

            await health.SpentAsync(open, ct);
        }
    }

    private async Task PostsAsync(OpenAccount open, List<HookFact> facts, CancellationToken ct)
    {
        var posts = facts.OfType<HookFact.Said>().Select(said => said.Post).ToList();
        var gone = facts.OfType<HookFact.TakenBack>().Select(fact => fact.Post).ToList();
        posts.AddRange(await KnownAsync(open.Row, gone, ct));
        foreach (var batch in posts.Chunk(StorePosts.Batch))
        {
            await store.RunAsync(open.Row, batch, cursor: null, ct);
        }
    }

    /// <summary>What we know of posts that were taken back; of the others there is nothing to forget.</summary>
    private async Task<List<IncomingPost>> KnownAsync(AccountRow account, List<string> ids, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var known = await KnownPosts.OfAsync(
            db,
            row => row.AccountId == account.Id && ids.Contains(row.ExternalId),
            1000,
            ct
        );
        return [.. known.Select(post => post with { Text = "", Deleted = true })];
    }

    private async Task OtherAsync(OpenAccount open, HookFact fact, CancellationToken ct)
    {
        switch (fact)
        {
            case HookFact.Forget person:
                await forget.PersonAsync(open.Row.Shown, person.Person, ct);
                break;
            case HookFact.SignedOut gone:
                await health.FailedAsync(open, new NetworkException(FailureClass.AuthRevoked, gone.Why), ct);
                break;
            case HookFact.LookNow:
                await LookNowAsync(open.Row, ct);
                break;
            default:
                break; // a post: done before
        }
    }

    private async Task LookNowAsync(AccountRow account, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = time.GetUtcNow();
        await db
            .AccountHealth.Where(row => row.AccountId == account.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.NextAt, now), ct);
    }

    /// <summary>Whom a fact is for. One webhook may serve several accounts; each lets in only what its own secret verifies.</summary>
    private async Task<OpenAccount?> ForAsync(OpenAccount told, string? whom, HookRequest request, CancellationToken ct)
    {
        if (whom is null || whom == told.Row.ExternalId)
        {
            return told;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db
            .Accounts.AsNoTracking()
            .Where(one => one.Network == told.Row.Network && one.ExternalId == whom && one.OffSince == null)
            .FirstOrDefaultAsync(ct);
        return
            row is not null
            && await connectors.OpenAsync(row, ct) is { Connector: IWebhooks hooks } open
            && hooks.Verify(open.Access, request)
            ? open
            : null;
    }
}

internal static partial class TakeFactsLog
{
    [LoggerMessage(LogLevel.Warning, "“{Account}” was told {Count} things that are for no account of this desk.")]
    public static partial void Nobody(this ILogger<TakeFacts> log, string account, int count);
}
