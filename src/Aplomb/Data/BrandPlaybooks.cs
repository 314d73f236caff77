using System.Collections.Concurrent;
using Aplomb.Data.PlaybookFiles;
using Aplomb.Playbooks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>
/// Each brand's own playbook: the version in force, or the one that ships until a brand has saved its own. Versions never
/// change, so what was read once is kept; which one is in force is asked each time, and every node follows at once.
/// </summary>
internal sealed class BrandPlaybooks(IDbContextFactory<AppDb> databases)
{
    /// <summary>So many versions are kept read; a desk has a handful in force.</summary>
    private const int MostKept = 500;

    private static readonly Lazy<Playbook> Shipped = new(PlaybookFile.Default);
    private static readonly ConcurrentDictionary<Guid, Playbook> Kept = new();

    /// <summary>The playbook of a brand that is in force.</summary>
    public async Task<Playbook> OfAsync(Guid brand, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await InForceAsync(db, brand, ct);
    }

    /// <summary>The same within a transaction, which sees what it has written itself.</summary>
    public static async Task<Playbook> InForceAsync(AppDb db, Guid brand, CancellationToken ct) =>
        (await InForceAsync(db, [brand], ct))[brand];

    /// <summary>The playbooks of some brands that are in force.</summary>
    public static async Task<Dictionary<Guid, Playbook>> InForceAsync(AppDb db, List<Guid> brands, CancellationToken ct)
    {
        var versions = await db
            .Playbooks.Where(row => row.InForce && brands.Contains(row.BrandId))
            .Select(row => new { row.Id, row.BrandId })
            .ToDictionaryAsync(row => row.BrandId, row => row.Id, ct);
        var found = new Dictionary<Guid, Playbook>();
        foreach (var brand in brands.Distinct())
        {
            found[brand] = versions.TryGetValue(brand, out var id) ? await ReadAsync(db, id, ct) : Shipped.Value;
        }

        return found;
    }

    private static async Task<Playbook> ReadAsync(AppDb db, Guid id, CancellationToken ct)
    {
        if (Kept.TryGetValue(id, out var known))
        {
            return known;
        }

        var text = await db.Playbooks.Where(row => row.Id == id).Select(row => row.Text).SingleAsync(ct);
        if (Kept.Count >= MostKept)
        {
            Kept.Clear();
        }

        // it was whole when it was saved; if a later Aplomb no longer knows a word of it, people still get advice
        return Kept[id] = PlaybookFile.Read(text).Playbook ?? Shipped.Value;
    }
}
