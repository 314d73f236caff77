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
    private static readonly byte[] Nothing = [];

    /// <summary>More than an hour, as the pauses grow.</summary>
    private const int Attempts = 16;

    /// <summary>So long the same bytes are known again; no network tells the same thing later than this.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(14);

    private sealed record Read(HookRow Hook, HookRequest Request, IReadOnlyList<HookFact> Facts);

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
            await TogetherAsync(account, due, ct);
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

    /// <summary>Reads several and does together what they say; where that fails, one after the other, so that none keeps others back.</summary>
    private async Task TogetherAsync(Guid account, List<HookRow> due, CancellationToken ct)
    {
        OpenAccount? open = null;
        var read = new List<Read>();
        foreach (var hook in due)
        {
            await OrLaterAsync(
                hook,
                async () =>
                {
                    open ??= await OpenAsync(account, ct);
                    read.Add(await ReadAsync(open, hook, ct));
                },
                ct
            );
        }

        if (read.Count is 0)
        {
            return;
        }

        try
        {
            await TakeAsync(open, read, ct);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.OneByOne(read.Count, error);
            foreach (var one in read)
            {
                await OrLaterAsync(one.Hook, () => TakeAsync(open, [one], ct), ct);
            }
        }
    }

    /// <summary>Does it, or notes when it is tried again, or that it is not.</summary>
    private async Task OrLaterAsync(HookRow hook, Func<Task> act, CancellationToken ct)
    {
        try
        {
            await act();
        }
        catch (NetworkException refusal) when (hook.Attempts + 1 < Attempts)
        {
            await LaterAsync(hook, refusal, ct);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.Unreadable(hook.Id, error);
            await DoneAsync([hook], error is NetworkException ? error.Message : "It could not be read.", ct);
        }
    }

    private static async Task<Read> ReadAsync(OpenAccount? open, HookRow hook, CancellationToken ct)
    {
        var request = Request(hook);
        return new Read(
            hook,
            request,
            open is { Connector: IWebhooks hooks } ? await hooks.ReadAsync(open.Access, request, ct) : []
        );
    }

    private async Task TakeAsync(OpenAccount? open, List<Read> read, CancellationToken ct)
    {
        if (open is not null)
        {
            await take.RunAsync(open, read.Select(one => (one.Request, one.Facts)), ct);
        }

        await DoneAsync([.. read.Select(one => one.Hook)], why: null, ct);
    }

    private async Task<OpenAccount?> OpenAsync(Guid account, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await connectors.OpenAsync(
            await db.Accounts.AsNoTracking().SingleAsync(row => row.Id == account, ct),
            ct
        );
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

    private async Task DoneAsync(IReadOnlyList<HookRow> read, string? why, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var (ids, now) = (read.Select(hook => hook.Id).ToList(), time.GetUtcNow());
        await db
            .Hooks.Where(row => ids.Contains(row.Id))
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(one => one.ReadAt, now)
                        .SetProperty(one => one.NextAt, (DateTimeOffset?)null)
                        .SetProperty(one => one.Why, why)
                        .SetProperty(one => one.Headers, "{}")
                        .SetProperty(one => one.Body, Nothing),
                ct
            );
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
        LogLevel.Debug,
        "{Count} things that a network told us could not be taken together; now one by one."
    )]
    public static partial void OneByOne(this ILogger<ReadHooks> log, int count, Exception error);

    [LoggerMessage(
        LogLevel.Error,
        "What a network told us could not be read ({Hook}). The next look at the account brings it."
    )]
    public static partial void Unreadable(this ILogger<ReadHooks> log, Guid hook, Exception error);
}
