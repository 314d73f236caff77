using Aplomb.Cases;
using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies.HandIns;

/// <summary>A handed-in reply becomes its author's again: a lead rejects it with a note, or the author takes it back, or has read what came of it.</summary>
internal sealed class GiveBack(IDbContextFactory<AppDb> databases, TimeProvider time, Changes changes)
{
    /// <summary>A lead says no and why. False where it is not theirs to decide, or is settled.</summary>
    public Task<bool> RejectAsync(Guid id, string note, Reach reach, CancellationToken ct) =>
        SettleAsync(
            id,
            reach,
            row => reach.Leads(row.BrandId) && row.ById != reach.Actor.Id,
            HandInState.Rejected,
            note,
            row => new CaseEvent.HandInRejected(row.Id, reach.Actor, new Actor(row.ById, row.ByName)),
            ct
        );

    /// <summary>The author takes it back. False where it is not theirs, or is settled.</summary>
    public Task<bool> WithdrawAsync(Guid id, Reach reach, CancellationToken ct) =>
        SettleAsync(
            id,
            reach,
            row => row.ById == reach.Actor.Id,
            HandInState.Withdrawn,
            note: null,
            row => new CaseEvent.HandInWithdrawn(row.Id, reach.Actor),
            ct
        );

    /// <summary>The author has read what came of it.</summary>
    public async Task<bool> PutAwayAsync(Guid id, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = time.GetUtcNow();
        return await db
            .HandIns.Where(row => row.Id == id && row.ById == reach.Actor.Id && row.State != HandInState.Waiting)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.PutAwayAt, now), ct)
            is 1;
    }

    private async Task<bool> SettleAsync(
        Guid id,
        Reach reach,
        Func<HandInRow, bool> may,
        HandInState state,
        string? note,
        Func<HandInRow, CaseEvent> fact,
        CancellationToken ct
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var row = await db.HandIns.SingleOrDefaultAsync(one => one.Id == id, ct);
        if (row is not { State: HandInState.Waiting } || !reach.Sees(row.BrandId) || !may(row))
        {
            return false;
        }

        DecideHandIn.Settle(row, state, reach.Actor, time.GetUtcNow(), note);
        row.PutAwayAt = state is HandInState.Withdrawn ? row.DecidedAt : null;
        await db.AppendAsync(row.CaseId, row.DecidedAt!.Value, ct, fact(row));
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, row.BrandId, row.CaseId));
        return true;
    }
}
