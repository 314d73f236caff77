using System.Text.RegularExpressions;

namespace Aplomb.Replies.Rules;

/// <summary>What must not be traded: <c>public-compensation</c>, <c>removal-for-reward</c>, and <c>legal-admission</c>.</summary>
internal static class Bargains
{
    private const string Sum =
        "([£$€]|usd|eur|gbp|chf)? ?\\d[\\d,·]*( ?([£$€]|euros?|pounds?|dollars?|quid|bucks|eur|usd|gbp|chf|francs))?";
    private const string Money =
        "([£$€] ?\\d[\\d,·]*|\\d[\\d,·]* ?([£$€]|euros?|pounds?|dollars?|quid|bucks|eur|usd|gbp|chf|francs)|a (tenner|fiver|hundred)|fifty|twenty (pounds|euros|dollars))";

    private static readonly Wording Gift = new(
        Phrases.Any(
            "(gift )?vouchers?",
            "coupons?",
            "(promo|discount|voucher|gift) codes?",
            "gift ?cards?",
            "gift",
            "goody? bags?",
            "hampers?",
            "bouquet",
            "flowers",
            "discount(s|ed)?",
            "(free|complimentary|bonus|extra) (\\w+ )?(month|months|week|weeks|year|day|night|nights|meal|meals|drink|drinks|coffee|coffees|pizza|dessert|ticket|tickets|ride|rides|shipping|delivery|upgrade|gift|product|products|set|sample|samples|item|box|bottle|entry|access|pass|subscription|trial|points|miles|credit|credits|data|wash|cut|class|session|lesson|stay|breakfast|dinner|lunch|round|treatment|massage|spa|parking|service|bundle|game|games|cake|burger|fries)",
            "((month|meal|drink|coffee|dessert|ticket|set|night|pass|stay|subscription|round|pizza|one|lunch|dinner|breakfast|wine|next \\w+|shipping|delivery|everything|bill|month's \\w+)( \\w+){0,3}) (for free|for nothing|free of charge|on us|on the house|gratis|at no cost|at no charge|with our compliments)",
            "on the house",
            "(drinks?|meals?|coffees?|lunch|dinner|breakfast|next \\w+|round|months?|stay|ride|desserts?|pizzas?|tickets?|cake|starter|bottle|taxi|hotel|upgrade|shipping|delivery|postage|visit|wash|cut|refill|popcorn|bill|tab)( (is|are|will be|'s|'ll be))? (on|our) (us|me|treat|the house|compliments)",
            "our treat",
            "(is|are) our treat",
            "season pass",
            "(goodwill|good will)( gesture| payment| credit)?",
            "gesture of (goodwill|good will|apology|regret)",
            "as a (gesture|token|thank you|sorry|treat|sweetener|small \\w+|apology|peace offering)( of \\w+)?",
            "compensat(e|ion|ed|ing)( you)?",
            "make it up to you( with)?",
            "(a )?(little|small|nice) (something|surprise|treat|extra|gift|present|token|thank you)",
            "something (nice|special|extra|sweet|little|for your trouble|in the post|your way)",
            "treat (you|yourself)",
            "freebies?",
            "sweetener",
            "(loyalty|bonus|reward|extra|\\d+|some|double) (\\w+ )?(points|miles|credits)",
            "(credit|credits)( (of|worth|to|on|for|towards) (your|the|you|our|" + Sum + "))",
            "\\d+ ?(%|percent|per cent) (off|discount|back|of your|rabatt|nachlass)",
            "half (price|off|your)",
            "knock(ed|ing)? … off",
            "(money|"
                + Money
                + ") (off|towards|credit|voucher|back|for (your|the) (trouble|scare|upset|stress|inconvenience|wait|bother|pain))",
            "(waiv(e|ed|ing|es)|drop(ped|ping)?|scrap(ped)?|cancel(led)?|skip(ped)?|forg(o|et|ot)|let you off|writ(e|ing|ten) off|took off|take off|taken off) (the|your|this|next|any|all|that|a|one|two)( \\w+){0,3} (fee|fees|charge|charges|fare|bill|rent|premium|payment|instalment|invoice|cost|costs|deductible|excess)",
            "(pay|cover|reimburse|refund|give|gave|given|send|sent|put|offer|transfer|credit|credited|add|added|wire|wired)( (you|back|on|to|up|for|your|the|a|an|him|her|it|of|with|another|over|some|in|out|full|whole|us|also))* "
                + Money,
            Money
                + " (is|are|has been|have been|was)?( \\w+)? ?(on|in|to|into|onto|towards) (your|the) (account|card|way|wallet|balance|next)",
            "(free )?upgrade(d)? (you|to|your|for)( \\w+)?",
            "(pay|cover|refund|reimburse)( (for|you|you for))? (your|the) (hotel|taxi|dinner|meal|lunch|cleaning|dry cleaning|next|train|flight|ticket|stay|bill|whole|entire|full)( \\w+)?",
            "(we'll|we will|i'll|i will|we've|i've|we have|we're|let us|we'd like to|happy to) ?(also |gladly |just |fully |now |be )?(refund\\w*|reimburs\\w*|compensat\\w*|pay)( (you|it|for|the|your|in full))*",
            "(full|partial) refund",
            "gutschein\\w*",
            "rabatt\\w*",
            "gutschrift",
            "entschädig\\w*",
            "kulanz\\w*",
            "gratis\\w*",
            "kostenlose\\w* (monat|getränk|essen|gericht|nacht|fahrt|lieferung)",
            "geschenk\\w*",
            "kleine\\w* (aufmerksamkeit|überraschung)"
        ),
        "An offer in public invites more anger from others; make it in private.",
        ""
    )
    {
        Reach = Reach.Clause,
    };

    private static readonly Regex Refused = new(
        @"(n't|\bnot|\bnever|\bno|\bwithout|\bneither|\binstead of|\bmore than|\bcan't be|\bnor|\bkein\w*|\bthan)( (a|an|any|just|pretend|that|buy|with|fix|be fixed|make|solve|undo|the|offer|you|of|by|going|to|insult|or|form|and|with a|because|want|hide behind|is|mere|some|amount|this))* ?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    );
    private static readonly Phrases Offers = Phrases.Any(
        """
        we ¦ our ¦ we'll ¦ we've ¦ we're ¦ we'd ¦ i ¦ i'll ¦ i've ¦ i'd ¦ i'm ¦ let (us|me) ¦ you'll
        you (can|may|get|will|have) ¦ your ¦ us ¦ as an? \w+ ¦ gets? ¦ gives? ¦ is yours ¦ enjoy ¦ code ¦ wir ¦ ihnen
        dir ¦ sie
        """
    );
    private static readonly Phrases Owed = Phrases.Any(
        """
        refund\w* ¦ (over|double |twice |wrongly |mis)?charg(e|ed|es|ing) ¦ billed ¦ bill ¦ paid ¦ pay(ing|ment|s)?
        fee ¦ fees ¦ fined? ¦ owe\w* ¦ deposit ¦ money ¦ invoice ¦ debit(ed)? ¦ [£$€]
        \d+ ?(euros?|pounds?|dollars?|quid|grand) ¦ cost ¦ price ¦ voucher ¦ discount ¦ coupon ¦ compensation ¦ free
        credit ¦ points ¦ miles ¦ reimburse\w* ¦ erstatt\w* ¦ abgebucht ¦ geld ¦ rechnung ¦ gutschein
        """
    );
    private static readonly Phrases Undoing = Phrases.Any(
        "refund\\w*",
        "reimburs\\w*",
        "(waiv|drop|scrap|cancel|revers|revok|withdr|remov|undo|undone|correct|credit|pay|paid|back|put|sen[dt]|return|transfer|writ)\\w*",
        Money,
        "erstatt\\w*",
        "on your account",
        "fee",
        "charge"
    );
    private static readonly Phrases Scheme = Phrases.Any(
        """
        everyone ¦ everybody ¦ anyone
        all (customers|passengers|guests|users|tenants|affected|those|of you|travellers|riders|members) ¦ open to all
        delay repay ¦ scheme ¦ by law ¦ statutory ¦ entitled ¦ eligible ¦ (you can )?claim ¦ warranty ¦ guarantee
        replac\w* ¦ repair\w* ¦ missing (part|item|toy|leg)
        gift (card|voucher) (you|that|which) (bought|paid|ordered) ¦ feel free ¦ free to ¦ toll[- ]free ¦ freephone
        """
    );
    private static readonly Phrases Fresh = Phrases.Any(
        """
        voucher\w* ¦ coupons? ¦ discount\w* ¦ % (off|discount) ¦ \d+ ?% off ¦ goodwill ¦ on (the house|us|me)
        for free ¦ free ¦ complimentary ¦ as a (gesture|token|thank you|sorry|treat)
        little (something|extra|treat|surprise)
        for (your|the) (trouble|scare|upset|stress|inconvenience|wait|bother|pain) ¦ make it up ¦ points ¦ miles
        gift\w* ¦ surprise ¦ on top ¦ extra ¦ treat
        """
    );

    /// <summary>A sum that nobody asked about, in a sentence in which we do something.</summary>
    private static readonly Regex Amount = new(
        @"[£$€] ?\d[\d,·]*|\b\d[\d,·]* ?([£$€]|(euros?|pounds?|dollars?|quid|bucks|francs)\b)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    );
    private static readonly Phrases Pays = Phrases.Any(
        """
        we('ve|'ll|'re|'d| have| will| are| would)? ¦ i('ve|'ll|'m|'d| have| will| am| would)
        you('ll| will) (get|find|see|receive|have) ¦ yours ¦ wir ¦ ich
        """
    );
    private static readonly Phrases Price = Phrases.Any(
        """
        costs? ¦ price[sd]? ¦ fares? ¦ fee ¦ tariff ¦ from [£$€] ¦ per (month|year|week|minute|call|person)
        instead of ¦ reads? ¦ kostet
        """
    );

    public static IEnumerable<Finding> Compensation(Scene scene)
    {
        if (!scene.IsPublic)
        {
            yield break;
        }

        var own = scene.Words.Own;
        var raised = Owed.IsMatch(scene.Customer);
        foreach (var sum in raised ? [] : Amount.Places(own))
        {
            var sentence = scene.Words.SentenceAt(sum.Start);
            var words = own[sentence.Start..Math.Min(sentence.End, own.Length)];
            if (
                Pays.IsMatch(words)
                && !Scheme.IsMatch(words)
                && !Price.IsMatch(words)
                && !Refused.IsMatch(own[Math.Max(0, sum.Start - 45)..sum.Start])
            )
            {
                yield return Found.At(
                    scene,
                    "public-compensation",
                    Level.Stop,
                    sum.Start,
                    sum.Length,
                    Gift.Why,
                    "something that I would like to write to you in private"
                );
            }
        }

        foreach (var match in Gift.Pattern.Places(own))
        {
            var sentence = scene.Words.SentenceAt(match.Start);
            if (IsOffer(scene, own, sentence, match.Start, match.Length))
            {
                var end = Gift.End(own, sentence, match.Start + match.Length);
                yield return Found.At(
                    scene,
                    "public-compensation",
                    Level.Stop,
                    match.Start,
                    end - match.Start,
                    Gift.Why,
                    scene.IsGerman
                        ? "etwas, das ich Ihnen gern privat schreibe"
                        : "something that I would like to write to you in private"
                );
            }
        }
    }

    private static bool IsOffer(Scene scene, string own, Span sentence, int at, int length)
    {
        var words = own[sentence.Start..Math.Min(sentence.End, own.Length)];
        var gift = own.Substring(at, length);
        if (
            Refused.IsMatch(own[Math.Max(0, at - 45)..at])
            || !Offers.IsMatch(words)
            || words.EndsWith('?') && !words.Contains("like", StringComparison.Ordinal)
        )
        {
            return false;
        }

        var fresh = Fresh.IsMatch(words);
        var undone = !fresh && Owed.IsMatch(scene.Customer) && Undoing.IsMatch(gift);
        return !undone && !Scheme.IsMatch(words);
    }

    private static readonly Phrases Removal = Phrases.Any(
        """
        (delet(e|ed|ing)|remov(e|ed|ing|al)|tak(e|en|ing)( \w+)? (down|off)|took( \w+)? down|edit(ed|ing)?|updat(e|ed|ing)|chang(e|ed|ing)|amend(ed|ing)?|revis(e|ed|ing)|adjust(ed|ing)?|withdraw(n|ing)?|pull(ed|ing)?|hid(e|den|ing)|correct(ed)?|retract(ed)?|rethink|reconsider(ed)?|improv(e|ed|ing)|rais(e|ed)|soften|clear)( (the|this|that|your|it|of|to|those|a|one|public|negative|bad|angry|star|little|online|first))* (post|posts|review|reviews|comment|comments|tweet|tweets|rating|ratings|stars?|video|thread|story|complaint|reel|clip|feedback|score|photo|picture|posting)
        (post|review|comment|tweet|rating|video|thread|complaint|story|photo|clip|stars?)( (is|are|was|were|has|have|could|can|would|will|to|goes?|come|comes|coming|gets|been|should|that|taken|first))* (disappears?|offline|off|away|gone|deleted|removed|down|offline|taken down|edited|updated|changed|vanish\w*|withdrawn|hidden|back up|go(es)? away|private)
        (five|5|four|4|more|full|better|extra|a few) (stars?|rating|review) ¦ take (it|this|that|them) down
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

    public static IEnumerable<Finding> Removals(Scene scene)
    {
        var own = scene.Words.Own;
        foreach (var match in Removal.Places(own))
        {
            var sentence = scene.Words.SentenceAt(match.Start);
            var words = own[sentence.Start..Math.Min(own.Length, sentence.End)];
            var near = own[Math.Max(0, sentence.Start - 160)..Math.Min(own.Length, sentence.End + 160)];
            if (!Safety.IsMatch(words) && Us.IsMatch(words) && (Tie.IsMatch(words) || Gift.Pattern.IsMatch(near)))
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
            (the|our) \w+( \w+)? (left|forgot|failed|didn't|did not|was (faulty|defective|broken|contaminated|not (checked|cleaned|maintained|serviced|tested|secured|trained|labelled))|hadn't|had not|ignored|skipped|was looking at|fell asleep|was on (his|her) phone|never)
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

    public static IEnumerable<Finding> Admissions(Scene scene)
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
                !Open.IsMatch(own[sentence.Start..Math.Min(own.Length, sentence.End)])
                && !Refused.IsMatch(own[Math.Max(0, match.Start - 30)..match.Start])
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
