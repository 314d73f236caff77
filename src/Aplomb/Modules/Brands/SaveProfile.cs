using Aplomb.Data;
using Aplomb.Readers;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Brands;

/// <summary>Keeps what a brand says of itself; its posts are read with it from the next one on.</summary>
internal sealed class SaveProfile(IDbContextFactory<AppDb> databases, TimeProvider time)
{
    /// <summary>False where this person does not lead the brand.</summary>
    public async Task<bool> RunAsync(Guid brand, BrandProfile profile, Reach reach, CancellationToken ct)
    {
        if (!reach.Leads(brand))
        {
            return false;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct); // as corrections do: both move the same number
        var now = time.GetUtcNow();
        var row = await db.BrandProfiles.SingleOrDefaultAsync(one => one.BrandId == brand, ct);
        if (row is null)
        {
            row = new BrandProfileRow
            {
                BrandId = brand,
                Profile = "",
                ById = reach.Actor.Id,
                ByName = reach.Actor.Name,
                At = now,
            };
            db.BrandProfiles.Add(row);
        }

        (row.Profile, row.ById, row.ByName, row.At) = (
            BrandReaders.Write(profile),
            reach.Actor.Id,
            reach.Actor.Name,
            now
        );
        await BrandReaders.MoveAsync(db, brand, ct);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        return true;
    }
}
