using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Team;

/// <summary>The people of the brands that somebody sees, who was invited, and what was changed lately.</summary>
internal sealed class ListTeam(IDbContextFactory<AppDb> databases)
{
    private const int ChangesShown = 20;

    /// <param name="Roles">Brand → role, for the brands that whoever asks sees.</param>
    /// <param name="Drafts">How many drafts they have under way in those brands.</param>
    public sealed record Member(
        Guid Id,
        string Name,
        string Email,
        bool Admin,
        IReadOnlyDictionary<Guid, string> Roles,
        int Drafts
    );

    /// <param name="Led">The brands that whoever asks leads.</param>
    public sealed record Answer(
        IReadOnlyList<BrandRow> Brands,
        IReadOnlyList<BrandRow> Led,
        IReadOnlyList<Member> Members,
        IReadOnlyList<InvitationRow> Invited,
        IReadOnlyList<TeamChangeRow> Changes
    );

    public async Task<Answer> RunAsync(Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var brands = await db
            .Brands.AsNoTracking()
            .Where(row => reach.All || reach.Brands.Contains(row.Id))
            .OrderBy(row => row.Name)
            .ToListAsync(ct);
        List<Guid> ids = [.. brands.Select(brand => brand.Id)];
        List<BrandRow> led = [.. brands.Where(brand => reach.Leads(brand.Id))];
        List<Guid> mine = [.. led.Select(brand => brand.Id)];
        return new Answer(
            brands,
            led,
            await MembersAsync(db, ids, reach.All, ct),
            await db
                .Invitations.AsNoTracking()
                .Where(row => mine.Contains(row.BrandId) && row.UsedAt == null && row.RevokedAt == null)
                .OrderByDescending(row => row.MadeAt)
                .ToListAsync(ct),
            await db
                .TeamChanges.AsNoTracking()
                .Where(row => reach.All || (row.BrandId != null && mine.Contains(row.BrandId.Value)))
                .OrderByDescending(row => row.At)
                .Take(ChangesShown)
                .ToListAsync(ct)
        );
    }

    private static async Task<List<Member>> MembersAsync(AppDb db, List<Guid> brands, bool all, CancellationToken ct)
    {
        var rows = await db.Memberships.AsNoTracking().Where(row => brands.Contains(row.BrandId)).ToListAsync(ct);
        List<Guid> members = [.. rows.Select(row => row.UserId).Distinct()];
        var users = await db
            .Users.AsNoTracking()
            .Where(user => user.RemovedAt == null && (all || user.Admin || members.Contains(user.Id)))
            .OrderBy(user => user.Name)
            .ToListAsync(ct);
        var drafts = await db
            .Drafts.Where(row => brands.Contains(row.BrandId))
            .GroupBy(row => row.UserId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.Key, one => one.Count, ct);
        return
        [
            .. users.Select(user => new Member(
                user.Id,
                user.Name,
                user.Email ?? "",
                user.Admin,
                rows.Where(row => row.UserId == user.Id).ToDictionary(row => row.BrandId, row => row.Role),
                drafts.GetValueOrDefault(user.Id)
            )),
        ];
    }
}
