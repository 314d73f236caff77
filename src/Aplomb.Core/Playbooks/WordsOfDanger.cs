namespace Aplomb.Playbooks;

/// <summary>Vocabulary of danger and law: English and German, the plainest in Spanish, French and Italian.</summary>
internal static class WordsOfDanger
{
    public static readonly Phrases Threat = Phrases.Of(
        """
        (ill|i will|im going to|i am going to|im gonna|gonna|we will|were going to|were gonna|id love to|i swear) … (kill|shoot|stab|beat|smash|punch|burn|torch|hurt|blow|destroy|slash|hunt|strangle|wreck|firebomb|crush|bury) … (you|your|youre|him|her|them|his|their|that|down|up|every)
        (coming|come over|come by|come round|drive over|driving|ill be|i will be|well be|going down|going over|going there|walk in|walking in|show up|turn up) … with (a|my|the) … (bat|knife|gun|hammer|sledgehammer|crowbar|shotgun|axe|rifle|machete|petrol|matches)
        (i|we) know where … (live|lives|work|works|park|parks|parked|sleep|sleeps|school|home|house|shop|office|staff|find)
        (i|we) know (your|her|his|their) (car|address|shift|shifts|way home|kids|children|house|number plate)
        (find|found) (you|out where you live|where you live)
        (someone|somebody) (should|ought to|needs to|has to) … (burn|shoot|kill|beat|smash|hurt|torch|bomb|slap|stab)
        (burn|blow|smash|torch|shoot) … (your|their|that|this) (shop|store|office|place|building|warehouse|branch|van|vans|house|hq|headquarters) …? (down|up)?
        (look over|watch) (your|their) (shoulder|shoulders|back|backs)
        (shame|pity) if (something|anything) … (happen|happened|happens)
        (enjoy|keep|mind|take care of) … (teeth|kneecaps|knees|legs|windows|tyres) … while, (der|die|ihr|du) (kann|koennt|kannst) was erleben, (das|dem|denen|dir|euch) zeig ich … (noch|schon|wo), accidents happen, sleep tight while you can
        (gets|get|getting|going to get) (stabbed|shot|beaten|hurt|whats coming)
        youre … dead, you are … dead, dead (man|meat)
        (see|wait for|waiting for|meet) (you|her|him|them) … (after work|outside|car park|closing time|staff exit|dark|alone)
        (you|they|she|he) … (wont|wouldnt) … (walk|make it home|see tomorrow|get home)
        break (your|his|her|their|every) … (legs|neck|bones|face|jaw|fingers|windows|teeth|nose)
        smash (your|his|her|their) (face|head|windows|teeth)
        (bomb|firebomb) … your (office|shop|store|warehouse|building|hq)
        enjoy … while you (still )?can
        (schlag|schlage|hau|haue|trete|mach|mache|zuend|zuende|fackel|fackle|bring|bringe|stech|steche|knall|knalle) … (euch|dich|ihn|sie|die|den|das|euren|eure|deine|ihm|ihr) … (ein|um|an|ab|kaputt|zusammen|fertig|tot|nieder|platt)
        (abstechen|erschiessen|abfackeln|anzuenden|zusammenschlagen|verpruegeln|umbringen|abknallen|auflauern|kurz und klein)
        (in die fresse|aufs maul|in die schnauze|auf die fresse)
        ich weiss (genau )?(wann|welchen weg) (eure|euer|deine|dein|ihre) … (allein|abschliesst|feierabend|heimweg|nach hause|heim|parkplatz)
        (ich|wir) … (weiss|wissen) … wo … (wohnst|wohnt|wohnen|arbeitest|arbeitet|parkst|parkt|laden|filiale|haus|schule|findet|finde)
        (komme|komm|kommen) … mit (dem|nem|einem|meinem) … (baseballschlaeger|schlaeger|hammer|messer|knueppel|benzinkanister)
        (passt|pass) (gut|lieber|besser|bloss)? ?(auf|auf euch auf|auf dich auf)
        (warte|warten) … (vor|nach) … (feierabend|ausgang|parkplatz|schicht)
        (brennt|brennen) … (euer|eure|bald) (laden|filiale|buero|lager|auto)
        (waere|waer) (doch)? ?schade … (wenn|passiert), drehe? (dir|euch) den hals um
        (os|te|les|los|la|lo) (reviento|mato|parto|quemo|rajo|rompo), voy a (matar|quemar|reventar|romper|partir), se donde (vives|viven|trabajas|esta), quemar* … (tienda|oficina)
        je (vais|va) (vous|te|tous|le|la) … (tuer|casser|crever|bruler|buter|frapper), je sais ou (tu|vous|elle|il)
        (vi|ti|lo|la|li) (ammazzo|spacco|brucio|accoltello|sparo), (gli|le|vi|ti) (spezzo|rompo|spacco|taglio|brucio) … (gambe|braccia|faccia|testa|collo|dita|ossa|denti|macchina|casa), so dove (abiti|abita|abitate|abitano|lavori|lavora|vivi|vive|parcheggi|parcheggia), (le|les|te|os|lo|la) (parto|rompo|reviento|corto) … (piernas|brazos|cara|cabeza|dedos|huesos|dientes), je (lui|leur|vous|te) (casse|pete|brise|explose) … (jambes|gueule|dents|bras|tete|doigts), ik maak (je|jullie) (af|dood), vou (te|vos) matar
        """
    );

    /// <summary>What veiled threats are made of. Harmless alone: they count beside a score only.</summary>
    public static readonly Phrases Menace = Phrases.Of(
        """
        things happen (on|in) (that|those|such) (line|lines|road|roads|street|streets|corner|corners)
        (who|whom) you(re| are) (messing|dealing) with, you(ll| will) (see|regret|pay|be sorry|find out|wish), (is|are|will be) next, (send|tell) (the|your) (staff|people|girls|guys) (home|to), better (hide|run|watch|lock|pray|be careful), (lock|bolt) (your|the) doors, (i|we) (found|followed|watched|saw) (his|her|their|your) (van|car|house|home|flat|address|kids|wife), (somebody|someone|you|he|she|they) (will|is going to|gonna|might) (get hurt|bleed|suffer|burn), (pay|paying) (him|her|them|you) a visit, (in|on) (his|her|your|their) doorstep, (teach|taught) (him|her|you|them) a lesson, not (be )?safe, sleep well, (count|counting) (the|your) days, what (i|we) do to (people|you|them), which (entrance|door|route|bus|way) … (use|take|uses|takes), where (her|his|their|your) (children|kids|family|wife|husband)
        tuer ein*, (wird|werdet|werden) (ihr|sie|du|er|das)? ?(noch )?(sehen|bereuen|buessen|bezahlen), (als naechst*|der naechste|die naechste), besuch ab*, (kenne|kennen|weiss|wissen) (euer|eure|eurem|euren|dein|deine|sein|ihre), nicht mehr sicher, zieht euch warm an, faust, denkzettel, (tritt|trete|treten) … (ein|rein)
        """
    );

    /// <summary>What despair is made of; counts beside a score only.</summary>
    public static readonly Phrases Despair = Phrases.Of(
        "no point, (tired|sick) of (living|life|everything|it all), (cant|cannot) (take|bear|do) (it|this|any more|anymore), (without|rid of) me, burden, after (tonight|today), goodbye, nobody (needs|cares), everything is over, all over, kann nicht mehr, nicht mehr kann, keine kraft, zur last, ohne mich, alles sinnlos, am ende, lebewohl, leb wohl, macht keinen sinn mehr"
    );

    /// <summary>What formal steps are made of; counts beside a score only.</summary>
    public static readonly Phrases Formal = Phrases.Of(
        "claim*, writ, notice, deadline, proceedings, judge, tribunal, liable, liability, damages, contract law, statutory, my rights, breach of, letter before, frist*, klage*, klagen, rechtlich*, rechtsweg, rechtsschutz*, verklag*, einschreiben, gericht*, mahnbescheid, haftung, haftbar, schadensersatz, vollstreck*, strafanzeige, anzeige"
    );

    /// <summary>An order that is sent back: an ultimatum, and nobody's danger. It only weighs against a score.</summary>
    public static readonly Phrases SentBack = Phrases.Of(
        "or (it|they|this) (goes|go|comes|come|will go|is going) (straight |right )?back (to|with) (you|your|the) (warehouse|shop|store|sender|depot|courier|supplier)"
    );

    /// <summary>Figures of speech, play and affection that borrow the words of violence.</summary>
    public static readonly Phrases Idiom = Phrases.Of(
        """
        (would|could|id|might) … kill for, (is|are|was|were) … (killing|murdering|slaying) me, killing it, dressed to kill, kill (time|the (mood|vibe|process|app|switch|light|lights|power))
        blow* up (your|my|the) (inbox|phone|dms|timeline|feed|notifications), die for, to die for, dying to, killer (deal|feature|app|lamp|look|price)
        with (a|some|my) … (cake|smile|cookies|card|flowers|chocolate|present|hug|hugs), beat … (price|offer|deal|that|heat), break a leg
        in (the )?(game|level|round|chapter|tournament|raid), (geschenk|kuchen|blumen), zum (sterben|toeten) (gut|schoen|lecker|komisch), wuerde ich (morden|toeten|sterben)
        """
    );

    public static readonly Phrases Doxxing = Phrases.Of(
        """
        (she|he) (lives|is living) (at|in|on), full name is, where (her|his|their) (children|kids|daughter|son|wife|husband|family) (go|goes|live|lives|work|works), who lives (at|on)
        (her|his|their) (home address|private address|address|phone number|private number|mobile number|number plate|licence plate|private phone|phone|mobile|number) (is|was)
        (here|heres) (is)? ?(her|his|their) (number|address|phone|profile|facebook|instagram|house)
        (home|private) address of, (give|call|ring|visit|message) (her|him|them) … (at home|on #|a call|a visit), number plate of (her|his|the)
        (post|publish|leak|leaking|posting|publishing|share|sharing) … (her|his|their|your|staff) … (address|addresses|number|numbers|names|list|photos|details)
        (sie|er) wohnt (in|im|am|an), (ihre|seine|deren) … (adresse|privatadresse|privatnummer|handynummer|telefonnummer|nummer) (ist|lautet)?
        (wohnt|wohnhaft) (in der|im|am|an der|in), (adresse|privatadresse|handynummer) (von|der|des) (der|dem|frau|herr|herrn|mitarbeiter*|verkaeufer*)
        """
    );

    public static readonly Phrases SelfHarm = Phrases.Of(
        """
        (dont|do not|didnt) (want|wanna) (to)? ?(live|be here|wake up|exist|go on|be alive), (cant|cannot|can not) (go on|see a way out|do life|live with (it|this))
        (my|his|her|their) (family|wife|husband|kids|children) (is|are|would be|will be|would all be) better off (without (me|him|her)|with the (insurance|money)|once (i|he|she)), (pills|tablets|tabletten) (are|sind|liegen) (on|in|all|auf|bereit|next), (put|putting|set) my (papers in order (today|tonight)|affairs in order)
        (see|seeing) no (way out|point|future), no (way out|reason to live|point in (living|going on)), (nothing|not much) left to live for
        (world|everyone|everybody|family|we|they|you|all) … better (off )?without (me|him|her), better off (without me|without him|without her|if i), (better|easier) if (im|i am|i was|i were|i wasnt) … (gone|dead|here|around|alive), if i (wasnt|werent|was not) here
        kill(ing)? myself, end(ing)? (it all|my life|everything), take my (own )?life, suicid*, want to die, wanna die, rather be dead, wish i (was|were) dead, not worth living
        (nobody|no one|noone) (would|will) (miss|notice) me, (hurt|harm|hurting|harming) myself, want to disappear, give up on life, final goodbye, (put|posted|wrote|written|left|leaves|sent) … (goodbye|farewell|suicide) (note|notes|letter|letters), abschiedsbrief*
        (sister|brother|mum|mom|mother|dad|father|son|daughter|husband|wife|partner|friend|she|he|they) … (doesnt want to live|does not want to live|wants to die|to end it all|ending it all|hurt herself|hurt himself|harm herself|harm himself|kill herself|kill himself|suicid*)
        nicht mehr leben, nicht mehr (aufwachen|da sein|weiterleben), (bring|bringe) mich um, mich umbringen, (kein|keinen|keine) (ausweg|sinn) mehr, ohne mich besser, besser ohne mich, schluss mit mir, (mache|mach) … schluss
        (relief|easier|better) for (everyone|everybody|all|them|my family) if i, (stop|stopped|cease) existing, (not|never) wake up, stop being here, erleichterung fuer alle, einfach nicht mehr (sein|existieren), verschwinden fuer immer, lebensmuede, selbstmord*, suizid*, das leben nehmen, wenn ich (weg|tot|nicht mehr da) (bin|waere), (will|moechte) (einfach )?(sterben|tot sein), (sich|ihr|ihm) etwas an(tun|tut)
        no quiero (vivir|seguir viviendo|estar aqui), quitarme la vida, me quiero morir, plus envie de vivre, en finir avec la vie, non voglio piu vivere
        """
    );

    public static readonly Phrases NotSelfHarm = Phrases.Of(
        "(phone|laptop|lamp|bulb|app|hub|heater|battery|toaster|printer) … (committed|commits) suicide, career suicide, political suicide"
    );

    public static readonly Phrases Law = Phrases.Of(
        """
        lawyer*, attorney*, solicitor*, barrister*, small claims, lawsuit*, suing, sue (you|them|the), legal (action|steps|proceedings|notice|team|counsel|claim|advice), take … to court, taking … to court, see you in court, in court, (county|high|magistrates) court, court (order|date|case|hearing|papers), through the courts
        letter before (action|claim), injunction, class action, tribunal, formal notice, press charges, criminal complaint, police report, (reported|report|reporting) (you|this|it) to the police, statutory demand, under (section|the consumer rights act), breach of contract, bailiff*
        anwalt*, anwaelt*, rechtsanwalt*, rechtsanwaelt*, rechtsschutz*, verklag*, klage, klageschrift, beim gericht, gerichts*, klage (einreichen|eingereicht|erheben|ein), vor gericht, amtsgericht*, landgericht*, gerichtlich*, abmahnung*, mahnbescheid*, strafanzeige*, anzeige (erstattet|erstatten|bei|gegen|wegen), zeige (euch|sie) an, rechtliche schritte, juristische*, fristsetzung, setze (ich )?(ihnen|euch) (hiermit )?eine frist
        abogad*, demandar*, denuncia*, juzgado, tribunales, avocat*, porter plainte, mise en demeure, avvocat*, advocaat, advogad*
        """
    );

    public static readonly Phrases NotLaw = Phrases.Of(
        "sue me, (im|i am) a (lawyer|solicitor|barrister) and, lawyer joke*, (lamp|light|lights) for my (lawyer|solicitor)* office, my (lawyer|solicitor) friend"
    );

    /// <summary>Money against silence. A bad review or a chargeback is pressure that any customer may use.</summary>
    public static readonly Phrases Blackmail = Phrases.Of(
        """
        in (my|the) account … or … (list|file|data|names|chats|mails|emails|photos|video|recording) … (lands|goes|go|ends up|end up|is|are) … (internet|online|net|public|web|forum), in gift cards (by|until|before), # … by (tonight|tomorrow|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end of) … or (they|these|those|everything|all of it) (go|goes|end up|ends up|land|lands) (to|on|with) (every|everyone|everybody|all your|each of your), (euros|pounds|dollars|bucks) … or (the|this|that|my) (clip|video|photos|story|recording) goes (to|out|online|viral)
        (pay|give|send|transfer|wire|bitcoin|euros|dollars|pounds|money) … or … (publish|leak|release|expose|everyone sees|everybody sees|goes public|go viral|goes viral|goes online|post the|post your|upload|dump)
        (publish|leak|release|dump|expose) … (unless|if) (you|they) … (pay|send|transfer)
        (pay|give|send|transfer|wire|euros|pounds|dollars|bucks|quid|# on my account) … or … (video|clip|film|recording|file|list|names|chat|photos|pictures|screenshots|mails|emails) … (goes|go|is|are|lands|land|ends up|end up) (out|online|public|viral|live|on every|on all|all over|everywhere)
        (zahlt|zahlen|ueberweist|ueberweisen|euro) … sonst … (veroeffentliche|veroeffentlichen|stelle|stell|poste|landet|leake) … (video|videos|aufnahme|aufnahmen|chat|chats|fotos|bilder|datei|daten|liste|namen|ueberall|netz|online)
        (zahlt|zahlen|ueberweist|ueberweisen|euro) … oder … (veroeffentliche|veroeffentlichen|stelle|poste|landet|leake|online)
        """
    );

    /// <summary>What any customer may say of us in public.</summary>
    public static readonly Phrases FairPressure = Phrases.Of(
        "or (i (will |ll )?(write|leave|post|put|publish) )?(my|a|an|the|this) (bad |honest |public |one star )?(review|reviews|rating|ratings), (oder|sonst) ((schreibe|poste|stelle) ich )?(meine|eine|die) (schlechte |ehrliche )?(bewertung|rezension)"
    );

    public static readonly Phrases Regulator = Phrases.Of(
        """
        ombuds*, regulator*, trading standards, consumer (protection|council|authority|agency|rights office|affairs|watchdog|association|organisation|advice), better business bureau, ftc, ofcom, ofgem, data protection (officer|authority|office|commissioner|agency), information commissioner*, safety (authority|commission|board), market surveillance, advertising standards, financial conduct
        bundesnetzagentur, verbraucherzentrale*, verbraucherschutz*, marktaufsicht*, marktueberwachung*, gewerbeaufsicht*, datenschutzbehoerde*, datenschutzbeauftragte*, schlichtungsstelle*, aufsichtsbehoerde*, stiftung warentest, konsumentenschutz*, cnil, dgccrf, facua
        (evening|morning|daily|sunday|weekly|county|city) (ledger|post|herald|gazette|chronicle|courier|echo|star|argus|times|tribune|mail), (run|running|publish|publishing) (the|a|our) … (piece|story|article|report) (tomorrow|tonight|today|on|this), (evening|morning|local|national|daily|tv|six oclock|ten oclock) news, (will|would|can|could) (anybody|anyone|somebody|someone|you) (please )?comment, (radio|tv|channel|gazette|herald|tribune|courier|daily|weekly|newspaper|magazine|podcast|broadcaster) … (story|report|on air|interview|comment|deadline|piece|broadcast|programme|show|talk to), (on air|go to print|going to print|in print) … (at|on|tomorrow|tonight|today|about), (zeitung|rundfunk|radio|sender|magazin|fernsehen) … (bericht*|sendung|beitrag|interview|stellungnahme|redaktionsschluss), journalist*, reporter*, i write for, writing for the, (like|need|want|expect) (a|your) (statement|comment), (your|a) (statement|comment) on, (request|asking|ask|reaching out) for (a )?(comment|statement), right of reply, (im|i am|were|we are) (writing|working|preparing|researching) (on )?(a|an|our) (piece|story|article|report|feature|programme|segment), press (enquiry|inquiry|office|request|contact), on the record, (editor|newsroom|producer) (at|of|for|with), your (comment|statement) by
        redaktion*, redakteur*, presseanfrage*, pressestelle*, stellungnahme*, (schreibe|recherchiere|arbeite) … (artikel|beitrag|bericht|story), periodista*, journaliste*
        """
    );

    public static readonly Phrases Harm = Phrases.Of(
        """
        smoke, smoked, smokes, smoking, smouldering, smoldering, burn, burns, burned, burnt, burning, caught fire, on fire, catch fire, house fire, flames, flame, fire brigade, fire department, melt, melted, melting, melts, molten
        (battery|batteries|power bank|powerbank|cell|akku) … (swell*|swollen|bulg*|puffed|hiss*|expand*|leaking|geblaeht|aufgeblaeht|blaeht*|zischt), (swollen|bulging|hissing|puffed up) … (battery|batteries|power bank|cell), hissing, hisses, fumes, jolt, jolted, numb, tingling, dizzy, nauseous, concussion, fractured, broken (arm|leg|wrist|nose|tooth), taub, schwindlig, passed out, fainted, rash, allergic, anaphyla*, poison*, vomit*, throwing up, blister, blisters, blistered, cut (my|his|her|our) …? ?(hand|finger|foot), atemnot, allergisch*, vergift*, uebergeben, ohnmaechtig, ausschlag, aufgeschnitten, geschnitten, electric shock*, (a|got|get|gave|gives|nasty) … (shock|shocks), shocked (me|him|her|my), electrocut*, zapped, spark, sparks, sparked, sparking, arcing, explod*, blew up, went bang, (loud )?bang, singed, scorch*, charred, (smells|smell|smelled|smelling|stinks) … (burning|burnt|plastic|gas|smoke), carbon monoxide, gas leak
        (is|are|was|gets|get|got|getting|becomes|runs|running|feels|turns|goes) … (hot|warm|boiling|scalding), too hot to touch, overheat*, red hot, live wire, bare wire*, exposed wire*, (he|she|i|son|daughter|baby|kid|child|toddler|boy|girl|dog|cat) (has |have |had |almost |nearly )?swallowed, choked, choking, hospital, ambulance, emergency room, bleeding, injur*, stitches, (cut|hurt|burned|burnt) (my|his|her|our) … (hand|hands|finger|fingers|arm|leg|foot|face|eye|eyes|head), hurt (my|our) (son|daughter|child|kid|baby|mother|father), (fell|came) … (on|onto|down|off) (my|our|him|her|me) , recall, recalled
        verschluckt, verschluckte, rauch, raucht, rauchte, qualm*, brennt, brannte, gebrannt, verbrannt*, verbrennung*, feuer gefangen, feuer, flammen, schmor*, verschmort*, geschmolzen, schmilzt, stromschlag*, einen schlag (bekommen|gekriegt), eine gewischt, funken, funkt, funkte, explodier*, (wird|werden|ist|sind|wurde) … (heiss|warm), verletz*, krankenhaus, notaufnahme, blutet, rueckruf*, (riecht|stinkt|roch) … (verbrannt|verschmort|angebrannt|gas|plastik), gequalmt, angesengt
        humo, fuego, se quemo, quema, quemado, descarga electrica, echa chispas, fumee, brule, brulant*, incendie, etincelles, fumo, scossa, caldissim*, bruciat*, incendio, scintille
        """
    );

    public static readonly Phrases NotHarm = Phrases.Of(
        """
        burn* (question|through|my money|bridges|calories|time), burn(t|ed)? out, dumpster fire, fire (him|her|them|your|whoever|the person|sale), smoke (detector|detectors|alarm|alarms|test|signal), hot (air|topic|line|mess|deal|take), (burning|hot) (love|desire), music is fire, absolute fire, warm (white|light|glow|colour|color|welcome|tone|words|regards|bulb|bulbs), (nice|lovely|cosy|cozy|so) (and )?warm, sparks? joy, feuer und flamme, warmweiss*, burning a hole, spark* (of|my) , (wax|cheese|chocolate|butter|candle|candles|soap) (melt|melts|melted|melting), melt(s|ed)? (my|our|your) heart, shock(ed)? (at|by|price|how), (bit|quite) of a shock, loud and clear, hot water
        (doesnt|dont|does not|do not|didnt|wont|never|not|no longer|stopped) … (get|gets|getting|become|heat|heating|stay) … (warm|hot), (not|never|barely|hardly) (even )?(warm|hot), (wird|werden|bleibt) (nicht|kaum|nie|gar nicht) (mehr )?(warm|heiss), is (not|nt) (warm|hot)
        """
    );

    /// <summary>Somebody else's experience, seen or heard of.</summary>
    public static readonly Phrases Hearsay = Phrases.Of(
        "(neighbour|neighbor|cousin|friend|colleague|mate) says (they|these|those|all|every|your), (saw|seen|watched|watching|read|heard|reading) … (video|clip|news|story|stories|article|post|posts|pictures|about|that), that video, this video, the video, the news, in the news, trending, das video, im video, in den nachrichten, gelesen, gehoert dass"
    );

    /// <summary>It happened to themselves or to one of theirs, whatever they have heard beside it.</summary>
    public static readonly Phrases OwnHurt = Phrases.Of(
        "(my|our) … (has|have|had|got|gets) (a|an|two|some|the)? ?(nasty |bad |big |small )?(blister|blisters|burn|burns|cut|cuts|rash|shock|concussion), (i|ive|hes|shes|he|she) (got|have|had|has) (a|an|two|some) (nasty |bad |big |small )?(blister|blisters|burn|burns|cut|cuts|rash|shock|concussion)"
    );

    public static readonly Phrases SomebodyInDanger = Phrases.Of(
        """
        (clip|video|post) going round … (shows how|how to) (tape|bypass|disable|block|remove)
        (someone|somebody|a man|man|a guy|guy|a woman|woman|person|people|kids|children|teenagers|customer) … (knife|weapon|gun|threatening|threatens|threatened|collapsed|unconscious|attacking|beating|fighting|screaming|shouting at|following|harassing|groping|locked in|trapped|stuck in)
        (emergency|fire) (exit|exits|door|doors) … (blocked|locked|chained|closed|full|barred|bolted|barricaded|obstructed), (blocked|locked) (emergency|fire) (exit|exits|door|doors), (loose|hanging|exposed|bare|live|open) … (wire|wires|cable|cables|sign), (exposed|bare|live|open) (socket|sockets), (socket|plug|switch|panel|fuse box) … (broken|cracked|missing|no) (cover|lid|casing) … (touch|toddler|child|children|kids|people|anyone), (loose|broken|missing|cracked|wobbly|slippery|icy|wet|uncovered|open) … (step|steps|stair|stairs|tile|tiles|railing|handrail|banister|manhole|drain|ramp|escalator|platform edge), while people (stand|walk|are|sit) (under|below|beneath), (nearly|almost) (hit|got a|got my|struck|ran over|crushed|fell|tripped|slipped|went down|got hit|got crushed), (lose|kaputte|lockere|fehlende) … (stufe|stufen|gelaender|platte|platten), beinahe (gestuerzt|gefallen), fast (gestuerzt|hingefallen), (shards|broken glass|glass) … (floor|playground|pavement|aisle|entrance), (about|going|ready) to (fall|collapse|come down), falling off … (wall|roof|facade|ceiling)
        (selling|sells|offers|offering) … (recalled|banned), (broken|cracked|missing|no) (cover|lid|casing) … touch (the|bare|live) (metal|wire|wires|contacts|pins)
        before (someone|somebody|anybody|a child|a kid|people) … (hurt|injured|killed|dies), (someone|somebody|people|anyone|kids|a child) (could|will|might|may|can) … (hurt|killed|injured|fall|die|trip|electrocuted), danger* (to|for) (others|people|kids|children|everyone|passers), (please )?warn (people|others|your customers|everyone), call the police, send (somebody|someone)
        in (one of )?your (jackets|uniforms|vests|shirts|vans) … (taking|collecting|asking|selling|demanding), (faellt|stuerzt|stolpert|tritt) … (noch |da )?(jemand|einer|wer|ein kind), (with|wearing|using|in) your (logo|name|uniform|jacket|badge|brand) … (asks|asking|collects|collecting|sells|selling|demands|takes), door to door, (asks|asking|asked|wants|wanted) … (old|elderly|pensioners|seniors|people|customers|ladies|me) … (card|cards|pin|password|passwords|cash|savings|bank), (someone|somebody|man|guy|people|woman) … (pretends|pretending|posing|claiming), (klingelt|klingeln) … (tuer|tueren|leuten|senioren), in eurem namen, mit eurem logo, (says|say|claims|claim|said|claiming) (he|she|they) (is|are|was|were) (from|with) (you|your), (calls|calling|called|texts|texting|mails|mailing) (people|customers|pensioners|old people|my mother|my neighbours), fake (shop|shops|site|website|profile|account|page|support|store|call|calls), (pretending|pretends|posing|claiming|claims) to be (you|your|from), impersonat*, (scammers|scammer|phishing) … (your name|using|customers|mails|emails|messages)
        (jemand|einer|ein mann|ein typ|mann|frau|leute|kinder) … (messer|waffe|droht|bedroht|pruegel*|belaestigt|bewusstlos|eingeschlossen|angegriffen), (notausgang|fluchtweg|feuertuer) … (versperrt|zugestellt|blockiert|verschlossen), bevor (jemand|etwas|was|ein kind|noch) … (passiert|verletzt|stirbt), (lose|offene|haengende) … (kabel|leitung|leitungen|schild), scherben, fakeshop*, fake (shop|profil|seite|mail|mails), gibt sich als, geben sich als, schickt (bitte )?(jemanden|wen)
        """
    );

    public static readonly Phrases Child = Phrases.Of(
        """
        (my )?(mum|mom|dad|mummy|daddy|mama|papa|mums|moms|dads|mamas|papas|parents|mothers|fathers) (card|credit card|account|phone|paypal|money|handy|karte|konto|geld) … (pls|please|bitte|help|mad|angry|sauer|aerger|hilfe|weiss|know|knows), (dont|please dont|nicht) … (tell|sag*) (my|meiner|meinen) (mum|mom|dad|parents|mama|eltern), my (mum|mom|dad|parents) (doesnt|dont|didnt) know, (she|he|they) will be so (mad|angry), kill me when (she|he) finds, pocket money, taschengeld, in (the )?#(th|rd|st)? (grade|klasse), in year (5|6|7|8|9), meine (eltern|mama) (wissen|weiss) … nicht
        """
    );
}
