namespace Aplomb.Replies.Rules;

/// <summary><c>removal-for-reward</c>: asking to delete or change a post in exchange for anything.</summary>
internal static class RemovalForReward
{
    private static readonly Phrases Removal = Phrases.Any(
        """
        (delet(e|ed|ing)|remov(e|ed|ing|al)|tak(e|en|ing)( \w+)? (down|off)|took( \w+)? down|edit(ed|ing)?|updat(e|ed|ing)|chang(e|ed|ing)|amend(ed|ing)?|revis(e|ed|ing)|adjust(ed|ing)?|withdraw(n|ing)?|pull(ed|ing)?|hid(e|den|ing)|correct(ed)?|retract(ed)?|rethink|reconsider(ed)?|improv(e|ed|ing)|rais(e|ed)|soften|clear)( (the|this|that|your|it|of|to|those|a|one|public|negative|bad|angry|star|little|online|first))* (post|posts|review|reviews|comment|comments|tweet|tweets|rating|ratings|stars?|video|thread|story|complaint|reel|clip|feedback|score|photo|picture|posting)
        (post|review|comment|tweet|rating|video|thread|complaint|story|photo|clip|stars?)( (is|are|was|were|has|have|could|can|would|will|to|goes?|come|comes|coming|gets|been|should|that|taken|first))* (disappears?|offline|off|away|gone|deleted|removed|down|offline|taken down|edited|updated|changed|vanish\w*|withdrawn|hidden|back up|go(es)? away|private)
        (five|5|four|4|more|full|better|extra|a few) (stars?|rating|review) ¦ (close|delete|remove|edit|change|update|withdraw)( (your|the|this|that))? (yours|reviews?|ratings?) ¦ take (it|this|that|them) down
        (delete|remove) (it|this|that) ¦ bewertung… (löschen|ändern|anpassen|entfernen)
        (beitrag|kommentar|post)… (löschen|entfernen|ändern)
        lösch(en|st|t)? (sie|du|ihr)?…(bewertung|beitrag|kommentar|post)
        """
    );
    private static readonly Phrases Tie = Phrases.Any(
        """
        if (you|your|the|this|that) ¦ once (you|the|your|it|that|this) ¦ when (you|the|your|it) ¦ as soon as
        after (you|that|the|your|which) ¦ in (return|exchange)
        for (that|deleting|removing|taking|editing|changing|updating)
        and (then |in return )?(we|i|the|your|you|it|he|she)('ll| will|'d| get| gets|'re) ¦ then (we|i|you|the)
        while ¦ so (the|that|your|this|it)  ¦ first ¦ beforehand ¦ in advance ¦ asks? (that|for|you|us) ¦ only wants?
        before ¦ provided ¦ unless ¦ otherwise ¦ or (else|we|our|the|i) ¦ quicker ¦ faster ¦ sooner ¦ priority
        happy to ¦ could we agree ¦ in that case ¦ would help (us|to) ¦ makes? it easier
        only (ask|if|when|after|then|need) ¦ need (you|the|your) ¦ depends? ¦ until ¦ as long as ¦ condition ¦ deal
        stays? between us ¦ helps? (us|me) ¦ lawyers?|legal ¦ against
        wenn sie|wenn du|sobald|dafür|im gegenzug|dann|vorher|zuerst|erst
        """
    );
    private static readonly Phrases Safety = Phrases.Any(
        "(phone|number|address|e-?mail|personal|private|details|card|account|reference|order number|booking)… (safe|safety|public|see|visible|strangers|everyone|protect|privacy|anyone)",
        "(your|the) (phone|mobile|number|phone number|address|e-?mail|card|personal \\w+|account|booking|order)",
        "(leave|keep|kept|needn't|don't (need|have) to|no need)… (post|review|comment|it|up|where)"
    );

    public static IEnumerable<Finding> Find(Scene scene)
    {
        var own = scene.Words.Own;
        foreach (var match in Removal.Places(own))
        {
            var sentence = scene.Words.SentenceAt(match.Start);
            var words = own[sentence.Start..Math.Min(own.Length, sentence.End)];
            var near = own[Math.Max(0, sentence.Start - 160)..Math.Min(own.Length, sentence.End + 160)];
            if (
                !Safety.IsMatch(words)
                && Us.IsMatch(words)
                && (Tie.IsMatch(words) || Compensation.Gift.Pattern.IsMatch(near))
            )
            {
                yield return Found.At(
                    scene,
                    "removal-for-reward",
                    Level.Stop,
                    sentence.Start,
                    sentence.Length,
                    "A removal that is tied to anything reads as hush money when it is shown around.",
                    ""
                );
                yield break;
            }
        }
    }

    private static readonly Phrases Us = Phrases.Any(
        """
        you ¦ your ¦ you'd ¦ you'll ¦ you've ¦ we ¦ we'd ¦ we'll ¦ us ¦ please ¦ comment ¦ post ¦ review ¦ sie
        ihre?n? ¦ du ¦ deine?n? ¦ rating
        """
    );
}
