namespace Aplomb.Networks.Mastodon;

/// <summary>What the page for connecting says about Mastodon.</summary>
internal static class MastodonGuide
{
    public const string Server = "server";
    public const string Token = "token";

    public static Guide Guide { get; } =
        new()
        {
            Name = "Mastodon",
            Headline = "Mastodon lets you in by your browser, without a review",
            Obstacle =
                "There is no review and no fee. Servers differ: some have no rules about length in common with others, some cannot mute or tell us at once. The desk asks yours, and uses what is there.",
            Needs = ["The address of the account’s server", "Somebody who can sign in to it, for two minutes"],
            Steps =
            [
                "Write the server’s address below and press Connect: your server asks whether the desk may read and write. Say yes.",
                "Where that does not work: on the server, open Preferences, Development, New application. Call it Aplomb, tick read and write, and put its access token below.",
                "Under Preferences, Notifications, accept what people write whom you do not follow; else your server keeps it from the desk.",
            ],
            Fields =
            [
                new(Server, "Server", "mastodon.social, or wherever the account lives"),
                new(
                    Token,
                    "Access token",
                    "Only if you do not want to sign in by the browser",
                    Secret: true,
                    Optional: true
                ),
            ],
            Never =
            [
                "Private messages are posts that only those named in them get. They are not encrypted: whoever runs your server or theirs can read them",
                "Nobody can hide or delete what others write",
                "Whether a post was taken back elsewhere is learnt late at times, or never: servers tell each other",
            ],
        };
}
