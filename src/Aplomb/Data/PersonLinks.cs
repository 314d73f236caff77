using Aplomb.Cases;
using Aplomb.People;
using Aplomb.Playbooks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>What people said of two profiles: kept beside the journal that it is made from, and asked for.</summary>
internal static class PersonLinks
{
    /// <summary>More profiles than this are not one person, or nobody looks any more.</summary>
    private const int Most = 12;

    /// <summary>Renews what is made from a fact about two profiles. The caller saves, in the transaction that writes the fact.</summary>
    public static async Task ApplyLinkAsync(
        this AppDb db,
        CaseRow one,
        CaseEvent fact,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        switch (fact)
        {
            case CaseEvent.PeopleLinked linked:
                db.PersonLinks.Add(
                    Row(one, linked.Link, linked.Person, linked.Other, linked.By, at, same: true, linked.Reasons)
                );
                break;
            case CaseEvent.PeopleKeptApart apart:
                db.PersonLinks.Add(Row(one, apart.Link, apart.Person, apart.Other, apart.By, at, same: false, []));
                break;
            case CaseEvent.LinkUndone undone:
                var row =
                    db.PersonLinks.Local.FirstOrDefault(it => it.Id == undone.Link)
                    ?? await db.PersonLinks.SingleAsync(it => it.Id == undone.Link, ct);
                (row.UndoneAt, row.UndoneBy) = (at, undone.By.Name);
                break;
            default:
                break; // says nothing of two profiles
        }
    }

    /// <summary>Makes what was said on a case anew from its journal.</summary>
    public static async Task RebuildLinksAsync(
        this AppDb db,
        CaseRow one,
        IEnumerable<JournalEntry> journal,
        CancellationToken ct
    )
    {
        await db.PersonLinks.Where(row => row.CaseId == one.Id).ExecuteDeleteAsync(ct);
        foreach (var entry in journal)
        {
            await db.ApplyLinkAsync(one, entry.Fact, entry.At, ct);
        }
    }

    /// <summary>What stands of a person within a brand, yes and no, oldest first.</summary>
    public static async Task<List<PersonLinkRow>> LinksOfAsync(
        this AppDb db,
        Guid brand,
        IReadOnlyCollection<Guid> people,
        CancellationToken ct
    ) =>
        await db
            .PersonLinks.AsNoTracking()
            .Where(row =>
                row.BrandId == brand
                && row.UndoneAt == null
                && (people.Contains(row.PersonId) || people.Contains(row.OtherId))
            )
            .OrderBy(row => row.At)
            .ToListAsync(ct);

    /// <summary>The other profiles of the same person, by what people said: also those that are linked over a third.</summary>
    public static async Task<IReadOnlyList<Guid>> LinkedToAsync(
        this AppDb db,
        Guid brand,
        Guid person,
        CancellationToken ct
    )
    {
        var all = new List<Guid> { person };
        IReadOnlyList<Guid> fresh = [person];
        while (fresh.Count > 0 && all.Count < Most)
        {
            var links = await db.LinksOfAsync(brand, fresh, ct);
            fresh =
            [
                .. links
                    .Where(row => row.Same)
                    .SelectMany(row => new[] { row.PersonId, row.OtherId })
                    .Distinct()
                    .Where(one => !all.Contains(one))
                    .Take(Most - all.Count),
            ];
            all.AddRange(fresh);
        }

        return all[1..];
    }

    /// <summary>The reasons that were kept with a link.</summary>
    public static IReadOnlyList<LinkReason> ReasonsOf(PersonLinkRow row) =>
        [
            .. row
                .Reasons.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => Spelling.TryRead<LinkReason>(word, out _))
                .Select(word => Spelling.TryRead<LinkReason>(word, out var reason) ? reason : default),
        ];

    private static PersonLinkRow Row(
        CaseRow one,
        Guid id,
        Guid person,
        Guid other,
        Actor by,
        DateTimeOffset at,
        bool same,
        IEnumerable<LinkReason> reasons
    ) =>
        new()
        {
            Id = id,
            BrandId = one.BrandId,
            PersonId = person,
            OtherId = other,
            CaseId = one.Id,
            Same = same,
            Reasons = string.Join(' ', reasons.Select(Spelling.Of)),
            ById = by.Id,
            ByName = by.Name,
            At = at,
        };
}
