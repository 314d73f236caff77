namespace Aplomb.Replies.Rules;

/// <summary><c>arguing</c>: contradicting, justifying, holding rules against the customer, telling them to calm down.</summary>
internal static class Arguing
{
    private const string Name = "arguing";

    private static readonly Wording[] Words =
    [
        .. ArguingWords.English,
        .. ArguingShapes.English,
        .. ArguingWords.German,
        .. ArguingGerman.All,
    ];

    /// <summary>The words are on the customer's side, or about our own.</summary>
    private static readonly Phrases InFavour = Phrases.Any(
        """
        to be fair to you ¦ in your favou?r ¦ in fairness to you ¦ you're right ¦ you are right
        (is|was|are|were|be) (wrong|unfair|misleading|unclear|our mistake|our fault) ¦ no sense ¦ an exception
        doesn't apply ¦ does not apply ¦ (breaking|bending|broke|bent) (it|that|the|our)
        should have (told|said|warned|been|known|called|checked|stopped|asked|caught|seen)… you ¦ we should ¦ i should
        no (excuse|comfort|defen[cs]e) ¦ (doesn't|does not|won't|isn't) (excuse|help|make|an? (excuse|answer)|much (help|comfort)) ¦ on us ¦ (our|my) (fault|mistake|error|doing|job) ¦ we (failed|missed|broke|ignored|forgot|never (called|came|told|rang|answered|wrote|replied|sent|checked)) ¦ never should ¦ shouldn't have ¦ nonsense ¦ rubbish ¦ and yet ¦ sorry( that)? (nobody|no one) ¦ selbst schuld sein soll\w* ¦ (wrong|incorrect|faulty) (\w+ ){1,3}(on|at|with|from|in) (our|us) ¦ (told|hear|hearing|say|saying|said)( that)? (you're|you are|you were) ¦ (ensure|make sure|whether|until|so that) ¦ (unser|mein) (fehler|versäumnis) ¦ (hätte|hätten|darf|dürfen|sollte) (\w+ ){0,3}(nicht|nie|wir) ¦ keine (ausrede|entschuldigung) ¦ zu recht ¦ haben recht ¦ not your fault ¦ n't your (fault|job|duty|problem) ¦ not your (job|duty|problem|mistake)
        (isn't|wasn't) your (fault|mistake|job) ¦ anything wrong ¦ misled
        (nobody|no one) else (reads|can read|will read|sees|can see|will see|knows) ¦ of your (own )?bank
        and (we|i) (didn't|did not|broke|missed|ignored|forgot)
        but (we|i) (didn't|did not|broke|missed|ignored|forgot) ¦ (thank|glad|pleased)… you
        """
    );

    private static readonly Phrases OurWords = Phrases.Any(
        "(we|i) (said|told|wrote|promised|announced|claimed|quoted)",
        "(our|the) (\\w+ )?(page|message|mail|e-mail|email|app|website|bot|sign|letter|status|agent|colleague|statement) (said|says|told|claimed|claims|showed|shows)",
        "you were (told|given|promised|sold)"
    );
    private static readonly Phrases Denied = Phrases.Anywhere(
        @"(n't|\bnot|\bnever|\bno|\bwithout|\binstead of|\bnothing about)( (a|any|just|only|our|the|say|says|hide behind|quote|point to|because|some|going to|want to))*( that)? ?$"
    );

    /// <summary>"What the meter shows", "if this is the case": nothing is held against anybody.</summary>
    private static readonly Phrases Asking = Phrases.Anywhere(
        @"\b(what|if|whether|when|how|in case|once|until)( (it|that|this))? ?$"
    );

    /// <summary>Words that nobody takes for anything else: "calm down", "our policy is clear".</summary>
    private static readonly Wording[] PlainWords =
    [
        .. ArguingWords.English,
        .. ArguingWords.German,
        .. ArguingGerman.Plain,
    ];

    /// <summary>Said to the person and to nobody else: what follows is no thing that could be calmed down.</summary>
    private static readonly Phrases Blunt = Phrases.Anywhere(
        @"(?:^|[.!?,;:]\s{0,3}|\b(?:so|please|just|now)\s)calm down(?: and\b| now\b|\s{0,3}[.!?,;:]|\s{0,3}$)"
    );

    /// <summary>Whether it tells the person to calm down: no judge takes that back.</summary>
    public static bool IsBlunt(Scene scene) => Blunt.IsMatch(scene.Words.Own);

    /// <summary>Whether it argues in plain words.</summary>
    public static bool IsPlain(Scene scene)
    {
        var own = scene.Words.Own;
        return PlainWords.Any(wording =>
            wording.Pattern.Places(own).Exists(match => IsHeld(scene, own, match.Start, match.Length))
        );
    }

    public static IEnumerable<Finding> Find(Scene scene)
    {
        var own = scene.Words.Own;
        var level = scene.IsPublic ? Level.Stop : Level.Warn;
        foreach (var wording in Owned(scene) ? Words : Words.Append(Quiet(scene)))
        {
            foreach (var match in wording.Pattern.Places(own))
            {
                if (IsHeld(scene, own, match.Start, match.Length))
                {
                    var end = wording.End(own, scene.Words.SentenceAt(match.Start), match.Start + match.Length);
                    yield return Found.At(
                        scene,
                        Name,
                        level,
                        match.Start,
                        end - match.Start,
                        wording.Why,
                        wording.Instead
                    );
                }
            }
        }
    }

    private static Wording Quiet(Scene scene) => scene.IsGerman ? ArguingGerman.Quiet : ArguingShapes.Quiet;

    /// <summary>Whether somebody who complains is told, now or earlier, that we own or feel what happened.</summary>
    private static bool Owned(Scene scene) =>
        !scene.IsComplaint
        || Signs.Owns(scene.Body)
        || Signs.HasStock(scene.Body)
        || scene.Ours.Any(turn => Signs.Owns(turn.Own));

    private static bool IsHeld(Scene scene, string own, int at, int length)
    {
        var sentence = scene.Words.SentenceAt(at);
        var around = own.AsSpan(Math.Max(0, at - 8)..Math.Min(own.Length, at + length + 4));
        return Blunt.IsMatch(around) || IsAgainst(own, sentence, at, length);
    }

    /// <summary>Nothing near the words takes them back: no question, no denial, nothing on the customer's side.</summary>
    private static bool IsAgainst(string own, Span sentence, int at, int length)
    {
        var before = own[Math.Max(0, sentence.Start - 120)..at];
        return !Asking.IsMatch(own.AsSpan(Math.Max(0, at - 12)..at))
            && !Denied.IsMatch(own.AsSpan(Math.Max(0, at - 30)..at))
            && !InFavour.IsMatch(own.AsSpan(sentence.Start..Math.Min(own.Length, sentence.End)))
            && !(own.AsSpan(at, length).Contains("true", StringComparison.Ordinal) && OurWords.IsMatch(before));
    }
}
