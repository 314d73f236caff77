using Aplomb.Playbooks;

namespace Aplomb.Modules.Playbooks;

/// <summary>What happens once a move has begun, in a calm sentence.</summary>
internal static class BegunWords
{
    /// <summary>Moves that are words of ours: they are written in the composer.</summary>
    public static bool IsWritten(Move move) =>
        move
            is Move.Clarify
                or Move.Acknowledge
                or Move.Help
                or Move.TakePrivate
                or Move.Update
                or Move.CheckBack
                or Move.AskRemoval
                or Move.Thank
                or Move.Redirect;

    /// <summary>The button that begins it.</summary>
    public static string Button(Move move) =>
        move is Move.TakePrivate ? "Write in private"
        : IsWritten(move) ? "Write it"
        : move is Move.Close ? "Close the case"
        : "Begin";

    public static string Of(Move move) =>
        move switch
        {
            Move.Pause => "Take your time. The clock stays in view, and nothing leaves by itself.",
            Move.TakePrivate => "You write in private now. Say why, and who will look after it.",
            Move.Consult => "Noted. Tell whoever knows in your usual way, and keep their answer as a note here.",
            Move.Approve => "Noted. A second person reads the words before they leave; keep their yes as a note.",
            Move.PreserveEvidence => "The post, its author and its time are kept here, also if it is taken down there.",
            Move.AskRemoval => "Thank first, ask once, and offer nothing for it. The choice is theirs.",
            Move.CheckBack => "Ask in one friendly sentence whether it is solved.",
            Move.GoQuiet => "Noted. No answer for now; the case stays in view.",
            Move.LayLow => "Noted. No answer while the storm lasts; the case stays in view.",
            Move.Mute or Move.Hide or Move.Block =>
                "Noted. It is done below: under the post, or beside the person. Where nothing is offered, do it on the network itself.",
            Move.Close => "The case is closed. If they write again, it opens by itself.",
            _ => "Write it below, in your own words.",
        };
}
