namespace Aplomb.Replies.Rules;

/// <summary><c>mockery</c> at the customer's cost, and <c>mismatch</c>: cheer, promotion or delight where somebody is upset.</summary>
internal static class Manner
{
    private static readonly Wording Mocks = new(
        Phrases.Any(
            """
            as they say ¦ so they say ¦ patience is a virtue ¦ good things (come|take) ¦ rome wasn't built ¦ boo ?hoo
            cry (me|us) a river ¦ (first|1st)[- ]world problems? ¦ drama( queen| llama)?
            congrat(s|ulations) (for|on) (noticing|finding|being|managing|surviving|discovering|reading|working|your (patience|luck|discovery|stamina|survival|endurance))
            congrat(s|ulations) on your( \w+)? (resurrection|recovery|escape|find|adventure|eyesight|return|achievement|effort) ¦ immerhin (haben|hat|sind|ist|gibt) (sie|du|man|es)( \w+)? ¦ (glückwunsch|gratuliere|gratulation) zu\w* \w+
            congratulations, ¦ well done ¦ bravo ¦ slow clap ¦ (give|have) (you )?a medal ¦ sherlock ¦ einstein
            genius ¦ good luck with (that|your|the) ¦ how (do )?you know (what|how) ¦ tough (luck|life|crowd)
            mind ?readers? ¦ (not|no) (psychic|wizards?|magicians?|clairvoyant) ¦ crystal ball ¦ rocket science
            (oh )?(poor|dear|sweet) (you|little (you|thing|one|baby|princess|prince)|thing|baby|princess|soul|darling|sweetie|petal|snowflake)
            sweetie ¦ petal ¦ snowflake ¦ princess ¦ your (highness|majesty|royal) ¦ a+w+ ¦ lol ¦ lmao ¦ rofl
            (ha){2,}h? ¦ (he){2,} ¦ the (horror|tragedy|humanity|agony) ¦ what a (tragedy|catastrophe|disaster|drama)
            how (terrible|tragic|awful|dreadful|sad|horrible) for you ¦ alert the (media|press) ¦ breaking news
            call the (police|newspapers|cavalry) ¦ nobody (died|forced you) ¦ (it's|it is) (only|just) (a|an) \w+
            (cheer|lighten|chin) up ¦ get (over it|a life|well soon) ¦ grow up ¦ google (it|is)
            have you (ever )?(heard|tried|considered) (of )?(a|an|reading|looking|turning|opening|asking|the|using|walking|wearing|buying|getting)
            people like you ¦ for (people|those) who (can|read|know)
            if you (could|can|were able to|know how to) (read|count|spell|type|drive|cook|tell the time)
            (learn|able|know how|how) to (read|count|spell|type|drive|tell the time|use a \w+)
            reading (is|helps|glasses) ¦ with (capitals|caps|all those|so many) \w*
            your (caps lock|keyboard|shift key|exclamation marks?|spelling|grammar|math|maths) ¦ caps ?lock
            nice (try|one) ¦ good (one|joke|try) ¦ very funny ¦ cute ¦ adorable ¦ bless( you| your heart| him| her)?
            surely (you|even|a|someone|an) ¦ even (you|a child|my grandmother|a toddler|we|grandma)
            we('re| are) (so|sooo+|terribly|awfully|deeply) (hurt|touched|heartbroken|devastated|crushed|impressed)
            (our|tiny|world's smallest) violins? ¦ hold (your|our) (breath|horses) ¦ don't hold your breath
            that's (life|showbiz|the spirit) ¦ c'est la vie ¦ always wins
            at least (you|it|he|she|your|the|they|now|there) ¦ look on the bright side
            (bright|sunny|upside|positive|silver lining)( side)?( of| is|:)
            free (workout|exercise|sauna|diet|shower|spa|entertainment|show|protein|extra|fasting|detox|adventure|ice|tan|camping)
            some (would|people|guests|customers|folks|travellers|passengers) (would )?(even )?(pay|call|kill|love|dream) ¦ character[- ]building
            (builds|good for) (the |your )?(character|soul|waistline|figure|health|diet) ¦ think of it as
            consider it (a|an|your|our) ¦ see it as
            (a|an) (adventure|exercise|workout|detox|diet|experience) ?(for|of|is)? ?(free|you)?,? ?(too|then|after all)
            isn't our record ¦ new record ¦ personal best ¦ beat (that|our|the) record
            (hope|bet|sure|guess|trust|imagine) you('re| are|'ve| have|'ll| will)? (enjoy\w*|had fun|having fun|sit(ting)? comfortably|feel better now|got that|slept well|good at)
            enjoy the (view|show|silence|weather|walk|wait|ride|fresh air|quiet|break|dark|candle\w*)
            feel better now ¦ got that off your chest ¦ bet you
            someone (woke up|got (up|out)|needs (a|to|some)|is (grumpy|cranky|having a bad))
            somebody (woke up|got (up|out)|needs (a|to|some)|is (grumpy|cranky|having a bad)) ¦ wrong side of the bed
            (grumpy|cranky|moody|hangry|fussy|salty|touchy|triggered)
            who (hasn't|needs|wants|doesn't love) \w+ ?(anyway)?
            (then|just|simply)( \w+)? (walk|bring a (book|jumper|coat)|buy a|wear a|try a) ¦ no pun intended
            pun intended ¦ loud and clear ¦ wink ¦ just (kidding|joking|saying) ¦ kidding ¦ jk
            what a (surprise|shock|shame for you) ¦ surprise, surprise ¦ news ?flash ¦ spoiler( alert)? ¦ fun fact
            pro tip ¦ hot tip ¦ did you (really|honestly|seriously) (think|believe|expect)
            (oh|wow|my|dear|gosh),? (really|dear me|my|no way) ¦ obviously ¦ needless to say
            as (anyone|everyone|any adult) (knows|with) ¦ maybe (try|next time|stick|start)
            how about (you|reading|a|trying)
            (na da hat wohl|schlechten tag (gehabt|erwischt)|mit dem falschen (bein|fuß)|da (will|wollte|möchte) wohl (jemand|einer)|oh je, (sie|du) arme\w*|arme\w* (sie|du|ding)|schnief|heul doch|tja|na sowas|ach gottchen|mein beileid zu|große\w* tragödie|welt geht (nicht )?unter|luxusproblem\w*|hellseher\w*|glaskugel|gedankenleser|lesen (bildet|hilft|können)|wer lesen kann|schlaumeier|prinzess\w*|diva|haha+|lol|rofl|übung macht|bewegung (tut|hat)|frische luft (tut|hat|schadet)|geduld ist eine|gut ding|rom wurde|witzig|lustig|glückwunsch|gratuliere|bravo|na und|pech gehabt|selber schuld|stell(en)? (sie |dich )?(sich |dich )?nicht so an|mimimi)
            """
        ),
        "A joke on the customer makes everybody who reads along choose their side.",
        ""
    )
    {
        Reach = Reach.Sentence,
    };

    private static readonly Phrases AtOurCost = Phrases.Any(
        """
        we ¦ our ¦ us ¦ my ¦ i ¦ i'm ¦ ours
        """
    );
    private static readonly Phrases Tease = Phrases.Any(
        """
        you ¦ your ¦ yours ¦ you're ¦ you've ¦ sie ¦ ihr ¦ du ¦ dein
        """
    );

    /// <summary>Emoji that wink, laugh or stare.</summary>
    private const string Grins = "😉😜😝😛😂🤣🙄😏👀😇🤡🙃🤪🤭😹🥱💀🤷🍿🎻😴🤓";

    private const string Sunny = "☀🎉🥳😎😄😁😃😀🤩✨🎊💃🕺🌈🚀🌞🍾🥂🎈🤗🌟⭐💥😍🥰😋🎁👏🔥💪🎶🌸🌻🏖🍹😊☺👍🤞🙈";

    private static readonly Wording Cheers = new(
        Phrases.Any(
            """
            wo+(ho+|t) ¦ woop\w* ¦ ya+y ¦ yippee ¦ hoo?ray ¦ hurra+y? ¦ yee?haw ¦ woopsie\w* ¦ oopsie\w* ¦ whoopsie?
            o+ps ¦ uh[- ]oh ¦ oh no{2,} ¦ bummer ¦ fingers crossed ¦ keep smiling
            stay (fabulous|awesome|amazing|positive|tuned|happy|cool|golden|wonderful|sunny|safe and|gorgeous|strong and)
            have an? (\w+ )?(great|fabulous|sunny|amazing|awesome|wonderful|fantastic|lovely|super|magical|beautiful|brilliant|fab|happy|terrific|blessed|sparkling) (day|evening|night|week|weekend|one|time|trip|flight|morning|afternoon|summer|holiday|rest of \w+|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
            happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|holidays|travels|shopping|streaming|gaming|eating|baking|flying|reading|days?)
            (great|good|fantastic|wonderful|exciting|amazing|awesome) news (for|is|,|:) ¦ good news for all
            (we're|we are|i'm|i am|so|absolutely|just|really)( (so|very|absolutely|just|really|truly|super|always|beyond))* (delighted|thrilled|excited|stoked|overjoyed|chuffed|pumped|over the moon|proud)( \w+)?
            (happy|glad|pleased|great|lovely|wonderful|nice|delighted|thrilled|good|fantastic|awesome)( (so|that|to))? (to )?(hear|read|see|you( (so|really|all))? (enjoy\w*|like\w*|love\w*|had|find|found|appreciate\w*|noticed))
            thank(s| you) (a million|a bunch|(so much|very much|a lot|ever so much) for (the|your|these|such)( (kind|lovely|nice|great|warm|glowing|sweet|wonderful))? (words|bravo|compliments?|praise|shout-?out|love|review|support))( for)?( (the|your|this|such))*( (kind|lovely|nice|great|warm|glowing|sweet|wonderful|bravo|compliment|compliments|praise|feedback|shout-?out|love|words|review))*
            (kind|lovely|sweet|warm|wonderful) (words|feedback|compliment|message|review|praise)
            (made|makes|make) (our|my) (day|week|morning|year) ¦ made your (morning|day|week)
            appreciate the (love|praise|compliment|kind)
            glad (you|we could)( \w+)? (enjoy\w*|like\w*|love\w*|had fun|brighten\w*|mak\w+|made|entertain\w*)
            (discover|explore|don't miss|try out|have a look at|meet|download|sign up|subscribe|follow us|join us|shop|visit our shop|hurry|why not try|tell your friends|spread the word)( \w+)* (new|our|range|collection|sale|offer|app|menu|newsletter|deals?|today|now|summer|winter|autumn|spring|premium|plus|pro|latest)
            (summer|winter|spring|autumn|flash|black friday|mega|january|big|seasonal|holiday|christmas|easter) (sale|deals?|offers?|collection|menu|special)
            (sale|offer|deals?|collection|app|menu|range|flavou?r|season|tickets|tour|model) (is|are) (live|out|on|here|now|available|back|in store)
            fares? from ¦ (prices|deals|tickets|rooms|flights|plans|bundles) (from|start\w*) ¦ did you know ¦ look who
            by the way, our ¦ while you('re| are) (here|waiting|at it) ¦ limited (time|edition)
            (all-new|our newest|our latest (\w+ )?(range|collection|offers?|deals?|models?|menu|release|game|album|sale|promotion|products?|flavou?rs?|line)|award[- ]winning|world[- ]class|best[- ]in[- ]class|number one|no·? ?1|#1)( \w+)?
            upgrade to \w+ ¦ exciting ¦ party time
            sending (you )?(good|positive|sunny|happy|love|hugs|vibes|smiles|sunshine|lots) ¦ good vibes ¦ hugs ¦ xoxo
            (much|lots of|big) love ¦ superstar ¦ rockstar ¦ you rock ¦ awesome ¦ fabulous ¦ fantastic ¦ amazing
            yum(my)? ¦ let's (celebrate|party|go|do this|turn that frown) ¦ turn that frown ¦ smile ¦ cheerio
            toodle\w* ¦ no worries ¦ no biggie ¦ no problem ¦ don't worry,? be happy ¦ hakuna matata
            life'?s (too short|good) ¦ hey hey ¦ hi(ya)? (superstar|lovely|gorgeous|sunshine|friend|there superstar)
            (vielen |herzlichen |tausend |lieben |1000 )?dank für (das|ihr|dein|die|den|eure?)( \w+)? ?(tolle\w*|nette\w*|schöne\w*|liebe\w*|super|großartige\w*|positive\w*|lob\w*|kompliment\w*|wunderbare\w*) ?\w*
            (wir|ich)? ?(freuen?|freut)( (uns|mich|wir|ich))+( (sehr|riesig|wirklich|total|so|immer|über|von|dass|schon|auf))+ ¦ (super|toll|klasse|wunderbar|prima|genial|spitze|herrlich|fantastisch),? (dass|sie|du|das|freut) ¦ (schönen|sonnigen|wunderschönen|fabelhaften|tollen|fröhlichen)( \w+)? (tag|abend|woche\w*|start|sonntag|samstag|freitag|feierabend|urlaub) ¦ hurra\w* ¦ yippie ¦ jippie ¦ hoppla ¦ upsi ¦ alles (gute|liebe) und (viel|bis) ¦ (entdecken|besuchen|probieren|testen|sichern|erleben)( sie| dir| euch)?( \w+){0,3} (neue\w*|angebot\w*|aktion\w*|kollektion|sortiment|app|newsletter|sale|rabatte) ¦ (unser\w*|der|die|das) (neue\w*|große\w*) (app|kollektion|sommer\w*|aktion|angebot\w*|sale|tarif\w*|katalog)( \w+){0,2} (ist|sind|wartet|startet|jetzt|ab) ¦ daumen (hoch|drücken|gedrückt) ¦ kopf hoch ¦ wird schon ¦ lächeln
            juhu\w* ¦ toll,? dass ¦ wir freuen uns (sehr |riesig )?(über|dass) ¦ schönen? (sonnigen|wochenende)
            """
        ),
        "Cheer at somebody who is upset sounds as if nobody had read the message.",
        ""
    )
    {
        Reach = Reach.Words,
    };

    public static IEnumerable<Finding> Mockery(Scene scene)
    {
        if (!scene.IsComplaint)
        {
            yield break;
        }

        var own = scene.Words.Own;
        foreach (var match in Mocks.Pattern.Places(own))
        {
            var sentence = scene.Words.SentenceAt(match.Start);
            if (sentence.Start < scene.Closing && !IsSelfMocking(own, sentence, match.Start))
            {
                yield return Found.At(
                    scene,
                    "mockery",
                    Level.Stop,
                    sentence.Start,
                    sentence.Length,
                    Mocks.Why,
                    Mocks.Instead
                );
            }
        }

        foreach (var grin in Pictures(scene.Draft.Text, Grins))
        {
            yield return new Finding(
                "mockery",
                Level.Stop,
                grin.Start,
                grin.Length,
                "A wink or a laugh at a complaint reads as scorn.",
                ""
            );
        }

        foreach (var (start, length) in Shouted(scene))
        {
            yield return new Finding(
                "mockery",
                Level.Stop,
                start,
                length,
                "Capitals read as shouting.",
                scene.Draft.Text.Substring(start, length).Lower()
            );
        }
    }

    /// <summary>A joke that hits only us is no mockery.</summary>
    private static bool IsSelfMocking(string own, Span sentence, int at)
    {
        var words = own[sentence.Start..Math.Min(own.Length, sentence.End)];
        return (AtOurCost.IsMatch(words) && !Tease.IsMatch(words))
            || Signs.Owns(words)
            || (
                at > sentence.Start + 4
                && own[Math.Max(0, at - 6)..at] is var before
                && (
                    before.EndsWith("not ", StringComparison.Ordinal)
                    || before.EndsWith("n't ", StringComparison.Ordinal)
                    || before.EndsWith("no ", StringComparison.Ordinal)
                )
            );
    }

    private static IEnumerable<(int Start, int Length)> Shouted(Scene scene)
    {
        var theirs = Mood.Loud(scene.Draft.Post ?? "")
            .Select(place => scene.Draft.Post!.Substring(place.Start, place.Length))
            .ToHashSet(StringComparer.Ordinal);
        var loud = Mood.Loud(scene.Draft.Text)
            .Where(place =>
                !theirs.Contains(scene.Draft.Text.Substring(place.Start, place.Length))
                && scene.Words.Own.Length > 0
                && !InQuotes(scene, place.Start)
            )
            .ToList();
        return loud.Where(place =>
            Plain.Contains(scene.Draft.Text.Substring(place.Start, place.Length).Replace('’', '\''))
        );
    }

    private static bool InQuotes(Scene scene, int at) =>
        scene.Words.InPlain(at) is var place && place < scene.Words.Own.Length && scene.Words.Own[place] is '¤';

    /// <summary>Everyday words that are written in capitals for no reason but to be loud.</summary>
    private static readonly HashSet<string> Plain = new(
        "NEVER ALWAYS READ PLEASE STOP WHAT THAT THIS YOUR VERY CLEARLY TIMES LISTEN CALM DOWN WILL HAVE MUST ONLY REALLY NOTHING EVERYTHING BEFORE AFTER THERE HERE WHEN WHERE WITH DOES DON'T CAN'T WON'T KNOW TOLD SAID LOOK WAIT SORRY AGAIN FIRST YOU'RE EVERYONE NOBODY THEY THEM OURS FROM SHOULD COULD WOULD ASKED TELL WRITE CALL CALLED CHECK FOLLOW RULES POLICY WRONG RIGHT TRUE OBVIOUS OBVIOUSLY AGAIN ALREADY ANYTHING SERIOUSLY SHOUT SHOUTING YELLING LOUD HEAR UNDERSTAND EXACTLY ALSO THEN THAN MORE MOST EVERY OTHER LIKE JUST EVEN OVER LATE WEEK TODAY".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    public static IEnumerable<Finding> Mismatch(Scene scene)
    {
        if (!scene.IsComplaint || Mood.IsPleased(scene.Post.Plain))
        {
            yield break;
        }

        var level = scene.IsStrong ? Level.Stop : Level.Warn;
        foreach (var match in Cheers.Pattern.Places(scene.Words.Own))
        {
            var before = scene.Words.Own[Math.Max(0, match.Start - 14)..match.Start];
            if (!Denied.IsMatch(before))
            {
                yield return Found.At(scene, "mismatch", level, match.Start, match.Length, Cheers.Why, "");
            }
        }

        foreach (var sunny in Pictures(scene.Draft.Text, Sunny))
        {
            yield return new Finding(
                "mismatch",
                level,
                sunny.Start,
                sunny.Length,
                "A sunny picture does not go with what this person wrote.",
                ""
            );
        }
    }

    private static readonly Phrases Denied = Phrases.Any(
        """
        not ¦ \w+n't ¦ no ¦ never ¦ far from ¦ nothing ¦ isn't ¦ hardly ¦ less than ¦ anything but ¦ should be
        supposed to be ¦ meant to be
        """
    );

    private static IEnumerable<Span> Pictures(string text, string kind)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length;
            if (
                (pair || text[i] > 0x2000)
                && !char.IsLetter(text[i])
                && kind.Contains(text.Substring(i, pair ? 2 : 1), StringComparison.Ordinal)
            )
            {
                var end = i + (pair ? 2 : 1);
                end += end < text.Length && text[end] is '\uFE0F' ? 1 : 0;
                yield return new Span(i, end - i);
            }

            i += pair ? 1 : 0;
        }
    }
}
