namespace Aplomb.Replies.Rules;

/// <summary>The ways in which people argue, by what they hold against the customer, each with its better way.</summary>
internal static class ArguingShapes
{
    /// <summary>Our records, our systems, our staff's word: proof against the customer.</summary>
    private static readonly Wording Records = new(
        Phrases.Any(
            """
            (our|the|my) (\w+ )?<record>( <adv>)* (show|say|indicate|confirm|prove|suggest|tell|state|have no|has no|contain|don't|doesn't|do not|would have|will show)\w*( us| me)?
            (no|any|without a) (record|trace|evidence|proof|indication|entry|mention) (of|that|for|on|in)
            (there (is|was)|we (have|see|find|found|had)|i (see|find|have))( <adv>)* no (record|trace|evidence|proof|sign|indication|entry|note|mention)
            (on|from|at) our (side|end),? (everything|all|nothing|it|the)( \w+)? (was|is|went|worked|looks|looked|has|had)
            everything( (on|from|at|with|about) \w+( \w+)?)? (was|is|went|worked|looks|looked|has been)( <adv>)* (correct|fine|in order|normal|ok|okay|smoothly|according to|by the book|as planned|as it should|as agreed|done right|working)\w*
            (is|are|was|were|has been|have been)( <adv>)* (working|functioning|operating|running|set up)( <adv>)* (correctly|properly|normally|perfectly|as (designed|intended|expected|it should))
            (was|were|is|are|has been|have been)( <adv>)* (correctly|properly|duly|rightly) (charged|billed|delivered|calculated|applied|installed|processed|measured|invoiced|informed|cleaned|packed|handled|followed|served|trained)
            (was|were|is|are|has been|have been) (charged|billed|delivered|calculated|applied|installed|processed|measured|invoiced|cleaned|packed|handled|cooked)( \w+)? (correctly|properly|as agreed|on time|in good order|in perfect condition|by the book)
            (we|he|she|they|it|<staff>|letter|e-?mail|crew)( <adv>)* (did|do|does)( <adv>)* (attend|arrive|call|ring|knock|leave|inform|explain|send|reply|respond|warn|mention|advise|recommend|ask (you|all|our|every)|state|wait|deliver|visit|follow|notify|clean|tell)
            (left|leaves|leave) our (warehouse|depot|kitchen|shop|store|workshop|bakery|studio) (in|on|un|as|complete|intact|full|fresh|hot)\w*
            (driver|courier|crew|engineer|technician|fitter|agent|waiter|colleague|<staff>)( \w+)? (says|said|states|stated|reports|reported|tells|told|assures|assured|confirms|confirmed|remembers|recalls|insists|is sure|is certain|noted)( <adv>)* (that|he|she|they|it|you|us|me|the|no|nobody|there)
            (nobody|no one|no-one)( \w+)? (checked in|answered the door|was (at )?home|was in|opened the door|claimed it)
            """
        ),
        "Proof held against somebody tells them that they are not believed.",
        "I hear that you saw it differently, and I am checking what happened"
    )
    {
        Reach = Reach.Clause,
    };

    /// <summary>Everybody else is content.</summary>
    private static readonly Wording Others = new(
        Phrases.Any(
            """
            (most|many|all|nearly all|almost all|the (vast |overwhelming |great |large )?majority of|thousands of|hundreds of|millions of|dozens of|plenty of|countless|lots of|a lot of|other|our other|the other|few|very few|only a few|hardly any|no other|our|\d+ (%|percent|per cent) of)( of)?( (the|our|your|those|these|other))*( \w+)? <people>( (on|in|at|of|with|who) \w+( \w+)?)? (are|is|have|had|has|were|was|love\w*|like\w*|enjoy\w*|manage\w*|find|found|seem\w*|do|did|don't|didn't|get|got|use\w*|know|knew|understand|understood|say|tell|rate\w*|gave|give|never|ever|happily|appreciate\w*|report\w*|accept\w*|prefer\w*|receive\w*|complain\w*|praise\w*|cope\w*|can|could|notice\w*|reach\w*|think|thought|come back|wait\w*|pay|paid)
            (very few|hardly any|hardly anyone|hardly anybody|scarcely anyone|almost nobody|almost no one|nobody else|no one else|no-one else) (ever |has |have |had |of our \w+ )?\w+
            (nobody|no one|anyone|everyone|everybody|others)( else)?( <adv>)* (has|had|have|complain\w*|report\w*|mention\w*|notic\w*|seems?|manages?|managed|did|does|do|is (happy|fine|satisfied)|can|could|loves?|copes?|understands?) (to |any |a |the |no |it |this |that |so |about |with |happy|fine)
            as (everybody|everyone|anybody|anyone|all|most|other|others)( else| \w+)? (does|do|did|manages?|managed|has|have|had|must|can|would)
            you('re| are) the (only|first|very first) (one|person|<people>|\w+ to) ¦ you('re| are) not the only
            (the|our) (only|first|sole) (complaint|report|case|message) (we|about|of|like|on|this|in|so)
            (first|only) time (we|that (we|anyone|anybody|someone)|anyone|anybody) (hear|heard|have|'ve|has|complain\w*|mention\w*)
            (reviews?|ratings?|surveys?|scores?|feedback|reputation|comments)( (of|on|from|for) \w+( \w+)?)? (were|are|is|was|show|say|have been|has been|speaks?)( <adv>)* (excellent|great|positive|good|outstanding|glowing|high|full of praise|for (it|them)sel\w+|otherwise|satisf\w+|wonderful|brilliant)
            (rated|voted|awarded|certified|tested)( \w+){0,2} (best|five|5|four|4|excellent|number|top|by)
            \d+([.,·]\d+)? ?(%|percent|per cent) of (our|all|the|those) \w+
            (on average|statistically|the average)( \w+){0,4} (is|are|lies|wait\w*|takes?)
            (we|i) have (\d[\d,·]*|thousands of|hundreds of|many|so many|lots of|a lot of|plenty of) (other )?(<people>|orders|calls|messages|cases|requests|parcels|flights|bookings)
            """
        ),
        "That others are content makes this person feel alone with the trouble.",
        "what counts now is what happened to you"
    )
    {
        Reach = Reach.Clause,
    };

    /// <summary>It was them, or theirs.</summary>
    private static readonly Wording Theirs = new(
        Phrases.Any(
            """
            (must|may|might|could|will|would|has to|seems to|appears to)( <adv>)* (have been|be)( <adv>)* (where you|how you|what you|the way you|your|because you|you who|someone (at|in|close)|on your|down to you\w*|due to you\w*)
            (caused by|due to|down to|because of|(the|a) result of|comes? from|came from|stems? from|a (matter|question) of|to do with) (your|the (user|customer)|insufficient|incorrect|improper|wrong|inadequate|a? ?lack of|careless|excessive|too (much|little|many)|poor (ventilation|handling|care|maintenance|storage)|user|operat(or|ing) error|condensation|how you|the way you|wear and tear|normal wear|washing|rough|mis\w+|drying|heavy use|daily use|late|an? (incorrect|old|outdated|unsupported|wrong))
            (had|have|has|was|were)( <adv>)*(n't| not)( been)? (put out|set up|plugged|switched|installed|filled|completed|paid|returned|cancelled|registered|reported|signed|labelled|packed|closed|locked|charged|read|stored|washed|maintained|followed|accessible|presented|entered|updated|submitted|collected)( \w+)? (properly|correctly|in time|on time|by|before|completely|fully|as|within|for)
            you( have|'ve| had|'d)? (entered|typed|gave|given|selected|chosen|chose|clicked|used|provided|put|picked|ordered|booked|quoted|pressed|filled in|filled|supplied|took|taken)( <adv>)* (in )?(the |a |an |your )?(wrong|incorrect|different|incomplete|outdated|old|invalid)
            (please |do |kindly |simply |just |perhaps |maybe )(ask|check with|speak to|look for it with|enquire with) your (neighbou?rs?|family|partner|husband|wife|children|kids|flatmates?|colleagues?|household|housemates?|doorman|concierge)
            (please |do |kindly |always |just )?(make sure|ensure|see to it|remember|take care|check|be sure)( that| to)? (you|your|to|the|always)… (next time|in (the )?future|from now on|beforehand|twice a day|every day|properly|regularly|before (you|ordering|booking|buying|coming|travelling|leaving))
            (in (the )?future|from now on|going forward),? (please|you|make sure|kindly|do|remember|try)
            if you (want|wanted|wish|wished|need|needed|expect|expected|prefer|preferred|don't like|do not like|didn't want|hadn't wanted|value|care)… you (should|can|could|would|need|must|have to|had to|might|may|are free|will have)
            you (get|got) what you (pay|paid) for ¦ (at|for) (this|that|the|such a) price( point| tag| level| range)? ¦ what (did|do) you expect
            you (can't|cannot|can not|could not|couldn't|can hardly|could hardly|shouldn't|should not) (really |seriously |reasonably |honestly )?(expect|blame|demand|complain|ask)
            (your|their) (expectations?|demands?) (is|are|was|were|may be|seem)( <adv>)* (too|not|un\w+|high|wrong|excessive)
            (not|isn't|wasn't) (used|worn|washed|stored|assembled|operated|handled|maintained|installed)( \w+)? (as|according|properly|correctly|in line)
            (we|i) (would|'d)? ?(suggest|recommend|advise|urge|remind)( all| every| our| strongly| always)*( <people>)? ?(you|that you|to|you to|customers|guests|passengers|parents|users|people)( \w+){0,3} (read|check|arrive|plan|book|backup|back up|export|insure|measure|report|allow|bring|keep|leave)\w*
            you (could|might|can)( <adv>)* have (said|told|asked|called|rung|written|mentioned|chosen|come|gone|left|waited|checked|read|avoided|prevented|spared|taken|used|found)
            (it|this|that|which) (could|would|can) (have been|be|easily be|easily have been) (avoided|prevented|solved)( \w+)? (if you|had you|by you|by (reading|checking|calling|booking|asking|arriving))
            (your|the) (delay|damage|problem|trouble|mistake|confusion)( \w+)? (is|was|are|were)( \w+)? (self-inflicted|yours|of your own)
            """
        ),
        "This puts the trouble into the person's own hands.",
        "I am sorry that this was not clearer"
    )
    {
        Reach = Reach.Clause,
    };

    /// <summary>Rules and notices.</summary>
    private static readonly Wording Rules = new(
        Phrases.Any(
            """
            (was|were|had been|has been|have been)( <adv>)* (listed|stated|written|printed|described|shown|displayed|mentioned|explained|set out|laid out|detailed|published|posted|marked|noted|visible|announced|communicated|specified|pointed out|signposted|highlighted|sent)( <adv>)* (in (the|our|your|all|every|advance|good|writing|bold|red|black)|on (the|our|your|all|every|each|page)|at (the|checkout|booking|time|every)|under|before (the|you|your|booking|buying|purchase|checkout)|during|when you|next to|right|to you|several|weeks|days|months|above|below)
            (is|are)( <adv>)* (listed|stated|written|printed|described|mentioned|explained|set out|laid out|detailed|specified|regulated|covered|included|defined|fixed|pointed out|part of)( <adv>)* (in|on|under|by|at|of)? ?(the|our|your|every|each) (\w+ )?<terms>
            (a|an|the|our|several|two|clear|big)( \w+)? (warning|notice|sign|signs|reminder|note|warnings|notices|announcement|disclaimer)( \w+){0,4} (was|is|were|are|had been|has been)( <adv>)* (displayed|shown|posted|sent|put up|given|there|hung|attached|printed|visible|up|made|clear)
            there (is|was|are|were)( <adv>)* (a|an|several|clear|big|plenty of|two|even a|large)( \w+)? (sign|signs|notice|notices|warning|warnings|label|line|sentence|disclaimer|clause|paragraph)
            (applies|apply|applied|is the same|are the same|is meant|are meant) (to|for) (everyone|everybody|all|every|each|any)
            (can't|cannot|can not|don't|do not|won't|will not|no|not make|never) (make |allow |grant |give )?(any |an |further )?exceptions?
            (we|they|our <staff>)( (are|have|must|had|need|do))+( to)? (follow|following|respect|stick|stick to|obey|comply|abide|bound|obliged|required|apply|enforce)( \w+)?( \w+)? (rules?|polic\w+|laws?|procedures?|terms|guidelines|regulations|contract|tariff|by|to)
            (is|are|was|were)(n't| not)( <adv>)* (covered|included|eligible|entitled|refundable|exchangeable|valid (for|on|at|in)|guaranteed|obliged|required to|our (duty|responsibility|job|task))
            (no-refund|excluded from|final sale|at (your|the owner's|the customer's) own risk|own risk)
            (we|our \w+) (are|were|is|was)( <adv>)* (not obliged|under no obligation|not required|not liable|not responsible|within our rights|entitled to|legally|fully entitled|allowed to)
            (clause|section|paragraph|article|§) \d+ ¦ (we|i) (refer|point|draw)( you| your attention)? to (the|our|your|clause|section)
            (please )?(read|refer to|consult|note) (the |our |your )(\w+ )?(terms|t&cs|conditions|contract|small print|fine print|policy|policies|house rules|agreement)
            please (note|be aware|bear in mind|keep in mind|understand|appreciate|consider|be advised|remember)( that)? (we|our|this|all|not|no|such|delays|prices|times)
            (that|this|it|which)('s| is|'re| are| was)( <adv>)* (standard (practice|procedure)|common practice|customary|industry standard|(perfectly|completely|quite|totally|absolutely) normal|to be expected|by design|intended|intentional|unavoidable|inevitable|legal|lawful|permitted|industry practice)
            (is|are|was|were|lies|lie|falls?) within (the |our |all )?(normal|usual|industry|acceptable|permitted|legal|agreed|promised|expected|stated|tolerance|allowed|published|standard|our)
            """
        ),
        "Rules held against somebody do not help them; saying what we can do does.",
        "what I can do is this"
    )
    {
        Reach = Reach.Clause,
    };

    /// <summary>Plain contradiction, disbelief, and the tone of the court.</summary>
    private static readonly Wording Contradiction = new(
        Phrases.Any(
            """
            (it|this|that|there)('s| is| was)( <adv>)*( not|n't| never| hardly| no)( <adv>)* (a |an |our |any |about |really |quite |such |exactly )*(false|misleading|fraud|scam|rip-?off|lie|lying|theft|faulty|defect\w*|error|mistake|bug|overcharg\w+|unusual|uncommon|dirty|mould|mold|unsafe|dangerous|discriminat\w+|racis\w+|that (bad|late|long|simple|much|easy|slow|cold)|as (bad|simple|easy|long|you (say|describe|claim|put))|how (it|we|our|this|that)|unreasonable|excessive|censorship|accurate|correct|the whole|what (happened|we (said|promised|agreed))|fair (to|on) (us|our|the|my|say|claim))
            no (such|error|mistake|fault|defect|fee|charge|surcharge|overcharge|damage|one was|such thing)( \w+)? (was|has been|is|occurred|exists|took place|made|found|were|have been|appears?)
            (nobody|no one|none of (us|our \w+)|we)('s|'re| is| are| has| have| was| were| would| wants?)( <adv>)*( not| n't)? (stopping|preventing|forcing|trying to (cheat|trick|hide|avoid)|lying|cheating|ignoring|hiding|scamming|ripping|deleting|out to|charging you)
            there (is|was|has been|were|are)( <adv>)* (no|nothing) (error|mistake|fault|defect|wrong with|overcharge|need to|cause for|damage|technical|problem (on|with)|basis|grounds)
            (can't|cannot|can not|could not|find it (hard|difficult) to|hard to|difficult to|unable to|hardly)( <adv>)* (believe|accept|agree|share|confirm|follow|understand (why|how|where|your)|see (why|how|what))( (that|this|your|with|why|how|such|it|what|any))+
            (don't|do not|doesn't|does not)( <adv>)* (agree|accept|share|recognise|recognize|think|believe)( with| that| it| this)? (your|this|is|was|that|the (problem|accusation|criticism|view|picture)|it|we|our)
            (have|must|beg|need|would like|want|'d like|feel obliged|allow (me|us)|let (me|us)|permit (me|us)) (to )?(disagree|differ|contradict|correct|object|reject|defend|point out|set the record|stress|insist|put (this|that|things|it)( \w+)? (straight|right|into)|clarify that|clear up|emphasi[sz]e)
            we( <adv>)*( must| have to| strongly| firmly| utterly)* (reject|dispute|deny|refute|dismiss|contest|object to|stand by|stand behind|disagree) ¦ to (set|put) the record straight ¦ for the record ¦ strictly speaking
            (let's|let us|please|we should|can we|shall we) (be|stay|stick|not|keep) (clear|honest|fair|to the facts|forget|exaggerate|realistic|pretend|things in) ¦ to be( (quite|perfectly|absolutely|completely))? (clear|honest|precise|frank|exact|accurate|blunt)
            (technically|frankly|honestly speaking)( speaking)? ¦ with( all)?( due)? respect
            the (plain |simple |sad )?(truth|fact|facts|reality) (is|are|of the matter)
            as (you|everyone|anyone|everybody)( (yourself|will|may|might|can|should|must|surely|certainly|probably))* (know|knows|see|be aware|are aware|admit|agree|understand|appreciate|notice)
            you (yourself )?(admit|know (very|perfectly|full) well|say yourself|wrote yourself) ¦ you will (surely|certainly|no doubt|hopefully|undoubtedly)( \w+)? (agree|understand|appreciate|see)
            (this|that|it|such|your \w+|these)( <adv>)* (is|are|seems?|sounds?|was)( <adv>)* (unfair|unjust|exaggerated|an exaggeration|a bit much|over the top|uncalled for|not helpful|unhelpful|unacceptable|unnecessary|inappropriate|far-?fetched|hard to believe|unlikely|highly unlikely|very unlikely|not plausible|implausible|surprising|news to us) (to|of you|tone|language|way|that (our|we|a|any|anyone)|for us|and|from|given|as|because|since)
            (not|n't|never)( <adv>)* (as|so|that) (bad|simple|easy|serious|dramatic|terrible|dangerous|dirty|loud|late|long|slow|high) (as|at all|really)
            minor (inconvenience|delay|issue|glitch|hiccup|detail|matter|imperfection|blemish) ¦ (much|big) (fuss|drama|ado) ¦ making a (fuss|scene|drama)
            alleg(ed|edly) ¦ supposed(ly)? (problem|damage|delay|rude|late|broken|incident)
            (somewhat|rather|a bit|a little|slightly|completely|totally|one-)( ?)(exaggerat\w+|one-?sided|sided|unfair|dramatic|harsh|emotional|inaccurate|misleading)
            """
        ),
        "This contradicts what the person lived through; they will not feel heard.",
        "I hear that you saw it differently, and I am checking what happened"
    )
    {
        Reach = Reach.Clause,
    };

    /// <summary>We could not help it, we do well, it is somebody else.</summary>
    private static readonly Wording Defence = new(
        Phrases.Any(
            """
            (outside|beyond|out)( of)? our (control|influence|hands|power|sphere|responsibility|remit) ¦ (not|nothing|isn't|aren't|n't)( \w+)? (in|within|under) our (control|hands|power|influence)
            had no( other| real)? (choice|alternative|option) ¦ (left|leaves) (us|him|her|them) no (choice|alternative|option) ¦ force majeure ¦ act of god
            (could not|couldn't|can't|cannot|impossible to|no way to|nobody could|no one could|who could)( <adv>)* (have )?(foresee|foreseen|known|predict\w*|anticipat\w+|influence|help it|prevent\w*|avoid\w*)
            (our|the|my) (\w+ )?<staff>( <adv>)* (is|are|were|was|have been|do|does)( <adv>)* (trained|polite|friendly|courteous|professional|experienced|careful|instructed|qualified|highly \w+|well trained|doing (their|his|her)( \w+)? best|under (a lot of|great|enormous|huge) (pressure|stress)|overworked|only human|human too|only human too|people too|in the right|known for|top|excellent|very good)
            (was|were|is|are) (only|just|merely|simply) (doing|following|trying to|joking|applying|enforcing|being friendly|being polite|having)
            doing (his|her|their|our) (job|duty|jobs) ¦ mean(t|s)? (well|no harm|no offen[cs]e|nothing by it|it as a (joke|compliment))
            we (always|never) (check|clean|test|inform|charge|sell|share|delete|lose|lie|refuse|ignore|overbook|promise|guarantee|say|allow|ask|treat|take (every|great|the)|make sure|give|tell|answer|follow|deliver|use|pack|do)
            (is|are|was|were)(n't| not)( <adv>)* ((our|my|within our|under our) (area|department|business|concern|remit|problem|call|decision|fault|responsibility|doing|mistake|error|making|job)|responsible|liable|to blame|a matter for us|due to us|caused by us)
            (the|your) (manufacturer|carrier|courier|supplier|operator|provider|landlord|authority|authorities|bank|airport|promoter|seller|organi[sz]er|council|insurer|venue|airline|network|subcontractor|contractor|partner)( \w+)? (is|are|was|were|alone|bears?)( <adv>)* (responsible|to blame|at fault|liable|in charge|the (right|one)|decision)
            (take|bring|raise) (it|that|this) up with (the|your|them|whoever) ¦ (only|just|merely) (the |a |an )?(intermediary|platform|marketplace|messenger|middleman|go-between|broker|booking (agent|platform|site))
            we( <adv>)* (only|just|merely|simply) (sell|provide|pass|rent|arrange|broker|transport|operate|host|resell|list|forward|follow|do)
            (we|i|they|<staff>) ('ve |have |had |has |did |do )?(do|did|done|follow|followed|acted|act|apply|applied) (everything( right| correctly| we could)?|nothing wrong|by the book|as agreed|our job|our part|(the|all|our)( \w+)? (rules|procedures?|protocols?|steps|guidelines)|correctly|properly|in good faith|in accordance)
            (pride ourselves|known for our|proud of our|proud to) ¦ (highest|high|strict|rigorous|top) (standards|quality (controls?|checks?)|hygiene|safety) ¦ (in|to) (our|my|his|her|their) (own )?(defen[cs]e|excuse)
            (short-?staffed|understaffed|staff shortages?|shortage of staff) (is|are|means|like|everywhere|affects?|these|and|so|which|,)
            (every|any|the whole|entire|all)( other)? (company|companies|firm|airline|bank|provider|shop|hotel|industry|branch|sector|restaurant|business|train company)( \w+)? (does|do|has|have|charges?|suffers?|struggles?|faces?|is|are)
            (comes?|goes|part and parcel|is part) (with|of) (the (territory|job|experience|charm|season)|travell?ing|flying|city life|camping|nature)
            """
        ),
        "A defence answers a question that nobody asked; say what you do about it.",
        "what I can do about it is this"
    )
    {
        Reach = Reach.Clause,
    };

    /// <summary>Signs of justifying that also stand in good answers; they count where nothing owns or feels what happened.</summary>
    public static readonly Wording Quiet = new(
        Phrases.Any(
            """
            as (confirmed|stated|agreed|documented|signed|advertised)( \w+){0,3} ¦ your (own )?signature ¦ (isn't|is not|not) the same( thing)?( as)? ¦ (speaks?|talks?|spoke) of
            no (call|message|report|request|claim|complaint|payment|application|letter|form|alarm|e-?mail)( \w+)? (came|was|has|reached|arrived|is) ¦ (have|has|had) an? (\w+ )?(button|sign|notice|warning|label|option|link|lid|light|alarm) ¦ handed over ¦ is part of the
            which is why (we|our|you|all) ¦ (that|this) is why (we|our|you|all) ¦ that's why (we|our|you|all) ¦ from our (perspective|side|point of view|end|records)
            (perhaps|maybe|possibly|probably|presumably|apparently|likely)( that| it| the)? (someone|somebody|you|your|a neighbou?r|it|the (parcel|box|package|letter))
            subject to (change|availability|\w+) ¦ reserve the right ¦ (only|just) (applies|apply|works?|fails?|happens?|accepts?|available|possible|valid|for|with|if|when|covers?) ¦ (for|to) \w+ (holders|customers|members|guests) only
            (no|any) \w+ (was|were|has been) (noted|found|recorded|reported|registered|seen|visible|received|made|detected)
            (go|goes|went|check|checks|inspect|inspects|clean|cleans|test|tests|walk|walks)( \w+){0,4} (checklist|daily|every (day|hour|morning|evening|week|night|time|single)|regularly|before and after|twice|each (day|morning|car|room|order|parcel))
            (is|are|was|were) (checked|inspected|controlled|cleaned|tested|monitored|serviced|trained|instructed|audited|scanned|weighed|counted)( \w+){0,3}
            (that|this|it) would (be|have been)( \w+)? (surprising|unusual|strange|odd|news|a first|against|impossible|unlikely)
            (every|great|full|much|lots of|deep) (respect|sympathy|understanding|appreciation) ¦ (lawful|lawfully|legitimate|legitimately|justified|rightful|rightfully|fairly|in good faith)
            please (have a look|look|double-?check|check( again)?|see|refer|read|ask|contact|speak)( \w+){0,3} (your (own|bank|neighbou?r\w*|landlord|contract|terms|ticket|booking|confirmation|receipt|manual|household|family|partner|insurer|doctor|provider|letter)|the label|the manual|the seller|the bank|the airport|whoever|at home)
            (is|are|rests?|lies|down) (with|to|up to) (your|the) (bank|carrier|airport|landlord|provider|seller|council|network|manufacturer|courier|insurer|weather|driver|user|owner|parents?)
            (usually|normally|typically|mostly|generally|often) (caused|brought|happens|comes|means|due|because|a sign|the result)
            """
        ),
        "Without a word about what happened, an explanation sounds like a defence.",
        "I am sorry about what happened, and I am finding out why"
    )
    {
        Reach = Reach.Clause,
    };

    public static readonly Wording[] English = [Records, Others, Theirs, Rules, Contradiction, Defence];
}
