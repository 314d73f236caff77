namespace Aplomb.Data;

/// <summary>One task at a time for each account: a slow network keeps nobody else waiting.</summary>
internal sealed class PerAccount
{
    private readonly Dictionary<Guid, Task> _running = [];

    /// <summary>Begins, unless the last one of this account is still at it.</summary>
    public void Begin(Guid account, Func<Task> act)
    {
        if (!_running.TryGetValue(account, out var running) || running.IsCompleted)
        {
            _running[account] = act();
        }
    }

    /// <summary>Waits until nothing runs any more, whatever came of it.</summary>
    public async Task EndAsync(CancellationToken ct) =>
        await Task.WhenAll(_running.Values).WaitAsync(ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
