namespace Aplomb.Networks.Sandbox;

/// <summary>How the sandbox runs.</summary>
public sealed record SandboxOptions
{
    /// <summary>The same seed gives the same people, times and answers.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How fast people live: at 1 they answer after realistic minutes, at 60 a minute is a second.</summary>
    public double Speed { get; init; } = 1;

    /// <summary>Where to keep what was said; null keeps it in memory only.</summary>
    /// <remarks>A log that is there already decides the opening, the seed and the speed: the same people live on.</remarks>
    public string? LogPath { get; init; }

    /// <summary>The most posts in one page.</summary>
    public int PageSize { get; init; } = 50;
}

/// <summary>An account that the sandbox has people for: one brand at one place.</summary>
/// <param name="Brand">The brand's name: <c>Brightwater Ferries</c>.</param>
/// <param name="Handle">Without a leading <c>@</c>; the same at all places.</param>
/// <param name="Place">The network that it looks like: <c>instagram</c>.</param>
public sealed record SandboxAccount(string Brand, string Handle, string Place);
