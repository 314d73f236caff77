using Aplomb.Networks;

namespace Aplomb.Data;

/// <summary>The networks that this desk can talk to.</summary>
internal sealed class Connectors(IEnumerable<IConnector> all)
{
    private readonly Dictionary<string, IConnector> _byName = all.ToDictionary(
        one => one.Network,
        StringComparer.Ordinal
    );

    /// <summary>The connector of an account; null where the desk has none for its network: posts then come by the intake, files or hand.</summary>
    public IConnector? Of(AccountRow account) => _byName.GetValueOrDefault(account.Network);

    /// <summary>What an account can do; null where it cannot be reached.</summary>
    public Capabilities? What(AccountRow account) => Of(account)?.What(Access(account));

    /// <summary>The account as its connector knows it.</summary>
    public static AccountAccess Access(AccountRow account) => new(account.Id, account.Handle, account.Place);
}
