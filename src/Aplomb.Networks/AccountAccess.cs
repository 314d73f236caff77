namespace Aplomb.Networks;

/// <summary>A brand's presence on one network, as a connector needs to know it. Made anew for each call.</summary>
/// <param name="Id">Our own id of the account.</param>
/// <param name="Handle">The account's handle there, without a leading <c>@</c>.</param>
/// <param name="Place">Which part of the network, where it has parts: the sandbox looks like <c>instagram</c>, a Mastodon is a server.</param>
public sealed record AccountAccess(Guid Id, string Handle, string? Place = null)
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>(
        StringComparer.Ordinal
    );

    /// <summary>The network's own id of us; null until we have been there.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Where the network may tell us by itself, as the world reaches the desk; null where nobody knows that now.</summary>
    public Uri? Hook { get; init; }

    /// <summary>What the network last said that it can do; null before we have been there.</summary>
    public Capabilities? Can { get; init; }

    /// <summary>What somebody filled in when connecting it, by <see cref="GuideField.Name"/>. Holds secrets.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = None;

    /// <summary>How we are signed in.</summary>
    public ITokens Tokens { get; init; } = new TokensInMemory();

    /// <summary>What this call costs, and how much may still be spent.</summary>
    public Usage Usage { get; init; } = new();

    /// <summary>What was filled in, without blanks at its ends.</summary>
    /// <exception cref="NetworkException">It was left empty.</exception>
    public string Answer(string field) =>
        AnswerOrNull(field)
        ?? throw new NetworkException(FailureClass.AuthRevoked, $"“{field}” was not filled in. Connect the account.");

    /// <summary>What was filled in; null where it was left empty.</summary>
    public string? AnswerOrNull(string field) =>
        Answers.TryGetValue(field, out var said) && !string.IsNullOrWhiteSpace(said) ? said.Trim() : null;
}

/// <summary>What a network said when we signed in: who we are there, and what we may do.</summary>
/// <param name="ExternalId">The network's own id of us: what comes from it is our own.</param>
/// <param name="Handle">Without a leading <c>@</c>.</param>
/// <param name="Place">Which part of the network, where it has parts.</param>
/// <param name="Notes">What does not work yet and why, a sentence each, in the user's words.</param>
/// <param name="EndsAt">When somebody has to sign in again; null where that is not known or never.</param>
public sealed record SignedIn(
    string ExternalId,
    string Handle,
    Capabilities Can,
    string? Place = null,
    IReadOnlyList<string>? Notes = null,
    DateTimeOffset? EndsAt = null
);
