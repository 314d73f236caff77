using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Playbooks;

/// <summary>Where a case stands.</summary>
public enum CaseState
{
    New,
    Answering,
    Private,
    WithExpert,
    Resolved,
    Confirmed,
    Quiet,
}

/// <summary>The state of the storm watch for a brand.</summary>
public enum StormState
{
    Calm,
    Watch,
    Storm,
    Cooling,
}

/// <summary>A published house rule that a post breaks. Criticism breaks none.</summary>
public enum HouseRule
{
    Threat,
    Hate,
    PrivateData,
    Spam,
    Illegal,
}

/// <summary>What the playbook knows of the person who wrote.</summary>
public sealed record PersonFacts
{
    public string? Name { get; init; }
    public string? Handle { get; init; }
    public bool FirstContact { get; init; } = true;
    public int ProfilesWithSameComplaint { get; init; } = 1;
    public int AbusivePosts { get; init; }
}

/// <summary>What the playbook knows of the case. Hours are counted back from now; null is unknown.</summary>
public sealed record CaseFacts
{
    public CaseState State { get; init; }

    /// <summary>Since our last turn.</summary>
    public double? HoursSinceUs { get; init; }

    /// <summary>The age of the post.</summary>
    public double? HoursSinceThem { get; init; }

    /// <summary>Until our promise is due; below 0 it is overdue.</summary>
    public double? PromiseDueInHours { get; init; }
    public bool HandedOff { get; init; }
    public bool RemovalAsked { get; init; }
}

/// <summary>Whom we speak for, as far as a sign needs it.</summary>
/// <param name="Handle">Without a leading <c>@</c>.</param>
/// <param name="About">What the brand does, in its own words; null where nobody has said.</param>
public sealed record BrandFacts(string Name, string? Handle = null, string? About = null);

/// <summary>All that the playbook sees when it gives advice. What is missing is unknown.</summary>
public sealed record Situation
{
    /// <summary>The network's name in lower case: <c>facebook</c>, <c>mastodon</c>.</summary>
    public string? Network { get; init; }
    public Channel Channel { get; init; }
    public BrandFacts? Brand { get; init; }

    /// <summary>The customer's newest post, to which the advice is an answer.</summary>
    public required string Text { get; init; }
    public PostKind Kind { get; init; }

    /// <summary>What <see cref="Text"/> was read to say.</summary>
    public required Reading Reading { get; init; }

    /// <summary>Which signs a learned reader hears in the talk, each in [0, 1], by name; null where nobody listened.</summary>
    public IReadOnlyDictionary<string, double>? Heard { get; init; }

    /// <summary>The talk without the newest post, oldest first.</summary>
    public IReadOnlyList<Turn> Turns { get; init; } = [];
    public Fault Fault { get; init; }
    public PersonFacts Person { get; init; } = new();
    public CaseFacts Case { get; init; } = new();
    public HouseRule? HouseRuleBroken { get; init; }
    public bool NeedsPrivateData { get; init; }
    public StormState Storm { get; init; }

    /// <summary>Whether somebody is on duty.</summary>
    public bool Staffed { get; init; } = true;
}
