namespace Aplomb.Networks;

/// <summary>
/// A network that tells us at once, by a line that we keep open. Nobody needs it: every line is also polled, and what is told twice does
/// no harm.
/// </summary>
public interface IStreams
{
    /// <summary>
    /// Facts as they come, for as long as the network keeps the line open; none where it has none for this account. Whoever listens begins
    /// again after a pause.
    /// </summary>
    IAsyncEnumerable<HookFact> ListenAsync(AccountAccess account, CancellationToken ct);
}
