using Aplomb.Data;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Intake;

/// <summary>Reads the networks forward, account by account. What was read and the cursor are stored together or not at all.</summary>
internal sealed class CollectPosts(
    IDbContextFactory<AppDb> databases,
    Connectors connectors,
    AccountHealth health,
    StorePosts store,
    TimeProvider time,
    ILogger<CollectPosts> log
)
{
    /// <summary>Reads all that is new everywhere, whether its time has come or not. Answers how many posts were.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var stored = 0;
        foreach (var account in await AccountsAsync(db => db.Accounts, ct))
        {
            stored += await OneAsync(account, ct);
        }

        return stored;
    }

    /// <summary>The accounts whose time has come.</summary>
    public Task<List<AccountRow>> DueAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        return AccountsAsync(
            db => db.Accounts.Where(row => !db.AccountHealth.Any(one => one.AccountId == row.Id && one.NextAt > now)),
            ct
        );
    }

    /// <summary>Reads all that is new on one account. Answers how many posts were; what went wrong is kept with the account.</summary>
    public async Task<int> OneAsync(AccountRow account, CancellationToken ct)
    {
        OpenAccount? open = null;
        try
        {
            open = await connectors.OpenAsync(account, ct);
            var stored = await ReadAsync(open!, ct);
            await health.HeardAsync(open!, news: stored > 0, ct);
            return stored;
        }
        catch (NetworkException refusal)
        {
            log.Silent(account.Name, refusal.Failure, refusal.Message);
            await health.FailedAsync(open ?? Closed(account), refusal, ct);
            return 0;
        }
    }

    private async Task<int> ReadAsync(OpenAccount open, CancellationToken ct)
    {
        var account = open.Row;
        var stored = 0;
        NetworkException? trouble = null;
        for (var (cursor, more) = (account.Cursor, true); more; )
        {
            var page = await open.Connector.GatherAsync(open.Access, cursor, ct);
            var next = page.Cursor ?? cursor;
            if (page.Posts.Count > 0 || next != cursor)
            {
                stored += (await store.RunAsync(account, page.Posts, next, ct)).Stored;
            }

            (cursor, more) = (next, page.More);
            trouble ??= page.Trouble;
        }

        if (account.CaughtUpAt is null)
        {
            await CaughtUpAsync(account, ct);
        }

        return trouble is null ? stored : throw trouble;
    }

    private async Task CaughtUpAsync(AccountRow account, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = time.GetUtcNow();
        await db
            .Accounts.Where(row => row.Id == account.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.CaughtUpAt, now), ct);
    }

    private OpenAccount Closed(AccountRow account) =>
        new(account, connectors.Of(account)!, new AccountAccess(account.Id, account.Handle));

    private async Task<List<AccountRow>> AccountsAsync(Func<AppDb, IQueryable<AccountRow>> which, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var accounts = await which(db)
            .AsNoTracking()
            .Where(row => row.OffSince == null)
            .OrderBy(row => row.CreatedAt)
            .ToListAsync(ct);
        return accounts.FindAll(account => connectors.Of(account) is not null);
    }
}

internal static partial class CollectPostsLog
{
    [LoggerMessage(LogLevel.Warning, "“{Account}” could not be read ({Failure}): {Why}")]
    public static partial void Silent(this ILogger<CollectPosts> log, string account, FailureClass failure, string why);
}
