using System.Text.RegularExpressions;
using Aplomb.Posts;

namespace Aplomb.Playbooks;

/// <summary>Danger and law: signs that go before everything else. A hint is enough, an idiom is none.</summary>
internal static partial class SignalsOfDanger
{
    /// <summary>From here on the reader's own score counts without a word from the list, whatever else is said.</summary>
    private const double Sure = 0.97;

    /// <summary>From here on it counts where nothing else explains it: no matter of an everyday kind, no joy, no mere question.</summary>
    private const double Likely = 0.8;

    /// <summary>From here on it counts beside a word that threats and their like are made of.</summary>
    private const double Hint = 0.45;

    private static readonly Phrases Own = Phrases.Of(
        "my, mine, our, ours, me, i, im, ive, we, us, mein*, unser*, mir, mich, ich, uns, wir, mi, mis, yo, mon, ma, mes, mio, mia, miei, ce lho, lho"
    );

    private static readonly Phrases OwnData = Phrases.Of(
        """
        (my|our|mums|moms|wifes|husbands|sons|daughters|mothers|fathers|here is|heres) … (card|iban|address|number|phone|mobile|account|password|email|mail|cvv|exp|passport|id|birthday|postcode|zip)
        (i|we) live (at|in|on), (mein|meine|meiner|unsere|unser) … (karte|kreditkarte|iban|adresse|anschrift|nummer|handynummer|handy|telefon|konto|kontonummer|passwort|mail|geburtsdatum), (ich|wir) wohne(n)?, reach me (at|on|under), call me (at|on|under), ruft mich an, erreichbar unter
        """
    );

    private static readonly Phrases Others = Phrases.Of(
        "she, he, her, his, him, them, their, this (man|woman|guy|girl|idiot|person|clerk), sie wohnt, er wohnt, seine, ihr mann, der typ, die dame"
    );

    private static readonly Phrases Staff = Phrases.Of(
        "mitarbeiter*, verkaeufer*, your (cashier|manager|driver|clerk|colleague|employee|technician|agent)"
    );

    private static readonly Phrases Kin = Phrases.Of(
        "(my|our) (late |dear |old |great )?(mother|father|mum|mom|dad|gran|granny|grandma|grandmother|granddad|grandad|grandpa|grandfather|wife|husband|partner|son|daughter|brother|sister|aunt|uncle|parents|grandparent)s?, (mein|meine|meiner|meinem|meinen|unsere|unser) (mutter|vater|mama|papa|oma|opa|frau|mann|sohn|tochter|bruder|schwester|tante|onkel|eltern|grosseltern)"
    );

    private static readonly Phrases Helpless = Phrases.Of(
        "baby, toddler, child, kid, kids, (little|wee|young) (lad|lass|one|boy|girl), bairn, son, daughter, nursery, grandmother, grandma, gran, granny, grandad, grandfather, bedridden, bedbound, (cant|cannot|can not) (leave|get out of) (her|his|the) (bed|chair), great aunt, great uncle, wheelchair, disabled, dementia, elderly, (my|our) (mother|father|mum|dad), kind, kinder, tochter, sohn, oma, opa, bettlaegerig, kita, pflegebeduerftig"
    );

    private static readonly Phrases AtOurs = Phrases.Of(
        "(in|at|outside|inside|by|near) your … (shop|store|branch|showroom|window|entrance|stand|stall|market), in (eurem|eurer|ihrem|ihrer) … (laden|filiale|geschaeft|schaufenster|ausstellung)"
    );

    private static readonly Phrases Hurt = Phrases.Of(
        "hurt, hurts, burnt, burned, burns, burn, shock, shocked, shocks, electrocuted, smoke, smoking, smokes, fire, flames, bleed*, blood, injur*, ambulance, hospital, verletzt, verbrannt, rauch*, raucht, feuer, blut*, krankenhaus"
    );

    private static readonly Phrases OwnThing = Phrases.Of(
        "my, mine, our, ours, bought, ordered, purchased, at home, gekauft, bestellt, mein*, unser*, zuhause"
    );

    private static readonly Phrases Recalled = Phrases.Of("recall, recalled, recalls, rueckruf*, zurueckgerufen*");

    public static Clue? Threat(Scene scene)
    {
        if (scene.Situation.HouseRuleBroken is HouseRule.Threat)
        {
            return WordsOfDanger.Threat.Find(scene.Post) ?? Clue.ByFact;
        }

        var light = WordsOfDanger.Idiom.In(scene.Post) || WordsOfDanger.SomebodyInDanger.In(scene.Post);
        return light ? null
            : WordsOfDanger.Threat.Find(scene.Post) is { } clue ? clue
            : (OutOfTheBlue(scene) || Told(scene, scene.Situation.Reading.Threat, WordsOfDanger.Menace))
            && !scene.Shows("hate")
                ? Clue.ByFact
            : null;
    }

    public static Clue? Doxxing(Scene scene)
    {
        var clue = WordsOfDanger.Doxxing.Find(scene.Post);
        return scene.Situation.HouseRuleBroken is HouseRule.PrivateData
                ? (clue is not null || !scene.Shows("own_data") ? clue ?? Clue.ByFact : null)
            : clue is { } && StreetOrNumber().IsMatch(scene.Post.Folded) ? clue
            : null;
    }

    /// <summary>The writer's own private data, or those of the family, stand in the post.</summary>
    public static Clue? OwnPrivateData(Scene scene)
    {
        var folded = scene.Post.Folded;
        var ticked = scene.Situation.HouseRuleBroken is HouseRule.PrivateData;
        var own = OwnData.Find(scene.Post);
        if (CardNumber().IsMatch(folded) || Iban().IsMatch(folded))
        {
            return own ?? Clue.ByFact;
        }

        var others = (Others.In(scene.Post) || Staff.In(scene.Post)) && own is null && !ForKin(scene);
        return ticked && !others && (own is not null || Own.In(scene.Post)) ? own ?? Clue.ByFact
            : own is not null && Contact().IsMatch(folded) ? own
            : null;
    }

    /// <summary>Written for one of the family, in peace, and about nobody of ours: "she" and "his" are theirs then.</summary>
    private static bool ForKin(Scene scene) =>
        Kin.In(scene.Post) && !Staff.In(scene.Post) && !scene.Shows("insulted") && !scene.Shows("heated");

    /// <summary>An order or serial number: no secret, yet nothing to go on with in public.</summary>
    public static Clue? OrderNumber(Scene scene) =>
        OrderCode().Match(scene.Post.Folded) is { Success: true } match
            ? scene.Post.Back(match.Index, match.Length)
            : null;

    public static Clue? SelfHarm(Scene scene) =>
        WordsOfDanger.NotSelfHarm.In(scene.Post) ? null
        : WordsOfDanger.SelfHarm.Find(scene.Post) is { } clue ? clue
        : scene.Situation.Reading is { SelfHarm: >= 0.7, Sentiment.Negative: >= 0.5 }
        || Told(scene, scene.Situation.Reading.SelfHarm, WordsOfDanger.Despair)
            ? Clue.ByFact
        : null;

    public static Clue? Legal(Scene scene) =>
        Blackmail(scene) is { } money ? money
        : WordsOfDanger.NotLaw.In(scene.Post) ? null
        : WordsOfDanger.Law.Find(scene.Post) is { } clue ? clue
        : Told(scene, scene.Situation.Reading.Legal, WordsOfDanger.Formal) && !scene.Shows("regulator_or_press")
            ? Clue.ByFact
        : null;

    private static Clue? Blackmail(Scene scene) =>
        WordsOfDanger.Blackmail.In(WordsOfDanger.FairPressure.Without(scene.Post.Folded))
            ? WordsOfDanger.Blackmail.Find(scene.Post)
            : null;

    /// <summary>
    /// Whether a score of danger is believed without a word from the lists. The scores alone raise too many false alarms: a
    /// technician who "was at my place", "it is Friday, you wrote Wednesday".
    /// </summary>
    private static bool Told(Scene scene, double score, Phrases hints) =>
        score >= Sure || (score >= Hint && hints.In(scene.Post)) || (score >= Likely && !Everyday(scene));

    private static bool Everyday(Scene scene)
    {
        var reading = scene.Situation.Reading;
        return reading.Question >= 0.5
            || reading.Complaint >= 0.5
            || reading.Sentiment.Positive >= 0.6
            || WordsOfDanger.SentBack.In(scene.Post)
            || scene.Shows("issue_in_words")
            || scene.Shows("solved_in_words")
            || scene.Shows("expert_acted")
            || scene.Shows("not_understood")
            || scene.Shows("hands_over_data")
            || scene.Shows("did_not_help")
            || scene.Shows("asks_news_in_words")
            || scene.Shows("bad_process");
    }

    /// <summary>
    /// A threat that comes before we have said a word needs no other sign: the score alone finds 78 to 98 of 100 (four yardsticks) at one
    /// false alarm in a hundred posts. Under an answer of ours it takes "he was at my place" for one.
    /// </summary>
    private static bool OutOfTheBlue(Scene scene) =>
        scene.Ours.Count is 0
        && scene.Situation.Reading is { Threat: >= Heats.Threatens, Sentiment.Positive: < 0.6 }
        && !WordsOfDanger.SentBack.In(scene.Post)
        && !scene.Shows("helped");

    public static Clue? RegulatorOrPress(Scene scene) => WordsOfDanger.Regulator.Find(scene.Post);

    /// <summary>Somebody is hurt, or a product is dangerous now. What was seen in a video is none.</summary>
    public static Clue? BodilyHarm(Scene scene)
    {
        if (scene.Situation.Reading is { Gratitude: >= 0.6, Sentiment.Negative: < 0.5 })
        {
            return null; // "the new bulb burns, thank you"
        }

        var rest = WordsOfDanger.NotHarm.Without(scene.Post.Folded);
        if (!WordsOfDanger.Harm.In(rest) || (WordsOfDanger.Hearsay.In(rest) && !WordsOfDanger.OwnHurt.In(rest)))
        {
            return null;
        }

        if (AtOurs.In(rest) && WordsOfDanger.SomebodyInDanger.In(scene.Post) && !Hurt.In(rest) && !OwnThing.In(rest))
        {
            return null; // nobody is hurt yet, and it is not their own: a danger to others, in a place of ours
        }

        var close = Own.In(rest) || Helpless.In(rest);
        var recalledOnly = WordsOfDanger.Harm.CountIn(rest) == 1 && Recalled.In(rest);
        return recalledOnly && !Helpless.In(rest) ? null
            : close || scene.Situation.Storm is StormState.Calm ? WordsOfDanger.Harm.Find(scene.Post)
            : null;
    }

    public static Clue? Child(Scene scene) =>
        WordsOfDanger.Child.Find(scene.Post) is { } clue ? clue
        : Age().Match(scene.Post.Folded) is { Success: true } match ? scene.Post.Back(match.Index, match.Length)
        : null;

    public static Clue? ReportsDanger(Scene scene) => WordsOfDanger.SomebodyInDanger.Find(scene.Post);

    // a number after "I am" that no unit follows: minutes away, weeks pregnant, kilometres off are no ages
    [GeneratedRegex(
        @"\b(?:im|i am|ich bin|bin|am)\s+(?:only |just |erst |like )?(?:[7-9]|1[0-7]|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|acht|neun|zehn|elf|zwoelf|dreizehn|vierzehn)\b(?=$|\s*[.,!?)]|\s+(?:years?|yrs?|yo|jahre|and|und|pls|please|bitte|but|aber)\b)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(?:\d{4}[ -]){3}\d{2,4}\b|\b\d{15,16}\b", RegexOptions.None, 1000)]
    private static partial Regex CardNumber();

    [GeneratedRegex(@"\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}\b", RegexOptions.None, 1000)]
    private static partial Regex Iban();

    [GeneratedRegex(
        @"\+?\d[\d /()-]{6,}\d|[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,}|\b(?:strasse|str\.|street|road|lane|avenue|weg|allee|platz) ?\d{0,4}|\b\d{1,4} \w{2,20} (?:street|road|lane|avenue|st|rd)\b",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Contact();

    [GeneratedRegex(
        @"\d{5,}|\+\d|\b\w{0,20}(?:strasse|str\.|street|road|lane|avenue|weg|allee|platz|gasse|drive|close|court)\b ?\d{0,4}|\b\d{1,4}[a-z]? \w{2,20} (?:st|rd|ave)\b",
        RegexOptions.None,
        1000
    )]
    private static partial Regex StreetOrNumber();

    [GeneratedRegex(
        @"\b[a-z]{1,4}-?\d{4,}\b|\b(?:order|bestellung|bestellnummer|ticket|case)\D{0,12}\d{4,}",
        RegexOptions.None,
        1000
    )]
    private static partial Regex OrderCode();
}
