using Aplomb.Networks;

namespace Aplomb.Mixed;

/// <summary>Something that was said there.</summary>
/// <param name="Id">The network's id of it.</param>
/// <param name="Told">What tells of it; null where the desk asks, or listens.</param>
/// <param name="Again">The same told once more, in other bytes.</param>
internal sealed record Heard(string Id, HookRequest? Told = null, HookRequest? Again = null);

/// <summary>One network of a mixed run: a stand-in, our connector before it, and our account there.</summary>
internal abstract class Corner : IAsyncDisposable
{
    public abstract IConnector Connector { get; }

    public abstract string Handle { get; }

    /// <summary>What somebody would have filled in.</summary>
    public abstract IReadOnlyDictionary<string, string> Answers { get; }

    /// <summary>How somebody would have signed in; null where that is done with what was filled in.</summary>
    public virtual Tokens? SignedIn => null;

    public string Network => Connector.Network;

    /// <summary>What stands there by us.</summary>
    public abstract IReadOnlyList<string> Ours { get; }

    /// <summary>Somebody speaks to us.</summary>
    public abstract Heard Say(string by, string text);

    /// <summary>Lets something go wrong. False where an earlier mishap is still to come.</summary>
    public abstract bool Befall(Mishap mishap, Heard said);

    /// <summary>What a caller got wrong that real servers pass over.</summary>
    public virtual IReadOnlyList<string> Complaints => [];

    public abstract ValueTask DisposeAsync();
}
