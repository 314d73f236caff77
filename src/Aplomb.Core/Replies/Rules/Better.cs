namespace Aplomb.Replies.Rules;

/// <summary>Words of regret and of help that fit what the customer wrote about.</summary>
internal static class Better
{
    /// <summary>What went wrong, in words that are true whoever is at fault.</summary>
    private static readonly (Phrases Said, string Thing)[] Things =
    [
        (
            Phrases.Any(
                """
                wait\w* ¦ hours? (later|late) ¦ on hold ¦ queue\w* ¦ no (answer|reply|response)
                nobody (answers|replies|reacts|came) ¦ silence
                """
            ),
            "the long wait"
        ),
        (
            Phrases.Any(
                """
                (over)?charged\w* ¦ billed ¦ bill ¦ refund\w* ¦ fee ¦ fined? ¦ deposit
                """
            ),
            "the trouble with the money"
        ),
        (Phrases.Any("parcel", "deliver\\w*", "package", "courier"), "the trouble with your delivery"),
        (Phrases.Any("cancel\\w*"), "the cancellation"),
        (Phrases.Any("late", "delay\\w*"), "the delay"),
        (Phrases.Any("luggage", "suitcase", "bag", "baggage"), "the trouble with your luggage"),
        (
            Phrases.Any(
                """
                rude\w* ¦ shouted ¦ hung up ¦ spoken to ¦ laughed
                """
            ),
            "the way you were treated"
        ),
        (
            Phrases.Any(
                """
                crash\w* ¦ log ?in ¦ app ¦ website ¦ portal ¦ password ¦ servers?
                """
            ),
            "the trouble with our site"
        ),
        (
            Phrases.Any(
                """
                broken ¦ broke ¦ dead ¦ doesn't work ¦ not working ¦ fail\w* ¦ faulty ¦ faded ¦ fell off
                """
            ),
            "what broke"
        ),
        (
            Phrases.Any(
                """
                cold ¦ stain\w* ¦ dirty ¦ smell\w* ¦ hair in
                """
            ),
            "the state it was in"
        ),
    ];

    /// <summary>A whole sentence of regret, with its full stop.</summary>
    public static string Sorry(Scene scene)
    {
        if (scene.IsGerman)
        {
            return scene.Draft.Fault is Fault.Ours
                ? "Das war unser Fehler, und es tut uns leid."
                : "Es tut mir leid, dass Sie das erleben mussten.";
        }

        var thing = Things.FirstOrDefault(thing => thing.Said.IsMatch(scene.Post.Plain)).Thing;
        return (thing, scene.Draft.Fault) switch
        {
            (null, Fault.Ours) => "We got this wrong, and I am sorry.",
            (null, _) => "I am sorry that you had to go through this.",
            (_, Fault.Ours) => $"I am sorry about {thing}; we got this wrong.",
            _ => $"I am sorry about {thing}.",
        };
    }

    /// <summary>A whole sentence that names who does what by when.</summary>
    public static string Step(Scene scene) =>
        scene.IsGerman
            ? "Ich prüfe das selbst und melde mich heute bis 17 Uhr."
            : "I am checking this myself and will write to you today by 5 pm.";
}
