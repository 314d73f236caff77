using Aplomb.Posts;

namespace Aplomb.Networks;

/// <summary>What came since the cursor. The cursor only moves forward; pages may overlap.</summary>
/// <param name="Posts">New ones, edits, deletions, and our own; what is known already does no harm.</param>
public sealed record Gathered(IReadOnlyList<IncomingPost> Posts, string? Cursor, bool More)
{
    /// <summary>What could not be read although all the rest was: private messages, while their service is down. Null where nothing is missing.</summary>
    public NetworkException? Trouble { get; init; }

    /// <summary>How far back a first reading goes.</summary>
    public static TimeSpan FirstLook { get; } = TimeSpan.FromDays(30);
}

/// <summary>
/// One network. Implementations hold no cursor and no database: the caller keeps what was read. Each failure is a
/// <see cref="NetworkException"/> of one class. A network that tells us by itself is an <see cref="IWebhooks"/>, too; one where people
/// sign in by their browser is an <see cref="IBrowserSignIn"/>, too.
/// </summary>
public interface IConnector
{
    /// <summary>The network's name in lower case.</summary>
    string Network { get; }

    /// <summary>What the page for connecting an account says; null where an account is not connected by hand.</summary>
    Guide? Guide => null;

    /// <summary>How long we wait between two looks at an account.</summary>
    TimeSpan Pace => TimeSpan.FromSeconds(20);

    /// <summary>How long we wait after a look while there has been something new within the last minute; webhooks need no more than the usual.</summary>
    TimeSpan Brisk => Pace;

    /// <summary>How often we look again at the posts of the last day; null where the network says by itself what was changed or taken back.</summary>
    TimeSpan? LookAgainEvery => null;

    /// <summary>What the network's terms ask of whoever keeps its posts.</summary>
    Duties Duties => Duties.None;

    /// <summary>What an account can do as far as one knows without asking the network; <see cref="SignedIn.Can"/> knows better.</summary>
    Capabilities What(AccountAccess account);

    /// <summary>Signs in, or tries whether we still are; answers who we are there. Changes nothing that others see.</summary>
    Task<SignedIn> ConnectAsync(AccountAccess account, CancellationToken ct) =>
        Task.FromResult(new SignedIn(account.ExternalId ?? account.Handle, account.Handle, What(account)));

    /// <summary>Reads forward from a cursor; null reads from the beginning, as far back as <see cref="Gathered.FirstLook"/>.</summary>
    Task<Gathered> GatherAsync(AccountAccess account, string? cursor, CancellationToken ct);

    /// <summary>Looks at posts again that we know. Answers those that were changed or taken back, as they are now.</summary>
    /// <param name="known">At most 100, as they were stored.</param>
    Task<IReadOnlyList<IncomingPost>> LookAgainAsync(
        AccountAccess account,
        IReadOnlyList<IncomingPost> known,
        CancellationToken ct
    ) => Task.FromResult<IReadOnlyList<IncomingPost>>([]);

    /// <summary>Delivers words once.</summary>
    Task<Delivered> SendAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct);

    /// <summary>Looks whether words of this key stand there already; null where they do not.</summary>
    Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct);

    /// <summary>Does something to a post or a person.</summary>
    Task ActAsync(AccountAccess account, Act act, CancellationToken ct) =>
        throw new NetworkException(FailureClass.PermissionMissing, "This network does not let us do that.");
}

/// <summary>What a network's terms ask of whoever keeps its posts.</summary>
/// <param name="ForgetTakenBack">How soon the words of a post that was taken back must be gone from here as well; null where they may stay.</param>
/// <param name="ForgetNames">How long after a person was last heard their name may be kept; null without end.</param>
/// <param name="ForgetWords">How long after we read them the words of others may be kept; null without end.</param>
public sealed record Duties(
    TimeSpan? ForgetTakenBack = null,
    TimeSpan? ForgetNames = null,
    TimeSpan? ForgetWords = null
)
{
    public static Duties None { get; } = new();
}
