using Aplomb.Cases;
using Aplomb.Modules.Shell;
using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Modules.Cases;

/// <summary>The facts of a journal as people would tell them.</summary>
internal static class JournalWords
{
    /// <summary>What happened, or null where it is nothing to tell.</summary>
    /// <param name="person">How the person is called.</param>
    public static string? Of(CaseEvent fact, string person) =>
        fact switch
        {
            CaseEvent.Opened => "Case opened",
            CaseEvent.Received received =>
                $"{person} wrote{(received.Public ? "" : " in private")}; read as {Read(received.Read)}",
            CaseEvent.Edited edited => $"{person} changed a post; read as {Read(edited.Read)}",
            CaseEvent.Deleted => $"{person} took a post back",
            CaseEvent.WeSaid said => $"We wrote on the network itself{(said.Public ? "" : ", in private")}",
            CaseEvent.ReplyHeld held => $"{held.By.Name} wrote in {Where(held.Channel)}, held",
            CaseEvent.ReplyUndone undone => $"{undone.By.Name} took a reply back",
            CaseEvent.ReplyStopped stopped => $"Reply kept back: {stopped.Why}",
            CaseEvent.ReplySent sent => $"{sent.By.Name}’s reply left in {Where(sent.Channel)}",
            CaseEvent.ReplyFailed failed => $"Reply not sent: {failed.Why}",
            CaseEvent.ReplyReleased released =>
                $"{released.By.Name} let {released.Author.Name}’s reply through ({string.Join(", ", released.Rules)}): {released.Why}",
            CaseEvent.HandedIn handed => Handed(handed),
            CaseEvent.HandInApproved approved =>
                $"{approved.By.Name} approved {approved.Author.Name}’s reply{(approved.OtherWords ? ", with other words" : "")}",
            CaseEvent.HandInRejected rejected =>
                $"{rejected.By.Name} gave {rejected.Author.Name}’s reply back with a note",
            CaseEvent.HandInReturned returned => $"Handed-in reply went back: {returned.Why}",
            CaseEvent.HandInWithdrawn withdrawn => $"{withdrawn.By.Name} took the handed-in reply back",
            CaseEvent.OpinionAsked asked => $"{asked.By.Name} asked {asked.Of.Name} for a second opinion",
            CaseEvent.OpinionGiven given =>
                $"{given.By.Name} gave an opinion{(given.OtherWords ? ", with other words" : "")}",
            CaseEvent.OpinionClosed { WordsTaken: true } taken => $"{taken.By.Name} took the other words",
            CaseEvent.OpinionClosed => null,
            CaseEvent.DraftHandedOver over => $"{over.By.Name} handed {over.From.Name}’s draft over to {over.To.Name}",
            CaseEvent.Noted noted => $"{noted.By.Name} kept a note",
            CaseEvent.FaultJudged judged => $"{judged.By.Name}: {FaultWords(judged.Fault)}",
            CaseEvent.ReadingCorrected put =>
                $"{put.By.Name} put a reading right: {CorrectionWords.Of(put.Field, put.To).ToLowerInvariant()}; read as {Read(put.Read)}",
            CaseEvent.CorrectionUndone undone => $"{undone.By.Name} undid a correction; read as {Read(undone.Read)}",
            CaseEvent.Taken taken => $"{taken.By.Name} took the case",
            CaseEvent.PassedOn passed => $"{passed.By.Name} passed the case on",
            CaseEvent.Confirmed confirmed => $"{person} says it is solved (noted by {confirmed.By.Name})",
            CaseEvent.Closed closed => $"{closed.By.Name} closed the case: {closed.Why}",
            CaseEvent.MoveBegun begun => $"{begun.By.Name} began: {Small(MoveWords.Do(begun.Move))}",
            CaseEvent.AdviceNotTaken other =>
                $"{other.By.Name} chose {(other.Instead is { } taken ? $"to {Small(MoveWords.Do(taken))}" : "another way")} instead of “{other.Step}”{(other.Why is { } why ? $": {why}" : "")}",
            _ => Beside(fact),
        };

    /// <summary>What was said of profiles, and done on the network beside answering.</summary>
    private static string? Beside(CaseEvent fact) =>
        fact switch
        {
            CaseEvent.PeopleLinked linked =>
                $"{linked.By.Name} linked two profiles{(linked.Reasons.Count > 0 ? $": {LinkWords.Because(linked.Reasons)}" : "")}",
            CaseEvent.PeopleKeptApart apart => $"{apart.By.Name}: these two profiles are not one person",
            CaseEvent.LinkUndone undone => $"{undone.By.Name} took back what was said of two profiles",
            CaseEvent.RuleNamed { Rule: { } rule } named =>
                $"{named.By.Name}: this post breaks a house rule, {DeedWords.Rule(rule)}",
            CaseEvent.RuleNamed named => $"{named.By.Name}: no house rule is broken",
            CaseEvent.EvidenceKept kept => $"{kept.By.Name} kept a copy of a post",
            CaseEvent.DeedAsked asked =>
                $"{asked.By.Name} asked a second person: {DeedWords.Do(asked.Kind)}{Why(asked.Why)}",
            CaseEvent.DeedRefused refused => $"{refused.By.Name} said no: {DeedWords.Do(refused.Kind)}",
            CaseEvent.DeedBegun begun =>
                $"{begun.By.Name}: {DeedWords.Do(begun.Kind)}{(begun.Agreed is { } second ? $", agreed by {second.Name}" : "")}{Why(begun.Why)}",
            CaseEvent.DeedDone done => $"The network has done it: {DeedWords.Do(done.Kind)}",
            CaseEvent.DeedFailed failed => $"Not done: {DeedWords.Do(failed.Kind)}. {failed.Why}",
            CaseEvent.DeedUndone undone => $"{undone.By.Name} took it back: {DeedWords.Do(undone.Kind)}",
            _ => null,
        };

    private static string Why(string? why) => why is null ? "" : $" ({why})";

    private static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    /// <summary>"our fault", "not our fault", "fault not known".</summary>
    public static string FaultWords(Fault fault) =>
        fault switch
        {
            Fault.Ours => "our fault",
            Fault.NotOurs => "not our fault",
            _ => "fault not known",
        };

    private static string Handed(CaseEvent.HandedIn handed) =>
        handed.By.Name
        + (handed.Release ? " asked to let a reply through" : " handed a reply in")
        + (handed.Variants > 1 ? $", {CountWords.Of(handed.Variants)} variants" : "");

    private static string Where(Channel channel) => channel is Channel.Public ? "public" : "private";

    private static string Read(ReadAs read)
    {
        string?[] parts =
        [
            read.Safety ? "somebody may come to harm" : null,
            read.Heat switch
            {
                Heat.VeryAngry => "very angry",
                Heat.Annoyed => "annoyed",
                Heat.Displeased => "displeased",
                _ => "calm",
            },
            read.Legal ? "law" : null,
            read.Complaint ? "a complaint" : null,
            read.Question ? "a question" : null,
            read.Gratitude ? "thanks" : null,
            read.Unsure ? "not sure" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
