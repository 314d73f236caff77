namespace Aplomb.Networks.Bluesky;

/// <summary>What the page for connecting says about Bluesky.</summary>
internal static class BlueskyGuide
{
    public const string Handle = "handle";
    public const string Password = "app-password";
    public const string Server = "server";
    public const string Watch = "watch";

    /// <summary>Who passes private messages on. Not asked for: there is only one.</summary>
    public const string Chat = "chat";

    public const string DefaultServer = "https://bsky.social";
    public const string DefaultChat = "did:web:api.bsky.chat#bsky_chat";

    public static Guide Guide { get; } =
        new()
        {
            Name = "Bluesky",
            Headline = "Bluesky asks for nothing but an app password",
            Obstacle =
                "There is no review and no fee. An app password lets the desk read and write as you, but not change your password or delete your account; you take it back there at any time.",
            Needs = ["The account’s handle", "Somebody who can sign in to it, for two minutes"],
            Steps =
            [
                "On bsky.app, sign in as the account and open Settings, Privacy and security, App passwords.",
                "Add an app password, call it Aplomb, and tick “Allow access to your direct messages”. Without the tick everything works but private messages.",
                "Copy it: it is shown once. Put it below, and connect.",
                "In Settings, Chat, choose who may write to you: with “Everyone” people can take a matter private by themselves.",
            ],
            Fields =
            [
                new(Handle, "Handle", "brightwater.bsky.social, or your own domain"),
                new(Password, "App password", "Four groups of four signs: abcd-efgh-ijkl-mnop", Secret: true),
                new(
                    Watch,
                    "Also listen for",
                    "Your name as people write it without naming the account; several by commas",
                    Optional: true
                ),
                new(
                    Server,
                    "Server",
                    "Only if the account lives on a server of its own",
                    Optional: true,
                    Default: DefaultServer
                ),
                new(Chat, "Message service", "Only for a network of your own", Optional: true, Default: DefaultChat),
            ],
            Never =
            [
                "Others’ answers can be hidden only under a post of yours, and 300 of them at most",
                "A block is public: everybody can see whom you have blocked",
                "Nobody can delete what others write",
            ],
        };
}
