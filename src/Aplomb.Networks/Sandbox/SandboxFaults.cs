using System.Collections.Concurrent;

namespace Aplomb.Networks.Sandbox;

/// <summary>Failures on command, for tests and drills. Each is used up by the call that it breaks.</summary>
public sealed class SandboxFaults
{
    private readonly ConcurrentQueue<SandboxFault> _sends = new();
    private readonly ConcurrentQueue<SandboxFault> _gathers = new();

    /// <summary>While true, every call ends with <see cref="FailureClass.AuthRevoked"/>.</summary>
    public bool Revoked { get; set; }

    /// <summary>Lets the next delivery fail.</summary>
    /// <param name="failure">How it fails.</param>
    /// <param name="stored">Whether the words stand there all the same, as after a time-out.</param>
    /// <param name="retryAfter">When the network wants us back.</param>
    public void FailNextSend(FailureClass failure, bool stored = false, TimeSpan? retryAfter = null) =>
        _sends.Enqueue(new SandboxFault(failure, stored, retryAfter));

    /// <summary>Lets the next reading fail.</summary>
    public void FailNextGather(FailureClass failure, TimeSpan? retryAfter = null) =>
        _gathers.Enqueue(new SandboxFault(failure, Stored: false, retryAfter));

    internal SandboxFault? ForSend() => Next(_sends);

    internal SandboxFault? ForGather() => Next(_gathers);

    /// <summary>The failure of every call while the account is revoked.</summary>
    internal void ThrowIfRevoked()
    {
        if (Revoked)
        {
            throw new NetworkException(FailureClass.AuthRevoked, "The sandbox has taken our sign-in back.");
        }
    }

    private SandboxFault? Next(ConcurrentQueue<SandboxFault> faults)
    {
        ThrowIfRevoked();
        return faults.TryDequeue(out var fault) ? fault : null;
    }
}

/// <summary>One failure on command.</summary>
internal sealed record SandboxFault(FailureClass Failure, bool Stored, TimeSpan? RetryAfter)
{
    public NetworkException AsException() => new(Failure, $"The sandbox was told to fail: {Failure}.", RetryAfter);
}
