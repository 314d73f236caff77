using Aplomb.Data;
using Aplomb.Networks;

namespace Aplomb.Modules.Accounts;

/// <summary>One account, with how it is.</summary>
/// <param name="Can">Null where the desk does not reach its network.</param>
/// <param name="Beat">The last 24 hours, oldest first: null where nobody looked, else the share that was heard.</param>
/// <param name="Costs">This month's, the dearest first.</param>
/// <param name="Unread">How many things it told us that nobody could read.</param>
public sealed record AccountItem(
    AccountRow Row,
    Capabilities? Can,
    AccountHealthRow? Health,
    IReadOnlyList<double?> Beat,
    IReadOnlyList<Spent> Costs,
    int Unread
)
{
    public decimal Cost => Costs.Sum(one => one.Sum);
    public decimal? Budget => Row.Budget / 1e6m;

    /// <summary>Whether somebody has to do something.</summary>
    public bool NeedsUs => Row.OffSince is null && Health?.Failure is { } failure && Backoff.NeedsAPerson(failure);
}
