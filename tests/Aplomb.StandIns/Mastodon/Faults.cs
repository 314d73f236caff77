namespace Aplomb.Networks.Mastodon.StandIn;

/// <summary>How a server misbehaves.</summary>
public enum Mischief
{
    None,

    /// <summary>429, with the headers of the character.</summary>
    TooMany,

    /// <summary>503, and nothing was done.</summary>
    Down,

    /// <summary>It is done, and no answer comes.</summary>
    Silent,

    /// <summary>It is done, and half of the answer comes.</summary>
    Cut,

    /// <summary>It is done, and the answer is a page of a proxy.</summary>
    Proxy,

    /// <summary>The token was revoked.</summary>
    Revoked,

    /// <summary>The token lacks a scope.</summary>
    Forbidden,

    /// <summary>422, as for words that a filter does not like.</summary>
    Refused,
}

/// <summary>What to do wrong next, by method and the beginning of the path.</summary>
internal sealed class Faults
{
    private readonly Lock _one = new();
    private readonly Queue<(string Method, string Path, Mischief Mischief)> _next = new();

    /// <summary>Tells everything twice, and in the wrong order.</summary>
    public bool Muddled { get; set; }

    public bool IsEmpty
    {
        get
        {
            lock (_one)
            {
                return _next.Count is 0;
            }
        }
    }

    public void Add(string method, string path, Mischief fault, int times = 1)
    {
        lock (_one)
        {
            for (var i = 0; i < times; i++)
            {
                _next.Enqueue((method, path, fault));
            }
        }
    }

    public void Clear()
    {
        lock (_one)
        {
            _next.Clear();
        }
    }

    internal Mischief Take(string method, string path)
    {
        lock (_one)
        {
            return
                _next.TryPeek(out var next)
                && next.Method == method
                && path.StartsWith(next.Path, StringComparison.Ordinal)
                && _next.TryDequeue(out next)
                ? next.Mischief
                : Mischief.None;
        }
    }
}
