using Aplomb.Cases;
using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies;

/// <summary>What waits for one person: replies to approve, drafts to look at, and what came of their own.</summary>
internal sealed class ForYou(IDbContextFactory<AppDb> databases)
{
    private const int Shown = 100;

    /// <param name="Who">The customer.</param>
    /// <param name="Changed">The case has changed since it was handed in: it can only go back.</param>
    internal sealed record HandIn(HandInRow Row, string Who, string Gist, bool Changed);

    internal sealed record Opinion(OpinionRow Row, string Who, string Gist);

    /// <param name="Decide">Handed in by others, for this person to decide.</param>
    /// <param name="Asked">Drafts that colleagues would like this person to look at.</param>
    /// <param name="Back">Their own that came back: rejected, or the case changed.</param>
    /// <param name="Given">Opinions that colleagues gave on their drafts.</param>
    /// <param name="Under">Their own that still wait for somebody else.</param>
    internal sealed record Answer(
        IReadOnlyList<HandIn> Decide,
        IReadOnlyList<Opinion> Asked,
        IReadOnlyList<HandIn> Back,
        IReadOnlyList<Opinion> Given,
        IReadOnlyList<HandIn> Under,
        IReadOnlyList<Opinion> UnderOpinions
    )
    {
        /// <summary>How many things wait for this person.</summary>
        public int Count => Decide.Count + Asked.Count + Back.Count + Given.Count;
    }

    public async Task<Answer> RunAsync(Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var me = reach.Actor.Id;
        var handIns = await HandInsAsync(db, reach, ct);
        var opinions = await OpinionsAsync(db, reach, ct);
        var decide = new List<HandIn>();
        foreach (var one in handIns.Where(one => one.Row.State is HandInState.Waiting && reach.Leads(one.Row.BrandId)))
        {
            if (one.Row.ById != me || (await db.OtherLeadsAsync(one.Row.BrandId, me, ct)).Count is 0)
            {
                decide.Add(one);
            }
        }

        return new Answer(
            decide,
            [.. opinions.Where(one => one.Row.OfId == me && one.Row.State is OpinionState.Asked)],
            [
                .. handIns.Where(one =>
                    one.Row.ById == me && one.Row.State is HandInState.Rejected or HandInState.Returned
                ),
            ],
            [.. opinions.Where(one => one.Row.ById == me && one.Row.State is OpinionState.Given)],
            [
                .. handIns.Where(one =>
                    one.Row.ById == me && one.Row.State is HandInState.Waiting && !decide.Contains(one)
                ),
            ],
            [.. opinions.Where(one => one.Row.ById == me && one.Row.State is OpinionState.Asked)]
        );
    }

    /// <summary>How many things wait, for the rail: two small questions a page.</summary>
    public async Task<int> CountAsync(Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var me = reach.Actor.Id;
        var led = reach.Led;
        var handIns = await db
            .HandIns.Where(row => row.PutAwayAt == null)
            .CountAsync(
                row =>
                    (row.State == HandInState.Waiting && row.ById != me && (reach.All || led.Contains(row.BrandId)))
                    || (row.ById == me && (row.State == HandInState.Rejected || row.State == HandInState.Returned)),
                ct
            );
        return handIns
            + await db.Opinions.CountAsync(
                row =>
                    (row.OfId == me && row.State == OpinionState.Asked)
                    || (row.ById == me && row.State == OpinionState.Given),
                ct
            );
    }

    private static async Task<List<HandIn>> HandInsAsync(AppDb db, Reach reach, CancellationToken ct)
    {
        var me = reach.Actor.Id;
        var led = reach.Led;
        var rows = await db
            .HandIns.AsNoTracking()
            .Where(row => row.PutAwayAt == null && row.State != HandInState.Approved)
            .Where(row => row.ById == me || reach.All || led.Contains(row.BrandId))
            .Where(row => reach.All || reach.Brands.Contains(row.BrandId))
            .OrderBy(row => row.MadeAt)
            .Take(Shown)
            .Join(
                db.Inbox,
                row => row.CaseId,
                line => line.CaseId,
                (row, line) =>
                    new
                    {
                        row,
                        line.Who,
                        line.Gist,
                    }
            )
            .Join(
                db.Cases,
                one => one.row.CaseId,
                its => its.Id,
                (one, its) =>
                    new
                    {
                        one.row,
                        one.Who,
                        one.Gist,
                        its.State,
                    }
            )
            .ToListAsync(ct);
        return
        [
            .. rows.Select(one => new HandIn(one.row, one.Who, one.Gist, IsOld(one.row, Journal.ReadCase(one.State)))),
        ];
    }

    private static async Task<List<Opinion>> OpinionsAsync(AppDb db, Reach reach, CancellationToken ct)
    {
        var me = reach.Actor.Id;
        var rows = await db
            .Opinions.AsNoTracking()
            .Where(row => row.State == OpinionState.Asked || row.State == OpinionState.Given)
            .Where(row => row.ById == me || row.OfId == me)
            .Where(row => reach.All || reach.Brands.Contains(row.BrandId))
            .OrderBy(row => row.AskedAt)
            .Take(Shown)
            .Join(
                db.Inbox,
                row => row.CaseId,
                line => line.CaseId,
                (row, line) =>
                    new
                    {
                        row,
                        line.Who,
                        line.Gist,
                    }
            )
            .ToListAsync(ct);
        return [.. rows.Select(one => new Opinion(one.row, one.Who, one.Gist))];
    }

    private static bool IsOld(HandInRow row, Case state) =>
        state.TheirChanges != row.SeenTheirs || state.OursInPublic + state.OursInPrivate != row.SeenOurs;
}
