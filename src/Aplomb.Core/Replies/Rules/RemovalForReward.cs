namespace Aplomb.Replies.Rules;

/// <summary><c>removal-for-reward</c>: asking to delete or change a post in exchange for anything.</summary>
internal static class RemovalForReward
{
    private static readonly Phrases Removal = Phrases.Any(
        """
        (delet(e|ed|ing)|remov(e|ed|ing|al)|tak(e|en|ing)( \w+)? (down|off)|took( \w+)? down|edit(ed|ing)?|updat(e|ed|ing)|chang(e|ed|ing)|amend(ed|ing)?|revis(e|ed|ing)|adjust(ed|ing)?|withdraw(n|ing)?|pull(ed|ing)?|hid(e|den|ing)|correct(ed)?|retract(ed)?|rethink|reconsider(ed)?|improv(e|ed|ing)|rais(e|ed)|soften|clear)( (the|this|that|your|it|of|to|those|a|one|public|negative|bad|angry|star|little|online|first))* (post|posts|review|reviews|comment|comments|tweet|tweets|rating|ratings|stars?|video|thread|story|complaint|reel|clip|feedback|score|photo|picture|posting)
        (post|review|comment|tweet|rating|video|thread|complaint|story|photo|clip|stars?)( (is|are|was|were|has|have|could|can|would|will|to|goes?|come|comes|coming|gets|been|should|that|taken|first))* (disappears?|offline|off|away|gone|deleted|removed|down|offline|taken down|edited|updated|changed|vanish\w*|withdrawn|hidden|back up|go(es)? away|private)
        (post|tweet|review|comment|thread|video|story|rating|photo|clip)('s|'d| is| was|'ll be| being)?( (is|was|no longer|not))* (gone|down|away|offline|out of the way|history) ¦ (took|taken|take|taking) (the|that|your|this) (post|tweet|review|comment|thread|video|story|rating|photo|clip|stars?) (off|down|away|offline)
        (small|little|quick|tiny|kind|friendly|gentle|slight) (edit|change|tweak|update|correction|revision)…(up there|there|post|review|words|tweet|comment|stars?)
        (five|5|four|4|more|full|better|extra|a few) (stars?|rating|review) ¦ (close|delete|remove|edit|change|update|withdraw)( (your|the|this|that))? (yours|reviews?|ratings?) ¦ take (it|this|that|them) down
        (delet|remov|edit|updat|chang|amend|revis|adjust|withdr|pull|hid|retract|rethink|reconsider|improv|rais|soften|bump|upgrad|swap|turn|correct|tak|took|chuck|lose|drop)\w*( (it|up|to|the|your|this|that|those|these|down|two|one|three|a|public|little|star|angry|bad|negative|above))+ (posts?|reviews?|comments?|tweets?|ratings?|stars?|thread|story|complaint|reel|clip|feedback|score|photos?|pictures?|posting)
        (your|the|that|this) (\w+ )?(posts?|reviews?|comments?|tweets?|ratings?|video|thread|complaint|story|photos?|clip|stars)( \w+){0,4} (disappear\w*|offline|gone|delet\w+|remov\w+|down|edit\w+|updat\w+|chang\w+|vanish\w*|withdrawn|hidden|private|improv\w+|reconsider\w*|revis\w+|amend\w*)
        (delete|remove) (it|this|that) ¦ (bewertung|beitrag|kommentar|post|rezension|video|foto|sterne?|tweet|beschwerde|eintrag)\w*( \w+){0,4} (\w*lösch\w*|\w*änder\w*|anpass\w*|angepasst|\w*entfern\w*|\w*nehmen|\w*genommen|\w*zieh\w*|\w*zogen|verschwind\w*|verschwunden|weg|raus|offline|verbesser\w*|korrigier\w*|überdenk\w*|überarbeit\w*|heraufsetz\w*|erhöh\w*)
        (lösch|änder|entfern|pass|nehm|zieh|korrigier|überdenk|verbesser|überarbeit)\w*( \w+){0,5} (bewertung|beitrag|kommentar|post|rezension|video|foto|sterne?|tweet|beschwerde|eintrag)\w* ¦ (fünf|vier|5|4) sterne? ¦ bewertung… (löschen|ändern|anpassen|entfernen)
        (beitrag|kommentar|post)… (löschen|entfernen|ändern)
        lösch(en|st|t)? (sie|du|ihr)?…(bewertung|beitrag|kommentar|post)
        """
    );
    private static readonly Phrases Tie = Phrases.Any(
        """
        (the )?(sooner|quicker|faster|earlier)… the (sooner|quicker|faster|earlier) ¦ wouldn't (hurt|go amiss|harm) ¦ what if
        if (you|your|the|this|that) ¦ once (you|the|your|it|that|this) ¦ when (you|the|your|it) ¦ as soon as
        after (you|that|the|your|which) ¦ in (return|exchange)
        for (that|deleting|removing|taking|editing|changing|updating)
        and (then |in return )?(we|i|the|your|you|it|he|she)('ll| will|'d| get| gets|'re) ¦ then (we|i|you|the)
        while ¦ so (the|that|your|this|it)  ¦ first ¦ beforehand ¦ in advance ¦ asks? (that|for|you|us) ¦ only wants?
        before ¦ please… (goes|comes) (along )?with (it|that) ¦ provided ¦ unless ¦ otherwise ¦ or (else|we|our|the|i) ¦ quicker ¦ faster ¦ sooner ¦ priority
        happy to ¦ could we agree ¦ in that case ¦ would help (us|to) ¦ makes? it easier
        only (ask|if|when|after|then|need) ¦ need (you|the|your) ¦ depends? ¦ until ¦ as long as ¦ condition ¦ deal
        stays? between us ¦ helps? (us|me) ¦ lawyers?|legal ¦ against
        wenn (sie|du|ihr|der|die|das) ¦ sobald ¦ dafür ¦ im gegenzug ¦ dann ¦ vorher ¦ zuerst ¦ erst ¦ nachdem ¦ falls (sie|du) ¦ gegen ¦ solange ¦ vorausgesetzt ¦ bedingung ¦ danach ¦ anschließend ¦ schneller ¦ ansonsten ¦ sonst ¦ würden wir ¦ bekommen (sie|du) ¦ all we( would|'d)? ask ¦ we( would|'d)? (only|just) ask ¦ (would|could) you (then|kindly|please|consider)
        """
    );
    private static readonly Phrases Safety = Phrases.Any(
        "(phone|number|address|e-?mail|personal|private|details|card|account|reference|order number|booking)… (safe|safety|public|see|visible|strangers|everyone|protect|privacy|anyone)",
        "(your|the) (phone|mobile|number|phone number|address|e-?mail|card|personal \\w+|account|booking|order)",
        "video (quality|calls?|player|settings|resolution)",
        "(leave|keep|kept|needn't|don't (need|have) to|no need)… (post|review|comment|it|up|where)"
    );

    private static readonly Phrases Published = Phrases.Any(
        """
        post(s|ed|ing)? ¦ reviews? ¦ rat(e|es|ed|ing|ings) ¦ stars? ¦ comments? ¦ tweets? ¦ threads? ¦ videos? ¦ reels? ¦ clips? ¦ stor(y|ies) ¦ photos? ¦ pictures? ¦ page ¦ online ¦ public(ly)?
        edit(s|ed|ing)? ¦ delet(e|es|ed|ing) ¦ remov(e|es|ed|ing|al) ¦ updat(e|es|ed|ing) ¦ tak(e|es|en|ing)…(down|off|back) ¦ took…(down|off|back) ¦ feedback ¦ words? ¦ lines? ¦ wrote ¦ written ¦ here ¦ up ¦ say so ¦ recommend ¦ tell (people|others|your) ¦ withdraw\w* ¦ retract\w* ¦ hid(e|es|den|ing) ¦ amend\w* ¦ revis(e|es|ed|ing) ¦ soften\w* ¦ rethink ¦ reconsider\w* ¦ pull(ed|ing)? ¦ opinion
        beitr(a|ä)g\w* ¦ bewert\w* ¦ kommentar\w* ¦ rezension\w* ¦ sterne? ¦ bild(er)? ¦ fotos? ¦ seite ¦ öffentlich ¦ hier ¦ (ge|be)?lösch\w* ¦ \w*änder\w* ¦ entfern\w* ¦ geschrieben ¦ worte? ¦ empfehl\w* ¦ \w*nehm\w* ¦ zurückzieh\w* ¦ überdenk\w* ¦ meinung
        """
    );

    /// <summary>Whether the draft names anything that can be taken back: without it no ear can hear a removal.</summary>
    public static bool NamesPublished(Scene scene) => Published.IsMatch(scene.Words.Own);

    /// <summary>A whole sentence, so that nothing can be tied to it.</summary>
    private static readonly Phrases Kept = Phrases.Anywhere(
        "^((please|just|do|bitte) )*((leave|keep) (it|them|that|(your|the) (post|review|comment|video|photos?|pictures?)) (where (it is|they are)|up|as (it is|they are)|standing|online)( please)?|(lass|lasst|lassen sie) (ihn|sie|es|(den|deinen|ihren) (beitrag|kommentar)|(die|deine|ihre) bewertung) (bitte |ruhig |gern )?(stehen|online))$"
    );

    /// <summary>Whether a removal is named only to ask, in the next sentence, for the very opposite, and nothing is given for anything.</summary>
    public static bool IsToStay(Scene scene)
    {
        var own = scene.Words.Own;
        var places = Removal.Places(own);
        return places.Count > 0
            && !Compensation.Gift.Pattern.IsMatch(own)
            && places.TrueForAll(place => IsKept(scene.Words, place.Start));
    }

    private static bool IsKept(Words words, int place)
    {
        var sentence = words.SentenceAt(place);
        var next = words.SentenceAt(Math.Min(words.Own.Length, sentence.End + 1));
        return next.Start > sentence.Start
            && next.Start < words.Own.Length
            && Kept.IsMatch(words.Own.AsSpan(next.Start..Math.Min(words.Own.Length, next.End)).Trim(" .!"));
    }

    public static IEnumerable<Finding> Find(Scene scene)
    {
        var own = scene.Words.Own;
        foreach (var match in IsToStay(scene) ? [] : Removal.Places(own))
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
