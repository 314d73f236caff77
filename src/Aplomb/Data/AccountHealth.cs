using System.Collections.Concurrent;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>Keeps how each account is: when it was heard, when we look next, what went wrong, and what it has cost.</summary>
internal sealed class AccountHealth(IDbContextFactory<AppDb> databases, TimeProvider time, Changes changes)
{
    /// <summary>An account without a pace of its own is looked at each second; its health is written less often.</summary>
    private static readonly TimeSpan Written = TimeSpan.FromSeconds(10);

    /// <summary>So long after something new we look more often, where the network has to be asked.</summary>
    private static readonly TimeSpan Lively = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _well = new();
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _lively = new();

    /// <summary>The network answered.</summary>
    /// <param name="news">Whether there was anything new.</param>
    public async Task HeardAsync(OpenAccount account, bool news, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        _lively.AddOrUpdate(account.Row.Id, news ? now : DateTimeOffset.MinValue, (_, last) => news ? now : last);
        var pace = now - _lively[account.Row.Id] < Lively ? account.Connector.Brisk : account.Connector.Pace;
        var quiet = account.Connector.Pace <= TimeSpan.Zero && account.Access.Usage.Spent.Count is 0;
        if (quiet && _well.TryGetValue(account.Row.Id, out var last) && now - last < Written && now >= last)
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync($"health {account.Row.Id}", ct);
        var row = await RowAsync(db, account.Row.Id, ct);
        var wasIll = row.Failure is not null;
        (row.HeardAt, row.TriedAt, row.NextAt) = (now, now, now + pace);
        (row.Failure, row.FailingSince, row.Failures, row.Why) = (null, null, 0, null);
        await CountAsync(db, account.Row.Id, now, heard: true, ct);
        await AddCostsAsync(db, account, now, ct);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        _well[account.Row.Id] = now;
        if (wasIll)
        {
            changes.Tell(new Change(ChangeKind.AccountChanged, account.Row.BrandId));
        }
    }

    /// <summary>The network said no, or nothing.</summary>
    public async Task FailedAsync(OpenAccount account, NetworkException refusal, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync($"health {account.Row.Id}", ct);
        var row = await RowAsync(db, account.Row.Id, ct);
        row.Failures++;
        row.TriedAt = now;
        row.NextAt = now + Backoff.After(refusal.Failure, row.Failures, refusal.RetryAfter);
        row.FailingSince ??= now;
        row.Failure = refusal.Failure;
        row.Why = refusal.Message;
        await CountAsync(db, account.Row.Id, now, heard: false, ct);
        await AddCostsAsync(db, account, now, ct);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        _well.TryRemove(account.Row.Id, out _);
        changes.Tell(new Change(ChangeKind.AccountChanged, account.Row.BrandId));
    }

    /// <summary>Keeps what a call has cost that says nothing about how the account is.</summary>
    public async Task SpentAsync(OpenAccount account, CancellationToken ct)
    {
        if (account.Access.Usage.Spent.Count is 0)
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync($"health {account.Row.Id}", ct);
        await AddCostsAsync(db, account, time.GetUtcNow(), ct);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
    }

    /// <summary>The row of an account, made where there is none. The caller saves.</summary>
    public static async Task<AccountHealthRow> RowAsync(AppDb db, Guid account, CancellationToken ct)
    {
        var row = await db.AccountHealth.SingleOrDefaultAsync(one => one.AccountId == account, ct);
        if (row is null)
        {
            row = new AccountHealthRow { AccountId = account, Failures = 0 };
            db.AccountHealth.Add(row);
        }

        return row;
    }

    private static async Task CountAsync(AppDb db, Guid account, DateTimeOffset now, bool heard, CancellationToken ct)
    {
        var hour = (int)(now - DateTimeOffset.UnixEpoch).TotalHours;
        var row = await db.AccountHours.SingleOrDefaultAsync(one => one.AccountId == account && one.Hour == hour, ct);
        if (row is null)
        {
            row = new AccountHourRow
            {
                AccountId = account,
                Hour = hour,
                Heard = 0,
                Missed = 0,
            };
            db.AccountHours.Add(row);
        }

        (row.Heard, row.Missed) = heard ? (row.Heard + 1, row.Missed) : (row.Heard, row.Missed + 1);
    }

    private static async Task AddCostsAsync(AppDb db, OpenAccount account, DateTimeOffset now, CancellationToken ct)
    {
        var (id, day) = (account.Row.Id, Connectors.Days(now));
        foreach (var group in account.Access.Usage.Spent.GroupBy(one => (one.What, Each: (long)(one.Each * 1_000_000))))
        {
            var (what, each) = group.Key;
            var row = await db.AccountCosts.SingleOrDefaultAsync(
                one => one.AccountId == id && one.Day == day && one.What == what && one.EachCosts == each,
                ct
            );
            if (row is null)
            {
                row = new AccountCostRow
                {
                    AccountId = id,
                    Day = day,
                    What = what,
                    EachCosts = each,
                    Times = 0,
                };
                db.AccountCosts.Add(row);
            }

            row.Times += group.Sum(one => one.Times);
        }
    }
}
