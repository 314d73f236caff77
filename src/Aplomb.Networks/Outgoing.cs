using Aplomb.Replies;

namespace Aplomb.Networks;

/// <summary>Words to deliver.</summary>
/// <param name="Key">Idempotency key: the same key is the same reply, however often it is tried.</param>
/// <param name="Parent">The network's id of the post that we answer.</param>
/// <param name="To">The network's id of the person.</param>
/// <param name="At">When it was written: the same for each try.</param>
/// <param name="Handle">What one writes to mention the person, without a leading <c>@</c>; null where we do not know.</param>
public sealed record Outgoing(
    string Key,
    string Text,
    Channel Channel,
    string? Parent,
    string To,
    string? Thread,
    DateTimeOffset At = default,
    string? Handle = null
);

/// <summary>What a network answered to a delivery: the post as it now stands there.</summary>
public sealed record Delivered(string PostId, DateTimeOffset At, string? Url);
