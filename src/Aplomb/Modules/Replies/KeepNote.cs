using Aplomb.Cases;
using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies;

/// <summary>Keeps a note that only the team reads.</summary>
internal sealed class KeepNote(IDbContextFactory<AppDb> databases, TimeProvider time, Changes changes)
{
    /// <summary>False where there is no such case for this person.</summary>
    public async Task<bool> RunAsync(Guid id, string text, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var brand = await db
            .Cases.Where(row => row.Id == id)
            .Select(row => (Guid?)row.BrandId)
            .SingleOrDefaultAsync(ct);
        if (brand is not { } its || !reach.Sees(its))
        {
            return false;
        }

        await db
            .Drafts.Where(row => row.CaseId == id && row.UserId == reach.Actor.Id && row.Place == "note")
            .ExecuteDeleteAsync(ct);
        await db.AppendAsync(id, time.GetUtcNow(), ct, new CaseEvent.Noted(reach.Actor, text));
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, its, id));
        return true;
    }
}
