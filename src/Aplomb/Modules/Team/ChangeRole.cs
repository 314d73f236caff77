using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Team;

/// <summary>Says what a colleague may do for a brand. Counts from their next press on.</summary>
internal sealed class ChangeRole(IDbContextFactory<AppDb> databases, TimeProvider time)
{
    /// <summary>False where it is not theirs to say, or there is no such colleague or role.</summary>
    public async Task<bool> RunAsync(Guid user, Guid brand, string role, Reach reach, CancellationToken ct)
    {
        if (!reach.Leads(brand) || !Roles.All.ContainsKey(role) || user == reach.Actor.Id)
        {
            return false;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("team", ct);
        var who = await db.Users.SingleOrDefaultAsync(row => row.Id == user && row.RemovedAt == null, ct);
        var its = await db.Brands.SingleOrDefaultAsync(row => row.Id == brand, ct);
        if (who is null || its is null || who.Admin)
        {
            return false;
        }

        var row = await db.Memberships.SingleOrDefaultAsync(one => one.UserId == user && one.BrandId == brand, ct);
        if (row is null)
        {
            db.Memberships.Add(row = new MembershipRow { UserId = user, BrandId = brand });
        }

        row.Role = role;
        db.AddTeamChange(reach.Actor, brand, $"made {who.Name} {role} of {its.Name}", time.GetUtcNow());
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        return true;
    }
}
