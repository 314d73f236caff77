using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Protection;

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

    /// <summary>Whether an account can do it at all; null where it cannot be reached.</summary>
    public static bool Allows(Capabilities? can, DeedKind kind) =>
        can is not null
        && kind switch
        {
            DeedKind.Hide => can.Hide,
            DeedKind.Like => can.Like,
            DeedKind.Mute => can.Mute,
            DeedKind.Block => can.Block,
            DeedKind.Report => can.Report,
            DeedKind.DeleteOwn => can.DeleteOwn,
            _ => false,
        };
}
