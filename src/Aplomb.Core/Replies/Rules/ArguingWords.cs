namespace Aplomb.Replies.Rules;

/// <summary>How people argue with customers, in the order: tone, reproach, rules, blame, contradiction, defence.</summary>
internal static class ArguingWords
{
    private const string Paper =
        "(label|labels|fine print|small print|print|terms|terms and conditions|conditions|contract|website|page|sign|signs|box|packaging|package|manual|guide|instructions|menu|e-?mail|letter|listing|description|product page|booking|ticket|app|leaflet|brochure|policy|rules|rule|agreement|receipt|faq|notice|site|form|confirmation|timetable|tariff|schedule|order)";
    private const string Says =
        "(clearly |plainly |does |do |did |already |very |also |quite |explicitly |specifically )*(give|gives|gave|allow|allows|allowed|provide|provides|promise[sd]?|say|says|state|states|stated|said|mention|mentions|mentioned|reads?|explains?|explained|shows?|warn|warns|warned|spells? out|tells?|told you|list|lists|listed|makes? (it )?clear|made (it )?clear|indicates?|requires?|require)";

    public static readonly Wording[] English =
    [
        new(
            Phrases.Any(
                """
                calm(ing)? down( please)? ¦ please (stay|remain|keep) calm ¦ (stay|keep|remain) calm
                be (reasonable|patient|respectful|polite|fair|realistic) ¦ relax ¦ chill( out)? ¦ settle down
                take a (deep )?breath ¦ take it easy
                no need (to|for) (shout\w*|yell\w*|swear\w*|be \w+|get (\w+ )?(upset|angry|rude|personal|worked up|emotional)|drama|panic|rude\w*|insult\w*|exaggerat\w*|raise|caps|capitals|(that|such|this)( kind of)? (language|tone))
                (mind|watch) your (tone|language|words|manners)
                (your|that|this|such) (tone|language)( \w+)? (isn't|is not|won't|doesn't|is|does not) ¦ over-?react\w*
                (stop|don't) (shouting|exaggerat\w*|insult\w*|be (so|rude)|swear\w*) ¦ exaggerat(e|es|ing|ions?)
                let's (keep|stay|remain) (it |this )?(civil|calm|polite|fair)
                shouting (doesn't|won't|will not|at us) ¦ (there's|there is) no reason to
                """
            ),
            "Telling somebody to calm down makes them angrier.",
            "I can see why you are upset"
        ),
        new(
            Phrases.Any(
                """
                as (we|i)('ve| have)?( already| previously| repeatedly| clearly| just)?( told| said| stated| explained| mentioned| informed| wrote| written| advised| pointed out| made clear)( to)?( you)?( (several|many|two|three) times)?
                as( has been)?( already| previously| clearly| repeatedly)( been)? (stated|explained|mentioned|advised|told|communicated|said|announced|noted|indicated|written)( (to you|above|before))?
                as (stated|explained|mentioned|advised|communicated|indicated)( (above|before|in|on|at)…)?
                (we|i)('ve|'d| have| had| did)?( already| clearly| repeatedly| specifically| plainly| always| even)* (told|warned|informed|notified|advised|reminded) (you|everyone|everybody|all|our)
                (we|i)( did|'d|'ve)? ?(already |clearly |repeatedly )?(explained|said|wrote|stated|announced) (this|that|it|so) (to you|already|before|clearly|several|many|in|on|weeks|days|more than)
                you (were|have been|had been|'ve been)( (clearly|duly|repeatedly|already|explicitly|properly|fully|also|all|previously))* (informed|notified|warned|reminded|advised|made aware)
                you were told (when|at|before|on the|in the|about|this|that (the|it|this|you|your|our)|so|several|already|clearly)
                (it|this|that) (was|had been|has been|is)( all)?( (clearly|already|explicitly|well|duly|publicly))+ (communicated|announced|stated|explained|advertised|posted|marked|signposted|published|indicated|mentioned|displayed|written|listed)
                once again ¦ for the (second|third|last) time ¦ (how many times|like (we|i) said)
                """
            ),
            "This says that they should have listened; they hear a reproach.",
            "as things stand"
        ),
        new(
            Phrases.Any(
                "(our|the|those|these|company|store|house) (\\w+ )?(policy|policies|rules?|terms( (and|&) conditions)?|t&cs|conditions|guidelines|procedures?|regulations) (is|are|was|were|remain|apply|applies|exist|have to|must|don't|do not|can't|cannot|doesn't|does not|clearly|forbid|forbids|require|requires|say|says|state|states|only|allow|allows|mean|means)( (quite|very|perfectly|so|all))*( (clear|final|firm|simple|the same for|there for|for everyone|not))?",
                """
                (policy|rules|a rule|terms) (is|are|is a|remain) (policy|rules|rule|terms|final)
                (as )?per (our|the|your) (policy|policies|terms|rules|contract|agreement|conditions|guidelines|company)
                (in|under) (line|accordance) with (our|the|your) \w+
                under (our|the|your) (policy|terms|rules|contract|conditions|agreement|tariff)
                according to (our|the|your) (\w+ )?(policy|policies|terms|records?|logs?|system|systems|data|files?|rules|driver|staff|team|notes|contract|tracking|colleagues?)
                against (our|the) (policy|rules|terms)
                """,
                $"(the|our|your|every|each|that|this|its|which the) (\\w+ )?{Paper} {Says}",
                "(it|this|that|which)('s| is| was|'d been| are)?( (all|also|even|clearly|right|plainly|there|written|stated|printed|in|on|of|the))* (in|on) (the|our|your|page|every|each) (\\w+ )?(fine print|small print|terms|contract|label|box|sign|t&cs|conditions|website|faq|page \\d+ of)",
                "(it|this|that|which)( (does|clearly|also|plainly|already))* (says?|states?|said|stated|mentions?|reads?)( (so|clearly|right|plainly|as much|it))* (in|on|at|right|that)",
                """
                (small|fine) print
                (that|which|as|what|the \w+) (you|you've|you had|you have|you'd)( (had|have|yourself|clearly|also|already|all))* (signed|accepted|agreed|ticked|confirmed|consented|acknowledged|approved|chose|selected)
                you( (yourself|clearly|also|did|have|had|already|all|actually|happily|expressly|must have|'ve|'d))* (signed|accepted|agreed to|agreed with|ticked|consented|acknowledged|opted)
                (by|when) (booking|ordering|buying|signing|ticking|accepting|using|subscribing|purchasing)[^.?!,]*,? you
                (is|are|it's|that's|was|were) (just |simply |only |all |our )?(standard|common|normal|usual|general) (practice|procedure|policy|process|for)
                """
            ),
            "Rules held against somebody do not help them; saying what we can do does.",
            "what I can do is this"
        )
        {
            Reach = Reach.Clause,
        },
        new(
            Phrases.Any(
                """
                you (should|could|might|ought to|would|needed to|need to|had to|must) (have|'ve)( (simply|just|easily|also|perhaps|maybe|always|already|really|at least|first|better))* (read|check|call|ask|book|arriv|com|came|kept|known|know|told|tell|look|seen to|use|pick|chos|bought|brought|made|ta?k|left|turn|follow|contact|sen[td]|report|rais|mention|measur|test|plan|let|gone|backed|allow|wait|notic|clos|cancel|insur|register|updat|sav|charg|stor|wash|had one|been (more|at|here|there|careful|aware|on))\w*
                should('ve| have) (read|checked|called|asked|known|looked|come|arrived|booked|told us|thought|used|followed|contacted|kept)
                had you( (only|just|actually|simply|bothered to|at least))* (read|checked|called|told|asked|arrived|looked|followed|booked|come|used|contacted|kept|bothered|paid|listened|waited|planned|insured|chosen|picked|bought|reported|measured|set|left|been|brought|informed|notified|cancelled|replied|answered|opened|ordered|taken|reached|registered|updated|backed|seen|noticed|worn|shown)
                if you('d| had| would have)( (only|just|actually|simply|bothered to|at least|first))* (read|checked|called|told|asked|arrived|looked|followed|booked|come|used|contacted|kept|bothered|paid|listened|waited|planned|insured|chosen|picked|bought|reported|measured|set|left|been|brought|informed|notified|cancelled|replied|answered|opened|ordered|taken|reached|registered|updated|backed|seen|noticed|worn|shown)
                if (only )?you (read|look|check|follow|arriv|come|use|pay|would)\w*… (would|wouldn't|you'd|you'll|see|problem)
                next time,?( (please|just|maybe|perhaps|you|try|simply|better))* (read|check|call|book|arriv|come|be|make|ask|tell|leave|plan|remember|bring|use|you|try|think|keep|do)\w*
                it (would|might) (have )?(help|helped|be (good|nice|best|better))… (if you|to read|had you)
                you (chose|opted|decided|picked|insisted|preferred) (to|for|the|a|an|not)
                (is|was|are|lies|lay|remains|rests|it's|that's|were)( (entirely|solely|really|simply|clearly|also|always|ultimately|partly|mainly|with|down to|up to))* (your|the (customer|passenger|guest|user|buyer|tenant|traveller|parent|owner|driver|member|account holder|sender|patient|client)'?s?'?)( own)? (responsibility|duty|fault|mistake|choice|decision|error|doing|problem|job|risk|device|router|settings|end|side)
                your own (fault|choice|mistake|doing|responsibility|decision|risk|error|actions|settings|device)
                (responsible|responsibility) (for|to)( \w+){0,3} (your|their|own)
                (customers?|guests?|passengers?|users?|parents?|members?|owners?) (are|is|have|has|must|should|need) (responsible|to|obliged|expected|required|always|check|read)
                you (failed|forgot|neglected|ignored|overlooked|skipped|omitted) (to|the|our|that|your)?
                you (didn't|did not|haven't|hadn't|never|don't)( (even|actually|properly|once|yet|seem to|ever|really))* (read|check\w*|follow\w*|call\w*|ask\w*|tell|told|us(e|ed)|notif\w*|inform\w*|book\w*|show\w*|answer\w*|repl\w+|report\w*|respond\w*|confirm\w*|cancel\w*|measur\w*|look\w*|bother\w*|provide\w*|contact\w*|complet\w*|return\w*|turn\w*|leave|left|plan\w*|mention\w*|pay|paid|arriv\w*|come|came|bring|brought|listen\w*|open\w*|wait\w*)
                you (were|arrived|came|called|checked in|turned up|booked|ordered|reported|told us|cancelled|returned|sent|applied|paid)( \w+){0,3} (too )?late
                user error ¦ (improper|incorrect|wrong) use ¦ (misuse|mishandl)\w*
                (error|mistake|fault|problem|issue)( (is|was|lies|seems|seems to be|appears|appears to be|must be|must have been|lay))? (on|at|with) (your|the (customer|user)'s) (own )?(end|side|part)
                somebody you know ¦ someone you know
                """
            ),
            "This tells the person what they did wrong.",
            "I am sorry that this was not clearer"
        )
        {
            Reach = Reach.Clause,
        },
        new(
            Phrases.Any(
                """
                (that|this|it|which|what you (say|said|write|wrote|claim|describe))('s| is| was)?( (simply|just|really|certainly|absolutely|quite|factually|plainly|definitely))*( isn't| wasn't| not| never| far from| hardly)( (quite|entirely|really|strictly|at all|even|simply|how|what|completely))* (true|correct|accurate|the case|what happened|how (it|this|that|things) (happened|works?|went|was|were)|the (truth|whole story|full story|whole truth|full picture|whole picture)|fair to (us|our|the|my))
                (that|this|it|which|what you (say|said|write|wrote|claim|describe))('s| is| was)( (simply|just|really|certainly|absolutely|quite|factually|plainly|definitely|completely|entirely))* (untrue|incorrect|inaccurate|false|a lie)
                (that|this|it)('s| is| was)( (simply|just|quite|really))* a (false|wild|serious|baseless) (claim|accusation)
                (your|this|that|the) (claim|statement|account|version|accusation|comment|post|description|information|assumption|allegation|story|impression)s? (is|are|was|were|isn't|aren't|does|do|doesn't|don't|seems?|has|have) (\w+ )?(true|untrue|correct|incorrect|accurate|inaccurate|false|wrong|mistaken|exaggerated|unfair|misleading|baseless|unfounded|not|match|add up|reflect|correspond|tally|happen)
                you('re| are| must be| may be| might be| seem to be)( (simply|just|quite|clearly|probably|perhaps|maybe|completely|entirely|a bit|a little|somewhat|being|also))* (wrong|mistaken|confus(ed|ing)|exaggerating|mixing|misinformed|misremembering|misreading|forgetting|overlooking|unfair|incorrect|unreasonable|misunderstanding|dramatic|thinking of)
                you (must|may|might|seem to|appear to|probably|clearly|obviously|perhaps)( have)?( (simply|just|also|been))* (misread|misunderst\w+|misheard|confus\w+|mistak\w+|mixed|forg\w+|overlook\w*|misremember\w*|missed|ignored|imagin\w*)
                you( have|'ve)? (misread|misunderstood|misheard|misremember|confused|mixed up)
                (can't|cannot|couldn't) ((be|have been)( possibly)? (right|true|correct|ours|us|so|possible|real|what)|possibly|happen|have (happened|come|said|been))
                (is|was|are|would be|simply) (simply |technically |quite |just |really |practically )?impossible
                (we|i|he|she|they|our (staff|team|drivers?|agents?|colleagues?)|(the|our) (driver|agent|staff|waiter|crew|clerk|courier|technician|engineer|nurse|doctor|guard|manager|colleague|team))( (would|do|does|did|have|has|had|'ve|'d|can|could|certainly|absolutely|definitely|really|most certainly|simply|ever|also))*(n't| never| not)( (ever|actually|really|in fact|simply|once|knowingly|just))* (said|say|promis\w+|told|tell|state\w*|guarantee\w*|claim\w*|charg\w+|overcharg\w+|receiv\w+|los[te]\w*|refus\w+|ignor\w+|sell|sold|delete\w*|change\w*|rude|do that|lie|lied|cheat|hang up|hung up|touch\w*|damag\w*|make mistakes|advertis\w+|record\w*|see any|find any|found any|offer\w*|do (such|anything) \w*|late|call you)
                (nobody|no one|no-one|none)( (else|ever|here|at all|of our \w+|of (the )?\w+))* (forced|made|asked|complain\w*|said|refus\w+|promis\w+|report\w*|charg\w+|had (a|any) (problem|complaint|issue)s?|is to blame|could have (known|foreseen|helped)|on earth) ¦ (he|she|they|(our|the) \w+( \w+)?) (assures?|assured|insists?|insisted|swears?|swore|maintains?|maintained|denies|denied)( (me|us|that|it|this|the|he|she|they|having))+ ¦ (he|she|they|who) tells? (me|us) (that )?(the|he|she|you|it|they|there)
                (no|none of (the|our)|not one of our|very few|hardly any|not a single) (other|one else|other of our)? ?(customers?|guests?|passengers?|users?|tenants?|patients?|riders?|travellers?|diners?|members?|visitors?|shoppers?|buyers?)( (has|have|had|ever))* (complain\w*|report\w*|said|seems?|mention\w*|had|has|have|noticed|told|raised)
                (other|most|many|all( our)?( other)?|thousands of|hundreds of|millions of|plenty of|our other|the other|the (vast )?majority of( our)?|nine out of ten|everyone else|everybody else|countless)( \w+)? ?(customers?|guests?|passengers?|users?|tenants?|patients?|people|riders?|travellers?|diners?|members?|visitors?|shoppers?|buyers?|families|parents|drivers|readers)( (on|in|at) \w+( \w+)?)? (are|is|have|had|has|were|love|like|enjoy|manage\w*|find|found|seem|had|do|did|don't|didn't|got|get|use|used|know|knew|understand|understood|say|tell|rate|gave|give|never|travel\w*|accept|appreciate|happily|without)
                (you're|you are) the (first|only) (one|person|customer|guest|passenger|user|complaint)?
                (never|not) had (a|any|one|a single) (\w+ )?(complaint|problem|issue)s?( (before|about|from|with))?
                (\d+|ninety[- ]\w+|most) ?(%|percent|per cent|out of (\d+|ten)|in (\d+|ten))( of)? (our|all|the|customers|guests|passengers|users|flights|trains|orders|parcels|deliveries|calls|trips|trams|buses|cases|rides|bookings|people|readers|letters|bags|tests|journeys|visitors|meals)
                """
            ),
            "This disputes what the person lived through, in front of everybody.",
            "I hear that it was different for you, and I am checking what happened"
        )
        {
            Reach = Reach.Clause,
        },
        new(
            Phrases.Any(
                """
                in (our|their|his|her|my|the \w+'s|the) (own )?(defen[cs]e|fairness)( to \w+)? ¦ in all fairness
                in fairness
                to be (perfectly |completely |quite )?(fair|honest|frank|clear)( to (us|our|the|him|her|them|my))?
                with( all)?( due)? respect ¦ (let's|let us) (be|stay) (honest|clear|fair|realistic|frank|reasonable)
                (the )?(fact|truth) (is|remains|of the matter) ¦ frankly ¦ for the record
                (defend|protect|stand (up )?for|stand behind) (our|my|the) (\w+ )?(team|staff|colleagues?|driver|crew|agents?|people|nurses|decision|product|price|prices|service)
                stand by (our|the|my|what|this|that) ¦ (did|done|doing) (nothing|not anything) wrong
                (acted|behaved|handled|responded|did|worked)( (entirely|quite|completely|fully|exactly|everything|absolutely|their|his|her|the|job))* (correctly|properly|professionally|by the book|within|in line|as (required|instructed|trained)|according|appropriately|right)
                followed (the |our |all |standard |every |correct )*(procedure|procedures|rules|protocol|process|policy|guidelines|instructions|steps)
                (was|were|is|are|been|has been|have been) (correctly|properly|duly|rightly|fully) (applied|charged|billed|delivered|calculated|processed|handled|informed|labelled|marked|packed|installed|issued|rejected|refused|closed|cancelled|checked)
                works? (exactly |just |perfectly |precisely )?(as (designed|intended|it should|described|advertised|planned)|fine (here|for|on our))
                (working|functioning) (as|perfectly|normally|correctly)( (designed|intended|it should))?
                (perfectly|completely|entirely|quite|totally) (normal|safe|fine|adequate|usual|legal|reasonable|clear|acceptable)
                (is|are|was|were|falls?|fell|stays?|still|well)( (all|still|well|quite|fully))* within (the|our|its|all|industry|normal|legal|acceptable|what)( \w+)? ?(normal|usual|tolerances?|limits?|range|norms?|expect\w*|target|standards?|window|guidelines|time ?frame|rules|legal)?
                wear and tear ¦ at (this|that|the) price( point)? ¦ for (this|that) (price|money|fare)
                you get what you pay( for)? ¦ what (did|do|else did|else do) you expect
                (you )?(can't|cannot|couldn't|can not) (really |reasonably |seriously |possibly )?(expect|be everywhere|please everyone|control|read minds|blame|help it|know everything|be blamed|be held|predict)
                nothing (that )?(we|i|they) (sell|could|can|did)( (have|do|about))*
                (isn't|aren't|wasn't|weren't|is not|are not|never|not) (built|made|meant|designed|supposed|intended) (to|for)
                industry (standard|average)
                (better|faster|cheaper|cleaner|safer|less|shorter|higher|lower) than (most|the industry|average|any|other|our competitors|elsewhere|the national|many|last year)
                (every|any|all|most) (other )?(airlines?|banks?|compan(y|ies)|shops?|hotels?|restaurants?|providers?|operators?|retailers?|insurers?|carriers?|brands?|business(es)?|landlords?|hospitals?|gyms?)( in (this|the) \w+)? (do|does|has|have|charges?|face|faces|is|are|requires?|asks?|would|knows?|will)
                (everyone|everybody|anyone|anybody|all of us|each customer) (has to|must|have to|knows|else (has|had|manages|managed|paid|waited|got|can|is)|who (reads|read|flies|books|uses|knows)|can (read|see|check))
                (rules|same|it) (apply|applies|goes|is the same) (to|for) (everyone|everybody|all|anyone)
                (don't|do not|shouldn't|can't|cannot|please don't) (blame|accuse|judge|forget|expect)
                blam(e|ing) (us|our|the|me|a|it on)
                (we|i) (have|had|'d|do have) to (defend|disagree|contradict|correct|point out|reject|object|insist|remind|refuse|deny|clarify)
                (we|i)('d| would| must| do| have to| beg to|'ll have to| can only| strongly| firmly| respectfully| politely| kindly)* (disagree|contradict|object|reject|deny|dispute|beg to differ|take issue|refute)
                (beg to|have to) differ
                (our|the) (records?|logs?|system|systems|tracking|data|cameras?|cctv|gps|files?|meter|statistics|figures|numbers|scans?|timestamps?|photos?|recordings?|notes|driver|driver's log|scanner|tracker|history|team|register|photo)( (here|of that day|from that \w+))? (clearly |actually |do |does |all )?(shows?|showed|indicates?|confirms?|confirmed|says?|said|tells?|proves?|disagree|suggests?|has no|have no|don't show|doesn't show|do not show|does not show|speak|speaks|tell a|tells a|put|puts|shows no|insists?|swears?|assures?|denies|recalls?|remembers?)( \w+)?
                (tells?|told) a different story
                it('s| is) (not|hardly|never) (our|my) (fault|problem|job|decision|business|responsibility)
                (not|isn't|wasn't|aren't|hardly|beyond|outside|nothing to do with) (our|us)( (fault|control|responsibility|problem|doing|decision|job))
                (beyond|outside|out of) (of )?(our|my) (control|hands|influence)
                (weather|traffic|demand|supplier|courier|carrier|airport|council|landlord)( (is|was|are|were))? (beyond|outside|to blame|out of)
                which (explains|is why you)
                (it|that|this) (is|was|'s) (only|just|merely|barely|hardly) (\d+|a (few|couple|small|minor|short|little|tiny|bit)|one|two|five|ten|twenty|fifteen)
                not (that|so|as) (bad|long|big|serious|hard|dramatic|late) (as)? ¦ (could|would) have been worse
                there are (worse|bigger) ¦ as (any|every)(one| \w+)? (knows|can see|will tell)
                """
            ),
            "This defends us, and the person reads it as not being believed.",
            ""
        )
        {
            Reach = Reach.Sentence,
        },
        new(
            Phrases.Any(
                """
                (was|were|is|are|left|arrived|came|ran|went)( (all|in fact|perfectly|exactly|right|still|fully|quite|both))* (on time|punctual(ly)?|on schedule|in order|as ordered|as (booked|agreed|requested|planned)|in (perfect|good|full|working|proper|excellent) (condition|order|working order)|complete when|intact when|in one piece when|fine when|undamaged|spotless|up to (standard|code|date)|sealed when)
                must have( (then|simply|just|been|first|got|become|gone|come|happened))* (by (somebody|someone|a neighbour)|later|afterwards|at (your|home)|on the way|in transit|after|during|elsewhere|your|you|the (wind|weather|wrong|customer|neighbour))
                (doesn't|does not|didn't) (really )?(sound|look|seem) (at all )?like (us|our|the|something|how|my|anything)
                (doesn't|does not) (match|fit|reflect|correspond|tally|square)( \w+)? (with )?(our|what|the|how)
                (is|are|was|were)( (all|well|fully|highly|carefully|thoroughly|regularly|specially|properly|very))* (trained|instructed|vetted|inspected|serviced|checked|tested|certified|qualified|experienced)( (in|to|for|every|each|by|before|daily|regularly|and)( \w+)?)
                without (a single|any|one) (\w+ )?(complaints?|problems?|issues?|incidents?)
                (we|and|have)( (have|'ve))? (sold|served|carried|delivered|handled|welcomed|shipped|baked|made|run)( (over|more than|about|around|some))? (\d[\d,·]*|\w+ (hundred|thousand|million)|hundreds|thousands|millions|dozens)
                (we|(our|the) \w+( \w+)?) (always|never)( (do|ever))? (put|check|leave|ring|knock|deliver|clean|pack|ask|wear|use|give|tell|answer|call|reply|refund|sell|let|take|make|open|close|send|follow|greet|treat|inspect|test|wash|warn|inform|announce|keep|charge|promise|say|act|speak|serve|cook)s?
                ((we|i) )?(do |just |really |simply |only )?(have|must|need|ought) to (say|add|stress|mention|point|note|object|ask you to accept)
                (it )?must be said ¦ strictly speaking ¦ technically ¦ to be precise ¦ to set the record straight
                let me correct
                you( (yourself|actually|also|had|have|apparently|clearly|then|simply|did))* (unplugged|dropped|entered|typed|mistyped|selected|clicked|ticked|parked|ignored|refused|declined|overlooked|misplaced|mishandled|skipped|deleted|disconnected|switched (it |the \w+ )?off|turned (it |the \w+ )?off|let it|waited too|left it too|put (it|the|in) (the )?wrong|gave (us )?(the|a|an) (wrong|old|incorrect)|overloaded|exceeded|used up|walked (away|out|off)|agreed|insisted|demanded|shouted|were (also |rather |very )?(rude|late|shouting|aggressive|abusive|drunk|not (there|at home|in|on time|careful)))
                (which|as|what) you('d| would| could| can| will|'ll| should| might)( (have|also|easily|well|clearly|certainly|all))* (see|seen|find|found|read|check|checked|know|known|notice|noticed|tell|told)
                as you( can| may| will| surely| well| should| must| probably)* (see|know|agree|remember|recall|understand)
                you('ll| will| must| should| surely| certainly)+ (surely |certainly |have to |also |no doubt )?(understand|agree|appreciate|admit|accept|realise|realize|concede) that
                (is|was|it's|that's|isn't|were|are)( (simply|just|really|in fact|actually|certainly))* (not|hardly|and not|rather than)( (a|an|any|our|the))? (fault|faults|defect|bug|charge|mistake|error|scam|fee|lie|delay|damage|rip-off|fraud|theft|defective|faulty|broken|damaged|late|dirty|rude|unsafe|dangerous|unusual|uncommon|abnormal|overpriced|expensive)
                and not an? (charge|fault|defect|bug|mistake|error|scam|fee|delay|fine|refusal)
                ((a|the|our|several|two|three|clear|big|large) )?(\w+ )?(sign|signs|notice|notices|warning|warnings|announcement|announcements|reminder|reminders|e-?mails?|texts?|letters?|message|messages|push note|banner|posters?) (was|were|is|are|had been|has been|have been|went|hung|stood|hangs|stands)( (clearly|also|both|all|duly|even|already|plainly))* (on|in|at|sent|posted|up|out|given|made|there|displayed|visible|emailed|delivered|above|beside|next|by|placed|put)
                (we|i)('d| had|'ve| have| did)?( (already|also|even|clearly|repeatedly|twice))* (sent|send|gave|put up|posted|emailed|texted|mailed)( (you|out|everyone|all|up))* (a|an|the|two|three|several) (\w+ )?(e-?mails?|letters?|texts?|reminders?|notices?|signs?|warnings?|announcements?|messages?)
                you( (have|had|'ve|did|should have|also|both|all))* (received|got|were sent|were given|had|been given) (a|an|the|our|two|three|several) (\w+ )?(warning|warnings|reminder|reminders|notice|notices|leaflet|contract|confirmation)s?( \w+)?
                (no|not any|without|any) (fault|faults|defect|defects|error|errors|evidence|record|records|trace|sign|signs|proof|indication|complaint|entry|anomal\w+)( (was|were|has been|could be|of|that|in|on|is|are|for))+
                (looks|look|seems|seem|appears|appear|is|was) (perfectly |quite |all |completely )?(fine|normal|correct|in order|ok|okay|right|good) (here|on our|at our|from|to (us|me)|in our|on my)
                (couldn't|could not|can't|cannot|can not) (be reproduced|reproduce|confirm (this|that|your)|find (a|any|anything|the)|see (a|any|anything|what)|verify|share your|accept (that|this|your)|agree with|follow your|understand (why|what|your|the))
                in (this|that|such) (weather|price (class|range|segment)|class|category)
                (a|the) (certain|normal|natural|usual|slight|small) (\w+ )?(amount|degree|deviation|variation|wear|noise|smell|delay|waiting time|variations|delays) (is|are|of|in)
                (some|a little|a bit of|a certain|minor|slight|small) (\w+ )?(delay|delays|noise|wait|wear|variation|variations|turbulence|inconvenience|disruption) (is|are) (to be expected|normal|unavoidable|part|inevitable|common)
                (only )?to be expected ¦ (is|are|was|were) (unavoidable|inevitable|foreseeable)
                (comes|come) with the territory ¦ part of the (experience|deal|charm|game|job|process)
                (your|the) (own )?(expectations?|reaction|complaint|anger|post|language|behaviou?r|attitude|wording) (is|was|are|were|seems?)( \w+)? (unreasonable|unfair|unrealistic|excessive|disproportionate|too|over the top|unhelpful|unjustified|exaggerated|out of)
                (unreasonable|unjustified|unfounded|baseless|unrealistic|disproportionate|over the top)
                you are not the only ¦ you're not the only ¦ (we|i) (stand by|insist) ¦ (it|that) takes two
                two sides to ¦ both sides
                """
            ),
            "This explains why we are right, and the person reads it as not being believed.",
            ""
        )
        {
            Reach = Reach.Sentence,
        },
    ];

    public static readonly Wording[] German =
    [
        new(
            Phrases.Any(
                """
                beruhig(en|e|t)? (sie |dich |euch )?(sich |dich |bitte |erst ?mal )*
                (bleiben sie|bleib) (bitte )?(ruhig|sachlich|fair|höflich) ¦ kein grund (zur|zu|sich|so)
                (nicht|keinen) so (ein )?(aufregen|ton) ¦ (in diesem|diesen|ihren|ihr|dein) ton
                entspann(en)? (sie )?(sich|dich) ¦ übertreib\w*
                """
            ),
            "Wer zur Ruhe gemahnt wird, wird wütender.",
            "ich verstehe, dass Sie verärgert sind"
        ),
        new(
            Phrases.Any(
                "wie (wir )?(ihnen |dir |euch )?(bereits|schon|mehrfach|wiederholt)… (gesagt|mitgeteilt|erklärt|erwähnt|geschrieben|informiert|hingewiesen)( haben)?",
                "wie (gesagt|bereits erwähnt|schon erwähnt)",
                "(haben wir|wir haben|wir hatten)( (sie|dich|ihnen|dir|euch|bereits|schon|mehrfach|klar|deutlich|doch|darauf|darüber|es|das))* (gesagt|mitgeteilt|erklärt|gewarnt|informiert|hingewiesen)",
                "sie (wurden|sind)… (informiert|hingewiesen|aufgeklärt)( worden)?"
            ),
            "Das klingt wie ein Vorwurf, nicht zugehört zu haben.",
            "nach heutigem Stand"
        ),
        new(
            Phrases.Any(
                """
                (unsere|die) (richtlinien?|regeln?|agb|bedingungen|vorgaben|vorschriften|geschäftsbedingungen) (ist|sind|sehen|sieht|sagen|besagen|gelten|lassen)( \w+)?
                (laut|gemäß|nach) (unserer?n?|den|der|ihrem|dem) (agb|richtlinien?|bedingungen|geschäftsbedingungen|vertrag|system|unterlagen|regeln)
                (steht|stand)( (so|doch|auch|klar|deutlich|ausdrücklich|eindeutig))* (in|auf|im) (den|der|dem|ihrem|unseren|unserer)? ?(agb|vertrag|website|verpackung|kleingedruckten|bedingungen|ticket|bestätigung|mail|e-mail)
                kleingedruckte\w* ¦ (haben sie|sie haben)… (unterschrieben|akzeptiert|zugestimmt|bestätigt)
                """
            ),
            "Vorgehaltene Regeln helfen niemandem; was wir tun können, hilft.",
            "was ich tun kann, ist Folgendes"
        )
        {
            Reach = Reach.Clause,
        },
        new(
            Phrases.Any(
                """
                (sie|du|ihr) (hätten|hättest|hättet) ¦ hätten sie ¦ hättest du
                (ihre|deine|eure)( eigene)? (schuld|verantwortung|entscheidung) ¦ selbst (schuld|verantwortlich)
                (sie|du) (haben|hast)… (nicht|nie|kein\w*|versäumt|vergessen|übersehen|falsch|missverstanden)… ?(gelesen|gemeldet|angerufen|beachtet|geprüft|versäumt|vergessen|übersehen|bedient|verstanden|missverstanden)
                """
            ),
            "Das sagt dem Menschen, was er falsch gemacht hat.",
            "es tut mir leid, dass das nicht klarer war"
        )
        {
            Reach = Reach.Clause,
        },
        new(
            Phrases.Any(
                """
                das (stimmt|ist)( (so|einfach|schlicht|leider|doch|ja|aber))* (unwahr|unmöglich|unrichtig|gelogen|so nicht richtig|nicht richtig|nicht wahr)
                (das|es) (kann|könnte) (gar |so )?nicht (sein|stimmen) ¦ sie (irren|täuschen|verwechseln)( sich)?
                (bei uns|hier) hat sich( (noch|bisher))? (niemand|keiner)
                (andere|alle anderen|die meisten) (kund\w+|gäste|fahrgäste|nutzer\w*)( \w+)? ¦ zu unserer verteidigung
                bei allem respekt ¦ mit verlaub ¦ um ehrlich zu sein ¦ das liegt nicht (an|bei) uns
                (ist|sind|war) nicht (unser|unsere) (schuld|fehler|verantwortung|problem) ¦ nichts falsch gemacht
                korrekt (gehandelt|verhalten|abgerechnet|berechnet|zugestellt)
                """
            ),
            "Das bestreitet, was der Mensch erlebt hat.",
            "ich höre, dass Sie es anders erlebt haben, und prüfe, was geschehen ist"
        )
        {
            Reach = Reach.Clause,
        },
    ];
}
