namespace Aplomb.Replies;

/// <summary>
/// What a good answer has in it: that we own or feel what happened (the acknowledgement), and something that somebody
/// does about it (the step).
/// </summary>
internal static class Signs
{
    private const string Bad =
        "(awful|terrifying|horrifying|traumatic|unsettling|disheartening|irritating|inconvenient|disconcerting|crushing|devastating|gutting|lousy|dismal|shabby|sloppy|careless|thoughtless|clumsy|confusing|bewildering|exasperating|inexcusable|indefensible|unhelpful|disgusting|gross|grubby|dangerous|lonely|below|terrible|horrible|horrid|dreadful|rotten|maddening|infuriating|frustrating|annoying|shameful|shocking|disgraceful|embarrassing|stressful|worrying|frightening|scary|upsetting|distressing|disappointing|miserable|painful|unnerving|heartbreaking|rude|disrespectful|unfair|unacceptable|outrageous|ridiculous|absurd|exhausting|humiliating|degrading|insulting|alarming|"
        + "grim|rough|nasty|poor|wrong|a mess|a nuisance|a nightmare|a pity|a shame|nightmare fuel|a poor show|no joke|no way to|no laughing matter|hard|tough|cruel|sad|sickening|appalling|unpleasant|a shock|a worry|a letdown|a let-down|a let down|bitter|tiring|dizzying|galling|hurtful|not ok|not okay|too much|too long|too late|far too (long|late|much|many)|costs you|ours|our (own )?(fault|mistake|error|doing|mess|failure|job))";

    /// <summary>Stock phrases that say sorry for nothing in particular.</summary>
    public static Phrases Stock { get; } =
        Phrases.Any(
            """
            (sorry|apologi[sz]e|apologies|regret)( sincerely)? (for|about) (any|the|this|all|possible) ?(possible )?(inconveniences?|trouble caused|troubles?|issues?|problems?|experience|situation)( caused| this (has|may have) caused( you)?| you('ve| have) (had|experienced))?
            sorry (to hear|to learn|to read|to see|for that|for this|about that|about this)( (that|this|about (this|that|it|your (issue|problem|experience|situation|concern)s?)))?
            sorry for the inconvenience ¦ apologies for the inconvenience
            thank(s| you) for (your|the) (feedback|message|comment|input|patience|understanding)
            we (value|appreciate) your feedback ¦ (wir )?bedauern (die|etwaige|eventuelle|mögliche) unannehmlichkeiten
            (entschuldigung|entschuldigen|verzeihung)… unannehmlichkeiten ¦ danke für (ihr|dein) feedback
            das tut uns leid zu hören
            """
        );

    private static readonly Phrases Owning = Phrases.Any(
        """
        (so|very|really|truly|deeply|terribly|i'm|we're|am|are|and|genuinely|honestly|sincerely|is|said|say)? ?sorry
        apologi[sz]\w* ¦ apolog(y|ies) ¦ i regret ¦ we regret ¦ i can only blush ¦ ashamed ¦ shame on us
        forgive (us|me) ¦ pardon( us| me)? ¦ you're( absolutely| quite| completely| so| both)? right
        you are( absolutely| quite| completely)? right ¦ you('ve| have) (every|all the|a) (right|reason) ¦ rightly so
        rightly ¦ you called it ¦ fair (point|enough|to ask|criticism|word|question) ¦ is a fair word
        i agree( with you)? ¦ we agree( with you)?
        (we|i)( really| clearly| simply| plainly| badly| just)? (got|did|handled|had) (this|that|it|you|your \w+)… wrong
        (we|i)('ve)? ?(really |clearly |badly )?(let you down|failed( you)?|messed|botched|dropped the ball|fell short|owe you|missed|broke|lost|forgot|misread|ought to have|made a mistake|made an error|slipped up)
        owe(s)? (me|you|us) an explanation ¦ should(n't| never| not) (have )?\w+ ¦ should have \w+ ¦ should've
        ought (not )?to ¦ must(n't| not| never) happen ¦ never have (been|had|happened)
        (isn't|wasn't|aren't|not|'s no|neither)… (good enough|acceptable|on|ok|okay|fine|right|what we stand for|the service|how (you|it|we))
        our (own )?(fault|mistake|error|doing|mess|failure|bad|slip)
        (fault|mistake|error|blame|delay|job|one) (is|was|lies|sits)… (ours|with us|us)
        (mistakes?|faults?|errors?) (was|were|is|are) ours ¦ down to us ¦ on us ¦ we're to blame
        (that's|this is|it's) (on )?us ¦ that's us ¦ this one is ours ¦ our side ¦ at our (end|door) ¦ fault is at our
        """,
        $"(is|was|are|were|be|been|feels|feel|must|sounds?|'s|'re|reads|how|what|this|that|such|more than|a|an|and)( (is|was|be|be|have been|just|really|so|very|truly|quite|simply|pretty|utterly|absolutely|plain|downright|no|exactly|also|understandably|indeed|a|an|what)){{0,3}} {Bad}",
        """
        deserves? (better|more) ¦ deserved (better|more) ¦ no one should ¦ nobody should ¦ nobody wants ¦ no wonder
        understandably ¦ (i|we)('d| would) (be|feel|also|have been|not|question)…
        (can|could) (see|understand|imagine|hear|only imagine)( \w+)? (why|how|what|that)
        (i|we)( do| can| fully| completely| really)? understand ¦ i hear you ¦ we hear you ¦ i know( how)?… ¦ stings?
        hurts ¦ winced? ¦ ouch ¦ oh no ¦ poor (bird|thing|dog|cat|little|show) ¦ not our finest ¦ nerves
        worr(y|ying|ied) ¦ enough ¦ heartfelt ¦ condolences ¦ for your loss ¦ is the last thing ¦ isn't much help
        promised (\w+ ){1,5}(and|but) (not|never|no|none)… ¦ isn't help ¦ more than (annoying|enough) ¦ (spoil|ruin|cost)(s|ed|t)? (you|your|the) ¦ deserve ¦ no excuses?
        glad you told ¦ thank(s| you) for telling ¦ wasn't fair ¦ isn't fair ¦ not fair ¦ no help ¦ was a lie
        shouldn't ¦ a promise and then ¦ poor service ¦ fell through ¦ is worse ¦ it's worse ¦ makes? no sense
        is no (way|joke|place|answer|service) ¦ isn't (a|an) \w+ (anyone|anybody|you|we) ¦ every reason ¦ reads like
        hope your \w+ (heals|is|are|recover) ¦ how is (your|he|she) ¦ how are (you|they) ¦ (es )?tut (mir|uns)… leid
        leid tut ¦ entschuldig\w* ¦ verzeih\w* ¦ sie haben( völlig| absolut)? recht ¦ du hast( völlig)? recht
        unzumutbar\w* ¦ unding ¦ zumutung ¦ daneben ¦ (unsere?|meine) (schuld|kappe|rechnung) ¦ eklig\w* ¦ verbockt ¦ schäbig ¦ unschön ¦ frust\w* ¦ geht (gar |so )?nicht ¦ inakzeptabel ¦ nicht (akzeptabel|hinnehmbar|fair|richtig|gut genug) ¦ mies\w* ¦ blöd\w* ¦ versagt ¦ versäumt ¦ zu recht ¦ verdien(t|en) ¦ wünscht man ¦ schrecklich\w* ¦ furchtbar\w* ¦ erschreckend ¦ gefährlich ¦ beschämend ¦ unfair ¦ auf (unsere|meine) kappe ¦ kein wunder ¦ beileid ¦ (viel )?zu (lang|lange|spät|viel) ¦ verletzend ¦ macht wütend ¦ traurig ¦ wütend ¦ (war|lag|liegt) an uns ¦ erniedrigend ¦ enttäuschend ¦ mühsam ¦ belastend ¦ nervig ¦ nervt ¦ gute besserung
        (unser|mein) (fehler|versäumnis) ¦ (hätte|hätten|darf|dürfen|sollte)… (nicht|nie)…  ¦ ärgerlich ¦ unangenehm
        verstehe(n)?…  ¦ nachvollziehen ¦ nicht in ordnung ¦ bedauer\w* ¦ peinlich ¦ schlimm
        """
    );

    private static readonly Phrases Vague = Phrases.Any(
        """
        look(ing|ed)? (in)?to (it|this|that|your|the|matters?|things?) ¦ look(ing)? at (it|this|that)
        pass(ed|ing)? (it|this|that|your|you|on|along)… (on|along|to) ¦ forward(ed|ing)?
        shar(ed|ing) (it|this|that|your)… ¦ rais(ed|ing) (it|this|that|your)… (internally|with the team)
        (our|the|your) (very )?best ¦ do(ing)? (everything|all|what(ever)?) we can ¦ hope\w* ¦ let's hope
        working (hard|on it) ¦ tak(e|ing) (this|it|that|such|your|all)… serious\w* ¦ keep getting better ¦ improv\w+
        learn(ing)?( from)? ¦ our priority ¦ we (care|value|strive|aim|always)… ¦ in touch
        as soon as (possible|we can) ¦ shortly ¦ soon ¦ in due course ¦ bear with us ¦ be assured ¦ rest assured
        noted ¦ feedback ¦ kümmern uns ¦ weitergeleitet ¦ weitergegeben ¦ so schnell wie möglich ¦ prüfen das
        bemüh\w* ¦ intern weiter ¦ geben (wir|das|es)( \w+){0,3} weiter ¦ nehmen (das|dies|ihr\w*|wir)( \w+){0,3} ernst ¦ arbeiten daran ¦ schnellstmöglich ¦ zeitnah ¦ in kürze ¦ baldmöglichst
        """
    );

    /// <summary>A day, an hour, a stretch of time: what makes a promise one that can be kept.</summary>
    public static Phrases When { get; } =
        Phrases.Any(
            """
            today ¦ tonight ¦ tomorrow
            this (morning|afternoon|evening|minute|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|hour)
            (on |by |until |till |from |next |for |every )?(mon|tues|wednes|thurs|fri|satur|sun)day(s)?( night| morning| afternoon| evening)?
            (at|by|until|till|from|before|after|around|since|to) (([01]?\d|2[0-4])([·:]\d\d)?|noon|midnight|lunch|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)( ?(am|pm|a·m|p·m|o'clock|uhr|utc))?
            (within|in|under) (the (next|hour)|an?|\d+|two|three|four|five|six|ten|twenty|half an) ?(minutes?|mins?|hours?|hrs?|days?|weeks?|hour)?
            right now ¦ just now ¦ straight away ¦ immediately ¦ ¦ as of (this|today|now)
            (\d{1,2} )?(january|february|march|april|june|july|august|september|october|november|december)( \d{1,2})?
            \d{1,2} may ¦ \d{1,2}[:·]\d\d ¦ \d{1,2} ?(am|pm) ¦ \d+ (minutes?|mins?) out
            every \d+ (min|minutes|hours) ¦ by (then|the end of) ¦ end of (the )?(day|week) ¦ this very ¦ meanwhile
            heute ¦ morgen ¦ bis (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|\d+)
            um \d+ ¦ innerhalb ¦ am (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)
            """
        );

    private static readonly Phrases Doing = Phrases.Any(
        "(i|we|i've|we've|i'm|we're|i'll|we'll|i'd|we'd|has|have|had|is|are|was|were|been|being|gets?|will|she|he|they|who|she's|he's|they're|they'll|she'll|he'll|which|it's|'s|[a-z]+'s)( (have|has|am|are|will|be|been|just|already|also|now|personally|both|all|then|being|gladly|happily|here|still|again|myself|would|like|to|gone|got|of|put|in|the|is|was|it|them|you|for|him|her|that|out|this|up|off))* "
            + "(call(ed|s|ing)?|rings?|rung|rang|ringing|phon(e|ed|ing)|ask(ed|ing|s)?|books?|booked|booking|rebook\\w*|order(ed|ing)?|sen(d|t|ding)|refund(ed|ing|s)?|replac(e|ed|ing)|swapp(ed|ing)|repair(ed|ing|s)?|fix(ed|ing|es)?|check(ed|ing)|compar(ed|ing)|stopp(ed|ing)|mov(e|ed|ing)|remov(ed|ing|e)|tak(e|en|ing) (off|down|out|over|to)|taken|told (the|our|them|him|her|security|everyone|staff|my|your landlord)|arrang(e|ed|ing)|reset|cancel\\w*|block(ed|ing)?|unblock\\w*|found|start(ed|s|ing)?|restor(ed|ing|e)|reopen\\w*|open(ed|s|ing)?|clos(ed|ing)|switch(ed|ing)|add(ed|ing)|paus(ed|ing)|frozen|froze|reprint\\w*|print(ed|ing)?|credit(ed)?|revers(e|ed|ing)|correct(ed|ing)|updat(ed|ing)|withdr(e|a)w\\w*|assign(ed|ing)|deliver(ed|s|ing)?|post(ed|ing)?|collect(s|ed|ing)?|bring(s|ing)?|driv(es|ing|en)|walk(s|ed|ing)|meet(s|ing)?|visit(s|ing)?|wait(s|ing)|pull(ed|ing)|messag(e|ed|ing)|writ(e|es|ing|ten)|wrote|spoken|speak(s|ing)?|talk(ed|ing)?|shipp(ed|ing)|dispatch\\w*|schedul(ed|ing)|escalat(ed|ing)|lodg(ed|ing)|logg(ed|ing)|retrain\\w*|train(ed|ing)|clean(ed|ing)|review(ed|s|ing)?|trac(e|ed|ing)|track(ed|ing)|locat(ed|ing)|sort(ed|ing)|confirm(ed|s|ing)?|set|read(ing|s)?|list(ed)?|charter\\w*|measur(ed|ing)|packed|bagg(ed)?|held|hold(ing)?|kept|pinn(ed)?|seal(ed)|sav(ed|ing)|on hold|back (up|from|online|at)|waived|live|fitted|installed|issued|extended|investigating|merged|part(ing)?|handl(es|ing)|cover(ed|s|ing)?|doubled|reported)"
    );

    private static readonly Phrases Doing2 = Phrases.Any(
        "(habe(n)?|wurde(n)?|wird|werde(n)?|ist|sind)… (angerufen|gebeten|gebucht|bestellt|geschickt|gesendet|erstattet|ersetzt|repariert|geprüft|gestoppt|veranlasst|storniert|gesperrt|gefunden|korrigiert|beauftragt|anrufen|melden|schicken|senden|tauschen|erstatten|abholen|liefern|bringen)",
        "(ruft|rufe|schickt|schicke|bringt|holt|meldet|melde) (sie|ihnen|dich|dir|mich|sich)"
    );

    private static readonly Phrases Guide = Phrases.Any(
        """
        h/+\S* ¦ example\S* ¦ \S+·(com|org|net|de|co·uk|io)(/\S*)? ¦ \S+@\S+ ¦ (\+|0)\d[\d ]{6,}\d
        (please |you can |just |simply |then )?(tap|press|open the|restart|reinstall|switch off|turn off|unplug|go to|head to|come (in|to|by)|show|keep the|use the|pay(ment)?|ignore|leave the|scan|click|select|choose|press|hold|call 911|ring the|get everyone)( \w+)?
        (öffnen|tippen|starten|gehen) sie
        """
    );

    /// <summary>A request to write in private that says what it is for.</summary>
    public static Phrases Purpose { get; } =
        Phrases.Any(
            """
            so (that )?(i|we|[a-z]+) (can|may|could|will|don't|never|needn't|get|know|'ll)
            so (that|the|you|our|your|it|nobody|no) ¦ if \w+ (needs?|wants?|would|is|are|can|can't|likes?)
            and (i|we|[a-z]+)('ll| will|'ve| can| calls?| rings?| reads?| looks?| opens?| sorts?| gets?)
            and (it's|it is) yours ¦ (i|we)('ll| will) ¦ because ¦ as (it|this|they|that) (shows?|contains?|is|are)
            as this page ¦ since (it|this|that)
            to (look|check|find|see|arrange|sort|set|agree|trace|refund|fix|help|book|send|match|confirm|verify|identify|get|go|discuss|talk|hear|tell|save|protect|keep|pull|open|locate|review)
            for (privacy|your privacy|security) ¦ privacy ¦ personal ¦ (which|what|who|where|when|how)
            with (a|the|your) ¦ a (time|number|good|photo|day) ¦ your \w+ ¦ she (calls?|will)|he (calls?|will)
            \w+ (calls|reads|rings|opens|checks|will) ¦ damit (wir|ich) ¦ weil
            dann (kann|können|sehe|schaue|prüf|ist|geht|ruf|melde|erledig)\w* ¦ um ¦ denn ¦ sodass ¦ unter der ¦ (eine|ihre|deine|die) (telefon)?nummer ¦ wann ¦ (ort|uhrzeit|foto|fotos|bild|beleg|datum) ¦ if (it|that|this|anything|something|you)
            """
        );

    private static readonly Phrases Passive = Phrases.Any(
        """
        each (april|year|month|day|week|monday) ¦ every (april|year|month) ¦ usually ¦ normally ¦ in general
        as a rule ¦ can be ¦ may be
        """
    );

    /// <summary>Asking for a private message.</summary>
    public static Phrases AsksPrivate { get; } =
        Phrases.Any(
            """
            (send|drop|shoot|write|give|leave|text) (me|us|our \w+|her|him|them)? ?(an?|the|your|us|in)?…(dm|pm|private|privately|direct message|inbox|message)
            dm(s|ing)? (me|us|the|your|an?|her|him|with)
            (please|pls|can you|could you|kindly|just|and|or|to|,) (dm|pm|inbox)
            by (dm|pm|private message|direct message|message) ¦ via (dm|pm|private message|direct message|inbox)
            in (a )?(dm|dms|pm|private|private message|direct message)
            (private|privately|direct) (message|note|chat) ¦ message (me|us) ¦ message to (me|us) ¦ inbox (me|us)
            (slide|hop|pop) into ¦ (our|my) (dms|inbox|direct message\w*|messages) ¦ contact us ¦ get in touch
            reach out ¦ write to us ¦ per (dm|pn|direktnachricht|nachricht) ¦ (direktnachricht|privatnachricht|pn)
            schreiben sie uns ¦ schreib uns
            """
        );

    public static bool Owns(string plain) => Owning.IsMatch(Stock.Without(plain));

    public static bool HasStock(string plain) => Stock.IsMatch(plain);

    /// <summary>Whether a stretch of text names something that somebody does: who, what, when, or how.</summary>
    public static bool HasStep(Words words, int from, int to)
    {
        foreach (var sentence in words.Sentences)
        {
            var (start, end) = (Math.Max(sentence.Start, from), Math.Min(sentence.End, to));
            if (start < end && IsStep(words.Own[start..end]))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsStep(string sentence)
    {
        if (sentence.EndsWith('?') && !Offer.IsMatch(sentence))
        {
            return sentence.LastIndexOf(';') is var told and > 0 && IsStep(sentence[..told]);
        }

        if (AsksPrivate.IsMatch(sentence) && Purpose.IsMatch(sentence))
        {
            return true;
        }

        var timed = When.IsMatch(sentence) && !Passive.IsMatch(sentence);
        return Guide.IsMatch(sentence)
            || (
                (Doing.IsMatch(sentence) || Doing2.IsMatch(sentence) || timed)
                && (timed || !Vague.IsMatch(sentence))
                && !Passive.IsMatch(sentence)
            );
    }

    private static readonly Phrases Offer = Phrases.Any(
        "(may|shall|can|could) (i|we) (ring|call|message|come|book|send|speak|meet|arrange)",
        "would \\S+ (o'clock|suit)"
    );
}
