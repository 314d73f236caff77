using Aplomb.Cases;
using Aplomb.Playbooks;

namespace Aplomb.Modules.Shell;

/// <summary>What can be done on a network beside answering: what one presses, and what comes of it.</summary>
internal static class DeedWords
{
    /// <summary>As one says it to a colleague, within a sentence: "hide the post".</summary>
    public static string Do(DeedKind kind) =>
        kind switch
        {
            DeedKind.Like => "like the post",
            DeedKind.Hide => "hide the post",
            DeedKind.Mute => "mute them",
            DeedKind.Block => "block them",
            DeedKind.Report => "report the post",
            DeedKind.DeleteOwn => "delete what we said",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A deed without words."),
        };

    /// <summary>The button that takes it back.</summary>
    public static string Undo(DeedKind kind) =>
        kind switch
        {
            DeedKind.Like => "Take the like back",
            DeedKind.Hide => "Show it again",
            DeedKind.Mute => "Hear them again",
            _ => "Let them back in",
        };

    /// <summary>How it stands there: "Hidden there".</summary>
    public static string Stands(DeedKind kind) =>
        kind switch
        {
            DeedKind.Like => "Liked",
            DeedKind.Hide => "Hidden there",
            DeedKind.Mute => "Muted there",
            DeedKind.Block => "Blocked there",
            DeedKind.Report => "Reported",
            _ => "Taken back",
        };

    /// <summary>What happens when one presses, in a sentence or two.</summary>
    public static string Consequence(DeedKind kind, string network, string person) =>
        kind switch
        {
            DeedKind.Like => $"Everybody on {network} sees that we like it. You can take it back.",
            DeedKind.Hide =>
                $"On {network}, {person} and their friends may still see the post; others no longer do. They may find out, and say so. You can show it again.",
            DeedKind.Mute =>
                $"We no longer hear {person} on {network}, here neither. They do not learn of it. What they wrote stays. You can undo it.",
            DeedKind.Block =>
                $"{person} can no longer speak to us on {network}, and will notice. It is the last resort. You can undo it.",
            DeedKind.Report => $"The people of {network} look at the post and decide. This cannot be taken back.",
            _ =>
                $"What we said is gone from {network} for everybody. Who has read it may have kept it. This cannot be taken back.",
        };

    /// <summary>A house rule as it is called, within a sentence.</summary>
    public static string Rule(HouseRule rule) =>
        rule switch
        {
            HouseRule.Threat => "a threat",
            HouseRule.Hate => "hate",
            HouseRule.PrivateData => "private data",
            HouseRule.Spam => "advertising or fraud",
            _ => "something unlawful",
        };
}
