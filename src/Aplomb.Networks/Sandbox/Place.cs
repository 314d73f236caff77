using Aplomb.Replies;

namespace Aplomb.Networks.Sandbox;

/// <summary>The networks that the sandbox looks like, each with what one can do there.</summary>
internal static class Place
{
    /// <summary>The six places in the order in which the desk shows them.</summary>
    public static IReadOnlyList<string> All { get; } =
    ["facebook", "instagram", "linkedin", "x", "bluesky", "mastodon"];

    /// <summary>What an account at a place can do; close to the real networks, and simpler.</summary>
    public static Capabilities What(string? place) =>
        place switch
        {
            "facebook" => Open(LengthUnit.Characters, 8000) with { Hide = true, Like = true, Block = true },
            "instagram" => Open(LengthUnit.Characters, 2200) with { Hide = true, Block = true },
            "linkedin" => new Capabilities
            {
                Reply = true,
                Like = true,
                DeleteOwn = true,
                Length = new LengthLimit(LengthUnit.Characters, 1250),
            },
            "x" => Open(LengthUnit.Weighted, 280) with { Hide = true, Like = true, Mute = true },
            "bluesky" => Open(LengthUnit.Graphemes, 300) with { Like = true, Mute = true, Block = true, Report = true },
            _ => Open(LengthUnit.Characters, 500) with { Like = true, Mute = true, Block = true, Report = true },
        };

    /// <summary>Whether people there speak up by naming us, rather than under a post of ours.</summary>
    public static bool Mentions(string place) => place is "x" or "bluesky" or "mastodon";

    private static Capabilities Open(LengthUnit unit, int max) =>
        new()
        {
            Reply = true,
            PrivateReply = true,
            Message = true,
            DeleteOwn = true,
            Length = new LengthLimit(unit, max),
        };
}
