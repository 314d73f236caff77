using System.Collections.ObjectModel;
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

    /// <summary>What they may do for a brand, where it is less or more than an agent may.</summary>
    public IReadOnlyDictionary<Guid, string> Roles { get; init; } = ReadOnlyDictionary<Guid, string>.Empty;

    public bool Sees(Guid brand) => All || Brands.Contains(brand);

    /// <summary>The role for a brand that they see: whoever set up the desk leads every brand.</summary>
    public string Role(Guid brand) => All ? Data.Roles.Lead : Roles.GetValueOrDefault(brand) ?? Data.Roles.Agent;

    /// <summary>May set up a brand, approve and release replies, look after its team, and take back what colleagues did.</summary>
    public bool Leads(Guid brand) => Sees(brand) && Role(brand) is Data.Roles.Lead;

    /// <summary>The brands that they lead; where they see all, this is not asked.</summary>
    public IReadOnlyList<Guid> Led => [.. Brands.Where(Leads)];

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
            .Users.Where(row => row.Id == id && row.RemovedAt == null)
            .Select(row => new { row.Name, row.Admin })
            .SingleOrDefaultAsync(ct);
        if (user is null)
        {
            return Reach.None;
        }

        var roles = await db
            .Memberships.Where(row => row.UserId == id)
            .ToDictionaryAsync(row => row.BrandId, row => row.Role, ct);
        return new Reach(new Actor(id, user.Name), user.Admin, [.. roles.Keys]) { Roles = roles };
    }
}
