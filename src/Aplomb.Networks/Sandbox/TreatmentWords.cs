using System.Text.RegularExpressions;

namespace Aplomb.Networks.Sandbox;

/// <summary>The cues in English, German, Spanish and French: few and plain, for people of our own making.</summary>
public sealed partial record Treatment
{
    private const RegexOptions Loose =
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const string Not =
        @"(?! (so |very |really |truly |deeply )*(sorry|glad|happy|afraid|unable|not|no|aware|always)\b)";

    private const string StepEnglish =
        @"\b(i|we)(('|’)(ve|ll|m|re)| have| will| am| are)"
        + Not
        + @" \w+"
        + @"|\b(i|we) (just )?(booked|sent|asked|put|called|checked|stopped|refunded|changed|moved|found|told|opened)\b"
        + @"|\b(by|before|until|at) (\d|noon|half|tonight|tomorrow|this (evening|afternoon))|\bwithin (\d|the|an)\b"
        + @"|\b(please|then|just|you can) (try|tap|press|open|go|hold|switch|restart|turn|call|leave|show|choose|ask)\b|https?://";

    private const string StepOthers =
        @"|\b(ich|wir) (habe|haben|werde|werden|schicke|schicken|buche|buchen|prüfe|prüfen|melde|melden)\b|\bbis (\d|heute|morgen)"
        + @"|\b(he|hemos|voy a|vamos a|enviaré|enviaremos) \w+|\bantes de las?\b"
        + @"|\b(j('|’)ai|nous avons|je vais|nous allons) \w+|\bavant \d";

    private const string HurtEnglish =
        @"\bsorry (if|that you feel|you feel|but)\b|\bany inconvenience\b|\bcalm down\b|\b(as|per) (our|the|per) (terms|policy|conditions)\b"
        + @"|\bclearly (stated|says|said|shown)\b|\bas (i|we) (have )?(already )?(said|told|explained|stated)\b"
        + @"|\byou (should|could|must) have (?!been|had|heard|got|received)|\byou (failed|forgot) to\b|\bbecause you did\b|\bif you had\b"
        + @"|\bnot our (fault|problem|responsibility|mistake)\b|\bnobody else\b|\bno other (customer|passenger)s?\b"
        + @"|\b(to be fair|in our defen[cs]e|the fine print)\b|\bthat('|’| i)s not true\b|\bapologies (if|for any)\b|\bwhatever \w+ you\b"
        + @"|\bobviously\b|\bplease read (the|our)\b|\bwith (all due )?respect\b|\b(mind|watch) your (language|tone)\b";

    private const string HurtOthers =
        @"|\bberuhigen sie sich\b|\bsie hätten\b|\bnicht unsere schuld\b|\bcálmese\b|\bno es (nuestra )?culpa\b|\bcalmez\b|\bpas (de )?notre faute\b";

    [GeneratedRegex(
        @"^\s*(@\S+\s+)*(hi|hello|dear|good (morning|afternoon|evening)|hey|hallo|guten (tag|morgen|abend)|liebe[rs]?|moin|hola|buen[oa]s|querid[oa]|bonjour|bonsoir|ch[eè]re?)\b",
        Loose,
        1000
    )]
    private static partial Regex GreetingWords();

    [GeneratedRegex(
        @"\b(sorry|apologi[sz]e|understand|you(('|’)| a)?re right|our (mistake|fault|doing)|should (not|never) have|let you down|fair (point|question)|thank(s| you)|must have been|tut (mir|uns) leid|entschuldig\w*|unser fehler|verst(ehe|ändlich)\w*|danke|sie haben recht|lo (siento|sentimos|lament\w+)|disculp\w+|entiend\w+|gracias|tiene razón|désolée?s?|excus\w+|compren\w+|merci|vous avez raison)\b",
        Loose,
        1000
    )]
    private static partial Regex AcknowledgeWords();

    [GeneratedRegex(StepEnglish + StepOthers, Loose, 1000)]
    private static partial Regex StepWords();

    [GeneratedRegex(HurtEnglish + HurtOthers, Loose, 1000)]
    private static partial Regex HurtWords();

    [GeneratedRegex(
        @"\bwe value your feedback\b|\byour (feedback|call|opinion) is important\b|\bwe strive to\b|\bthank you for (reaching out|contacting us|your patience)\b|\bwe take (this|all \w+) (very )?seriously\b|\bplease bear with us\b",
        Loose,
        1000
    )]
    private static partial Regex CannedWords();

    [GeneratedRegex(
        @"\b(dms?|pm|inbox|private(ly)?|direct message|your messages|message (me|us|you)|(write|written|wrote|writing) to you|send (me|us) a message|privat\w*|direktnachricht|nachricht|mensaje|en privé|message privé)\b",
        Loose,
        1000
    )]
    private static partial Regex PrivateWords();

    [GeneratedRegex(
        @"\b(take|taking) (it|((this|that|your)( (post|comment|review|video|picture))?)) down\b|\b(remov|delet|edit|chang|updat)(e|ing) (this|that|the|your) (post|comment|review|video|picture)\b|\b(beitrag|kommentar|bewertung) (zu )?(löschen|entfernen)\b|\b(borrar|eliminar) (el|su|tu) (comentario|mensaje)\b|\b(supprimer|retirer) (le|votre) (commentaire|message)\b",
        Loose,
        1000
    )]
    private static partial Regex RemovalWords();

    [GeneratedRegex(
        @"\b(voucher|refund|discount|credit|free|gutschein|rabatt|vale|descuento|remise)\b|[£$€]\s?\d",
        Loose,
        1000
    )]
    private static partial Regex RewardWords();

    [GeneratedRegex(
        @"\b(112|999|911|116 ?123|emergency|ambulance|police|crisis|samaritans|someone you trust|safe|leave the|get away|crew|do not touch|unplug|notruf|emergencias|urgences)\b",
        Loose,
        1000
    )]
    private static partial Regex SafetyWords();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WordPattern();
}
