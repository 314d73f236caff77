using System.Security.Claims;
using Aplomb.Cases;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>Who is signed in, and which brands they may see. Nobody sees a brand that is not theirs.</summary>
/// <param name="All">An admin sees every brand.</param>
internal sealed record Reach(Actor Actor, bool All, IReadOnlyList<Guid> Brands)
{
    /// <summary>Sees nothing.</summary>
    public static Reach None { get; } = new(Actor.Desk, All: false, []);

    public bool Sees(Guid brand) => All || Brands.Contains(brand);

    /// <summary>May set up a brand and take back what colleagues did. So far whoever set up the desk leads every brand.</summary>
    public bool Leads(Guid brand) => All && Sees(brand);

    /// <summary>A correction is undone by whoever made it, or by a lead.</summary>
    public bool MayUndo(CorrectionRow row) => Sees(row.BrandId) && (row.ById == Actor.Id || Leads(row.BrandId));
}

/// <summary>Looks up what somebody may see, afresh for each request: a right that was taken away ends at once.</summary>
internal static class Reaches
{
    public static async Task<Reach> ReachAsync(this AppDb db, ClaimsPrincipal who, CancellationToken ct)
    {
        if (!Guid.TryParse(who.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            return Reach.None;
        }

        var user = await db
            .Users.Where(row => row.Id == id)
            .Select(row => new { row.Name, row.Admin })
            .SingleOrDefaultAsync(ct);
        if (user is null)
        {
            return Reach.None;
        }

        var brands = await db.Memberships.Where(row => row.UserId == id).Select(row => row.BrandId).ToListAsync(ct);
        return new Reach(new Actor(id, user.Name), user.Admin, brands);
    }
}
