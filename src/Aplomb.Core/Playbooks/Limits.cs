namespace Aplomb.Playbooks;

/// <summary>
/// What no playbook can allow. Hiding criticism is censorship and costs forgiveness (Liao 2024); a removal request beside a
/// reward or before the customer's own word is unfair and in places unlawful (16 CFR 465); a block is the last resort.
/// </summary>
public static class Limits
{
    public static IEnumerable<Forbidden> Of(Scene scene)
    {
        var situation = scene.Situation;
        if (Hide(scene) is { } hide)
        {
            yield return new Forbidden(Move.Hide, hide);
        }

        if (Block(situation) is { } block)
        {
            yield return new Forbidden(Move.Block, block);
        }

        if (AskRemoval(scene) is { } ask)
        {
            yield return new Forbidden(Move.AskRemoval, ask);
        }

        if (situation.Storm is StormState.Calm or StormState.Cooling || !scene.IsPublic)
        {
            yield return new Forbidden(Move.LayLow, "Silence is for a storm in public; here a person waits for us.");
        }
    }

    private static string? Hide(Scene scene) =>
        scene.Situation.HouseRuleBroken is null ? "No house rule is broken: criticism stays visible."
        : scene.Shows("self_harm") ? "Somebody may need help: the post is never covered."
        : !scene.Shows("can_hide") ? "Nothing can be hidden here."
        : null;

    // three abusive posts or three profiles, after two sincere replies; threats and doxxing are the lead's to judge
    private static string? Block(Situation situation)
    {
        var person = situation.Person;
        var danger = situation.HouseRuleBroken is HouseRule.Threat or HouseRule.PrivateData;
        var grave =
            situation.HouseRuleBroken is not null || person.AbusivePosts >= 3 || person.ProfilesWithSameComplaint >= 3;
        var answered = situation.Turns.Count(turn => turn.From == Replies.Speaker.Us) >= 2;
        return danger || (grave && answered) ? null : "Shutting somebody out is the last resort, and this is not it.";
    }

    private static string? AskRemoval(Scene scene)
    {
        var facts = scene.Situation.Case;
        return facts.RemovalAsked ? "We have asked once; once is enough."
            : facts.State is not CaseState.Confirmed && !scene.Shows("solved_by_customer")
                ? "The customer has not said that it is solved."
            : scene.Shows("gift_in_talk") ? "Something was given in this talk: asking now would look bought."
            : scene.Situation.Storm is StormState.Watch or StormState.Storm
                ? "Not while a storm is on or may be coming."
            : scene.Shows("declined_removal") ? "The customer has said no."
            : !scene.Shows("negative_post_stands") ? "Nothing negative stands in public."
            : null;
    }
}
