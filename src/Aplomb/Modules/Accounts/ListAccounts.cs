using Aplomb.Data;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Accounts;

/// <summary>The accounts that somebody may see, with how each is.</summary>
internal sealed class ListAccounts(IDbContextFactory<AppDb> databases, Connectors connectors, TimeProvider time)
{
    /// <summary>How many hours of the past a line shows.</summary>
    public const int Hours = 24;

    /// <param name="Brands">Those with their accounts, by name; brands without any are among them.</param>
    internal sealed record Answer(IReadOnlyList<(BrandRow Brand, IReadOnlyList<AccountItem> Accounts)> Brands)
    {
        public IEnumerable<AccountItem> All => Brands.SelectMany(brand => brand.Accounts);
    }

    public async Task<Answer> RunAsync(Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var brands = await db
            .Brands.AsNoTracking()
            .Where(brand => reach.All || reach.Brands.Contains(brand.Id))
            .OrderBy(brand => brand.Name)
            .ToListAsync(ct);
        var ids = brands.Select(brand => brand.Id).ToList();
        var accounts = await db
            .Accounts.AsNoTracking()
            .Where(row => ids.Contains(row.BrandId))
            .OrderBy(row => row.Network)
            .ThenBy(row => row.Handle)
            .ToListAsync(ct);
        var items = await ItemsAsync(db, accounts, ct);
        return new Answer([
            .. brands.Select(brand =>
                (brand, (IReadOnlyList<AccountItem>)[.. items.Where(item => item.Row.BrandId == brand.Id)])
            ),
        ]);
    }

    private async Task<List<AccountItem>> ItemsAsync(AppDb db, List<AccountRow> accounts, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var ids = accounts.Select(row => row.Id).ToList();
        var hour = (int)(now - DateTimeOffset.UnixEpoch).TotalHours;
        var month = Connectors.Days(new DateTimeOffset(now.Year, now.Month, 1, 0, 0, 0, TimeSpan.Zero));
        var health = await db.AccountHealth.AsNoTracking().Where(row => ids.Contains(row.AccountId)).ToListAsync(ct);
        var hours = await db
            .AccountHours.AsNoTracking()
            .Where(row => ids.Contains(row.AccountId) && row.Hour > hour - Hours)
            .ToListAsync(ct);
        var costs = await db
            .AccountCosts.AsNoTracking()
            .Where(row => ids.Contains(row.AccountId) && row.Day >= month)
            .ToListAsync(ct);
        var unread = await db
            .Hooks.Where(row => ids.Contains(row.AccountId) && row.Why != null && row.ReadAt != null)
            .Select(row => row.AccountId)
            .ToListAsync(ct);
        return
        [
            .. accounts.Select(row => new AccountItem(
                row,
                connectors.What(row),
                health.Find(one => one.AccountId == row.Id),
                Beat(hours.FindAll(one => one.AccountId == row.Id), hour),
                Sum(costs.FindAll(one => one.AccountId == row.Id)),
                unread.Count(one => one == row.Id)
            )),
        ];
    }

    private static List<double?> Beat(List<AccountHourRow> hours, int now) =>
        [
            .. Enumerable
                .Range(now - Hours + 1, Hours)
                .Select(hour => hours.Find(row => row.Hour == hour))
                .Select(row => row is null ? (double?)null : (double)row.Heard / (row.Heard + row.Missed)),
        ];

    private static List<Spent> Sum(List<AccountCostRow> costs) =>
        [
            .. costs
                .GroupBy(row => (row.What, row.EachCosts))
                .Select(group => new Spent(group.Key.What, group.Sum(row => row.Times), group.Key.EachCosts / 1e6m))
                .OrderByDescending(one => one.Sum),
        ];
}
