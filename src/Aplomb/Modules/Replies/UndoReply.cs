using Aplomb.Cases;
using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies;

/// <summary>Takes a held reply back before it leaves. Its words go back to the composer.</summary>
internal sealed class UndoReply(IDbContextFactory<AppDb> databases, TimeProvider time, Changes changes)
{
    /// <summary>True where it was still held; false where it has left, or never was.</summary>
    public async Task<bool> RunAsync(Guid id, Guid reply, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var row = await db.Replies.SingleOrDefaultAsync(one => one.Id == reply && one.CaseId == id, ct);
        if (row is not { State: ReplyState.Held } || !reach.Sees(row.BrandId))
        {
            return false;
        }

        row.State = ReplyState.Undone;
        await db.AppendAsync(id, time.GetUtcNow(), ct, new CaseEvent.ReplyUndone(reply, reach.Actor));
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, row.BrandId, id));
        return true;
    }
}
