using System.Collections.Concurrent;

namespace Aplomb.Networks.Http;

/// <summary>Remembers who asked us to keep away, and until when; nobody knocks before.</summary>
internal sealed class RateGate(TimeProvider time)
{
    private readonly ConcurrentDictionary<(Guid Account, string Host, string Bucket), DateTimeOffset> _closed = new();

    /// <exception cref="NetworkException">The network does not want us yet; nothing was asked.</exception>
    public void Pass(Guid account, WireRequest request)
    {
        var key = Key(account, request);
        if (!_closed.TryGetValue(key, out var until))
        {
            return;
        }

        if (until - time.GetUtcNow() is { Ticks: > 0 } left)
        {
            throw new NetworkException(FailureClass.RateLimited, "The network wants us to come back later.", left);
        }

        _closed.TryRemove(key, out _);
    }

    public void Learn(Guid account, WireRequest request, TimeSpan rest)
    {
        if (rest > TimeSpan.Zero)
        {
            _closed[Key(account, request)] = time.GetUtcNow() + rest;
        }
    }

    private static (Guid, string, string) Key(Guid account, WireRequest request) =>
        (account, request.Address.Authority, request.Bucket);
}
