namespace Aplomb.Networks;

/// <summary>Something done to a post or a person. To do it again changes nothing; that holds for taking it back, too.</summary>
public abstract record Act
{
    private Act() { }

    /// <summary>Hides a post of theirs from others.</summary>
    /// <param name="Post">The network's id of it.</param>
    public sealed record Hide(string Post, bool Undo = false) : Act;

    public sealed record Like(string Post, bool Undo = false) : Act;

    /// <summary>We no longer hear a person; they do not learn of it.</summary>
    /// <param name="Person">The network's id of them.</param>
    public sealed record Mute(string Person, bool Undo = false) : Act;

    /// <summary>A person can no longer speak to us.</summary>
    public sealed record Block(string Person, bool Undo = false) : Act;

    /// <summary>Tells the network's own people about a post.</summary>
    /// <param name="Person">Who wrote it.</param>
    /// <param name="Words">What we say about it.</param>
    public sealed record Report(string Post, string Person, Breach Breach, string Words) : Act;

    /// <summary>Takes back what we said.</summary>
    public sealed record DeleteOwn(string Post) : Act;
}

/// <summary>Which of the published house rules a post breaks.</summary>
public enum Breach
{
    Threat,
    Hate,
    PrivateData,
    Spam,
    Illegal,
}
