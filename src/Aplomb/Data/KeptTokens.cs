using System.Text.Json;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>The tokens of one account, encrypted in the database. A lease lets one holder renew them at a time, over all processes.</summary>
internal sealed class KeptTokens(IDbContextFactory<AppDb> databases, Vault vault, TimeProvider time, Guid account)
    : ITokens
{
    /// <summary>Longer than any network takes to answer.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(100);
    private const int Waits = 600;

    public async Task<Tokens?> ReadAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.AccountKeys.AsNoTracking().SingleOrDefaultAsync(one => one.AccountId == account, ct);
        return row?.Tokens is { } kept ? Open(kept) : null;
    }

    public async Task<Tokens> RenewAsync(
        Tokens? seen,
        Func<Tokens?, CancellationToken, Task<Tokens>> renew,
        CancellationToken ct
    )
    {
        for (var wait = 0; wait < Waits; wait++)
        {
            var kept = await ReadAsync(ct);
            if (kept is not null && kept.Access != seen?.Access)
            {
                return kept; // somebody else was faster
            }

            if (await TakeLeaseAsync(ct))
            {
                return await RenewAloneAsync(seen, renew, ct);
            }

            await Task.Delay(Wait, TimeProvider.System, ct); // the holder is another process: it asks a network, by the real clock
        }

        throw new NetworkException(FailureClass.Transient, "Somebody else signs this account in, or disconnects it.");
    }

    private async Task<Tokens> RenewAloneAsync(
        Tokens? seen,
        Func<Tokens?, CancellationToken, Task<Tokens>> renew,
        CancellationToken ct
    )
    {
        Tokens? next = null;
        try
        {
            var kept = await ReadAsync(ct); // what came between looking and taking the lease
            next = kept is not null && kept.Access != seen?.Access ? kept : await renew(kept, ct);
            return next;
        }
        finally
        {
            await GiveBackAsync(next); // a spent refresh token is worth nothing: what came for it is kept, whoever has left
        }
    }

    private async Task<bool> TakeLeaseAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = time.GetUtcNow();
        var until = now + Lease;
        return await db
            .AccountKeys.Where(row =>
                row.AccountId == account && (row.RenewingUntil == null || row.RenewingUntil < now)
            )
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.RenewingUntil, until), ct)
            is 1;
    }

    private async Task GiveBackAsync(Tokens? next)
    {
        await using var db = await databases.CreateDbContextAsync();
        var rows = db.AccountKeys.Where(row => row.AccountId == account);
        var none = (DateTimeOffset?)null;
        if (next is null)
        {
            await rows.ExecuteUpdateAsync(row => row.SetProperty(one => one.RenewingUntil, none));
            return;
        }

        var text = Seal(vault, account, next);
        await rows.ExecuteUpdateAsync(row =>
            row.SetProperty(one => one.Tokens, text)
                .SetProperty(one => one.Version, one => one.Version + 1)
                .SetProperty(one => one.RenewingUntil, none)
        );
    }

    internal static string Seal(Vault vault, Guid account, Tokens tokens) =>
        vault.Seal(JsonSerializer.Serialize(tokens), Purpose(account));

    private Tokens Open(string kept) => JsonSerializer.Deserialize<Tokens>(vault.Open(kept, Purpose(account)))!;

    private static string Purpose(Guid account) => $"tokens {account:N}";
}
