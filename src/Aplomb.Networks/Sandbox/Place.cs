using Aplomb.Networks.Bluesky;
using Aplomb.Networks.Facebook;
using Aplomb.Networks.Instagram;
using Aplomb.Networks.LinkedIn;
using Aplomb.Networks.Mastodon;
using Aplomb.Networks.X;

namespace Aplomb.Networks.Sandbox;

/// <summary>The networks that the sandbox looks like, each with what one can do there.</summary>
internal static class Place
{
    /// <summary>The six places in the order in which the desk shows them.</summary>
    public static IReadOnlyList<string> All { get; } =
    ["facebook", "instagram", "linkedin", "x", "bluesky", "mastodon"];

    /// <summary>
    /// What an account at a place can do: what our connector for the real network says of an account with all rights, but that the sandbox
    /// tells at once and costs nothing.
    /// </summary>
    public static Capabilities What(string? place) => Real(place) with { Live = true, Prices = [] };

    private static Capabilities Real(string? place) =>
        place switch
        {
            "facebook" => FacebookLimits.Can(scopes: null, human: false),
            "instagram" => InstagramLimits.Can(scopes: null, human: false),
            "linkedin" => LinkedInConnector.Can,
            "x" => XConnector.Can(Nobody, scopes: null),
            "bluesky" => BlueskyConnector.Can with { PrivateReply = true, Message = true },
            _ => MastodonSignIn.What(MastodonServer.Unknown),
        };

    private static readonly AccountAccess Nobody = new(Guid.Empty, "");

    /// <summary>Whether people there speak up by naming us, rather than under a post of ours.</summary>
    public static bool Mentions(string place) => place is "x" or "bluesky" or "mastodon";
}
