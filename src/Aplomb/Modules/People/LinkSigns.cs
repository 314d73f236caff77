using Aplomb.Data;
using Aplomb.People;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.People;

/// <summary>Looks up who may be the same person, by what profiles have shown in a brand's posts. A few indexed look-ups, however much is stored.</summary>
internal static class LinkSigns
{
    /// <summary>Of one person, so many signs are compared.</summary>
    private const int MostSigns = 20;

    /// <summary>Of one sign, so many are fetched: enough to see that too many share it.</summary>
    private const int MostOfSign = (2 * Linking.MostShare) + 2;

    /// <summary>What speaks, and for whom; those of whom a human has said yes or no are left out.</summary>
    public static async Task<IReadOnlyList<LinkSuggestion>> SuggestAsync(
        AppDb db,
        Guid brand,
        Guid person,
        CancellationToken ct
    )
    {
        var settled = (await db.LinksOfAsync(brand, [person], ct)).Select(row => row.OtherThan(person));
        var linked = await db.LinkedToAsync(brand, person, ct);
        var copies = await db.CopiesOfPersonAsync(brand, person, ct);
        return Linking.Suggest(
            person,
            await SignsAsync(db, brand, person, ct),
            copies.ConvertAll(row => row.Seen()),
            settled.Concat(linked).ToHashSet()
        );
    }

    private static async Task<List<SignSeen>> SignsAsync(AppDb db, Guid brand, Guid person, CancellationToken ct)
    {
        var mine = await db
            .PersonSigns.AsNoTracking()
            .Where(row => row.PersonId == person && row.BrandId == brand)
            .OrderByDescending(row => row.Kind) // what they say themselves before what merely stands in a post
            .Take(MostSigns)
            .ToListAsync(ct);
        var all = mine.ConvertAll(Seen);
        foreach (var sign in mine.Select(row => row.Sign).Distinct())
        {
            var others = await db
                .PersonSigns.AsNoTracking()
                .Where(row => row.BrandId == brand && row.Sign == sign && row.PersonId != person)
                .OrderBy(row => row.PersonId)
                .Take(MostOfSign)
                .ToListAsync(ct);
            all.AddRange(others.Select(Seen));
        }

        return all;
    }

    private static SignSeen Seen(PersonSignRow row) => new(row.PersonId, row.Kind, row.Sign);
}
