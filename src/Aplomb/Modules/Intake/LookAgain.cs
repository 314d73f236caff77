using System.Collections.Concurrent;
using Aplomb.Data;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Intake;

/// <summary>
/// Looks again at posts that we know, for some networks do not say when one is changed or taken back: those of the last day often, those of
/// the last month once a day.
/// </summary>
internal sealed class LookAgain(
    IDbContextFactory<AppDb> databases,
    Connectors connectors,
    AccountHealth health,
    StorePosts store,
    TimeProvider time,
    ILogger<LookAgain> log
)
{
    private const int Page = 100;
    private const int MostFresh = 500;
    private const int MostOld = 5000;
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);
    private static readonly TimeSpan Old = TimeSpan.FromDays(30);
    private readonly ConcurrentDictionary<Guid, (DateTimeOffset Fresh, DateTimeOffset Old)> _last = new();

    /// <summary>Looks where the time has come. Answers how many posts had changed.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var changed = 0;
        foreach (var account in await AccountsAsync(ct))
        {
            try
            {
                changed += await DueAsync(account, ct);
            }
            catch (NetworkException refusal)
            {
                log.Silent(account.Name, refusal.Failure, refusal.Message); // gathering tells how the account is
            }
        }

        return changed;
    }

    private async Task<int> DueAsync(AccountRow account, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var (fresh, old) = _last.GetOrAdd(account.Id, (DateTimeOffset.MinValue, now)); // a start looks at the fresh ones alone
        var isOld = now - old >= Fresh;
        if (!isOld && now - fresh < connectors.Of(account)!.LookAgainEvery)
        {
            return 0;
        }

        _last[account.Id] = (now, isOld ? now : old);
        return await OneAsync(account, now - (isOld ? Old : Fresh), isOld ? MostOld : MostFresh, ct);
    }

    /// <summary>Looks again at what was said on an account since then.</summary>
    public async Task<int> OneAsync(AccountRow account, DateTimeOffset since, int atMost, CancellationToken ct)
    {
        var open = await connectors.OpenAsync(account, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var known = await KnownPosts.OfAsync(db, row => row.AccountId == account.Id && row.SaidAt >= since, atMost, ct);
        var changed = 0;
        foreach (var page in known.Chunk(Page))
        {
            var now = await open!.Connector.LookAgainAsync(open.Access, page, ct);
            changed += now.Count > 0 ? (await store.RunAsync(account, now, cursor: null, ct)).Stored : 0;
        }

        await health.SpentAsync(open!, ct);
        return changed;
    }

    private async Task<List<AccountRow>> AccountsAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var accounts = await db.Accounts.AsNoTracking().Where(row => row.OffSince == null).ToListAsync(ct);
        return accounts.FindAll(account => connectors.Of(account)?.LookAgainEvery is not null);
    }
}

internal static partial class LookAgainLog
{
    [LoggerMessage(LogLevel.Warning, "“{Account}” could not be looked at again ({Failure}): {Why}")]
    public static partial void Silent(this ILogger<LookAgain> log, string account, FailureClass failure, string why);
}
