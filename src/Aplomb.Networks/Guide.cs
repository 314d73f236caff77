namespace Aplomb.Networks;

/// <summary>What the page for connecting an account says about a network, in plain words.</summary>
public sealed record Guide
{
    /// <summary>The network's name as people write it: "Bluesky".</summary>
    public required string Name { get; init; }

    /// <summary>One sentence as a heading: what stands in the way, or that nothing does.</summary>
    public required string Headline { get; init; }

    /// <summary>The honest obstacle (review, fee, partner status) in two or three sentences.</summary>
    public required string Obstacle { get; init; }

    /// <summary>What one needs at hand, a line each.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>What to do, in order. May name <c>{hook}</c> and <c>{callback}</c>: the page puts the desk's own addresses there.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>What to fill in.</summary>
    public IReadOnlyList<GuideField> Fields { get; init; } = [];

    /// <summary>What it costs, in a sentence; null where nothing does.</summary>
    public string? Costs { get; init; }

    /// <summary>What one cannot do there whatever the account, a line each: "Nobody can hide what others write".</summary>
    public IReadOnlyList<string> Never { get; init; } = [];
}

/// <summary>One thing to fill in.</summary>
/// <param name="Name">How the connector asks for it: <see cref="AccountAccess.Answer"/>.</param>
/// <param name="Hint">Where to find it, or how it looks.</param>
/// <param name="Secret">Is never shown again.</param>
/// <param name="Default">Stands there already.</param>
public sealed record GuideField(
    string Name,
    string Label,
    string Hint,
    bool Secret = false,
    bool Optional = false,
    string? Default = null
);
