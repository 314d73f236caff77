namespace Aplomb.Networks;

/// <summary>The thirteen ways in which a network says no, and what each asks of us.</summary>
public enum FailureClass
{
    /// <summary>Refresh the sign-in once and try again.</summary>
    AuthExpired,

    /// <summary>Stop the account and tell a person.</summary>
    AuthRevoked,

    /// <summary>A right is missing; this act stays off.</summary>
    PermissionMissing,

    /// <summary>Come back later.</summary>
    RateLimited,

    /// <summary>Nothing was done there; try again with growing pauses.</summary>
    Transient,

    /// <summary>The words are refused: back to the writer.</summary>
    InvalidContent,

    /// <summary>The post that we answer is no longer there.</summary>
    TargetGone,

    /// <summary>Comments are closed, or we were not summoned.</summary>
    TargetClosed,

    /// <summary>The time in which one may write has run out.</summary>
    WindowClosed,

    /// <summary>The person cannot be reached.</summary>
    RecipientUnavailable,

    /// <summary>The network has these words already: look before anything else.</summary>
    Duplicate,

    /// <summary>No money left for this network.</summary>
    BudgetExhausted,

    /// <summary>Nobody knows whether it was done: look before any second try.</summary>
    Unknown,
}

/// <summary>A network said no, or nothing at all.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage(
    "Design",
    "CA1032:Implement standard exception constructors",
    Justification = "A failure without its class cannot be acted on."
)]
public sealed class NetworkException(FailureClass failure, string message, TimeSpan? retryAfter = null)
    : Exception(message)
{
    public FailureClass Failure { get; } = failure;

    /// <summary>When the network wants us back, where it said so.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
