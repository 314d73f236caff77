namespace Aplomb.Networks.X;

/// <summary>What the page for connecting says about X.</summary>
internal static class XGuide
{
    public const string Client = "client-id";
    public const string ClientSecret = "client-secret";
    public const string ConsumerKey = "consumer-key";
    public const string ConsumerSecret = "consumer-secret";
    public const string Webhook = "webhook-id";
    public const string Watch = "watch";
    public const string Owner = "app-owner";
    public const string Anyone = "answer-anyone";
    public const string Server = "server";
    public const string DefaultServer = "https://api.x.com";

    public static Guide Guide { get; } =
        new()
        {
            Name = "X",
            Headline = "X charges for each thing read and written",
            Obstacle =
                "X is paid by use, in advance: when the credit is spent, nothing comes and nothing goes. A program may answer only people who named you in their words or quoted you; all others are answered by hand, and the desk gives you the link. Set a budget here, and a limit at X as well.",
            Needs =
            [
                "A developer account of X with credit on it, best owned by the very account that you connect: then reading mentions costs a fifth",
                "Somebody who can sign in to X as the brand",
                "For news at once: a desk that can be reached by https without a port in its address",
            ],
            Steps =
            [
                "On console.x.com make a project and an app. Under “User authentication settings” choose “Web App”, read and write and direct messages, and put {callback} as the callback address.",
                "Copy the client ID and the client secret of OAuth 2.0 into the fields below. They are shown once.",
                "For news at once, copy the consumer key and the consumer secret (“API Key” and “API Key Secret”) as well: the desk then registers {hook} as a webhook of the app. Without them it asks every 20 seconds.",
                "Connect: X asks whether the app may read and write as you. Say yes within half a minute of its last page.",
                "In the account’s settings on X, label it as automated only if nobody looks at what it says: the desk sends nothing that a person has not written or released.",
            ],
            Fields =
            [
                new(Client, "Client ID", "Of OAuth 2.0, not of OAuth 1.0a"),
                new(ClientSecret, "Client secret", "Empty for a “Native App”", Secret: true, Optional: true),
                new(ConsumerKey, "Consumer key", "“API Key”: with it the desk registers its webhook", Optional: true),
                new(
                    ConsumerSecret,
                    "Consumer secret",
                    "“API Key Secret”: X signs with it what it tells us",
                    Secret: true,
                    Optional: true
                ),
                new(Webhook, "Webhook id", "Only if you registered the webhook yourself", Optional: true),
                new(
                    Watch,
                    "Also listen for",
                    "Your name as people write it without naming the account; several by commas. Each post found costs $0.005",
                    Optional: true
                ),
                new(Owner, "Who owns the developer app", "“other” if it is not this account", Optional: true),
                new(
                    Anyone,
                    "May answer anybody",
                    "“yes” if X has allowed your project (Enterprise) to answer people who did not name you",
                    Optional: true
                ),
                new(Server, "Server", "Only for trials", Optional: true, Default: DefaultServer),
            ],
            Costs =
                "An answer $0.010, with a link $0.200; a mention read $0.001 to $0.005; a private message $0.010 read and $0.015 sent. X may change this; console.x.com has the last word.",
            Never =
            [
                "Answers are refused to people who did not name you or quote you; the desk gives you a link to answer by hand",
                "Nobody can be blocked or reported by a program",
                "Only replies under your own posts can be hidden",
                "Encrypted chats cannot be read by the desk",
                "Answers written by a machine need X’s permission beforehand",
            ],
        };

    public static bool IsForeignApp(AccountAccess account) =>
        account.AnswerOrNull(Owner) is { } owner && owner.Equals("other", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether X lets this project answer people who did not summon it.</summary>
    public static bool AnswersAnyone(AccountAccess account) =>
        account.AnswerOrNull(Anyone) is { } said && said.Equals("yes", StringComparison.OrdinalIgnoreCase);
}
