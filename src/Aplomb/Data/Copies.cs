using Aplomb.People;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>Near-copies of posts, as they were found when the posts came.</summary>
internal static class Copies
{
    /// <summary>Of a crowd that says the same, so many posts are looked at: the newest.</summary>
    private const int Most = 200;

    /// <summary>Of one person, so many complaints are compared: the newest.</summary>
    private const int MostClusters = 4;

    /// <summary>The near-copies that stand in a case, and those of others that are nearly the same.</summary>
    public static Task<List<CopyRow>> CopiesOfCaseAsync(this AppDb db, Guid id, CancellationToken ct) =>
        AlikeAsync(db, db.Copies.Where(mine => mine.CaseId == id), ct);

    /// <summary>The same for all that a person said to a brand.</summary>
    public static Task<List<CopyRow>> CopiesOfPersonAsync(
        this AppDb db,
        Guid brand,
        Guid person,
        CancellationToken ct
    ) => AlikeAsync(db, db.Copies.Where(mine => mine.PersonId == person && mine.BrandId == brand), ct);

    public static CopySeen Seen(this CopyRow row) => new(row.PersonId, row.ClusterId, row.SaidAt);

    private static async Task<List<CopyRow>> AlikeAsync(AppDb db, IQueryable<CopyRow> mine, CancellationToken ct)
    {
        var newest = await mine.OrderByDescending(row => row.SaidAt)
            .Take(Most)
            .Select(row => row.ClusterId)
            .ToListAsync(ct);
        var alike = new List<CopyRow>();
        foreach (var cluster in newest.Distinct().Take(MostClusters))
        {
            alike.AddRange(
                await db
                    .Copies.AsNoTracking()
                    .Where(row => row.ClusterId == cluster)
                    .OrderByDescending(row => row.SaidAt)
                    .Take(Most)
                    .ToListAsync(ct)
            );
        }

        return alike;
    }
}
