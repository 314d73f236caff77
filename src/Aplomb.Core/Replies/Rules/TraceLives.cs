namespace Aplomb.Replies.Rules;

/// <summary>Where a person lives, when they were born, what they suffer or owe.</summary>
internal static partial class Traces
{
    private static readonly Phrases OurPlace = Phrases.Any(
        """
        our ¦ shop ¦ store ¦ branch ¦ office ¦ kitchen ¦ depot ¦ centre ¦ center ¦ counter ¦ station ¦ stop ¦ at us
        come (in|to|by) ¦ visit ¦ collect (it )?(at|from) ¦ pick (it )?up ¦ salon ¦ restaurant ¦ café ¦ cafe ¦ clinic
        garage ¦ stand ¦ hub ¦ road ?works ¦ bus ¦ tram ¦ we're (at|in|on) ¦ unser\w* ¦ filiale
        """
    );

    private static IEnumerable<(int, int, string)> Places(string text)
    {
        foreach (var match in Street().Places(text))
        {
            var near = InSentence(Before(text, match.Start, 60)) + " ¦ " + After(text, match.Start + match.Length, 30);
            if (!OurPlace.IsMatch(near) || TheirHome.IsMatch(near))
            {
                yield return (
                    match.Start,
                    match.Length,
                    "An address in the open tells strangers where somebody lives."
                );
            }
        }

        foreach (var match in PostCode().Places(text))
        {
            var near = Before(text, match.Start, 40);
            if (TheirHome.IsMatch(near) && !OurOwn.IsMatch(Before(text, match.Start, 14)))
            {
                yield return (
                    match.Start,
                    match.Length,
                    "A postcode with a name tells strangers where somebody lives."
                );
            }
        }

        foreach (var match in Room().Places(text))
        {
            yield return (match.Start, match.Length, "A room number tells strangers where somebody sleeps.");
        }
    }

    /// <summary>What stands before, no further back than the sentence.</summary>
    private static string InSentence(string before) =>
        before[(before.LastIndexOf(". ", StringComparison.Ordinal) + 1)..];

    private static readonly Phrases TheirHome = Phrases.Any(
        """
        your (\w+ )?(home|house|flat|door|address|place|doorstep|neighbou?r\w*|street|apartment|postcode|porch)
        you('re| are)? (at|in|live) ¦ to you
        (left|delivered|deliver|sent|send|posted|drop|dropped) (it |them |yours? |the \w+ )?(at|to|with|for) ¦ lives?
        living ¦ address ¦ ihre[rm]? (adresse|wohnung|haus) ¦ mr ¦ mrs ¦ ms ¦ her (home|house)|his (home|house)
        """
    );

    private static IEnumerable<(int, int, string)> Births(string text)
    {
        foreach (var match in Born().Places(text))
        {
            yield return (match.Start, match.Length, "A birth date opens accounts.");
        }
    }

    private static readonly Phrases Life = Phrases.Any(
        """
        ((\d+-week|ct|mri|ultrasound|baby|brain|bone|pregnancy|body) scan|scan (results?|appointment))( \w+){0,3}
        (your|her|his|their|the|a|an|\w+'s)( (\w+|\d+-week|·))? ?(biopsy|surgery|operation|diagnosis|test results?|blood (test|results?|pressure|sample)|pregnan\w+|therapy session|chemo\w*|dialysis|x-ray|mri|smear|vasectomy|mammogram|screening|prescription for|medication for|hiv|cancer|diabetes|depression|rehab|miscarriage|abortion|std|sti|ivf|insulin|antidepressants?|methadone|results)( (appointment|session|result|results|of|are|is|was|were|for|from|on|scan|test|tests|back|\d+|monday|tuesday|wednesday|thursday|friday|last \w+)){0,3} (on|for|at|with|came|show|shows|positive|negative|ready|moved|booked|normal|abnormal|back)…
        (appointment|consultation|session|check-?up|visit|slot)… (with|at|in) (dr|doctor|the (midwife|clinic|gp|nurse|surgery|therapist|dentist|oncolog\w+|hospital|cardiolog\w+|psych\w+|fertility \w+|addiction \w+)|our (midwife|gp|nurse|therapist|dentist|cardiolog\w+|psych\w+|oncolog\w+))( \w+)?
        (midwife|gp|therapy|psychiat\w+|oncology|cardiology|fertility|dental|dermatology|addiction) (appointment|consultation|session|visit|slot)…(on|for|at) \w+
        you('re| are|'ve been| have been)?( (still|currently|already|now|been|also))* (owe|owing|in arrears|behind (on|with)|overdrawn|late (with|on) your|in debt|in default|two months behind|in the red)( \w+){0,4}
        your (outstanding|unpaid|overdue|late|missed|bounced|returned) (\w+ )?(balance|bill|bills|invoice|invoices|payments?|debts?|rent|instal?ments?|amount|fees?|direct debits?)( \w+){0,3}
        (your|the|a|two|three|last|several|four) (last |previous |monthly )?(payments?|direct debits?|cards?|instal?ments?|cheques?)( \w+){0,3} (was|were|has been|have been|had been|is|are|has|got) (declined|refused|rejected|returned|bounced|missed|late|overdue|outstanding|unpaid)
        (your )?(arrears|overdraft|debts?|credit (score|rating|file|history|check)|payment history|dunning|(payment|final|first|second|third|last|rent) reminders?) (of|is|are|was|stands?|shows?|from|at|since|came|has|have)…
        you( have|'ve| had)?( already| also)? missed (a|your|the|two|three|last|several|four)( \w+)? ?(payment|payments|instal?ments?|bills?|direct debits?)
        (missed|unpaid) (two|three|a|several|four|\d+) (payments?|bills?|invoices?|instal?ments?) ¦ (late|missed|bounced|overdue|unpaid|returned) (payments?|bills?|rent|instal?ments?|direct debits?|cheques?)
        (ihr|dein)\w* (\w+-)?(op|operation|diagnose|befund|therapie|blutwerte|schwangerschaft|krebs\w*|depression\w*|mrt|biopsie|ultraschall|impfung|chemo\w*|mahnung|schulden|rückstand|raten?|schufa\w*|pfändung|lastschrift)( (mit|der|die|den|dr|herrn|frau|\w+)){0,3} (am|vom|beim|bei|über|von|zeigt|positiv|negativ|offen|überfällig|geplatzt|zurückgebucht|in höhe)( \w+){0,3}
        your (salary|wages?|income|balance|account balance) (of|is|was)( \w+){0,2}
        """
    );
    private static readonly Phrases Raised = Phrases.Any(
        """
        owe\w* ¦ debt ¦ arrears ¦ bailiffs? ¦ overdraft ¦ balance
        """
    );

    private static IEnumerable<(int, int, string)> Lives(Scene scene)
    {
        foreach (var match in Life.Places(scene.Words.Own))
        {
            var words = scene.Words.Own.Substring(match.Start, match.Length);
            if (
                words.Contains("owe", StringComparison.Ordinal)
                && (Raised.IsMatch(scene.Customer) || words.Contains("owe me", StringComparison.Ordinal))
            )
            {
                continue;
            }

            var place = scene.Words.InText(match.Start, match.Length);
            yield return (place.Start, place.Length, "Health and money matters of a person are not for the open.");
        }
    }
}
