namespace Aplomb.Replies.Rules;

/// <summary><c>public-compensation</c>: an offer that everybody can read draws those who want one too.</summary>
internal static class Compensation
{
    private const string Sum =
        "([£$€]|usd|eur|gbp|chf)? ?\\d[\\d,·]*( ?([£$€]|euros?|pounds?|dollars?|quid|bucks|eur|usd|gbp|chf|francs))?";
    private const string Money =
        "([£$€] ?\\d[\\d,·]*|\\d[\\d,·]* ?([£$€]|euros?|pounds?|dollars?|quid|bucks|eur|usd|gbp|chf|francs)|a (tenner|fiver|hundred)|fifty|twenty (pounds|euros|dollars))";

    internal static readonly Wording Gift = new(
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
            "(drinks?( \\w+ \\w+)?|meals?|coffees?|lunch|dinner|breakfast|next \\w+( \\w+ \\w+)?|round|months?|stay|ride|desserts?|pizzas?|tickets?|cake|starter|bottle|taxi|hotel|upgrade|shipping|delivery|postage|visit|wash|cut|refill|popcorn|bill|tab)( (is|are|will be|'s|'ll be))? (on|our) (us|me|treat|the (house|captain|chef|kitchen|team|crew|manager|boss|bar)|compliments)",
            "our treat",
            "(bottle|glass|box|basket|bunch|bowl|plate|round) of (bubbly|wine|champagne|prosecco|chocolates?|flowers|roses|fruit|sweets|beer|beers|biscuits|pralines?|cava|sparkling \\w+)",
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
            "(a|one) (half|third|quarter|fifth|tenth) off",
            "(fees?|charges?|bill|balance|rent|premium|invoice|fare|instal?ments?)( \\w+){0,3} (is|are|was|were|has been|have been|gets?|will be) (waived|written off|cancelled|dropped|on us)",
            "(breakfast|lunch|dinner|bar|drinks?|meals?|stay|taxi|parking|everything|all of it)( \\w+){0,6} (is|are|'s|will be) on us (until|till|tonight|all|this|next|as long)",
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
            "(it|that|this)( is| will be|'s|'ll be| goes) (on the house|(our|my) treat|on (my|our) tab)",
            "(lunch|dinner|breakfast|coffee|drinks?|tea|cake|pizza|meal|round|taxi|ride|everything|next \\w+|bill|starter|dessert|pint|beer|wine|treatment|session|haircut|ticket|stay|night|month|year|repair|clean|service|postage|delivery|parking|return)( (is|are|will be|'s|'ll be|goes))? (on|our) (us|me|treat|the (house|captain|chef|kitchen|team|crew|manager|boss|bar)|my tab|our tab)",
            "(we|i|ll|will|ve|have|d|let (us|me))( (also|gladly|just|even|like to|love to|happily|all|now|personally|already))* (popped|thrown|throw|added|add|topped|chucked|slipped|slip|tucked|tuck|pop|dropped|put|putting|set aside|reserved|upgrade|upgraded|treat|spoil|invite|reward)( (in|you|up|on|to|something|it|a|an|your|the|some|another))+ (extra|bonus|free|for (the|your|free)|something|\\w+ (on top|for the|for your)|treat|present|gift|little|lunch|dinner|breakfast|coffee|tasting|concert|show|night|premium|business|lounge|suite|next)( \\w+)?",
            "(extra|another|additional) [£$€] ?\\d[\\d,·]*",
            "[£$€] ?\\d[\\d,·]*( (extra|on top|more|as|towards|credit|bonus|off|for (the|your)))+( \\w+)?",
            "(tickets|seats|places|a table|passes|a night|a weekend|a stay) (for|at|to) (the|our|any|your)( \\w+){1,3} (are|is) (yours|waiting|on us)",
            "(waiting for you|yours|with your name on)( \\w+)? (at|in|behind|by) (the|our|any)( \\w+)? (bar|counter|desk|till|reception|shop|box office)",
            "(a|one|two|three|your|next|\\d+|first)( \\w+)? (months?|weeks?|nights?|years?|drinks?|tickets?|meals?|rides?|classes|sessions?|visits?|orders?)( \\w+){0,2} (free|gratis|for nothing|without charge|at no cost|at no charge|complimentary)",
            "(we|i)('ll| will|'ve| have|'d like to)? ?(gladly |happily |also )?(pay|cover|pick up|foot|take care of|settle|meet|compensate|make good|shoulder)( (for|you|the|your|any|all|up))* (bills?|costs?|taxi|hotel|dentist|vet|cleaning|laundry|expenses|fare|repair|damage|loss|lunch|dinner|meal|fees?|rent|difference|cab|night)( \\w+)?",
            "(geht|gehen|gingen)( (dann|heute|morgen|natürlich|selbstverständlich|auf jeden fall|das nächste mal))? (aufs haus|auf uns|auf mich|auf unsere (kosten|rechnung|kappe))",
            "aufs haus",
            "(erlassen|schenken|spendieren|gutschreiben|gewähren|verzichten|überlassen|spendiere|schenke)( (wir|ich|sie|dir|ihnen|euch|dich|die|den|das|ihre|deine|auf|einen|eine|ein|zum|zur|als|gern|gerne|natürlich|heute))* \\w+",
            "(wir|ich)( (ihnen|dir|euch|auch|gern|gerne|noch|zusätzlich|möchten|würden|die|den|das|einen|eine|ein|\\w+)){1,6} (erlassen|schenken|spendieren|gutschreiben|gewähren|einladen|verzichten|obendrauf|dazu|drauf|entgegenkommen)",
            "(frei|gratis|bonus|treue)-?\\w+ ?(code|gutschein|karten?)?",
            "(als|zur) (\\w+ )?(kleine\\w*|wiedergutmachung|entschädigung|dankeschön|entschuldigung (gibt|schick|bekomm|erhalt|leg|schenk|haben wir|möcht|send|biet)\\w*|trostpflaster|ausgleich|geste|zeichen)( \\w+)?",
            "(kleines|großes) (dankeschön|trostpflaster|extra|geschenk|präsent)",
            "(auf unsere (kosten|rechnung)|auf kosten des hauses|umsonst|kostenlos|kostenfrei|unentgeltlich)",
            "\\d+ ?(%|prozent) (rabatt|nachlass|ermäßigung|günstiger|billiger)",
            "(preis)?nachlass",
            "(übernehmen|übernehme|erstatten|erstatte|zahlen|zahle|überweisen|überweise|ersetzen)( (wir|ich|ihnen|dir|selbstverständlich|natürlich|gern|gerne|auch|gern auch))*( (die|den|das|ihre|deine|alle|ihren|deinen|den kompletten|den vollen|die volle|die gesamten))+ \\w*(kosten|rechnung|reinigung|preis|betrag|gebühr\\w*|taxi\\w*|hotel\\w*|schaden|monatsbeitrag|grundgebühr|ticket\\w*|fahrpreis)",
            "(bonus|meilen|punkte|guthaben|treuepunkte)( \\w+){0,3} (gutgeschrieben|gutschreiben|für sie|für dich|auf ihr\\w*|auf dein\\w*|geschenkt|extra|obendrauf)",
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

    internal static readonly Phrases Refused = Phrases.Anywhere(
        @"(n't|\bnot|\bnever|\bno|\bwithout|\bneither|\binstead of|\bmore than|\bcan't be|\bnor|\bkein\w*|\bthan)( (a|an|any|just|pretend|that|buy|with|fix|be fixed|make|solve|undo|the|offer|you|of|by|going|to|insult|or|form|and|with a|because|want|hide behind|bother|fob|palm|brush|give|send|hand|off|is|mere|some|amount|this))* ?$"
    );
    private static readonly Phrases Returned = Phrases.Any(
        "(what's|what is|all that's|everything that's) yours ¦ your (own )?(coins|change|money|things|belongings) (back|again)"
    );
    private static readonly Phrases Offers = Phrases.Any(
        """
        we ¦ our ¦ me ¦ my ¦ waiting ¦ geht ¦ gibt ¦ gehen ¦ dich ¦ euch ¦ from \w+ ¦ in the (box|bag|post|mail) ¦ we'll ¦ we've ¦ we're ¦ we'd ¦ i ¦ i'll ¦ i've ¦ i'd ¦ i'm ¦ let (us|me) ¦ you'll
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
        gift (card|voucher) (you|that|which) (bought|paid|ordered) ¦ free (service|version|tier|plan|account|app) ¦ feel free ¦ free to ¦ toll[- ]free ¦ freephone ¦ for free (at|on|from) (our|example) ¦ kostenlose\w* (hotline|nummer|rufnummer|service\w*|rücksend\w*|reparatur|austausch) ¦ (kostenlos|kostenfrei|umsonst)( \w+){0,3} (anruf\w*|erreich\w*|repar\w*|austausch\w*|umtausch\w*|zurück\w*|ersetz\w*) ¦ alle\w* (kund\w+|fahrgäste\w*|betroffene\w*) ¦ fahrgastrecht\w* ¦ garantie ¦ freitag\w* ¦ freischalt\w* ¦ freigeschaltet ¦ freigegeben ¦ freundlich\w* ¦ freund\w* ¦ frei(e|er|en|es|heit|willig\w*)?
        """
    );
    private static readonly Phrases Fresh = Phrases.Any(
        """
        voucher\w* ¦ coupons? ¦ discount\w* ¦ % (off|discount) ¦ \d+ ?% off ¦ goodwill ¦ on (the house|us|me)
        for free ¦ free ¦ complimentary ¦ as a (gesture|token|thank you|sorry|treat)
        little (something|extra|treat|surprise)
        for (your|the) (trouble|scare|upset|stress|inconvenience|wait|bother|pain) ¦ make it up ¦ points ¦ miles
        gift\w* ¦ surprise ¦ on top ¦ extra ¦ treat ¦ gutschein\w* ¦ rabatt\w* ¦ obendrauf ¦ aufs haus ¦ geschenk\w* ¦ frei\w+ ¦ gratis\w* ¦ dazu ¦ trostpflaster ¦ dankeschön ¦ wiedergutmachung
        """
    );

    /// <summary>A sum that nobody asked about, in a sentence in which we do something.</summary>
    private static readonly Phrases Amount = Phrases.Anywhere(
        @"[£$€] ?\d[\d,·]*|\b\d[\d,·]* ?([£$€]|(euros?|pounds?|dollars?|quid|bucks|francs)\b)"
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

    /// <summary>Whether they only get back what is theirs, and nothing is given beside it.</summary>
    public static bool OnlyReturns(Scene scene) =>
        Returned.IsMatch(scene.Words.Own) && !Gift.Pattern.IsMatch(scene.Words.Own);

    public static IEnumerable<Finding> Find(Scene scene)
    {
        if (!scene.IsPublic)
        {
            yield break;
        }

        var own = scene.Words.Own;
        var raised = Owed.IsMatch(scene.Customer);
        foreach (var sum in Amount.Places(own))
        {
            var sentence = scene.Words.SentenceAt(sum.Start);
            var words = own[sentence.Start..Math.Min(sentence.End, own.Length)];
            if (
                Pays.IsMatch(words)
                && (
                    !raised
                    || (
                        Fresh.IsMatch(words)
                        && !scene.Customer.Contains(own.Substring(sum.Start, sum.Length), StringComparison.Ordinal)
                    )
                )
                && !Scheme.IsMatch(words)
                && !Price.IsMatch(words)
                && !Refused.IsMatch(own.AsSpan(Math.Max(0, sum.Start - 45)..sum.Start))
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

    /// <summary>What the customer bought or wrote about is no gift of ours.</summary>
    private static bool Named(Scene scene, string gift) => scene.Customer.Contains(gift, StringComparison.Ordinal);

    private static bool IsOffer(Scene scene, string own, Span sentence, int at, int length)
    {
        var words = own[sentence.Start..Math.Min(sentence.End, own.Length)];
        var gift = own.Substring(at, length);
        if (
            Refused.IsMatch(own.AsSpan(Math.Max(0, at - 45)..at))
            || !Offers.IsMatch(words)
            || (words.EndsWith('?') && !words.Contains("like", StringComparison.Ordinal))
        )
        {
            return false;
        }

        if (Named(scene, gift) && !Pays.IsMatch(words))
        {
            return false;
        }

        var fresh = Fresh.IsMatch(words);
        var undone = !fresh && Owed.IsMatch(scene.Customer) && Undoing.IsMatch(gift);
        return !undone && !Scheme.IsMatch(words);
    }
}
