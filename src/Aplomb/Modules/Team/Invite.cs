using System.ComponentModel.DataAnnotations;
using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Team;

/// <summary>Invites somebody to a brand's team by a link that opens once and for three days. The link is shown to whoever invites, and to nobody again.</summary>
internal sealed class Invite(IDbContextFactory<AppDb> databases, TimeProvider time)
{
    private static readonly TimeSpan LinkLives = TimeSpan.FromDays(3);
    private static readonly EmailAddressAttribute Address = new();

    /// <summary>The link's path, or why there is none.</summary>
    internal sealed record Answer(string? Path, string? Why);

    public async Task<Answer> RunAsync(Guid brand, string role, string email, Reach reach, CancellationToken ct)
    {
        email = email.Trim();
        if (!reach.Leads(brand) || !Roles.All.ContainsKey(role))
        {
            return new Answer(Path: null, "Whoever leads the brand may invite.");
        }

        if (email.Length is 0 or > 200 || !Address.IsValid(email))
        {
            return new Answer(Path: null, "That is no e-mail address.");
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.Brands.SingleOrDefaultAsync(row => row.Id == brand, ct) is not { } its)
        {
            return new Answer(Path: null, "There is no such brand.");
        }

        var now = time.GetUtcNow();
        var key = db.AddSecret(Secrets.Join, now, LinkLives, email);
        db.Invitations.Add(
            new InvitationRow
            {
                Id = Guid.CreateVersion7(now),
                BrandId = brand,
                Role = role,
                Email = email,
                SecretId = SecretOf(db),
                ById = reach.Actor.Id,
                ByName = reach.Actor.Name,
                MadeAt = now,
                ExpiresAt = now + LinkLives,
            }
        );
        db.AddTeamChange(reach.Actor, brand, $"invited {email} to {its.Name} as {role}", now);
        await db.SaveChangesAsync(ct);
        return new Answer(Path(key), Why: null);
    }

    /// <summary>A new link for an invitation; the old one ends. Null where it is not theirs to renew, or was used.</summary>
    public async Task<string?> RenewAsync(Guid id, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.Invitations.SingleOrDefaultAsync(one => one.Id == id, ct);
        if (row is not { UsedAt: null, RevokedAt: null } || !reach.Leads(row.BrandId))
        {
            return null;
        }

        var now = time.GetUtcNow();
        await db.SpendSecretAsync(row.SecretId, now, ct);
        var key = db.AddSecret(Secrets.Join, now, LinkLives, row.Email);
        row.SecretId = SecretOf(db);
        row.ExpiresAt = now + LinkLives;
        await db.SaveChangesAsync(ct);
        return Path(key);
    }

    /// <summary>Ends an invitation. False where it is not theirs to end, or was used.</summary>
    public async Task<bool> RevokeAsync(Guid id, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.Invitations.SingleOrDefaultAsync(one => one.Id == id, ct);
        if (row is not { UsedAt: null, RevokedAt: null } || !reach.Leads(row.BrandId))
        {
            return false;
        }

        var now = time.GetUtcNow();
        await db.SpendSecretAsync(row.SecretId, now, ct);
        row.RevokedAt = now;
        db.AddTeamChange(reach.Actor, row.BrandId, $"took the invitation of {row.Email} back", now);
        await db.SaveChangesAsync(ct);
        return true;
    }

    private static string Path(string key) => $"/join?key={key}";

    /// <summary>The secret that was just made and is not saved yet.</summary>
    private static Guid SecretOf(AppDb db) =>
        db.ChangeTracker.Entries<SecretRow>().Single(entry => entry.State is EntityState.Added).Entity.Id;
}
