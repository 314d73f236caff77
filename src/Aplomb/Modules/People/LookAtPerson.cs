using Aplomb.Data;
using Aplomb.People;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.People;

/// <summary>A profile beside another.</summary>
/// <param name="Case">Their newest case with the brand; null where there is none.</param>
/// <param name="Reasons">What speaks, or spoke, for one person.</param>
/// <param name="Link">What somebody said of it; null where nobody has, or where it is linked over a third.</param>
public sealed record KnownProfile(
    PersonRow Person,
    Guid? Case,
    IReadOnlyList<LinkReason> Reasons,
    PersonLinkRow? Link = null
);

/// <summary>Who somebody may be besides, as far as a brand knows.</summary>
/// <param name="Maybe">Perhaps the same person: nobody has said yet.</param>
/// <param name="Same">The same person, as somebody has said.</param>
/// <param name="Apart">Not the same person, as somebody has said.</param>
internal sealed record KnownProfiles(
    IReadOnlyList<KnownProfile> Maybe,
    IReadOnlyList<KnownProfile> Same,
    IReadOnlyList<KnownProfile> Apart
);

/// <summary>What a page shows of one person: their cases, brand by brand, and their other profiles.</summary>
internal sealed record PersonLook(PersonRow Person, IReadOnlyList<PersonOfBrand> Brands);

internal sealed record PersonOfBrand(BrandRow Brand, IReadOnlyList<InboxRow> Cases, KnownProfiles Known);

/// <summary>Looks at one person: who they may be besides, and what they brought to us. Only within brands that one may see.</summary>
internal sealed class LookAtPerson(IDbContextFactory<AppDb> databases)
{
    private const int MostCases = 50;

    /// <summary>Null where nothing of this person is for these eyes.</summary>
    public async Task<PersonLook?> OfAsync(Guid id, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var cases = await db
            .Cases.AsNoTracking()
            .Where(row => row.PersonId == id && (reach.All || reach.Brands.Contains(row.BrandId)))
            .Join(db.Inbox.AsNoTracking(), row => row.Id, line => line.CaseId, (_, line) => line)
            .OrderByDescending(line => line.LastAt)
            .Take(MostCases)
            .ToListAsync(ct);
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (person is null || cases.Count is 0)
        {
            return null;
        }

        var ids = cases.Select(line => line.BrandId).Distinct().ToList();
        var brands = await db
            .Brands.AsNoTracking()
            .Where(row => ids.Contains(row.Id))
            .OrderBy(row => row.Name)
            .ToListAsync(ct);
        var shown = new List<PersonOfBrand>();
        foreach (var brand in brands)
        {
            var lines = cases.Where(line => line.BrandId == brand.Id).ToList();
            shown.Add(new PersonOfBrand(brand, lines, await KnownAsync(db, brand.Id, id, ct)));
        }

        return new PersonLook(person, shown);
    }

    /// <summary>The other profiles of somebody within a brand.</summary>
    public async Task<KnownProfiles> KnownAsync(Guid brand, Guid person, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await KnownAsync(db, brand, person, ct);
    }

    /// <summary>Of some profiles who they are and their newest case with a brand, in the order given.</summary>
    public async Task<IReadOnlyList<KnownProfile>> ProfilesAsync(
        Guid brand,
        IReadOnlyList<Guid> people,
        CancellationToken ct
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var find = await FinderAsync(db, brand, people, ct);
        return [.. people.Select(id => find(id, [], null)).OfType<KnownProfile>()];
    }

    private static async Task<KnownProfiles> KnownAsync(AppDb db, Guid brand, Guid person, CancellationToken ct)
    {
        var links = await db.LinksOfAsync(brand, [person], ct);
        var linked = await db.LinkedToAsync(brand, person, ct);
        var maybe = await LinkSigns.SuggestAsync(db, brand, person, ct);
        var apart = links.Where(row => !row.Same && !linked.Contains(row.OtherThan(person))).ToList();
        var find = await FinderAsync(
            db,
            brand,
            [.. linked, .. maybe.Select(one => one.Other), .. apart.Select(row => row.OtherThan(person))],
            ct
        );
        return new KnownProfiles(
            [.. maybe.Select(one => find(one.Other, one.Reasons, null)).OfType<KnownProfile>()],
            [
                .. linked
                    .Select(id => (id, row: links.Find(row => row.Same && row.OtherThan(person) == id)))
                    .Select(one => find(one.id, one.row is null ? [] : PersonLinks.ReasonsOf(one.row), one.row))
                    .OfType<KnownProfile>(),
            ],
            [.. apart.Select(row => find(row.OtherThan(person), [], row)).OfType<KnownProfile>()]
        );
    }

    private static async Task<Func<Guid, IReadOnlyList<LinkReason>, PersonLinkRow?, KnownProfile?>> FinderAsync(
        AppDb db,
        Guid brand,
        IReadOnlyList<Guid> ids,
        CancellationToken ct
    )
    {
        if (ids.Count is 0)
        {
            return (_, _, _) => null;
        }

        var people = await db
            .People.AsNoTracking()
            .Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, ct);
        var cases = await db
            .Cases.Where(row => ids.Contains(row.PersonId) && row.BrandId == brand)
            .OrderByDescending(row => row.LastAt)
            .Select(row => new { row.Id, row.PersonId })
            .Take(MostCases)
            .ToListAsync(ct);
        return (id, reasons, link) =>
            people.TryGetValue(id, out var person)
                ? new KnownProfile(person, cases.Find(one => one.PersonId == id)?.Id, reasons, link)
                : null;
    }
}
