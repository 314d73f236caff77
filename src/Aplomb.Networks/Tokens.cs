namespace Aplomb.Networks;

/// <summary>How we are signed in at a network.</summary>
/// <param name="Refresh">What brings the next ones; null where they last, or end for good.</param>
/// <param name="EndsAt">When <paramref name="Access"/> ends; null where that is not known.</param>
/// <param name="More">Whatever else a network wants to see again.</param>
public sealed record Tokens(
    string Access,
    string? Refresh = null,
    DateTimeOffset? EndsAt = null,
    IReadOnlyDictionary<string, string>? More = null
)
{
    /// <summary>A secret is never written into a log by mistake.</summary>
    public override string ToString() => "Tokens";
}

/// <summary>The tokens of one account. The desk keeps them encrypted in its database; a trial keeps them in memory.</summary>
public interface ITokens
{
    /// <summary>The newest ones; null where we have never signed in.</summary>
    Task<Tokens?> ReadAsync(CancellationToken ct);

    /// <summary>
    /// Renews what was seen, one holder at a time over all processes: many networks let a refresh token be used once only.
    /// Where somebody else has renewed meanwhile, theirs are answered and <paramref name="renew"/> is not called.
    /// </summary>
    /// <param name="seen">What turned out to be too old; null where we have never signed in.</param>
    /// <param name="renew">Asks the network. Gets what is kept now.</param>
    Task<Tokens> RenewAsync(Tokens? seen, Func<Tokens?, CancellationToken, Task<Tokens>> renew, CancellationToken ct);
}

/// <summary>Tokens that end with the process: for trying a sign-in before anything is kept, and for tests.</summary>
public sealed class TokensInMemory(Tokens? tokens = null) : ITokens, IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private Tokens? _tokens = tokens;

    public Task<Tokens?> ReadAsync(CancellationToken ct) => Task.FromResult(_tokens);

    public async Task<Tokens> RenewAsync(
        Tokens? seen,
        Func<Tokens?, CancellationToken, Task<Tokens>> renew,
        CancellationToken ct
    )
    {
        await _one.WaitAsync(ct);
        try
        {
            return _tokens is { } other && other.Access != seen?.Access ? other : _tokens = await renew(_tokens, ct);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
