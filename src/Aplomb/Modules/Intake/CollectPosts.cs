using Aplomb.Data;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Intake;

/// <summary>Reads the networks forward, account by account. What was read and the cursor are stored together or not at all.</summary>
internal sealed class CollectPosts(
    IDbContextFactory<AppDb> databases,
    Connectors connectors,
    StorePosts store,
    ILogger<CollectPosts> log
)
{
    /// <summary>Reads all that is new. Answers how many posts were.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var stored = 0;
        foreach (var account in await AccountsAsync(ct))
        {
            try
            {
                stored += await OneAsync(account, ct);
            }
            catch (NetworkException refusal)
            {
                log.Silent(account.Name, refusal.Failure, refusal.Message);
            }
        }

        return stored;
    }

    private async Task<int> OneAsync(AccountRow account, CancellationToken ct)
    {
        var stored = 0;
        for (var (cursor, more) = (account.Cursor, true); more; )
        {
            var page = await connectors.Of(account)!.GatherAsync(Connectors.Access(account), cursor, ct);
            if (page.Posts.Count > 0)
            {
                stored += (await store.RunAsync(account, page.Posts, page.Cursor, ct)).Stored;
            }

            (cursor, more) = (page.Cursor, page.More);
        }

        return stored;
    }

    private async Task<List<AccountRow>> AccountsAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var accounts = await db.Accounts.AsNoTracking().OrderBy(row => row.CreatedAt).ToListAsync(ct);
        return accounts.FindAll(account => connectors.Of(account) is not null);
    }
}

internal static partial class CollectPostsLog
{
    [LoggerMessage(LogLevel.Warning, "“{Account}” could not be read ({Failure}): {Why}")]
    public static partial void Silent(this ILogger<CollectPosts> log, string account, FailureClass failure, string why);
}
