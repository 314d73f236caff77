using Aplomb.Networks;

namespace Aplomb.Data;

/// <summary>What an account keeps to itself, encrypted by the <see cref="Vault"/>.</summary>
public sealed class AccountKeyRow
{
    public required Guid AccountId { get; init; }

    /// <summary>What was filled in when connecting it, as JSON, encrypted.</summary>
    public string? Answers { get; set; }

    /// <summary>How we are signed in, as JSON, encrypted.</summary>
    public string? Tokens { get; set; }

    /// <summary>Moves by one with each change of the tokens.</summary>
    public required int Version { get; set; }

    /// <summary>The lease of whoever renews the tokens this moment.</summary>
    public DateTimeOffset? RenewingUntil { get; set; }
}

/// <summary>How an account is.</summary>
public sealed class AccountHealthRow
{
    public required Guid AccountId { get; init; }

    /// <summary>When the network last answered.</summary>
    public DateTimeOffset? HeardAt { get; set; }
    public DateTimeOffset? TriedAt { get; set; }

    /// <summary>When we look next.</summary>
    public DateTimeOffset? NextAt { get; set; }

    /// <summary>What went wrong last; null while all is well.</summary>
    public FailureClass? Failure { get; set; }
    public DateTimeOffset? FailingSince { get; set; }

    /// <summary>How often in a row.</summary>
    public required int Failures { get; set; }

    /// <summary>What the network said, for whoever set it up.</summary>
    public string? Why { get; set; }

    /// <summary>What does not work yet, a line each.</summary>
    public string? Notes { get; set; }

    /// <summary>When somebody has to sign in again.</summary>
    public DateTimeOffset? EndsAt { get; set; }
}

/// <summary>One hour of an account.</summary>
public sealed class AccountHourRow
{
    public required Guid AccountId { get; init; }

    /// <summary>Whole hours since 1970.</summary>
    public required int Hour { get; init; }
    public required int Heard { get; set; }
    public required int Missed { get; set; }
}

/// <summary>What an account cost on one day, by what it was.</summary>
public sealed class AccountCostRow
{
    public required Guid AccountId { get; init; }

    /// <summary>Whole days since 1970.</summary>
    public required int Day { get; init; }
    public required string What { get; init; }

    /// <summary>Millionths of a US dollar.</summary>
    public required long EachCosts { get; init; }
    public required int Times { get; set; }
}

/// <summary>What a network told us by itself: verified, stored, answered, and then read.</summary>
public sealed class HookRow
{
    public required Guid Id { get; init; }
    public required Guid AccountId { get; init; }

    /// <summary>SHA-256 of its bytes: the same bytes again are left.</summary>
    public required string Digest { get; init; }

    /// <summary>As JSON; empty once it was read.</summary>
    public required string Headers { get; set; }

    /// <summary>As it came; empty once it was read, for it holds what people wrote.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Performance",
        "CA1819:Properties should not return arrays",
        Justification = "A column of bytes is an array."
    )]
    public required byte[] Body { get; set; }
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When it is to be read; null once it was, or cannot be.</summary>
    public DateTimeOffset? NextAt { get; set; }
    public required int Attempts { get; set; }
    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>Why it could not be read.</summary>
    public string? Why { get; set; }
}

/// <summary>A sign-in that is on its way through somebody's browser.</summary>
public sealed class SignInRow
{
    /// <summary>SHA-256 of the state that the browser carries.</summary>
    public required string State { get; init; }
    public required Guid AccountId { get; init; }
    public required Guid ById { get; init; }

    /// <summary>The <see cref="Consent"/> as JSON, encrypted.</summary>
    public required string Kept { get; init; }
    public required DateTimeOffset EndsAt { get; init; }
}
