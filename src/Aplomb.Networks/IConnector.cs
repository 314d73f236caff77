using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Networks;

/// <summary>A brand's presence on one network, as a connector needs to know it.</summary>
/// <param name="Id">Our own id of the account.</param>
/// <param name="Handle">The account's handle there, without a leading <c>@</c>.</param>
/// <param name="Place">Which part of the network, where it has parts: the sandbox looks like <c>instagram</c>, a Mastodon is a server.</param>
public sealed record AccountAccess(Guid Id, string Handle, string? Place = null);

/// <summary>What one account can do. It belongs to the account, for accounts differ within a network.</summary>
public sealed record Capabilities
{
    public bool Reply { get; init; }
    public bool PrivateReply { get; init; }
    public bool Message { get; init; }
    public bool Hide { get; init; }
    public required LengthLimit Length { get; init; }
}

/// <summary>What came since the cursor. The cursor only moves forward; pages may overlap.</summary>
public sealed record Gathered(IReadOnlyList<IncomingPost> Posts, string? Cursor, bool More);

/// <summary>Words to deliver.</summary>
/// <param name="Key">Idempotency key: the same key is the same reply, however often it is tried.</param>
/// <param name="Parent">The network's id of the post that we answer.</param>
/// <param name="To">The network's id of the person.</param>
public sealed record Outgoing(string Key, string Text, Channel Channel, string? Parent, string To, string? Thread);

/// <summary>What a network answered to a delivery: the post as it now stands there.</summary>
public sealed record Delivered(string PostId, DateTimeOffset At, string? Url);

/// <summary>
/// One network. Implementations hold no cursor and no database: the caller keeps what was read. Each failure is a
/// <see cref="NetworkException"/> of one class.
/// </summary>
public interface IConnector
{
    /// <summary>The network's name in lower case.</summary>
    string Network { get; }

    Capabilities What(AccountAccess account);

    /// <summary>Reads forward from a cursor; null reads from the beginning.</summary>
    Task<Gathered> GatherAsync(AccountAccess account, string? cursor, CancellationToken ct);

    /// <summary>Delivers words once.</summary>
    Task<Delivered> SendAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct);

    /// <summary>Looks whether words of this key stand there already; null where they do not.</summary>
    Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct);
}
