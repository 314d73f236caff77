using Aplomb.Replies;

namespace Aplomb.Networks;

/// <summary>
/// A network with nobody on it but us and those whom a test lets speak: a stand-in, or a real one on this machine. What a test needs to
/// do to it, behind the back of our connector.
/// </summary>
public abstract class Stage : IAsyncDisposable
{
    public abstract IConnector Connector { get; }

    /// <summary>Our account there; the same tokens for each call.</summary>
    public abstract AccountAccess Account { get; }

    /// <summary>Whether people can change what they wrote, and whether anybody can learn of it.</summary>
    public virtual bool Edits => true;

    /// <summary>Somebody says something to us in public. Answers the network's id of it.</summary>
    /// <param name="under">What it answers; null is a new talk in which we are named, or a comment under a post of ours.</param>
    public abstract Task<string> SayAsync(string text, string by = "nils", string? under = null);

    /// <summary>We say something there by hand, not through the desk. Answers the network's id of it.</summary>
    public abstract Task<string> SayAsUsAsync(string text, string? under = null);

    public abstract Task ChangeAsync(string post, string text);

    public abstract Task TakeBackAsync(string post);

    /// <summary>What stands there by us, oldest first.</summary>
    public abstract Task<IReadOnlyList<string>> OursAsync();

    /// <summary>Lets the next delivery fail as the network documents it. False where it never fails like this.</summary>
    /// <remarks><see cref="FailureClass.Unknown"/>: the words stand there, and no answer comes.</remarks>
    public abstract Task<bool> FailNextSendAsync(FailureClass failure);

    /// <summary>A webhook, signed, that tells of a comment; null where the network has none.</summary>
    public virtual HookRequest? Hook(string text) => null;

    /// <summary>The person who wrote a post, as our reply names them.</summary>
    public abstract Outgoing Answer(
        string post,
        string text,
        string key,
        string by = "nils",
        Channel channel = Channel.Public
    );

    public abstract ValueTask DisposeAsync();
}
