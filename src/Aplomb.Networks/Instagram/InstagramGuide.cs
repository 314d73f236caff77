using Aplomb.Networks.Meta;

namespace Aplomb.Networks.Instagram;

/// <summary>What the page for connecting an Instagram account says.</summary>
internal static class InstagramGuide
{
    public static Guide Guide { get; } =
        new()
        {
            Name = "Instagram",
            Headline =
                "Instagram wants a professional account, a Facebook Page beside it, and an app that Meta has reviewed.",
            Obstacle =
                "Meta lets a program read and answer only through an app at developers.facebook.com. Without review it sees what people with a "
                + "role in the app write; for everybody else it takes business verification and “Advanced Access”, which takes days to weeks. "
                + "Webhooks need that, too, and public accounts: until then this desk asks every two minutes.",
            Needs =
            [
                "A professional (business or creator) Instagram account, public, linked to a Facebook Page",
                "Somebody who manages that Page, with the tasks Moderate and Messaging",
                "A Meta developer account and an app of type Business; the same one that serves Facebook will do",
                "An address of this desk that the internet can reach by https",
            ],
            Steps =
            [
                "In the Instagram app allow access to messages: Settings, Messages, Connected tools.",
                "At developers.facebook.com add Facebook Login for Business, Webhooks and Instagram to the app.",
                "Under Facebook Login, allow {callback} as a redirect address.",
                "Copy the app’s id and secret from Settings, Basic. Make up a verify token: any long word.",
                "Sign in below, or paste the token of a system user who was given the Page.",
                "Under Webhooks choose Instagram, and put {hook} with your verify token; subscribe to "
                    + InstagramInbox.Fields.Replace(",", ", ", StringComparison.Ordinal)
                    + ".",
                "Ask for review of " + string.Join(", ", InstagramLimits.Scopes) + ".",
            ],
            Fields = MetaFields.All("The id or name of the linked Page; only where you manage several."),
            Never =
            [
                "Nobody can change a comment there, and Instagram does not say when one is deleted: we look again every half hour.",
                "Nobody can like a comment, report it or mute somebody from outside Instagram.",
                "A hidden comment cannot be answered.",
            ],
        };
}
