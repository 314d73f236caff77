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
            (our|the|a|one of our|this|that|your) (\w+ )?<staff>( (of ours|on duty|in charge|there|has|had|have|clearly|simply|wrongly))* (misread|mixed|forgot|left|dropped|failed|skipped|ignored|overlooked|gave|given|served|used|handed|put|sold|mislabel\w*|confused|neglected|swapped|missed|hit|pushed|shut|closed|didn't|did not|hadn't|had not|wasn't|was not|should have|was (careless|tired|distracted|too fast|speeding|drunk|asleep|on (his|her|their)|not|new|untrained|negligent|at fault|wrong|to blame))
            (was|were|is|are|had|has been|had been)( <adv>)*(n't| not| never)( been)? (cleaned|checked|maintained|serviced|tested|secured|labelled|salted|gritted|cordoned|marked|repaired|replaced|cooked|washed|locked|inspected|trained|insulated|earthed|sealed)
            (loose|faulty|defective|rotten|contaminated|mislabelled|out of date|undercooked|unsafe|broken|worn|overloaded|poorly \w+) (wire|cable|wiring|step|floor|tile|board|brake|brakes|part|seal|valve|battery|charger|batch|meat|chicken|fish|railing|handrail|carpet|pipe|hose|bolt|screw|plug|socket|seat belt|harness|label|oil|product|unit|machine)
            (our|we)( \w+){0,4} (to blame|caused|responsible|liable|at fault)
            (unser\w*|der|die|das|ein\w*) (\w+ )?<mitarbeiter>( (hat|haben|hatte|hatten|ist|war))( \w+){0,8} (vergessen|übersehen|versäumt|verwechselt|nicht \w+|falsch \w+|ignoriert|missachtet|schuld|unachtsam|eingeschlafen|abgelenkt|übermüdet)
            (war|waren|wurde|wurden|ist|sind)( \w+){0,4} (nicht|nie|defekt|fehlerhaft|verdorben|kontaminiert|falsch) ?(gestreut|gereinigt|geprüft|gewartet|gesichert|gekennzeichnet|deklariert|geräumt|abgesperrt|repariert|getestet|montiert|etikettiert|durchgegart)
            (wir|unsererseits)( (haben|hatten|sind|tragen|übernehmen|haften|dafür|die|den|das|volle|selbstverständlich|natürlich|hier|voll|leider|es))*( \w+){0,3} (haftung|schuld|verantwortung|haftbar|verantwortlich|vergessen|versäumt|verursacht|fahrlässig|haften|verschulden|pflicht verletzt) ¦ (haften|haftet|haftung) ¦ fahrlässig\w*
            (unser|mein) (fehler|verschulden|versäumnis) ¦ wir (haften|sind (schuld|verantwortlich|haftbar))
            unsere (schuld|haftung|verantwortung) ¦ (geht|gehen|ging) auf (unser konto|unsere kappe|uns)
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

    /// <summary>Whether anything can be admitted too early: the cause is open, and somebody was harmed or is furious.</summary>
    public static bool IsOpen(Scene scene) => scene.Draft.Fault is Fault.Unknown && (scene.IsGrave || scene.IsStrong);

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
