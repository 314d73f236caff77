namespace Aplomb.Replies.Rules;

/// <summary><c>private-move</c>: asking for a message that was sent, or for one without saying what for.</summary>
internal static class PrivateMove
{
    private const string Name = "private-move";

    private static readonly Phrases Sent = Phrases.Any(
        """
        (i|i've|we|already|have|just|you)( (already|have|just|did|all|even))* (sent|dm'?d|dmed|messaged|pm'?d|inboxed|written|wrote)( (you|it|them|two|three|a|my|the|all|this))*…(dms?|pms?|messages?|private\w*|inbox|details|twice|letters?|number|again|already)
        ^sent\b ¦ sent (you )?(a |two |three )?(dms?|pms?|messages?|it|them|both|everything)
        dm(s)?( (was|were|is|are|already))* (sent|twice|gone|done|ignored|unanswered|unread)
        (check|read|see|look at) (your|my|the) (dms?|inbox|messages?|pms?) ¦ in your (dms?|inbox) ¦ dm twice
        dm'?d you ¦ message sent ¦ done,? (dm|sent) ¦ now (he|she|they|you) asks? me for a dm ¦ gave your agent
        habe (ihnen |euch )?(schon|bereits)? ?(eine )?(pn|dm|nachricht|direktnachricht)
        """
    );

    /// <summary>What they sent is wanted once more.</summary>
    private static readonly Phrases Anew = Phrases.Any(
        """
        (send|put|set|message|share|give|provide|repeat|write|tell|drop|let us have|pop|dm|post|upload|attach|forward)( \w+){1,10} (again|once more|once again|one more time|another time|a second time|anew|afresh)
        (re-?send|re-?upload|re-?submit|repeat)( \w+){1,8} ¦ (again|once more|once again)( \w+){0,4} (in|by|via|per|into|through) (an? |the |our |this )?(dms?|pms?|private|direct|chat|message|inbox|strand)
        """
    );

    private static readonly Phrases Received = Phrases.Any(
        "(we|i)('ve| have)?( just)? (got|received|read|have|see) (your|both|all|the|it|them)…(messages?|dms?|pms?|letters?|details|photos?)?",
        "thanks for (the|your) (dm|pm|message|details)"
    );
    private static readonly Phrases Delicate = Phrases.Any(
        "(into|on|in|at|to|with) your (account|booking|reservation|order|file|profile|policy|card)( \\w+)?",
        "your (account|booking|reservation|card|file)"
    );

    public static IEnumerable<Finding> Find(Scene scene)
    {
        if (!scene.IsPublic && scene.IsFirst)
        {
            yield break;
        }

        foreach (var sentence in scene.Words.Sentences.Where(sentence => sentence.Start < scene.Closing))
        {
            if (In(scene, sentence, scene.Words.Of(sentence)) is { } told)
            {
                yield return Found.At(scene, Name, Level.Warn, sentence.Start, sentence.Length, told.Why, told.Instead);
            }
        }

        if (
            scene.IsPublic
            && Delicate.IsMatch(scene.Words.Own)
            && Working.IsMatch(scene.Words.Own)
            && !Signs.AsksPrivate.IsMatch(scene.Words.Own)
        )
        {
            var match = Delicate.Places(scene.Words.Own)[0];
            yield return Found.At(
                scene,
                Name,
                Level.Warn,
                match.Start,
                match.Length,
                "An account is nobody else's business; offer a private message for it.",
                "your account (please send me a private message about it, so that it stays between us)"
            );
        }
    }

    /// <summary>What is wrong with the way in which one sentence asks; null where nothing is.</summary>
    private static (string Why, string Instead)? In(Scene scene, Span sentence, string words)
    {
        if (!Asks.IsMatch(words))
        {
            return null;
        }

        var isAnew = Anew.IsMatch(words) && !Unneeded.IsMatch(words);
        var isPrivate = Signs.AsksPrivate.IsMatch(words);
        return isAnew || (isPrivate && IsSent(scene))
                ? (
                    "The message was sent already; asking again says that nobody has read it.",
                    "I have your message here and am going through it now"
                )
            : isPrivate && scene.IsPublic && !HasPurpose(scene, sentence, words)
                ? (
                    "Say what the private message is for, or it feels like being moved out of sight.",
                    "Please send us a private message, so that I can look this up without your details being public"
                )
            : null;
    }

    private static readonly Phrases Asks = Phrases.Any(
        """
        please ¦ pls ¦ dm ¦ pm ¦ can you ¦ could you ¦ send ¦ drop ¦ write ¦ message (me|us|our) ¦ inbox ¦ contact us
        get in touch ¦ reach out ¦ would you ¦ if you ¦ kindly ¦ schreib\w* ¦ bitte
        """
    );
    private static readonly Phrases Working = Phrases.Any(
        "(i|we)('ve|'m|'re| have| am| are|'ll| will)?( (just|now|also|had))? (look\\w*|check\\w*|open\\w*|investigat\\w*|review\\w*|block\\w*|froz\\w*|freez\\w*|unlock\\w*|reset\\w*|chang\\w*|go through|going through|went through|see|pulled up)… your (account|booking|reservation|card|file|profile)"
    );

    /// <summary>"You needn't send it again."</summary>
    private static readonly Phrases Unneeded = Phrases.Any(
        "if ¦ when ¦ whenever ¦ should ¦ \\w+n't ¦ never ¦ no need ¦ not ¦ without ¦ (i|we)('ll| will|'ve|'m|'re|'d| have)? (send|put|share|write|give|tell|drop|post|repeat|message|forward|re-?send) ¦ (happens?|trust|visit|travel|fly|shop|welcome|see) …again"
    );

    private static bool IsSent(Scene scene) =>
        Sent.IsMatch(scene.Customer)
        || Sent.IsMatch(scene.Post.Plain)
        || scene.Ours.Any(turn => Received.IsMatch(turn.Own));

    /// <summary>A reason may stand in the sentence itself or in the one behind it.</summary>
    private static bool HasPurpose(Scene scene, Span sentence, string words) =>
        Signs.Purpose.IsMatch(words)
        || (
            sentence.End + 2 < scene.Closing
            && Then.IsMatch(
                scene.Words.Of(scene.Words.SentenceAt(Math.Min(sentence.End + 2, scene.Words.Plain.Length - 1)))
            )
        );

    private static readonly Phrases Then = Phrases.Any(
        """
        (i|we)('ll| will|'d| can| need|'ve) ¦ (this|that|it) (way|page|shows|keeps|is public|stays)
        she'll|he'll|they'll ¦ so (that )? ¦ there (i|we) ¦ privacy ¦ once
        """
    );
}
