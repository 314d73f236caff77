using Aplomb.Cases;
using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Team;

/// <summary>What a colleague leaves behind when they go: drafts, cases in their hands, replies and opinions that wait.</summary>
internal static class OpenWork
{
    /// <summary>Gives their drafts to a colleague who has none there and works for the brand, and erases the others.</summary>
    /// <param name="facts">Gets what is to be written into the journal of each case.</param>
    public static async Task HandOverAsync(
        AppDb db,
        Dictionary<Guid, List<CaseEvent>> facts,
        Actor who,
        Guid? to,
        List<Guid> brands,
        Actor by,
        CancellationToken ct
    )
    {
        var drafts = await db.Drafts.Where(row => row.UserId == who.Id && brands.Contains(row.BrandId)).ToListAsync(ct);
        foreach (var draft in drafts)
        {
            var team = await db.TeamOfAsync(draft.BrandId, ct);
            var heir = team.Select(one => one.Who).FirstOrDefault(one => one.Id == to && one.Id != who.Id);
            var taken = await db.Drafts.AnyAsync(
                row => row.CaseId == draft.CaseId && row.UserId == to && row.Place == draft.Place,
                ct
            );
            if (heir is not null && !taken)
            {
                db.Drafts.Add(Copy(draft, heir.Id));
                Add(facts, draft.CaseId, new CaseEvent.DraftHandedOver(who, heir, by));
            }
        }

        db.Drafts.RemoveRange(drafts);
    }

    /// <summary>Their cases become everybody's; replies they handed in and opinions they were asked for, or asked for, are taken back.</summary>
    public static async Task TakeBackAsync(
        AppDb db,
        Dictionary<Guid, List<CaseEvent>> facts,
        Guid who,
        List<Guid> brands,
        Actor by,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var cases = await db
            .Inbox.Where(row => row.OwnerId == who && brands.Contains(row.BrandId))
            .Select(row => row.CaseId)
            .ToListAsync(ct);
        cases.ForEach(id => Add(facts, id, new CaseEvent.PassedOn(by)));

        var handIns = await db
            .HandIns.Where(row => row.ById == who && row.State == HandInState.Waiting && brands.Contains(row.BrandId))
            .ToListAsync(ct);
        foreach (var row in handIns)
        {
            (row.State, row.DecidedAt, row.PutAwayAt) = (HandInState.Withdrawn, now, now);
            (row.DecidedById, row.DecidedByName) = (by.Id, by.Name);
            Add(facts, row.CaseId, new CaseEvent.HandInWithdrawn(row.Id, by));
        }

        var opinions = await db
            .Opinions.Where(row => (row.ById == who || row.OfId == who) && brands.Contains(row.BrandId))
            .Where(row => row.State == OpinionState.Asked || (row.State == OpinionState.Given && row.ById == who))
            .ToListAsync(ct);
        foreach (var row in opinions)
        {
            (row.State, row.ClosedAt) = (OpinionState.PutAway, now);
            Add(facts, row.CaseId, new CaseEvent.OpinionClosed(row.Id, by, WordsTaken: false));
        }
    }

    private static void Add(Dictionary<Guid, List<CaseEvent>> facts, Guid id, CaseEvent fact)
    {
        if (!facts.TryGetValue(id, out var list))
        {
            facts[id] = list = [];
        }

        list.Add(fact);
    }

    private static DraftRow Copy(DraftRow draft, Guid heir) =>
        new()
        {
            CaseId = draft.CaseId,
            UserId = heir,
            Place = draft.Place,
            BrandId = draft.BrandId,
            Text = draft.Text,
            Version = 1,
            At = draft.At,
        };
}
