using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Inbox;

/// <summary>The inbox: whose turn is ours, in the order of need; then what we watch. A page at a time.</summary>
internal sealed class ListCases(IDbContextFactory<AppDb> databases, CaseFiles files)
{
    public const int PageSize = 40;
    private const int Watched = 20;
    public const int LastPage = 100_000;

    /// <summary>What the address says.</summary>
    /// <param name="Mine">Only what I took, and what nobody took.</param>
    /// <param name="Brand">Only this brand.</param>
    /// <param name="Network">Only this network.</param>
    /// <param name="Page">Counted from 1.</param>
    internal sealed record Request(bool Mine, Guid? Brand, string? Network, int Page);

    /// <param name="Waiting">How many people wait in all.</param>
    internal sealed record Answer(
        IReadOnlyList<InboxRow> YourTurn,
        int Waiting,
        IReadOnlyList<InboxRow> Watching,
        int WatchedInAll,
        IReadOnlyList<BrandRow> Brands,
        string Person
    );

    public async Task<Answer> RunAsync(Request request, CancellationToken ct)
    {
        var reach = await files.ReachAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = Filter(db.Inbox.AsNoTracking().SeenBy(reach), request, reach);
        var ours = rows.Where(row => row.List == InboxList.YourTurn);
        var watching = rows.Where(row => row.List == InboxList.Watching);
        return new Answer(
            await ours.OrderByDescending(row => row.Need)
                .ThenBy(row => row.DueAt)
                .ThenBy(row => row.CaseId)
                .Skip((request.Page - 1) * PageSize)
                .Take(PageSize)
                .ToListAsync(ct),
            await ours.CountAsync(ct),
            request.Page is 1 ? await watching.OrderByDescending(row => row.LastAt).Take(Watched).ToListAsync(ct) : [],
            await watching.CountAsync(ct),
            await db
                .Brands.AsNoTracking()
                .Where(brand => reach.All || reach.Brands.Contains(brand.Id))
                .OrderBy(brand => brand.Name)
                .ToListAsync(ct),
            reach.Actor.Name
        );
    }

    private static IQueryable<InboxRow> Filter(IQueryable<InboxRow> rows, Request request, Reach reach)
    {
        if (request.Mine)
        {
            rows = rows.Where(row => row.OwnerId == reach.Actor.Id || row.OwnerId == null);
        }

        if (request.Brand is { } brand)
        {
            rows = rows.Where(row => row.BrandId == brand);
        }

        return request.Network is { Length: > 0 } network ? rows.Where(row => row.Network == network) : rows;
    }
}
