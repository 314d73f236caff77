namespace Aplomb.Replies.Rules;

/// <summary><c>info-request-only</c>: an upset person gets a question, a form or a list of channels, and nothing else.</summary>
internal static class InfoRequestOnly
{
    private static readonly Phrases Sends = Phrases.Any(
        """
        (please|pls|kindly|simply|just|you can|you may|you could|can you|could you|would you|you'll need to|you need to|you must|you have to)( (also|always|then|either|please|kindly))* (send|dm|pm|message|fill|submit|use|visit|go|head|see|check|read|call|ring|phone|contact|email|e-mail|mail|write|reach|raise|open|log|lodge|complete|provide|share|give|tell|confirm|let|get in touch|reply|find|report|post|drop|inbox|refer|consult|try|choose|pick|follow|click|describe|attach|upload|state|quote|speak|ask|advise)
        (send|dm|message|fill|submit|visit|check|call|ring|contact|email|e-mail|write|provide|share|tell|confirm|drop|give|pop|reach|get in touch|log|reply|complete|use|report|see|head|try|refer)( (us|me|our|to|the|your|in|out|a|an|it|with|this|that|over|here|by|via|through))+
        (our|the) (\w+ )*(hotline|helpline|help page|help centre|help center|form|faq|contact page|support page|service line|line|office|team|desk|channels?) (is|are|can be|will|has|at|opens)
        (we|i)('d|'ll| would| will)? (need|require|like|love)( (a|some|more|your|the|to (know|have|see)))*
        (can|may|could) (we|i) (have|get|ask|know)
        (can be|are|is) (reached|reported|submitted|found|made|raised|filed|lodged|handled|sent|contacted)
        (complaints?|claims?|reports?|feedback|enquiries|queries|questions|requests) (go|goes|can|should|must|are|have to|need)
        let (us|me) know ¦ available (on|at|by|via)
        (senden|schicken|schreiben|nennen|teilen|füllen|wenden|kontaktieren|melden|rufen|nutzen|geben|besuchen) sie
        (schick|schreib|sende|nenn|melde|gib|ruf)\w* (uns|mir|dich|bitte)
        bitte (nutz|füll|schreib|ruf|meld|wend|kontaktier|schick|schau|lies|geh|besuch|probier|reich|gib|nenn|teil|klick|öffn)\w*
        bitte (senden|schicken|schreiben|nennen|teilen|füllen|wenden|kontaktieren|melden|rufen|nutzen|geben|besuchen)
        h/+\S* ¦ example\S* ¦ \S+·(com|org|net|de)(/\S*)? ¦ (\+|0)\d[\d ]{6,}\d
        """
    );

    /// <summary>What we do ourselves is no errand for them.</summary>
    private static readonly Phrases Promises = Phrases.Any(
        """
        (i|we)('ll| will|'m going to|'re going to)( (now|then|also|personally|always))* (write|send|check|call|ring|contact|email|message|give|share|tell|confirm|reply|report|reach|get in touch)
        (ich|wir) (schreib|meld|ruf|schick|send|geb|sag)\w*
        """
    );

    private static readonly Phrases Empty = Phrases.Any(
        """
        thank(s| you) ¦ cheers
        (we're|i'm|we are|i am|we'd be|we'll be|we would be)( (always|here|only|more than|so|very))* (happy|here|glad|keen|able) (to|for)
        (we|i)('d| would)? (love|like|want|be happy|be glad) to (help|look|assist|check|investigate|learn|hear)
        look into (it|this|that) ¦ we (will|'ll|can) (then )?(look|help|check|assist|get back|be in touch)
        have a (\w+ )?(day|evening|weekend) ¦ (best|kind|warm) (regards|wishes) ¦ hope (this|that) helps ¦ vielen dank
        danke ¦ freundliche\w* grüße\w*
        """
    );

    public static IEnumerable<Finding> Find(Scene scene)
    {
        if (
            !scene.IsComplaint
            || IsHelpSought(scene)
            || Signs.Owns(scene.Body)
            || Signs.HasStock(scene.Body)
            || Earlier(scene)
        )
        {
            yield break;
        }

        var asks = default(Span?);
        foreach (var sentence in scene.Words.Sentences)
        {
            var start = Math.Max(sentence.Start, scene.Opening.End);
            var end = Math.Min(sentence.End, scene.Closing);
            if (start >= end || !scene.Words.Own.AsSpan(start..end).ContainsAnyInRange('a', 'z'))
            {
                continue;
            }

            var words = scene.Words.Own[start..end];
            var asking = words.EndsWith('?') || (Sends.IsMatch(words) && !Promises.IsMatch(words));
            if (!asking && !Empty.IsMatch(words))
            {
                yield break;
            }

            if (
                !words.EndsWith('?')
                && !words.StartsWith("please", StringComparison.Ordinal)
                && Signs.When.IsMatch(words)
                && Signs.IsStep(words)
            )
            {
                yield break;
            }

            asks ??= asking ? new Span(start, end - start) : null;
        }

        if (asks is { } ask)
        {
            yield return Finding(scene, ask);
        }
    }

    public static Finding Finding(Scene scene, Span ask)
    {
        var place = scene.Words.InText(ask.Start, ask.Length);
        var asked = scene.Draft.Text.Substring(place.Start, place.Length);
        return new Finding(
            "info-request-only",
            Level.Stop,
            place.Start,
            place.Length,
            scene.IsGerman
                ? "Wer verärgert ist, braucht zuerst ein Wort dazu, dann eine Frage."
                : "An upset person who only gets a question feels sent away; a word about what happened comes first.",
            $"{Better.Sorry(scene)} {Better.Step(scene)} {char.ToUpperInvariant(asked[0])}{asked[1..]}"
        );
    }

    /// <summary>
    /// Somebody who asks how to get a thing going, without heat, is helped by a question or a link: that is an answer.
    /// </summary>
    private static bool IsHelpSought(Scene scene) =>
        Pointer.IsMatch(scene.Body)
            ? !Mood.IsHurt(scene.Post.Plain, Seeks.IsMatch(scene.Post.Plain))
            : !scene.IsStrong && Seeks.IsMatch(scene.Customer);

    private static readonly Phrases Seeks = Phrases.Any(
        """
        help\w* ¦ please ¦ pls ¦ plz ¦ how (do|to|can|could|would|does|long|much)
        (can|could|would|will) (you|i|we|someone|anyone|u) ¦ any (idea|ideas|way|reason|update|news|chance)
        is (there|it) ¦ are (there|you) ¦ do (you|i|we) ¦ does ¦ anyone ¦ what (is|are|do|does|should|can|'s)
        where (is|are|do|can) ¦ trying to ¦ try to ¦ i need ¦ bug ¦ error (code|message|\d+) ¦ hilfe ¦ bitte
        wie (kann|lange|geht) ¦ können sie ¦ kann ich
        """
    );

    /// <summary>A page with steps for this very thing.</summary>
    private static readonly Phrases Pointer = Phrases.Any("h/+\\S*", "(article|guide|steps?|tips|instructions)");

    /// <summary>Whether a word was said earlier: then a question alone is only the next step.</summary>
    private static bool Earlier(Scene scene) =>
        scene.Ours.Any(turn => Signs.Owns(turn.Own) || Signs.HasStock(turn.Own));
}
