namespace Aplomb.Replies.Rules;

/// <summary><c>legal-admission</c>: cause, fault or liability stated as ours while it is open and somebody was harmed.</summary>
internal static class LegalAdmission
{
    private static readonly Wording Admission = new(
        Phrases.Any(
            """
            (our|my) (own )?(fault|mistake|error|negligence|failure|responsibility|doing|carelessness)
            (fault|mistake|error|blame|liability|responsibility|negligence|failure)( (is|was|lies|rests|sits|clearly|entirely|all|fully|solely|were|are))+ (ours|with us|us|on us|on our side|mine|at our|down to us)
            we (caused|are (liable|responsible|to blame|at fault|guilty|negligent)|were (negligent|at fault|to blame|responsible|liable|careless|wrong)|failed|should have|did (this|that|it|wrong)|neglected|forgot|overlooked|missed|knew|ignored|didn't|did not|left|sold you|served you|put|broke|accept (full |all |the )?(liability|responsibility|blame|fault)|take (full|all|the|complete|entire)? ?(responsibility|liability|blame)|admit|got (it|this|that) wrong|let (this|it|that) happen|had not|hadn't|never (checked|tested|serviced|cleaned|fixed))
            we're (liable|responsible|to blame|at fault|guilty) ¦ i'm (liable|responsible|to blame|at fault|guilty)
            (i|we) admit ¦ liab(le|ility) ¦ negligen(t|ce) ¦ caused (this|that|it|the|your|by our|by a|by the)
            because (our|we|the|of our|a|one of our)( \w+){0,4}
            (is|was|were|are) (down to|due to|caused by|because of|the result of|the fault of|traced to|a fault (in|of)) (us|our|a|the|one of)( \w+){0,3}
            (down to|on) us
            (a|an|the|our|its|one) (\w+ ){1,6}(failed|broke|malfunctioned|leaked|overheated|short-circuited|gave way|came loose|snapped|came off) ¦ (the|our) \w+( \w+)? (left|forgot|failed|didn't|did not|was (faulty|defective|broken|contaminated|not (checked|cleaned|maintained|serviced|tested|secured|trained|labelled))|hadn't|had not|ignored|skipped|was looking at|fell asleep|was on (his|her) phone|never)
            (unser|mein) (fehler|verschulden|versäumnis) ¦ wir (haften|sind (schuld|verantwortlich|haftbar))
            unsere (schuld|haftung|verantwortung)
            """
        ),
        "The cause is still open and somebody was harmed or speaks of the law; say that you care, and let those who look into it say why.",
        "we are looking into how this could happen"
    )
    {
        Reach = Reach.Clause,
    };
    private static readonly Phrases Open = Phrases.Any(
        """
        whether ¦ if (it|this|that|we|our|the) ¦ what (caused|happened|went) ¦ how (it|this|that) ¦ find out
        (n't|not) (yet )?(know|say|sure|clear) ¦ to establish
        (should|shouldn't|should not|never)… (be|been|have been) (told|treated|left|kept|asked|made|spoken|sent|ignored)
        answer(ed|ing)? ¦ (call|reply|respond|answer|get back)
        """
    );

    public static IEnumerable<Finding> Find(Scene scene)
    {
        if (scene.Draft.Fault is not Fault.Unknown || !scene.IsGrave)
        {
            yield break;
        }

        var own = scene.Words.Own;
        foreach (var match in Admission.Pattern.Places(own))
        {
            var sentence = scene.Words.SentenceAt(match.Start);
            if (
                !Open.IsMatch(own.AsSpan(sentence.Start..Math.Min(own.Length, sentence.End)))
                && !Compensation.Refused.IsMatch(own.AsSpan(Math.Max(0, match.Start - 30)..match.Start))
            )
            {
                var end = Admission.End(own, sentence, match.Start + match.Length);
                yield return Found.At(
                    scene,
                    "legal-admission",
                    Level.Stop,
                    match.Start,
                    end - match.Start,
                    Admission.Why,
                    Admission.Instead
                );
            }
        }
    }
}
