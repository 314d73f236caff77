using Aplomb.Cases;
using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Team;

/// <summary>
/// Removes a colleague from the brands that somebody leads. Their rights end at once; their drafts are handed over or erased, their cases
/// become everybody's, and what waited for them or from them is taken back.
/// </summary>
internal sealed class RemoveColleague(IDbContextFactory<AppDb> databases, TimeProvider time, Changes changes)
{
    /// <param name="to">Who gets their drafts; null erases them.</param>
    /// <returns>False where it is not theirs to do.</returns>
    public async Task<bool> RunAsync(Guid user, Guid? to, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        await db.AlsoWritingAsync("team", ct);
        var who = await db.Users.SingleOrDefaultAsync(row => row.Id == user && row.RemovedAt == null, ct);
        if (who is null || user == reach.Actor.Id || (who.Admin && !reach.All))
        {
            return false;
        }

        var rows = await db.Memberships.Where(row => row.UserId == user).ToListAsync(ct);
        var brands = reach.All ? await db.Brands.Select(row => row.Id).ToListAsync(ct) : [.. reach.Led];
        var left = rows.Where(row => brands.Contains(row.BrandId)).ToList();
        if (left.Count is 0 && !reach.All)
        {
            return false;
        }

        var now = time.GetUtcNow();
        var told = await LeaveAsync(db, new Leaving(new Actor(user, who.Name), to, brands, reach.Actor, now), ct);
        db.Memberships.RemoveRange(left);
        if (reach.All || left.Count == rows.Count)
        {
            (who.RemovedAt, who.Admin) = (now, false);
            who.SecurityStamp = Guid.CreateVersion7(now).ToString("N");
            await db.Secrets.Where(row => row.UserId == user && row.UsedAt == null).ExecuteDeleteAsync(ct);
        }

        db.AddTeamChange(reach.Actor, left is [var only] ? only.BrandId : null, $"removed {who.Name}", now);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(told);
        return true;
    }

    private sealed record Leaving(Actor Who, Guid? To, List<Guid> Brands, Actor By, DateTimeOffset Now);

    private static async Task<List<Change>> LeaveAsync(AppDb db, Leaving leaving, CancellationToken ct)
    {
        var facts = new Dictionary<Guid, List<CaseEvent>>();
        await OpenWork.HandOverAsync(db, facts, leaving.Who, leaving.To, leaving.Brands, leaving.By, ct);
        await OpenWork.TakeBackAsync(db, facts, leaving.Who.Id, leaving.Brands, leaving.By, leaving.Now, ct);
        var told = new List<Change>();
        foreach (var (id, ones) in facts)
        {
            var state = await db.AppendAsync(id, leaving.Now, ct, ones);
            told.Add(new Change(ChangeKind.CaseChanged, state.Brand, id));
        }

        return told;
    }
}
