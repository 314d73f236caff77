using Aplomb.Data;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Accounts;

/// <summary>Does something to a post or a person on a network, where the account can. Whether one should is decided before.</summary>
internal sealed class ActOnNetwork(IDbContextFactory<AppDb> databases, Connectors connectors, AccountHealth health)
{
    /// <exception cref="NetworkException">The network, or the account's own rights, say no.</exception>
    public async Task RunAsync(Guid account, Act act, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.Accounts.AsNoTracking().SingleAsync(one => one.Id == account, ct);
        if (connectors.What(row) is not { } can || !can.Allows(act))
        {
            throw new NetworkException(FailureClass.PermissionMissing, "This account cannot do that.");
        }

        var open = await connectors.OpenAsync(row, ct);
        await open!.Connector.ActAsync(open.Access, act, ct);
        await health.SpentAsync(open, ct);
    }
}
