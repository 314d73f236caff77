using Aplomb.Data;
using Aplomb.Data.PlaybookFiles;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Playbooks;

/// <summary>The versions of a brand's playbook, and the text to begin with.</summary>
internal sealed class ListPlaybooks(IDbContextFactory<AppDb> databases)
{
    private const int Shown = 100;

    /// <param name="Versions">Newest first; only the one in force with its text.</param>
    /// <param name="Text">The version in force, or the file that ships.</param>
    internal sealed record Answer(
        BrandRow Brand,
        IReadOnlyList<BrandRow> Brands,
        IReadOnlyList<PlaybookRow> Versions,
        string Text
    )
    {
        public int Newest => Versions is [var first, ..] ? first.Number : 0;
    }

    /// <summary>Null where there is no such brand for this person.</summary>
    public async Task<Answer?> RunAsync(Guid brand, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var brands = await db
            .Brands.AsNoTracking()
            .Where(row => reach.All || reach.Brands.Contains(row.Id))
            .OrderBy(row => row.Name)
            .ToListAsync(ct);
        if (brands.Find(row => row.Id == brand) is not { } own || !reach.Sees(brand))
        {
            return null;
        }

        var versions = await db
            .Playbooks.AsNoTracking()
            .Where(row => row.BrandId == brand)
            .OrderByDescending(row => row.Number)
            .Take(Shown)
            .Select(row => new PlaybookRow
            {
                Id = row.Id,
                BrandId = row.BrandId,
                Number = row.Number,
                Text = row.InForce ? row.Text : "",
                Note = row.Note,
                ById = row.ById,
                ByName = row.ByName,
                At = row.At,
                InForce = row.InForce,
            })
            .ToListAsync(ct);
        return new Answer(own, brands, versions, versions.Find(row => row.InForce)?.Text ?? await ShippedAsync(ct));
    }

    /// <summary>The text of a version; of version 0, the file that ships. Null where there is none for this person.</summary>
    public async Task<string?> TextAsync(Guid brand, int number, Reach reach, CancellationToken ct)
    {
        if (!reach.Sees(brand))
        {
            return null;
        }

        if (number is 0)
        {
            return await ShippedAsync(ct);
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return await db
            .Playbooks.Where(row => row.BrandId == brand && row.Number == number)
            .Select(row => row.Text)
            .SingleOrDefaultAsync(ct);
    }

    private static Task<string> ShippedAsync(CancellationToken ct) =>
        File.ReadAllTextAsync(PlaybookFile.DefaultPath, ct);
}
