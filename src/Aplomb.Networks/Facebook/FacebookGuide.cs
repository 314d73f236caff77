using Aplomb.Networks.Meta;

namespace Aplomb.Networks.Facebook;

/// <summary>What the page for connecting a Facebook Page says.</summary>
internal static class FacebookGuide
{
    public static Guide Guide { get; } =
        new()
        {
            Name = "Facebook",
            Headline = "Facebook wants an app of your own, and reviews it before strangers’ words may be read.",
            Obstacle =
                "Meta lets a program read and answer only through an app at developers.facebook.com. Without review it sees what people with "
                + "a role in the app write; for everybody else it takes business verification and “Advanced Access”, which takes days to weeks. "
                + "Answering messages for seven days instead of one is a feature of its own (“Human Agent”), and is refused at times.",
            Needs =
            [
                "A Facebook Page that you manage, with the tasks Moderate and Messaging",
                "A Meta developer account and an app of type Business",
                "An address of this desk that the internet can reach by https",
            ],
            Steps =
            [
                "At developers.facebook.com make an app of type Business and add Facebook Login for Business, Webhooks and Messenger.",
                "Under Facebook Login, allow {callback} as a redirect address.",
                "Copy the app’s id and secret from Settings, Basic. Make up a verify token: any long word.",
                "Sign in below, or paste the token of a system user who was given the Page.",
                "Under Webhooks choose Page, and put {hook} with your verify token; subscribe to "
                    + FacebookHooks.Fields.Replace(",", ", ", StringComparison.Ordinal)
                    + ".",
                "Under Settings, Advanced put {hook} for data deletion, and {hook}?for=farewell for deauthorization.",
                "Ask for review of " + string.Join(", ", FacebookLimits.Scopes) + ".",
            ],
            Fields = MetaFields.All("The Page’s id or name; only where you manage several."),
            Never =
            [
                "Nobody can report a comment, or mute somebody, from outside Facebook.",
                "A hidden comment is still seen by whoever wrote it, and by their friends.",
                "Recommendations come only while this desk can be reached: Meta no longer lets us ask for them.",
            ],
        };
}
