using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Intake;

/// <summary>Makes an account, and its brand where there is none of that name. Answers the one that is there already.</summary>
internal sealed class AddAccount(IDbContextFactory<AppDb> databases, TimeProvider time)
{
    /// <summary>The network of accounts that only files feed.</summary>
    private const string FromFiles = "import";

    /// <param name="Network">Null takes an account of any network, and makes one that only files feed.</param>
    /// <param name="Brand">Null takes the account's own name.</param>
    internal sealed record Request(
        string? Network,
        string Name,
        string? Brand = null,
        string? Handle = null,
        string? Place = null
    );

    /// <exception cref="FormatException">The name belongs to an account of another network or brand.</exception>
    public async Task<(AccountRow Account, bool Made)> RunAsync(Request request, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("accounts", ct);
        var brandName = request.Brand ?? request.Name;
        var brand = await db.Brands.SingleOrDefaultAsync(row => row.Name == brandName, ct);
        if (await db.Accounts.SingleOrDefaultAsync(row => row.Name == request.Name, ct) is { } known)
        {
            return
                (request.Network is null || known.Network == request.Network)
                && (request.Brand is null || known.BrandId == brand?.Id)
                ? (known, false)
                : throw new FormatException(
                    $"“{request.Name}” is already the name of another account ({known.Network})."
                );
        }

        var now = time.GetUtcNow();
        if (brand is null)
        {
            brand = new BrandRow
            {
                Id = Guid.CreateVersion7(now),
                Name = brandName,
                CreatedAt = now,
            };
            db.Brands.Add(brand);
        }

        var account = new AccountRow
        {
            Id = Guid.CreateVersion7(now),
            BrandId = brand.Id,
            Network = request.Network ?? FromFiles,
            Name = request.Name,
            Handle = (request.Handle ?? request.Name).TrimStart('@'),
            Place = request.Place,
            CreatedAt = now,
        };
        db.Accounts.Add(account);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        return (account, true);
    }
}
