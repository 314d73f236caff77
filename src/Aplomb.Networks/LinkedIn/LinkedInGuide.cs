namespace Aplomb.Networks.LinkedIn;

/// <summary>What the page for connecting says about LinkedIn.</summary>
internal static class LinkedInGuide
{
    public const string Client = "client-id";
    public const string Secret = "client-secret";
    public const string Page = "organization";
    public const string App = "application";
    public const string Scopes = "scopes";
    public const string Version = "version";
    public const string Server = "server";
    public const string DefaultServer = "https://api.linkedin.com";
    public const string DefaultScopes = "rw_organization_admin r_organization_social_feed w_organization_social_feed";

    /// <summary>A version lives for about twelve months.</summary>
    public const string DefaultVersion = "202610";

    public static Guide Guide { get; } =
        new()
        {
            Name = "LinkedIn",
            Headline = "LinkedIn lets in only apps that it has approved",
            Obstacle =
                "You need the Community Management API, and LinkedIn must approve your app for it: a verified company page, an application, a recording of the desk for the second tier. A refusal is final for that app. It also bounds how long comments (48 hours; the desk erases them by then) and profiles (24 hours, never stored) may be kept: read docs/networks/linkedin.md before you apply.",
            Needs =
            [
                "A verified company page, and somebody who administers it",
                "An app on developer.linkedin.com with the Community Management API",
            ],
            Steps =
            [
                "On developer.linkedin.com open the app, Auth, and add {callback} as a redirect address.",
                "Copy client ID and primary client secret into the fields below, and the page’s number out of linkedin.com/company/NUMBER/admin.",
                "Connect: whoever administers the page signs in and says yes. After a year at most they must do so again; the desk reminds you.",
                "For news at once, put the app’s number below and connect. Then open Webhooks in the app, add {hook}, and press Test here: the desk subscribes the page. Otherwise it asks every five minutes.",
            ],
            Fields =
            [
                new(Client, "Client ID", "Of the app"),
                new(Secret, "Client secret", "The primary one; LinkedIn signs with it, too", Secret: true),
                new(Page, "Page number", "1234567, or urn:li:organization:1234567"),
                new(App, "App number", "Of developer.linkedin.com/apps/NUMBER; only for news at once", Optional: true),
                new(
                    Scopes,
                    "Rights",
                    "As your app’s Auth page lists them; changing them ends all sign-ins",
                    Optional: true,
                    Default: DefaultScopes
                ),
                new(
                    Version,
                    "Version",
                    "Year and month of LinkedIn’s interface",
                    Optional: true,
                    Default: DefaultVersion
                ),
                new(Server, "Server", "Only for trials", Optional: true, Default: DefaultServer),
            ],
            Never =
            [
                "Nothing can be hidden, and nobody muted, blocked or reported",
                "There are no private messages for programs",
                "What members write may not be kept for longer than 48 hours: after that you read it on LinkedIn",
                "People’s names are not told to the desk, and may not be kept: you see them on LinkedIn",
                "Answers to answers stand under the first comment: there is one level",
            ],
        };
}
