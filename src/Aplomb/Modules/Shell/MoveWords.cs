using Aplomb.Playbooks;

namespace Aplomb.Modules.Shell;

/// <summary>The playbook's moves as a person says them: never a code on a page.</summary>
internal static class MoveWords
{
    /// <summary>What to do, as one says it to a colleague: no full stop.</summary>
    public static string Do(Move move) =>
        move switch
        {
            Move.Pause => "Take a breath before you answer",
            Move.Clarify => "Ask what happened",
            Move.Acknowledge => "Say that you have heard it",
            Move.Help => "Answer with help",
            Move.TakePrivate => "Move to private messages",
            Move.Consult => "Ask an expert",
            Move.Approve => "Have a lead read it first",
            Move.Update => "Say how it stands",
            Move.CheckBack => "Ask whether it is solved",
            Move.AskRemoval => "Ask whether they would take the post down",
            Move.Thank => "Thank them",
            Move.GoQuiet => "Leave it without an answer",
            Move.Mute => "Mute them",
            Move.Hide => "Hide the comment",
            Move.Block => "Block them",
            Move.PreserveEvidence => "Keep a copy as evidence",
            Move.LayLow => "Lay low for now",
            Move.Redirect => "Point them to the right place",
            Move.Close => "Close the case",
            _ => throw new ArgumentOutOfRangeException(nameof(move), move, "A move without words."),
        };

    /// <summary>How much a hurt person at the desk wants to do it all the same: the smaller the number, the more.</summary>
    public static int Temptation(Move move) =>
        move switch
        {
            Move.Hide => 0,
            Move.Block => 1,
            Move.AskRemoval => 2,
            Move.GoQuiet => 3,
            Move.Thank => 4,
            Move.Close => 5,
            Move.TakePrivate => 6,
            Move.Mute => 7,
            _ => 8,
        };

    /// <summary>What not to do, as a whole sentence; the reason follows in a sentence of its own.</summary>
    public static string DoNot(Move move) =>
        move switch
        {
            Move.Pause => "Do not wait.",
            Move.Clarify => "Do not ask again what happened.",
            Move.Acknowledge => "Do not stop at having heard it.",
            Move.Help => "Do not offer help here.",
            Move.TakePrivate => "Do not move to private messages.",
            Move.Consult => "Do not ask an expert.",
            Move.Approve => "Do not wait for a lead.",
            Move.Update => "Do not write how it stands yet.",
            Move.CheckBack => "Do not ask yet whether it is solved.",
            Move.AskRemoval => "Do not ask them to delete it.",
            Move.Thank => "Do not thank them.",
            Move.GoQuiet => "Do not go silent.",
            Move.Mute => "Do not mute them.",
            Move.Hide => "Do not hide the comment.",
            Move.Block => "Do not block them.",
            Move.PreserveEvidence => "Do not keep a copy.",
            Move.LayLow => "Do not lay low.",
            Move.Redirect => "Do not send them elsewhere.",
            Move.Close => "Do not close the case.",
            _ => throw new ArgumentOutOfRangeException(nameof(move), move, "A move without words."),
        };
}
