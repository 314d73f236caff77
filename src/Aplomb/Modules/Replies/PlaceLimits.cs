using Aplomb.Replies;

namespace Aplomb.Modules.Replies;

/// <summary>How much a reply may hold on the networks that somebody is likely to write on; the desk's own accounts know better.</summary>
internal static class PlaceLimits
{
    /// <summary>By the network's name in lower case.</summary>
    public static IReadOnlyDictionary<string, LengthLimit> ByNetwork { get; } =
        new Dictionary<string, LengthLimit>(StringComparer.Ordinal)
        {
            ["facebook"] = new(LengthUnit.Characters, 8000),
            ["instagram"] = new(LengthUnit.Characters, 2200),
            ["linkedin"] = new(LengthUnit.Characters, 1250),
            ["x"] = new(LengthUnit.Weighted, 280),
            ["bluesky"] = new(LengthUnit.Graphemes, 300),
            ["mastodon"] = new(LengthUnit.Characters, 500),
        };

    public static LengthLimit? Of(string? network) =>
        network is not null && ByNetwork.TryGetValue(network, out var limit) ? limit : null;
}
