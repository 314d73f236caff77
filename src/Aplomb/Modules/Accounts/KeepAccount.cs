using System.Globalization;
using Aplomb.Data;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Accounts;

/// <summary>How a connected account is kept.</summary>
internal sealed partial class ConnectAccount
{
    /// <summary>Writes what the network said of us: who we are, what we can do, what is still missing. The caller saves.</summary>
    internal static async Task WelcomeAsync(
        AppDb db,
        AccountRow row,
        SignedIn us,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        row.ExternalId = us.ExternalId;
        row.Handle = us.Handle;
        row.Place = us.Place ?? row.Place;
        row.Can = Connectors.Write(us.Can);
        row.OffSince = null;
        var health = await AccountHealth.RowAsync(db, row.Id, ct);
        (health.Failure, health.FailingSince, health.Failures, health.Why) = (null, null, 0, null);
        (health.HeardAt, health.TriedAt, health.NextAt) = (now, now, now);
        health.EndsAt = us.EndsAt;
        health.Notes = us.Notes is { Count: > 0 } notes ? string.Join('\n', notes) : null;
    }

    private async Task<Guid> KeepAsync(
        string network,
        Guid brand,
        AccountRow? old,
        Dictionary<string, string> filled,
        Tokens? trial,
        SignedIn? us,
        CancellationToken ct
    )
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("accounts", ct);
        var row = old is null
            ? await NewAsync(db, network, brand, us?.Handle, now, ct)
            : await db.Accounts.SingleAsync(one => one.Id == old.Id, ct);
        var keys = await db.AccountKeys.SingleOrDefaultAsync(one => one.AccountId == row.Id, ct);
        if (keys is null)
        {
            keys = new AccountKeyRow { AccountId = row.Id, Version = 0 };
            db.AccountKeys.Add(keys);
        }

        keys.Answers = connectors.Seal(row.Id, filled);
        keys.Tokens = trial is null ? null : KeptTokens.Seal(vault, row.Id, trial);
        keys.Version++;
        if (us is not null)
        {
            await WelcomeAsync(db, row, us, now, ct);
        }

        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.AccountChanged, brand));
        return row.Id;
    }

    private static async Task<AccountRow> NewAsync(
        AppDb db,
        string network,
        Guid brand,
        string? handle,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var wanted = $"{network}-{handle ?? "new"}";
        var taken = await db.Accounts.Where(one => one.Name.StartsWith(wanted)).Select(one => one.Name).ToListAsync(ct);
        var name = Enumerable
            .Range(1, taken.Count + 1)
            .Select(number => number is 1 ? wanted : string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}"))
            .First(one => !taken.Contains(one, StringComparer.Ordinal));
        var row = new AccountRow
        {
            Id = Guid.CreateVersion7(now),
            BrandId = brand,
            Network = network,
            Name = name,
            Handle = handle ?? "",
            CreatedAt = now,
            OffSince = handle is null ? now : null, // it speaks once somebody has signed in
        };
        db.Accounts.Add(row);
        return row;
    }

    /// <summary>The account that is connected again; false where it is not this brand's.</summary>
    private async Task<(bool Ok, AccountRow? Row)> KnownAsync(
        Guid? again,
        Guid brand,
        string network,
        CancellationToken ct
    )
    {
        if (again is null)
        {
            return (true, null);
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db
            .Accounts.AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == again && one.BrandId == brand && one.Network == network, ct);
        return (row is not null, row);
    }

    /// <summary>A secret that was left empty stays as it was.</summary>
    private async Task<Dictionary<string, string>> WithKeptAsync(
        AccountRow? old,
        Guide guide,
        IReadOnlyDictionary<string, string> answers,
        CancellationToken ct
    )
    {
        var kept = old is null ? null : (await connectors.OpenAsync(old, ct))?.Access.Answers;
        var filled = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in guide.Fields)
        {
            var said = answers.GetValueOrDefault(field.Name) is { Length: > 0 } text ? text.Trim() : null;
            if ((said ?? (field.Secret ? kept?.GetValueOrDefault(field.Name) : null)) is { Length: > 0 } value)
            {
                filled[field.Name] = value;
            }
        }

        return filled;
    }

    /// <summary>Two accounts of the desk must not be the same one there: each post would come twice.</summary>
    private async Task<string?> TakenAsync(string network, SignedIn us, AccountRow? old, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (old?.ExternalId is { } before && before != us.ExternalId)
        {
            return $"This signs in as @{us.Handle}, which is another account. Connect it as a new one.";
        }

        var own = old?.Id;
        var other = await db.Accounts.AnyAsync(
            row => row.Network == network && row.ExternalId == us.ExternalId && row.Id != own,
            ct
        );
        return other ? $"@{us.Handle} is connected already." : null;
    }
}
