using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>Makes and knows again secrets that are kept as hashes: tokens and one-time links.</summary>
internal static class Secrets
{
    public const string Intake = "intake";
    public const string FirstRun = "first-run";
    public const string Enter = "enter";
    public const string Join = "join";

    private const int Bytes = 32;

    /// <summary>Makes a secret and answers it; it cannot be seen again. The caller saves.</summary>
    public static string AddSecret(
        this AppDb db,
        string opens,
        DateTimeOffset now,
        TimeSpan? lives = null,
        string? name = null,
        Guid? user = null
    )
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        db.Secrets.Add(
            new SecretRow
            {
                Id = Guid.CreateVersion7(now),
                Opens = opens,
                Hash = Hash(secret),
                Name = name,
                UserId = user,
                CreatedAt = now,
                ExpiresAt = now + lives,
            }
        );
        return secret;
    }

    /// <summary>The secret's row while it still opens something; null otherwise.</summary>
    public static Task<SecretRow?> FindSecretAsync(
        this AppDb db,
        string opens,
        string secret,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var hash = Hash(secret);
        return db
            .Secrets.AsNoTracking()
            .SingleOrDefaultAsync(
                row =>
                    row.Hash == hash
                    && row.Opens == opens
                    && row.UsedAt == null
                    && (row.ExpiresAt == null || row.ExpiresAt > now),
                ct
            );
    }

    /// <summary>Spends a one-time secret. True for one caller only, however many come at once.</summary>
    public static async Task<bool> SpendSecretAsync(this AppDb db, Guid id, DateTimeOffset now, CancellationToken ct) =>
        await db
            .Secrets.Where(row => row.Id == id && row.UsedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.UsedAt, now), ct)
            is 1;

    private static string Hash(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
