namespace Aplomb.Replies;

/// <summary>
/// What the customer's words ask of our tone. Strong anger is swearing, shouting, a threat to leave, sue or go to the
/// press, a third contact, serious harm, or a storm around us; all else is mild.
/// </summary>
internal static class Mood
{
    private static readonly Phrases Swearing = Phrases.Any(
        @"f+u+c+k\w*",
        @"fck\w*",
        @"sh[i!]t\w*",
        "bullshit",
        "crap",
        "bloody",
        @"damn\w*",
        "arse",
        "ass(hole)?s?",
        "wtf",
        "ffs",
        "bastards?",
        "idiots?",
        "morons?",
        "liars?",
        "thieves",
        "scam(mers?)?",
        "crooks?",
        "useless",
        "pathetic",
        "incompetent",
        "clowns?",
        "joke of a",
        "disgrace(ful)?",
        "disgusting",
        "shame on you",
        "scheiß\\w*",
        "scheisse",
        "verarsch\\w*",
        "saftladen",
        "frechheit",
        "abzocke\\w*",
        "betrüger",
        "unverschämt\\w*"
    );

    private static readonly Phrases Threat = Phrases.Any(
        """
        lawyers? ¦ solicitors? ¦ attorney ¦ sue ¦ suing ¦ court ¦ ombudsman ¦ trading standards ¦ regulator ¦ police
        newspaper ¦ the press ¦ journalist ¦ never again ¦ cancell?ing my ¦ switching ¦ last time i ¦ leaving you
        done with you ¦ boycott ¦ chargeback ¦ anwalt ¦ gericht ¦ anzeige ¦ kündige\w* ¦ nie wieder
        """
    );

    private static readonly Phrases Again = Phrases.Any(
        "(third|3rd|fourth|4th|fifth|5th|sixth|tenth|\\d+th) (time|call|email|e-mail|message|week|engineer|visit|attempt|contact)",
        "(three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|\\d\\d) (times|calls|e-?mails|messages|letters|tickets|complaints|engineers)",
        "(zum )?(dritten|vierten|fünften) mal",
        "bereits (drei|vier|fünf)mal"
    );

    private static readonly Phrases Harm = Phrases.Any(
        """
        newborn ¦ in pain ¦ agony ¦ trapped ¦ stuck in (the|a|your) (lift|elevator) ¦ at night ¦ on my own ¦ elderly
        grand(ma|pa|mother|father) ¦ surgery ¦ cancer ¦ exam ¦ wages? ¦ salary ¦ homeless ¦ honeymoon ¦ memorial
        heirloom ¦ wedding ring ¦ late (wife|husband|mother|father|mum|dad|son|daughter) ¦ bereave\w* ¦ panic\w*
        terrified ¦ unsafe ¦ (six|6|5|five|four|4|three|3|two|2) grand ¦ baby ¦ babies ¦ toddler ¦ kids? ¦ child(ren)?
        daughter ¦ my son ¦ minor ¦ i'm 1[0-7] ¦ pregnant ¦ wheelchair ¦ disabled ¦ blind ¦ deaf ¦ hospital\w* ¦ a&e
        ambulance ¦ emergency ¦ injur\w* ¦ burn(t|ed|s)? ¦ bleed\w* ¦ allerg\w* ¦ poison\w* ¦ seizure ¦ oxygen
        dialysis ¦ chemo\w* ¦ insulin ¦ medic(ine|ation|al)\w* ¦ prescription ¦ stranded ¦ slept (on|in) ¦ died
        dead dog ¦ passed away ¦ after (she|he) passed ¦ funeral ¦ grave ¦ grie\w+ ¦ widow\w*
        lost (the|our|my) (house|home|job|flat|savings) ¦ lost \w+ grand ¦ evict\w* ¦ bailiffs? ¦ fraud ¦ stolen
        wedding ¦ ashes ¦ life savings ¦ my whole wage ¦ fire ¦ smoke ¦ gas ¦ assault\w* ¦ harass\w* ¦ faint\w*
        suicid\w* ¦ krankenhaus ¦ notarzt ¦ rollstuhl ¦ verletzt ¦ gestorben ¦ baby
        """
    );

    private static readonly Phrases Trouble = Phrases.Any(
        """
        \w+n't ¦ not ¦ no ¦ never ¦ nobody ¦ nothing ¦ none ¦ without ¦ still ¦ again ¦ another ¦ broken? ¦ wrong
        lost ¦ late ¦ cancell?ed ¦ (over)?charged ¦ waiting ¦ waited ¦ wait ¦ hours? ¦ hrs? ¦ days? ¦ weeks? ¦ months?
        terrible ¦ awful ¦ horrible ¦ worst ¦ bad ¦ poor ¦ rude ¦ missing ¦ fail\w* ¦ errors? ¦ crash\w* ¦ refus\w*
        ignor\w* ¦ stuck ¦ dead ¦ cold ¦ dirty ¦ damaged ¦ faded ¦ disappoint\w* ¦ joke ¦ shame ¦ scam ¦ stole\w*
        refund ¦ complain\w* ¦ useless ¦ unaccept\w* ¦ why ¦ fix ¦ problem ¦ issue ¦ gone ¦ hung up ¦ double ¦ twice
        too ¦ only ¦ sick ¦ hit ¦ ruined ¦ delay\w* ¦ nicht ¦ kein\w* ¦ nie ¦ immer noch ¦ kaputt ¦ falsch
        verspät\w* ¦ schlecht\w* ¦ warte\w* ¦ seit
        """
    );

    private static readonly Phrases Pleased = Phrases.Any(
        """
        thank(s| you)( so much| a lot)? ¦ cheers ¦ brilliant ¦ love(d|ly)? (it|your|this|the) ¦ sorted ¦ all good
        works (now|again|perfectly) ¦ it works ¦ solved ¦ resolved ¦ great (job|service|work) ¦ perfect ¦ amazing
        arrived safely ¦ happy (now|again|with) ¦ you're (a star|the best) ¦ danke\w* ¦ super ¦ hat geklappt
        funktioniert wieder
        """
    );

    private static readonly Phrases Injury = Phrases.Any(
        """
        injur\w* ¦ hurt ¦ (in|into|had|having|needs?|needed|emergency) surgery ¦ fractur\w* ¦ (hip|wrist|ankle|rib|skull|arm|leg) (is|was) broken ¦ (collarbone|wrist|ankle|elbow|hip|jaw) broken ¦ intensive care ¦ coma ¦ (eye )?casualty ¦ (nearly|almost) drowned ¦ suffocat\w* ¦ bitten ¦ bit (me|my|him|her) ¦ stung ¦ burn(t|ed|s|ing)? ¦ scald\w* ¦ bleed\w* ¦ blood
        stitches ¦ concuss\w* ¦ broke (my|his|her|an?) \w+ ¦ broken (arm|leg|wrist|ankle|tooth|hip|nose|rib|collarbone|elbow|jaw)s?
        hospital\w* ¦ a&e ¦ er ¦ ambulance ¦ paramedics? ¦ emergency room ¦ poison\w* ¦ vomit\w* ¦ throwing up
        threw up ¦ been sick ¦ food poisoning ¦ salmonella ¦ allerg\w* ¦ anaphyla\w* ¦ reaction ¦ rash ¦ seizure
        choke\w* ¦ choking ¦ electrocut\w* ¦ electric shock ¦ shock ¦ fire ¦ flames? ¦ smoke ¦ explo\w+ ¦ caught fire
        gas leak ¦ carbon monoxide ¦ fell ¦ slipped ¦ flew out ¦ collapsed ¦ unconscious ¦ faint\w* ¦ lawyers?
        solicitors? ¦ attorney ¦ sue ¦ suing ¦ court ¦ legal action ¦ police ¦ liab\w+ ¦ negligen\w+ ¦ died ¦ killed
        verletzt\w* ¦ verbrannt ¦ gestürzt ¦ sturz\w* ¦ gebrochen ¦ platzwunde ¦ verbrüh\w* ¦ unfall ¦ notaufnahme ¦ schmerz\w* ¦ bewusstlos ¦ rettungswagen ¦ blut\w* ¦ allergi\w* ¦ verletz\w* ¦ verklag\w* ¦ came down on ¦ trapped ¦ heart (condition|attack) ¦ stroke ¦ asthma\w* ¦ hit (by|me|my|our|him|her) ¦ crushed ¦ knocked (down|over|out) ¦ krankenhaus ¦ notarzt ¦ vergift\w* ¦ brand ¦ feuer ¦ anwalt ¦ klage\w*
        """
    );

    private static readonly HashSet<string> Shorthand = new(
        "FAQ SIM VAT GDPR HVAC ATM USB HDMI WIFI NHS AAA HTTP HTTPS HTML API DVLA HMRC IBAN SEPA ASAP DSGVO SMS MMS URL PDF PIN TV UK US USA EU IT HR ID AC VIP CEO RMA IMEI LTE NFC QR TLDR LMAO LOL OMG WTF BTW IMO FYI ETA EDIT PSA".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    public static bool IsStrong(Draft draft, string customer)
    {
        var contacts = draft.Thread.Count(turn => turn.From is Speaker.Them);
        return draft.InStorm
            || contacts >= 3
            || draft.Reading is { Emotion.Anger: > 0.8, Irony: < 0.5 }
            || draft.Reading is { Legal: > 0.5 } or { Threat: > 0.5 }
            || Shouts(draft.Post ?? "")
            || Swearing.IsMatch(customer)
            || Threat.IsMatch(customer)
            || Again.IsMatch(customer)
            || Harm.IsMatch(customer)
            || Injury.IsMatch(draft.Post is { } post ? Words.Of(post).Plain : "");
    }

    /// <summary>Swearing, threats or harm: more than a thing that does not work.</summary>
    public static bool IsHurt(string post, bool seeksHelp) =>
        Swearing.IsMatch(post) || Threat.IsMatch(post) || (!seeksHelp && Harm.IsMatch(post));

    /// <summary>Injury, fire, poisoning or a step at law: words of ours may be held against us.</summary>
    public static bool IsGrave(Draft draft, string customer) =>
        draft.Reading is { Legal: > 0.6 } || Injury.IsMatch(customer);

    /// <summary>Whether there is anything that went wrong; a plain question and a thank-you are no complaint.</summary>
    public static bool IsComplaint(Draft draft, string post)
    {
        if (post.Length is 0)
        {
            return true;
        }

        var byWords =
            !IsPleased(post)
            && (Trouble.IsMatch(post) || Swearing.IsMatch(post) || !post.Contains('?', StringComparison.Ordinal));
        return draft.Reading is { Unsure: false } reading
            ? reading.Complaint >= 0.4 || (byWords && reading is { Gratitude: < 0.5, Sentiment.Positive: < 0.6 })
            : byWords;
    }

    public static bool IsPleased(string post) =>
        Pleased.IsMatch(post) && !Trouble.IsMatch(post) && !Swearing.IsMatch(post) && !Again.IsMatch(post);

    /// <summary>Words of four or more capitals that are no abbreviation.</summary>
    public static IEnumerable<(int Start, int Length)> Loud(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsUpper(text[i]) || (text[i] is '\'' or '’' && i > start)))
            {
                i++;
            }

            var free =
                (start is 0 || !char.IsLetterOrDigit(text[start - 1]))
                && (i == text.Length || !char.IsLetterOrDigit(text[i]));
            if (free && i - start >= 4 && !Shorthand.Contains(text[start..i]))
            {
                yield return (start, i - start);
            }
        }
    }

    private static bool Shouts(string post) => Loud(post).Any() || post.Contains("!!!", StringComparison.Ordinal);
}
