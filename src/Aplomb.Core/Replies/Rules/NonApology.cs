namespace Aplomb.Replies.Rules;

/// <summary><c>non-apology</c>: a sorry that puts the trouble into the customer's feelings, into nobody's hands, or takes itself back.</summary>
internal static class NonApology
{
    private const string Name = "non-apology";
    private const string Sorry = "(sorry|apologi[sz]e\\w*|apologies|apology|regret\\w*|forgive us)";
    private const string Feels =
        "(feel|felt|feeling|see|saw|view|viewed|think|thought|believe|believed|perceive|perceived|find|found|consider|considered|take|took|were expecting|expected|had expected|had hoped|hoped|interpret\\w*|misunderstood|misread|(are|were|'re|got|became|remain) ((so|that|feeling) )?(upset|offended|unhappy|disappointed|frustrated|annoyed|angry|dissatisfied|displeased|unsatisfied|confused|bothered|hurt by (it|this|that|our|the))|(didn't|don't|did not) (like|enjoy|appreciate|understand|care for)|have (this|that|the) (impression|feeling|view|opinion)|got (this|that|the|a) \\w* ?(impression|feeling)|chose to|choose to|seem|seemed|appear to)";

    private static readonly Wording[] Wordings =
    [
        new(
            Phrases.Any(
                $"{Sorry}( (that|in case|for it|about (that|it|this)))?,? if",
                $"{Sorry}… in case (you|it|this|that|any\\w*)",
                "(if|should) (you|we|it|this|anyone|anybody|this) (have |has |had |did )?(feel |felt |been |cause\\w*|upset|offend\\w*|hurt)… (sorry|apologi[sz]e)"
            ),
            "“If” doubts what the person has just told us.",
            "sorry that"
        ),
        new(
            Phrases.Any(
                $"{Sorry}( (that|to hear( that)?|for the way|for how|about how|about the way|to learn( that)?|to see( that)?))* (you|he|she|they|some( \\w+)?|anyone|anybody|people|your \\w+|our (guests?|customers?|viewers|fans|readers))( (do|did|also|still|may|might|could|would|have|had|has|all|now|personally|ever|really))* {Feels}",
                $"{Sorry} (for|about|that|if)? ?(whatever|any) (discomfort|upset|offen[cs]e|hurt|distress|bad feelings?|hurt feelings|misunderstanding|(\\w+ ){1, 2}(you|that you|which you|this|that|it|we|our \\w+|may|might)( (may|might|perhaps|now|currently|have|has|did|is|are|be))* (believes?|feel|felt|think|thought|perceived?|sees?|saw|consider|experienc\\w+ as|imagin\\w+))",
                "regret(s|ted)? (any|whatever)",
                "(any|whatever) …(is|are) regretted",
                $"{Sorry} (for|about|that) (your|the|their) (feelings?|disappointment|perception|impression|reaction|view|upset|anger|expectations?|displeasure|dissatisfaction|hurt feelings)",
                $"{Sorry}…(to|for|meet|match|suit|up to|with|fit|meeting|matching) (everyone's|everybody's|your|all|their|some people's|every) (own )?(taste|tastes|liking|likings|expectations?|standards?|ideals?|hopes|preferences?|sense of humou?r)",
                $"{Sorry}…((landed|went down|was (received|taken|understood)|sat|rubbed you)( so| this)? (badly|poorly|wrong|the wrong way|amiss|differently|that way)|came across|come across|(gave|given|give|giving|got|getting|get|left|leaving|have|had) (you )?(with )?(the|that|this|an?|another|such an?)( \\w+)? impression|may have (appeared|seemed|sounded|felt|offended|upset|been perceived)|might have (appeared|seemed|sounded|felt|offended|upset)|(seemed|appeared|felt|sounded) (like )?(\\w+ )?to you|in your (eyes|view|opinion|mind)|you (may|might) (have|feel))"
            ),
            "This is sorry for a feeling, not for what happened.",
            "sorry for what happened"
        ),
        new(
            Phrases.Any(
                """
                mistakes (were|have been|are|got) made
                (errors|mistakes|slips|accidents|mix-ups|mishaps|glitches|delays|hiccups|oversights|these things|such things|things like (this|that)|stuff|technical issues)( (just|simply|sometimes|do|does|can|will|may|unfortunately|always|still|occasionally|inevitably))* (happens?|occurs?|go wrong)( (in|to|at|with) (any|every|even|all|the best)[\w ]*| sometimes| from time to time| now and (then|again)| to everyone| to anyone)?
                (nobody|no one|no (system|company|process|business|service|team)|none of us) is (perfect|infallible)
                (we're|we are) (all )?(only|just) human ¦ human error ¦ to err is human
                (is|was|it's|most|very|quite|highly|all) (regrettable|unfortunate) (that|if|how|and)?
                (is|was|be) regretted
                (a|the|some) (misunderstanding|miscommunication|irregularity|incident|mix-up)( (may|must|seems to|appears to|has|have))* (arose|arisen|occur\w*|happened|took place|came about|was created|emerged)
                (errors?|problems?|irregularities|difficulties|mistakes?|delays?|issues?) (arose|arise|occurred|were encountered|crept in|slipped in|slipped through|came up|were experienced)
                (slip-ups|slips|mix-ups|mistakes|errors|accidents|mishaps|misunderstandings|these things|such things|that|this|it)( (can|could|do|may|will|sometimes|unfortunately))+ (happen|occur|arise|go wrong) (anywhere|anytime|any time|everywhere|to anyone|to anybody|to everybody|at any time|in any)
                these things happen
                (it|this|that|things)( (just|simply|sometimes|does|do|can|will|always))* (happens?|go wrong) (to (everyone|anyone|all|the best)|in (any|every|the best)|at (any|every)|with (any|every)|sometimes|from time to time|now and then|occasionally)( \w+)?
                (it|that|this) (just|simply|sometimes) happens ¦ it is what it is ¦ can't win them all
                (was|were|is|has been) (an )?(unfortunate|regrettable)( (chain|series|combination|set|turn))?( of)? ?(incident|events|circumstances|coincidence|situation|misunderstanding)
                one of those (things|days)
                """
            ),
            "Here nobody did it; people forgive those who say “we did”.",
            "we made a mistake"
        ),
        new(
            Phrases.Any(
                """
                (wir )?(bedauern|entschuldig\w+|leid|verzeih\w+)… ((dass|wenn) (sie|du|ihr) (das|es|dies|sich|dich|unzufrieden|enttäuscht|verärgert)…(so )?(sehen|siehst|empfinden|empfindest|empfunden|fühlen|fühlst|gefühlt|wahrgenommen|wahrnehmen|verstanden|sind|bist|seid))
                (leid|entschuldig\w+|verzeih\w+|bedauern wir|bedauern)… (falls|sollten (sie|wir|es)|wenn (sie|du|wir|es|das|der|die))
                es tut (mir|uns) leid, dass (sie|du) (so|das|es|sich)… (fühlen|fühlst|sehen|siehst|empfinden|empfindest|empfunden haben)
                (fehler|so etwas|sowas|das) (passieren|passiert|kann (mal |jedem )?passieren|kommt vor|kommen vor)
                es wurden fehler gemacht ¦ ihren erwartungen nicht
                """
            ),
            "Das ist Bedauern für ein Gefühl, nicht für das, was geschehen ist.",
            "es tut uns leid, was geschehen ist"
        ),
    ];

    private static readonly Wording[] More =
    [
        new(
            Phrases.Any(
                $"{Sorry}…(weren't|were not|aren't|are not|'re not|wasn't|isn't|haven't been|hadn't been|have not been)( (been|being|feeling|more|too|so|<adv>))* (happy|satisfied|pleased|comfortable|impressed|content|delighted|keen|a fan|convinced|to your)",
                $"{Sorry}…(left|came away|walked away|went away|went home|leave|leaving|left you)( \\w+){{0,2}} (unhappy|disappointed|dissatisfied|upset|frustrated|with (a|the|that|this|such)( \\w+)? (impression|feeling|view))",
                $"{Sorry}…(doesn't|didn't|does not|did not|don't|isn't|wasn't|not|fell short|failed to)…(your|you|yours|everyone|everybody)( (personal|own|individual|high|had))* ?(expect\\w*|expectations?|hopes?|hoped|liking|tastes?|wish\\w*|yours|ideas?|sense of|preferences?|imagin\\w+|had in mind|wanted|were (hoping|looking)|standards)",
                $"{Sorry}…(match|matches|suit|suits|appeal to|appeals to|agree with|work for|sit well with|resonate with) (you|yours|everyone|everybody|all|some)",
                $"{Sorry} (for|about|over|if|that)? ?(any|whatever|possible) (confusion|annoyance|irritation|frustration|disappointment|impression|concerns?|worry|embarrassment|upset|offen[cs]e|misunderstandings?|bad feelings?|hurt|alarm|distress|discomfort|unhappiness|displeasure|dissatisfaction)( (you|that|this|which|caused|may|might|he|she))?",
                $"{Sorry}…(anyone|anybody|those|people|everyone|customers|guests|whoever)( (who|that))?( <adv>)* (was|were|is|are|felt|feels?|has been|have been|may|might|took|takes) (\\w+ )?(offended|upset|hurt|bothered|affected by this|offen[cs]e|disappointed|annoyed|\\w*feel)",
                $"{Sorry}…(should|in the event|in case|to the extent|insofar|where) (you|that|this|it|anything|any)( <adv>)* (have|had|has|feel|felt|was|were|find|found|experienced|perceived|be|caused|seemed?)",
                $"{Sorry}( that)? (this|it|that)( <adv>)* ((has|have|had|may have|might have) )?(upset|annoyed|offended|disappointed|frustrated|bothered|irritated|angered|hurt) (you|your|anyone)",
                $"{Sorry}( (that|to (hear|read|learn|see)))*( that)? you( (are|were|'re|have been|got|left|still))+( feeling)?( <adv>)* (let down|ignored|this way|that way|upset|unhappy|sad|hurt by|down about)",
                "(appointments|orders|parcels|trains|flights|bookings|bags|letters|payments|calls|schedules|plans|dates|systems|machines|people) (do|can|will|may)( (sometimes|unfortunately|occasionally|always))* (get|go|be|break|fail|change|slip|run|make)",
                "(while|although|though|even if|as much as|even though) (we|i)( (do|fully|certainly|can|completely|of course|really|deeply|sincerely))* (sympathi[sz]e|understand|appreciate|regret|apologi[sz]e|see (that|how|why|your)|hear (you|that|your)|feel (for|with|your))[^.?!]*?,",
                $"{Sorry}… (your|the) (perception|impression|feeling|view|experience) (that|of|was|is)",
                "(regret|sorry|sad|saddened|disappointed) (to (hear|read|learn|see|note) )?(that )?(you|your \\w+)( (do|did|also|still|may|might|could|would|have|had|has|now|personally|are|were))*( not)? (feel|felt|see it|saw it|think|thought|consider\\w*|perceiv\\w+|experienced it|took it|view|viewed|chose|choose|decided)",
                "(it |that |this )?(was|is|has been|were)(n't| not| never)( <adv>)* (our|my|the|his|her|their|anyone's|anybody's)( \\w+)? (intention|intent|aim|wish)",
                "(we|i|he|she|nobody|no one|they)( <adv>)* (never|didn't|did not|in no way)( <adv>)* (meant|mean|intended?|wanted|wished|set out)( for (you|this|that|it))? to (offend|upset|hurt|cause|annoy|give|make|mislead|insult|be rude)",
                "(not|never|wasn't|n't) (meant|intended) (that way|like that|to (offend|upset|hurt|cause|insult|be)|as (an insult|a|an))",
                "(was|is|were|has been)( <adv>)*(n't| not| less than| far from)( <adv>)* (ideal|optimal|perfect|the smoothest|our finest|handled ideally)( \\w+)?,? (but|however|though|although|still|yet)",
                "(things|matters|communication|it|this|some things)( <adv>)* (could|might) have (gone|been|run|worked)( <adv>)* (better|smoother|more smoothly|handled differently|clearer)",
                "(things|mistakes|errors|slips|glitches|delays|problems|mix-ups|accidents|hiccups|oversights|stuff|mishaps)( (like (this|that|these)|of this kind|such as this))?( <adv>)*( (can|could|do|does|may|will|might|unfortunately|sadly|sometimes|always|inevitably|occasionally))+( <adv>)* (happen|happens|occur|occurs|arise|go wrong|slip through|get lost|crop up|be made|creep in)( (to|in|at|with|from|now|even|anywhere|everywhere|any|every|when|on|under|sometimes|once))*",
                "(teething|growing) (troubles?|problems?|pains?) ¦ (even|to|in|at) the best( \\w+){0,3} (happens?|errs?|make mistakes|makes mistakes|goes wrong) ¦ such is life ¦ nobody's perfect ¦ nothing is (ever )?perfect ¦ (is|are|are all|we're|we are|they're|he's|she's)( <adv>)* (only|just|merely) human ¦ (isn't|is not|not|never|can't be|cannot be) (always )?(100 ?%|100 percent|perfect|flawless|infallible)( \\w+){0,2} (every|all|always|system|service|everywhere|and|time)",
                "(it|that|this) (is|was)( <adv>)* (unfortunate|regrettable|a pity|a shame|sad)( <adv>)*( (that|if|how|when)) (you|your|some|people|there was|this (was|has been)|things|it (was|came|has))",
                "(regrettabl[ey]|unfortunate) (misunderstanding|miscommunication|incident|coincidence|series|combination|situation|circumstances|event|events|occurrence|mix-up|oversight|error)s?"
            ),
            "This regrets a feeling, or nobody's deed; people forgive those who say what they did.",
            "sorry for what happened"
        ),
        new(
            Phrases.Any(
                """
                (leid|bedauer\w*|entschuldig\w*|verzeih\w*|schade)… (dass|wenn|falls|sollten|sollte) (sie|du|ihr|ihre? \w+|deine? \w+|es|das|dies|bei ihnen|bei dir|wir ihren|wir deinen|wir ihre|unser\w*)( (sich|dich|euch|das|es|dies|so|mit|von|darüber|darauf|dadurch|bei|uns|unser\w*|der|die|den|dem|ein\w*|den eindruck|hier|nun|jetzt|etwas|persönlich|nicht|anders|als|\w+))*( \w+){0,3} ?(ärger\w*|geärgert|aufreg\w*|gestört|unzufrieden|enttäuscht|verärgert|sehen|siehst|empfinden|empfindest|empfunden|fühl\w*|gefühlt|wahr(ge)?nomm\w*|wahrnehm\w*|erwartet\w*|missverstand\w*|eindruck|unglücklich|glücklich|unwohl|zufrieden|vorgestellt|gewünscht|gefallen|gefällt|gekränkt|aufgefasst|verstanden|erschien\w*|unannehmlichkeiten|entstanden|angekommen|aufgenommen|getroffen|entspr\w+|genervt|ungehalten|beleidigt|zu nahe)
                (leid|bedauer\w*|entschuldig\w*|verzeih\w*)( wir| ich| uns| mir)?,? (falls|wenn|sollten|sollte|soweit|sofern)
                (falls|wenn|sollten|sollte|sofern) …(tut|bitten|entschuldig\w*|bedauern)( (uns|wir|das|es|mir|dies|sie|um|ich))*( (leid|entschuldigung|verzeihung))?
                (bedauer\w*|leid|entschuldig\w*|verständnis für)( wir| ich| uns| mir| das| die| um)* (ihr\w*|dein\w*) (\w+ )?(ärger|unmut|eindruck|enttäuschung|unzufriedenheit|verärgerung|empfinden|empfindung|wahrnehmung|sichtweise|frust|gefühle?)
                (etwaige|eventuelle|mögliche|jegliche|allfällige)\w* (missverständniss\w*|irritation\w*|verwirrung\w*|verstimmung\w*|enttäuschung\w*)
                (bedauer\w*|leid)… (etwaige|eventuelle|mögliche|jegliche|allfällige)\w* \w+
                (ihren|deinen|ihre|deine|ihrem|ihrer|euren)( \w+)? (erwartungen|vorstellungen|geschmack|humor|wünschen|ansprüchen) (nicht|leider nicht)( \w+)? ?(entspr\w*|getroffen|trifft|erfüllt|gerecht|zusagt)?
                (nicht|kaum) (ihren|deinen|ihre|deine|ihrem|ihrer|jedermanns|aller) (\w+ )?(erwartungen|vorstellungen|geschmack|humor|wünschen|ansprüchen|sache)
                (kann|können|konnte)( (fehler|so etwas|sowas|das|dies|es|solche \w+))( \w+){0,7} (vorkommen|passieren|unterlaufen|auftreten|vermeiden)
                (fehler|so etwas|sowas|pannen|missverständnisse|solche \w+)( \w+){0,2} (kann|können|passier\w+|kommen|kommt|unterlauf\w+|lassen|lässt)( \w+){0,6} (vor|vorkommen|passieren|vermeiden|ausschließen)
                (fehler|so etwas|sowas) (passier\w+|unterlaufen)
                (es )?(wurden|sind)( <ganz>)* (fehler|versäumnisse) (gemacht|passiert|unterlaufen|aufgetreten) ¦ (wir sind|alle|auch nur|sind|auch wir)( <ganz>)* (auch )?(nur )?menschen ¦ menschliche\w* (versagen|fehler|irrtum) ¦ (niemand|keiner|nichts|kein (system|mensch|unternehmen))( ist)?( <ganz>)* (perfekt|unfehlbar|fehlerfrei|fehlerlos) ¦ wo gehobelt ¦ irren ist
                (unglücklich|nicht optimal|suboptimal|nicht ideal|nicht ganz optimal|nicht ganz rund|nicht so) (gelaufen|verlaufen|kommuniziert|formuliert|war|ist|glücklich)
                (nicht|nie|niemals|keineswegs|keinesfalls)( \w+){0,2} (unsere|meine|seine|ihre|die) (absicht|intention) ¦ (nicht|nie) (so|böse|persönlich|beleidigend) (gemeint|zu verstehen|nehmen)
                (ein|einem|zu einem|eine|zu einer|einer)( \w+)? (bedauerliche\w*|unglückliche\w*|kleine\w*) (missverständnis\w*|verkettung|zwischenfall|vorfall|versehen|umstände|unstimmigkeit\w*|verwechslung|kommunikationsfehler)
                (es )?(ist|kam|gab|war)( <ganz>)*( da| wohl| hier| zu| ein)* (missverständnis\w*|unstimmigkeit\w*|kommunikationsproblem\w*|unregelmäßigkeit\w*|irritation\w*)
                """
            ),
            "Das ist Bedauern für ein Gefühl oder für niemandes Tat; sagen Sie, was geschehen ist.",
            "es tut uns leid, was geschehen ist"
        ),
    ];

    private static readonly Phrases Exempt = Phrases.Any(
        """
        made (you|him|her|them) (feel|think|believe|see) ¦ sorry you had to ¦ you had to (find|see|feel|take)
        found (out|yourself|your|no|the|a|an|it (broken|empty|closed))
        took (the|a|an|your|so|this) (long|time|day|train|bus) ¦ saw (the|a|no|your) ¦ i regret that we
        we regret that we ¦ sorry (to (hear|read|learn) )?that you (had|have had|were left|weren't (told|warned|informed|called|asked|given|offered|met|helped))
        dass (sie|du) (das|so etwas|so lange|dies)( \w+){0,2} (erleben|durchmachen|warten|mitmachen|ertragen) (mussten|musstest|müssen)
        """
    );

    /// <summary>A regret with its "but", and what comes behind.</summary>
    private static readonly Phrases TakenBack = Phrases.Any(
        $"(?:{Sorry}|(we|i)( do| can| fully| completely| really| totally| certainly| absolutely)? (understand|appreciate|hear|get|realise|realize|sympathi[sz]e|see)|leid|entschuldig\\w*|verstehe(n)?|bedauer\\w*)[^.?!\\n]*?,? (but|however|though|although|aber|jedoch|allerdings)"
    );

    private static readonly Phrases Helps = Phrases.Any(
        """
        (we|i)('ve|'ll|'re|'m|'d| have| will| are| am| can| want| would)( (now|also|just|already|both|be|gladly|certainly|definitely|happily|all))* (fix\w*|ask\w*|call\w*|sen[dt]\w*|book\w*|check\w*|help\w*|look\w*|find|found|refund\w*|replac\w*|repair\w*|sort\w*|mak\w+ (it|this)|change\w*|work\w*|get|put|do better|try|like|love|happy|here|glad|ordered|arranged|started|stopped|moved|tell|told the|know what|offer|need (a|your|to|one|some|more))
        this is the last ¦ it won't happen ¦ good news ¦ here's ¦ here is ¦ help is ¦ there is (hope|a way|one)
        you're right ¦ not as (sorry|angry) ¦ (it's|it is|is|are) (fixed|back|on its way|sorted|being|now|all) ¦ still
        that's no excuse ¦ is no excuse ¦ not an excuse ¦ doesn't (help|excuse|make) ¦ sorry (doesn't|won't|isn't)
        worthless ¦ you can ¦ we didn't ¦ we did not ¦ we failed ¦ we should ¦ we got ¦ we let ¦ i should
        never (reached|came|arrived|got) ¦ (please )?(could|can|would) you ¦ dm ¦ please ¦ let me
        """
    );

    private static readonly Phrases NoBut = Phrases.Any(
        """
        (all|nothing|anything|none|everything|everyone|everybody|nobody|no one|cannot|can't|last|couldn't help) but
        but (our|my) (own|load) ¦ not only… but ¦ last but ¦ but also ¦ but not (as|because|just|only) ¦ even though
        as though
        """
    );

    public static IEnumerable<Finding> Find(Scene scene)
    {
        var own = scene.Words.Own;
        return Wordings.Concat(More).SelectMany(wording => Plainly(scene, own, wording)).Concat(Reversals(scene, own));
    }

    private static IEnumerable<Finding> Plainly(Scene scene, string own, Wording wording)
    {
        foreach (var match in wording.Pattern.Places(own))
        {
            var words = own.Substring(match.Start, match.Length);
            if (!Exempt.IsMatch(words) && !Negated(own, match.Start) && !IsPlace(own, match))
            {
                yield return Found.At(scene, Name, Level.Stop, match.Start, match.Length, wording.Why, wording.Instead);
            }
        }
    }

    /// <summary>"Sorry that you found the office shut": they found a thing as it was, not our ways as they took them.</summary>
    private static bool IsPlace(string own, Span match) =>
        own.AsSpan(match.Start, match.Length).EndsWith("found", StringComparison.Ordinal)
        && FoundSo.Opens(own.AsSpan(Math.Min(own.Length, match.End + 1))) > 0;

    private static readonly Phrases FoundSo = Phrases.Any(
        "out ¦ (it|that|this|them) (first|under|on|in|at|behind|before|there|yourself|like that) ¦ (the|your|our|a|an|it|him|her|them|that|this|every|both|no)( \\w+){0,4} (shut|closed|locked|broken|empty|gone|missing|cold|dirty|torn|dead|flooded|blocked|smashed|open|ajar|damaged|cancelled|unanswered|out of order|switched off|in the|on the|at the|under the|inside)"
    );

    /// <summary>"I won't say …", "no …": the phrase is named to reject it.</summary>
    private static bool Negated(string own, int at) => Rejects.IsMatch(own.AsSpan(Math.Max(0, at - 30)..at));

    private static readonly Phrases Rejects = Phrases.Anywhere(
        @"(n't|\bnot|\bnever|\bno)( (just|only|going to|want to))?( (say|saying|write|hide behind|tell you|call it|offer|use|an?|any|pretend))*( that)? ?$"
    );

    private static IEnumerable<Finding> Reversals(Scene scene, string own)
    {
        foreach (var match in TakenBack.Places(own))
        {
            var (start, end) = (match.Start, match.Start + match.Length);
            var sentence = scene.Words.SentenceAt(start);
            var rest = own[end..Math.Max(end, sentence.End)];
            if (
                own.AsSpan(start..end).Count(' ') > 18
                || NoBut.IsMatch(own.AsSpan(start..Math.Min(own.Length, end + 12)))
                || !IsExcuse(own[start..end], rest)
            )
            {
                continue;
            }

            var but = own.LastIndexOf(' ', end - 1);
            yield return Found.At(
                scene,
                Name,
                Level.Stop,
                but + 1,
                sentence.End - but - 1,
                "A “but” takes the sorry back; it can stand by itself.",
                scene.IsGerman ? "und wir kümmern uns darum" : "and we will put it right"
            );
        }
    }

    private static bool IsExcuse(string regret, string rest) =>
        rest.Length > 0
        && (!Refuses.IsMatch(rest) || Rule.IsMatch(rest))
        && !Helps.IsMatch(rest)
        && (Excuse.IsMatch(rest) || !Account.IsMatch(regret));

    /// <summary>The regret tells what the customer did and got: its "but" belongs to their story.</summary>
    private static readonly Phrases Account = Phrases.Any(
        "you (ordered|booked|paid|asked|reserved|wanted|chose|came|waited|called|were (promised|told|sold))"
    );

    /// <summary>A plain "we cannot" is a fact; with a rule or a reason behind it, it is an excuse.</summary>
    private static readonly Phrases Refuses = Phrases.Any(
        "we('re| are) (unable|not able)",
        "(we|i) (can't|cannot|can not|couldn't|don't have|do not have|aren't able)",
        "you can not",
        "you cannot"
    );
    private static readonly Phrases Rule = Phrases.Any(
        """
        polic(y|ies) ¦ rules? ¦ terms ¦ exceptions? ¦ because ¦ since ¦ due ¦ after ¦ within ¦ only ¦ as ¦ always
        everyone ¦ everybody ¦ refund\w* ¦ help it ¦ everywhere ¦ control
        """
    );

    private static readonly Phrases Excuse = Phrases.Anywhere(
        @"^,? ?(then |that )?(our|the|this|these|those|it|it's|that's|there|there's|you|you're|you've|your|as|due|because|with|on|in|unfortunately|we|we're|we've|i|i'm|such|rules|policy|demand|staff|everyone|everybody|nobody|no|at|during|since|please|for|when|if|a|an|most|many|some|all|any|every|they|sometimes|nothing|what|not|only|by|under|to|he|she|his|her|anyone|who|things|delays|mistakes|from|after|before|once|unser\w*|die|der|das|es|wir|sie|bei|da|hier|leider|in|im|so)\b"
    );
}
