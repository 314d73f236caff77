namespace Aplomb.Playbooks;

/// <summary>Who is speaking: haters, sellers, machines, mockers. English and German.</summary>
internal static class WordsOfCrowd
{
    public static readonly Phrases Hate = Phrases.Of(
        """
        (people|women|men|animals|creatures) like (her|him|them|that|those|these) … (vermin|dont belong|do not belong|belong in|should be|out|breed*|filth|scum|deported|gassed|shot), (be|get|getting|gets) (sent|shipped|kicked|thrown|put) (back|home|out)? ?(to )?(where|back) …? ?(came|come|comes|belong|belongs)?, where (she|he|they) (came|come|comes) from, (breed|breeding|multiply|multiplying) like, (sent|send|ship|shipped|go|kick|throw) (them|him|her|it|all|back)? ?(home|out) (to|where|of this country|of our country), (hire|employ|hiring|serve|serving) (too many of|only|nothing but) (them|those|foreigners|immigrants), get me a (white|german|english|native|proper|real) (man|person|woman|one), (perverts|perverse|degenerates|deviants) … (behind bars|locked up|belong|should|disgusting), (gehoeren|gehoert) (eingesperrt|weggesperrt|verboten), vermehren sich wie, vermin, subhuman*, untermensch*, ungeziefer, kanake*, go back to (your|where|africa|turkey|poland|india|syria), (dont|doesnt|do not) belong (here|in (this|our) country), send (them|her|him) (all )?back, deport*
        (immigrants|foreigners|muslims|jews|gays|blacks|refugees|gypsies|arabs|turks|poles|indians|asians|africans|trannies|lesbians|homos|cripples|headscarf|hijab|auslaender*|fluechtling*|juden|muslime|moslems|schwule|schwuchtel*|zigeuner*|tuerken|polen|neger*|kopftuch*|behinderte*) … (out|scum|disgusting|dirty|filth*|plague|vermin|raus|dreck*|gehoer* nicht|weg|pack|gesindel|abschaum|ekel*|stink*|parasit*|animals|back|diseased), (dirty|filthy|bloody|damn|scheiss|drecks) ?(foreigner*|immigrant*|jew*|muslim*|arab*|turk*|gyps*|pole*|auslaender*|juden|kanak*|tuerk*|neger*|moslem*)
        retard*, faggot*, tranny, nigger*, paki, pakis, chink*, kike*, schwuchtel*, kopftuch(frau|maedchen|tante)*
        """
    );

    public static readonly Phrases ReportOfHate = Phrases.Of(
        "under your (post|photo|video|page), in (your|the) comments, comment* … (racist|hate*|disgusting), called (me|my|us|him|her), was called, calls (me|us|people), somebody (wrote|writes), someone (wrote|writes|posted|is posting), please (remove|delete|hide|moderate), hate speech, racist (comment|comments|remark), unter eurem (beitrag|post), in den kommentaren, hat mich, wurde ich, bitte (loescht|entfernt), hasskommentar*"
    );

    public static readonly Phrases Spam = Phrases.Of(
        """
        earn … # … (week|day|month|home|hour), make money, work from home, passive income, link in (my )?bio, bitcoin*, crypto*, forex, trading signals, invest* … (profit|returns|with), onlyfans, (need|want) more (followers|likes|reviews|leads|traffic|customers|sales|views), # (dollars|usd|euro|euros|bucks) … (dm|telegram|whatsapp|inbox me), (text|message|contact|write|write to|dm) (him|her|mr|mrs|@) … (whatsapp|telegram|instagram|profit|profits), turned # … into #, (buy|get|gain|free|verified|cheap|real) … (followers|reviews|likes|subscribers|views), click (here|the link|my), whatsapp me, telegram, casino, betting tips, viagra, weight loss, lose weight, hot (singles|girls), sugar (daddy|mummy), promo code*, cheap (watches|bags|viagra|followers), loan offer*, quick loan*, no credit check, dm me (to|for|now), spell caster, replica*
        geld verdienen, von zu hause (aus )?verdien*, schnelles geld, nebenverdienst, kredit ohne schufa, klick* (hier|auf den link|den link), link in (der )?bio, gewinnspiel*
        """
    );

    public static readonly Phrases Fraud = Phrases.Of(
        """
        (official|customer|our|the) (support|help|service|care|refund|recovery) … (whatsapp|telegram|link|inbox|contact|call|dm|number|here|t me|page|account|form|wa me), (support|service|help) (team|desk|agent|line) … (whatsapp|telegram|link|click|card), (refund|help|support|service|prize|claims) (desk|office|department|center|centre|bureau) … (whatsapp|telegram|card|link|number|inbox), (have|keep) your (card|pin|password|bank) … ready, (reply|answer|write|respond) … with (your )?(app|card|bank|online|login)? ?(password|code|pin|cvv|login) … (refund|agent|help), claim (your|the) (refund|prize|voucher|gift|reward|compensation), verify (your|the) (account|card|identity|bank|payment), (enter|send|give|confirm|fill in) … (card|password|pin|bank|cvv|login|passcode|seed phrase), recovery (agent|expert|team|service), (recover|recovered|recovering) … (funds|money|account|refund), you (have|ve) (won|been selected), (winner|winners), free … (giveaway|gift|iphone|lamp|lamps|heater|hub|voucher), giveaway, (# |)percent off, (80|85|90|95)% (off|discount|rabatt), outlet, clearance, closing down sale, only today, limited stock, write to (him|her|@) … (got|helped|refund), (helped|got) me … (refund|money|funds) back
        gewonnen, (bestaetig*|verifizier*) … (konto|karte|daten), kundendienst … (whatsapp|telegram|link), gratis … (lampe|lampen|gutschein|gewinn*), raeumungsverkauf, (nur heute|nur noch heute), erstattung … (link|whatsapp|formular)
        """
    );

    public static readonly Phrases SelfPromotion = Phrases.Of(
        "(uploaded|posted|published|released|launched|dropped|finished|opened|wrote|built|painted|made) (my|our|a new|a little|a short) … (video|blog|post|channel|shop|song|podcast|book|gallery|page|site|album|app|guide|review|tutorial|exhibition), (for a living|thats what i do|that is what i do|is my job|my own business|my workshop|my studio), might (interest|be interesting|be of interest) … (you|your|community|followers|readers), (your|the) (community|followers|readers) (might|may|would|could), (my|our) new (video|song|blog|shop|podcast|book|guide|tutorial), habe ein (video|blog|lied|buch|tutorial) … (gemacht|hochgeladen|geschrieben|veroeffentlicht), koennte (euch|eure community|eure leser) interessieren, check (out )?my, (look|see|visit) … my (page|profile|shop|work|channel|blog|site|gallery), visit my, (link|links|more) (is |are )?in my (profile|bio), follow (me|my|us), subscribe (to my)?, my (channel|blog|podcast|etsy|newsletter|portfolio|studio|gallery|youtube|tiktok|instagram|new video|latest video|new post|agency|startup|shop|store), (i|we) (made|make|build|design|review|reviewed|wrote|offer|help brands|help companies|specialise|specialize) … (video|review|blog|reviews|websites|website|content|lamps|lampshades|seo|marketing|brands|companies|stickers|covers), collab, collaborate, collaboration, partnership, influencer, ambassador, sponsor*, guest post, seo, mein (kanal|blog|shop|podcast|profil|video), meinem (kanal|blog|shop|podcast|profil|video), meinen (kanal|blog|shop|podcast), meine (seite|galerie|agentur), kooperation*, zusammenarbeit, schaut (mal )?(vorbei|bei mir|auf mein*), folgt mir"
    );

    public static readonly Phrases MachineItself = Phrases.Of(
        "beep boop, (i am|im) (a|just a|an automated) bot, this is an automated account, this (message|mail|email|e-mail|post|reply) (was|is|has been) (generated|sent|written|created) (by a (machine|robot|computer)|automatically), ich bin ein bot, diese (nachricht|mail|e-mail) (wurde|ist) (automatisch|maschinell) (erstellt|erzeugt|verschickt)"
    );

    public static readonly Phrases Machine = Phrases.Of(
        "(an|this is an) automated account, i am a bot, (mailbox|inbox|account|address|number|postfach|konto) (is|wird) (not|nicht|un) ?(monitored|attended|read|gelesen|ueberwacht|checked), unmonitored, unattended mailbox, your (message|request|mail|email|ticket|enquiry) (has been|was) (forwarded|received|registered|created|assigned|logged), (ticket|request|case) … (has been|was) (created|registered|opened) automatically, you are receiving this (mail|email|message|because), this is an automated, delivery status notification, undeliverable, ihre (nachricht|anfrage|mail) (wurde|ist) (weitergeleitet|eingegangen|registriert), dies ist eine automat*, no reply needed automated, im a bot, i am a bot, i am just a bot, this bot, bot account, beep boop, (this|dies) (is|ist) (an|a|eine) (automat*|auto), this (action|reply|message|post|tweet|comment|account) (was|is|has been) … (automat*|auto generated|generated), (i am|im) (an automat*|currently out|out of (the )?office|away from), out of office, autoreply, auto reply, automatic reply, auto response, abwesenheitsnotiz, automatische (antwort|nachricht|abwesenheit*), (diese|dies ist eine) (automatisch*|nachricht wurde automatisch), automatisch (erstellt|erzeugt|generiert), ich bin ein bot, unrolled thread, unroll, reminder bot, remindme, do not reply to this (message|mail|email), nicht auf diese (nachricht|mail), mentioned you in, has been added to the list, quoted by, your video is ready, here is the thread"
    );

    public static readonly Phrases Politics = Phrases.Of(
        "woke, wokeness, government, regierung, politic*, leftist*, left wing, right wing, far right, far left, socialis*, communis*, capitalis*, fascis*, nazi*, trump, biden, putin, brexit, tories, labour party, greens, gruene, gruenen, afd, spd, cdu, eu dictatorship, globalist*, elites, elite, deep state, mainstream media, luegenpresse, sheep, sheeple, schlafschafe, agenda, climate (hysteria|cult|hoax|scam|madness), klima (wahn|hysterie|luege), klimawahn, oekodiktatur, gender*, virtue signal*, great reset, wef, the system, the war, war in, (im|der) krieg, migrant*, taxes, steuern, chemtrails, 5g, surveillance state"
    );

    /// <summary>Takes our side against somebody.</summary>
    public static readonly Phrases Defends = Phrases.Of(
        "stop (blaming|bashing|whining|moaning|hating|crying|complaining), leave (them|it|her|him|the brand) alone, (they|it) (are|is) (fine|good|great|ok|okay|not to blame), read the manual, your own fault, (get|grow) (a life|up), hoer* auf … (jammern|heulen|meckern|noergeln), lasst … in ruhe, selbst schuld, selber schuld, lies (die|das) (anleitung|handbuch)"
    );

    public static readonly Phrases Mockery = Phrases.Of(
        "imagine (buying|paying|owning|being|having), peak (humanity|capitalism|stupidity|comedy|decadence), what comes next, whats next, more money than (brains|sense), (only|just) (people|folks|idiots|those) (with|who), (people|those|anyone|anybody|everyone) (buying|paying|using|wearing|eating|going to), who (in their right mind|needs|on earth), mehr geld als (verstand|hirn), nur (leute|menschen|leuten) (mit|die), who (buys|still buys|would buy|even buys), people who buy, anyone who buys, only (idiots|fools|morons|losers|hipsters|yuppies|boomers), for people who, for people with (no|too), lamps for (people|losers|idiots|hipsters), rich people, hipster*, yuppie*, sheep, lol at, laughing at, laughing stock, what a joke of, clown (company|show|brand), circus, cope, ratio, cringe, loser company, nobody (buys|likes|asked|cares), no one (asked|cares|likes), wer kauft, wer (kauft|braucht) (denn |so |schon |noch )*(was|sowas|so etwas|das|die|den|euren|eure), lachnummer, witzfiguren, witzfirma, deppenlampe*, fuer (deppen|idioten|dumme|hipster|reiche)"
    );
}
