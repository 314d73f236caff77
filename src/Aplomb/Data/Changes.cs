using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Aplomb.Data;

/// <summary>What was written.</summary>
internal enum ChangeKind
{
    /// <summary>Posts wait to be read and put into cases.</summary>
    PostsStored,

    /// <summary>A case has new facts.</summary>
    CaseChanged,

    /// <summary>A network told us something, which waits to be read.</summary>
    HookStored,

    /// <summary>An account is well again, or no longer.</summary>
    AccountChanged,

    /// <summary>A reply was put into the outbox.</summary>
    ReplyHeld,
}

/// <param name="Brand">Whose it is; empty where it concerns nobody's page.</param>
internal sealed record Change(ChangeKind Kind, Guid Brand = default, Guid Case = default);

/// <summary>
/// Tells whoever waits that something was written. A hint, never a fact: whoever misses one finds the rows at the next look.
/// </summary>
internal sealed class Changes
{
    private const int Unread = 256;
    private readonly ConcurrentDictionary<Channel<Change>, byte> _listeners = new();

    private long _told;

    /// <summary>How often something was told here: a page that was made at one number and listens at another has missed something.</summary>
    public long Told => Interlocked.Read(ref _told);

    /// <summary>Says so, after the commit.</summary>
    public void Tell(params IEnumerable<Change> changes)
    {
        Interlocked.Increment(ref _told);
        foreach (var change in changes)
        {
            foreach (var (listener, _) in _listeners)
            {
                listener.Writer.TryWrite(change);
            }
        }
    }

    /// <summary>Listens from now on; a slow listener loses the oldest.</summary>
    public Listening Listen()
    {
        var channel = Channel.CreateBounded<Change>(
            new BoundedChannelOptions(Unread) { FullMode = BoundedChannelFullMode.DropOldest }
        );
        _listeners[channel] = 0;
        return new Listening(channel.Reader, () => _listeners.TryRemove(channel, out _));
    }
}

/// <summary>An open ear; closed by disposing it.</summary>
internal sealed class Listening(ChannelReader<Change> reader, Action close) : IDisposable
{
    public ChannelReader<Change> Reader => reader;

    /// <summary>Waits for a change of this kind, but no longer than a while.</summary>
    public async Task WaitForAsync(ChangeKind kind, TimeSpan atMost, TimeProvider time, CancellationToken ct)
    {
        using var timeUp = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, timeUp.Token);
        try
        {
            while ((await reader.ReadAsync(either.Token)).Kind != kind) { }
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // nobody told us anything; the caller looks for itself
        }
    }

    public void Dispose() => close();
}
