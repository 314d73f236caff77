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
    /// <summary>Does what some requests said, in their order.</summary>
    public async Task RunAsync(
        OpenAccount told,
        IEnumerable<(HookRequest Request, IReadOnlyList<HookFact> Facts)> read,
        CancellationToken ct
    )
    {
        var work = new Dictionary<Guid, (OpenAccount Open, List<HookFact> Facts)>();
        foreach (var (request, facts) in read)
        {
            foreach (var group in facts.GroupBy(fact => fact.For, StringComparer.Ordinal))
            {
                if (await ForAsync(told, group.Key, request, ct) is not { } open)
                {
                    log.Nobody(told.Row.Name, group.Count());
                    continue;
                }

                work.TryAdd(open.Row.Id, (open, []));
                work[open.Row.Id].Facts.AddRange(group);
            }
        }

        foreach (var (open, facts) in work.Values)
        {
            await DoAsync(open, facts, ct);
        }
    }

    /// <summary>Does what came for one account, in its order; posts that follow each other are stored together.</summary>
    public async Task DoAsync(OpenAccount open, IReadOnlyList<HookFact> facts, CancellationToken ct)
    {
        var said = new List<IncomingPost>();
        foreach (var fact in facts.Where(fact => fact is not HookFact.LookNow))
        {
            if (fact is HookFact.Said one)
            {
                said.Add(one.Post);
                continue;
            }

            await StoreAsync(open, said, ct);
            await OtherAsync(open, fact, ct);
        }

        await StoreAsync(open, said, ct);
        if (facts.Any(fact => fact is HookFact.LookNow))
        {
            await LookNowAsync(open.Row, ct);
        }

        await health.SpentAsync(open, ct);
    }

    private async Task StoreAsync(OpenAccount open, List<IncomingPost> posts, CancellationToken ct)
    {
        foreach (var batch in posts.Chunk(StorePosts.Batch))
        {
            await store.RunAsync(open.Row, batch, cursor: null, ct);
        }

        posts.Clear();
    }

    /// <summary>What we know of a post that was taken back; of others there is nothing to forget.</summary>
    private async Task<List<IncomingPost>> KnownAsync(AccountRow account, string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var known = await KnownPosts.OfAsync(db, row => row.AccountId == account.Id && row.ExternalId == id, 1, ct);
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
            case HookFact.TakenBack post:
                await StoreAsync(open, await KnownAsync(open.Row, post.Post, ct), ct);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(fact), fact, message: null);
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
