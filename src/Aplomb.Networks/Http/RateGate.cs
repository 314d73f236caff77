using System.Collections.Concurrent;

namespace Aplomb.Networks.Http;

/// <summary>Remembers who asked us to keep away, and until when; nobody knocks before.</summary>
internal sealed class RateGate(TimeProvider time)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<(Guid Account, string Host, string Bucket), Closed> _closed = new();

    /// <param name="Refusals">How often in a row the network wanted us to come back later.</param>
    private sealed record Closed(DateTimeOffset Until, int Refusals);

    /// <exception cref="NetworkException">The network does not want us yet; nothing was asked.</exception>
    public void Pass(Guid account, WireRequest request)
    {
        if (
            _closed.TryGetValue(Key(account, request), out var closed)
            && closed.Until - time.GetUtcNow() is { Ticks: > 0 } left
        )
        {
            throw new NetworkException(FailureClass.RateLimited, "The network wants us to come back later.", left);
        }
    }

    /// <summary>The network answered.</summary>
    /// <param name="rest">So long it wants to be left alone now; null where we may go on.</param>
    public void Answered(Guid account, WireRequest request, TimeSpan? rest)
    {
        var (key, now) = (Key(account, request), time.GetUtcNow());
        if (rest is { Ticks: > 0 } away)
        {
            _closed[key] = new Closed(now + away, 0);
        }
        else if (_closed.TryGetValue(key, out var closed) && closed.Until <= now)
        {
            _closed.TryRemove(KeyValuePair.Create(key, closed)); // it lets us in again
        }
    }

    /// <summary>The network wants us to come back later. Answers how long we keep away: a pause that grows where it did not say.</summary>
    public TimeSpan Refused(Guid account, WireRequest request, TimeSpan? said)
    {
        var key = Key(account, request);
        var refusals = _closed.GetValueOrDefault(key)?.Refusals ?? 0;
        var away = said ?? (First * Math.Pow(2, Math.Min(refusals, 10)));
        away = said is null && away > Longest ? Longest : away;
        _closed[key] = new Closed(time.GetUtcNow() + away, refusals + 1);
        return away;
    }

    private static (Guid, string, string) Key(Guid account, WireRequest request) =>
        (account, request.Address.Authority, request.Bucket);
}
