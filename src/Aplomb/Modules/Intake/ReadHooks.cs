using System.Text.Json;
using Aplomb.Data;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Intake;

/// <summary>Reads what networks told us, once it is stored. A body is kept until it was read, and no longer.</summary>
internal sealed class ReadHooks(
    IDbContextFactory<AppDb> databases,
    Connectors connectors,
    TakeFacts take,
    TimeProvider time,
    ILogger<ReadHooks> log
)
{
    private const int Batch = 50;

    /// <summary>More than an hour, as the pauses grow.</summary>
    private const int Attempts = 16;

    /// <summary>So long the same bytes are known again; no network tells the same thing later than this.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(14);

    /// <summary>Reads all that is due.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var account in await DueAsync(ct))
        {
            await OfAsync(account, ct);
        }
    }

    /// <summary>The accounts that something is due of.</summary>
    public async Task<List<Guid>> DueAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = time.GetUtcNow();
        return await db.Hooks.Where(row => row.NextAt <= now).Select(row => row.AccountId).Distinct().ToListAsync(ct);
    }

    /// <summary>Reads what is due of one account, in the order in which it came, until nothing is.</summary>
    public async Task OfAsync(Guid account, CancellationToken ct)
    {
        List<HookRow> due;
        do
        {
            due = await NextAsync(account, ct);
            foreach (var hook in due)
            {
                await OneAsync(hook, ct);
            }
        } while (due.Count > 0);
    }

    private async Task<List<HookRow>> NextAsync(Guid account, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = time.GetUtcNow();
        return await db
            .Hooks.AsNoTracking()
            .Where(row => row.AccountId == account && row.NextAt <= now)
            .OrderBy(row => row.NextAt)
            .Take(Batch)
            .ToListAsync(ct);
    }

    /// <summary>Forgets which bytes came, after a while.</summary>
    public async Task ForgetAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var old = time.GetUtcNow() - Remembered;
        await db.Hooks.Where(row => row.ReceivedAt < old).ExecuteDeleteAsync(ct);
    }

    private async Task OneAsync(HookRow hook, CancellationToken ct)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            var account = await db.Accounts.AsNoTracking().SingleAsync(row => row.Id == hook.AccountId, ct);
            if (await connectors.OpenAsync(account, ct) is { Connector: IWebhooks hooks } open)
            {
                var request = Request(hook);
                await take.RunAsync(open, request, await hooks.ReadAsync(open.Access, request, ct), ct);
            }

            await DoneAsync(hook, why: null, ct);
        }
        catch (NetworkException refusal) when (hook.Attempts + 1 < Attempts)
        {
            await LaterAsync(hook, refusal, ct);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.Unreadable(hook.Id, error);
            await DoneAsync(hook, error is NetworkException ? error.Message : "It could not be read.", ct);
        }
    }

    private async Task LaterAsync(HookRow hook, NetworkException refusal, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var next = time.GetUtcNow() + Backoff.After(refusal.Failure, hook.Attempts + 1, refusal.RetryAfter);
        await db
            .Hooks.Where(row => row.Id == hook.Id)
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(one => one.NextAt, next)
                        .SetProperty(one => one.Attempts, one => one.Attempts + 1)
                        .SetProperty(one => one.Why, refusal.Message),
                ct
            );
    }

    private async Task DoneAsync(HookRow hook, string? why, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.Hooks.SingleAsync(one => one.Id == hook.Id, ct);
        (row.ReadAt, row.NextAt, row.Why) = (time.GetUtcNow(), null, why);
        (row.Headers, row.Body) = ("{}", []);
        await db.SaveChangesAsync(ct);
    }

    private static HookRequest Request(HookRow hook) =>
        new(
            "POST",
            new Dictionary<string, string>(StringComparer.Ordinal),
            JsonSerializer.Deserialize<Dictionary<string, string>>(hook.Headers)!,
            hook.Body
        );
}

internal static partial class ReadHooksLog
{
    [LoggerMessage(
        LogLevel.Error,
        "What a network told us could not be read ({Hook}). The next look at the account brings it."
    )]
    public static partial void Unreadable(this ILogger<ReadHooks> log, Guid hook, Exception error);
}
