using Aplomb.Playbooks;
using Aplomb.Posts;

namespace Aplomb.Replies;

/// <summary>Where words go.</summary>
public enum Channel
{
    Public,
    Private,
}

/// <summary>Whose fault it was, as far as the desk knows.</summary>
public enum Fault
{
    Unknown,
    Ours,
    NotOurs,
}

/// <summary>Who said something in a talk.</summary>
public enum Speaker
{
    Them,
    Us,
}

/// <summary>One thing said in a talk, oldest first.</summary>
public sealed record Turn(Speaker From, string Text, bool Public = true);

/// <summary>How a network counts the length of a post.</summary>
public enum LengthUnit
{
    Characters,
    Graphemes,
    Weighted,
    Bytes,
    Utf16,
    Linked,
}

/// <summary>
/// How long a post may be. <see cref="LengthUnit.Weighted"/>: a link counts 23, wide letters and emoji 2.
/// <see cref="LengthUnit.Linked"/>: signs as people see them; a link counts 23, a mention without its server.
/// </summary>
public sealed record LengthLimit(LengthUnit Unit, int Max);

/// <summary>A reply that somebody is writing, and all that is known about the talk it belongs to.</summary>
public sealed record Draft
{
    public required string Text { get; init; }

    public required Channel Channel { get; init; }

    /// <summary>What the customer wrote last in public.</summary>
    public string? Post { get; init; }

    /// <summary>What <see cref="Post"/> was read to say; null where nobody read it.</summary>
    public Reading? Reading { get; init; }

    /// <summary>The customer's display name, as the network gives it.</summary>
    public string? Name { get; init; }

    /// <summary>The customer's handle, without a leading <c>@</c>.</summary>
    public string? Handle { get; init; }

    public Fault Fault { get; init; }

    /// <summary>
    /// Earlier turns, oldest first. In public they came before <see cref="Post"/>; in private they are the private strand
    /// after it.
    /// </summary>
    public IReadOnlyList<Turn> Thread { get; init; } = [];

    /// <summary>Whether the brand is in a storm.</summary>
    public bool InStorm { get; init; }

    public LengthLimit? Limit { get; init; }

    /// <summary>How <see cref="Text"/> sounds; null where nobody worked it out.</summary>
    public Manner? Manner { get; init; }

    /// <summary>What each sentence of <see cref="Text"/> does, as a learned reader hears it; null where nobody worked it out.</summary>
    public IReadOnlyList<HeardSentence>? Heard { get; init; }

    /// <summary>Who judges the whole, from the draft and its facts (<see cref="DraftFacts"/>); null where nobody does.</summary>
    public Func<Draft, float[], Judged>? Judge { get; init; }

    /// <summary>What happened since its writer began; null where nothing did.</summary>
    public Since? Since { get; init; }

    /// <summary>Saved words of the brand, filled in for this person: whoever sends them twice is told so.</summary>
    public IReadOnlyList<string> Snippets { get; init; } = [];

    /// <summary>How the brand sounds; null where nobody said.</summary>
    public Voice? Voice { get; init; }

    /// <summary>Levels that the playbook sets, by rule; null is off. A rule of safety stays at a warning at least.</summary>
    public IReadOnlyDictionary<string, Level?>? Levels { get; init; }
}
