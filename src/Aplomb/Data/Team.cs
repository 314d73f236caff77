using Aplomb.Cases;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>Who works for a brand.</summary>
internal static class Team
{
    /// <summary>Everybody who works for a brand now, with their role there, by name.</summary>
    public static async Task<List<(Actor Who, string Role)>> TeamOfAsync(
        this AppDb db,
        Guid brand,
        CancellationToken ct
    )
    {
        var people = await db
            .Users.AsNoTracking()
            .Where(user => user.RemovedAt == null)
            .Select(user => new
            {
                user.Id,
                user.Name,
                user.Admin,
                Role = db
                    .Memberships.Where(row => row.UserId == user.Id && row.BrandId == brand)
                    .Select(row => row.Role)
                    .FirstOrDefault(),
            })
            .Where(one => one.Admin || one.Role != null)
            .OrderBy(one => one.Name)
            .ToListAsync(ct);
        return [.. people.Select(one => (new Actor(one.Id, one.Name), one.Admin ? Roles.Lead : one.Role!))];
    }

    /// <summary>Whoever leads a brand, but one of them.</summary>
    public static async Task<List<Actor>> OtherLeadsAsync(this AppDb db, Guid brand, Guid but, CancellationToken ct) =>
        [
            .. (await db.TeamOfAsync(brand, ct))
                .Where(one => one.Role is Roles.Lead && one.Who.Id != but)
                .Select(one => one.Who),
        ];

    /// <summary>What somebody may do for a brand now; null where they do not work for it.</summary>
    public static async Task<string?> RoleAsync(this AppDb db, Guid user, Guid brand, CancellationToken ct) =>
        (await db.TeamOfAsync(brand, ct)).Where(one => one.Who.Id == user).Select(one => one.Role).FirstOrDefault();
}
