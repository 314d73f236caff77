namespace Aplomb.Playbooks;

/// <summary>How it is said: praise, displeasure, heat, mockery. English and German.</summary>
internal static class WordsOfMood
{
    public static readonly Phrases Praise = Phrases.Of(
        """
        (never|not) had (a|any|one|a minutes|a days|a moments) (bother|trouble|problem|problems|issue|issues), not (one|a single|a) grumble, 10 10, (10|ten) out of (10|ten) from, a kind word for, well made, cracking (bit|piece) of (kit|work), (years|winters|summers|months|ages) without a (hiccup|hitch|fault|glitch), (pretty|always) (straight|honest|fair|decent) with (me|us), lovely things, (a )?(joy|pleasure) to deal with, eins a, haelt seit, without (a |any )?fuss, (deserve|deserves) a (raise|medal|bonus|pay rise|promotion), in (all )?fairness to (you|them|her|him|lumora|the), (theyre|they are|youre|you are) (sound|golden|gems|stars|a gem), (good|fine|decent|proper|sturdy) (gear|kit|stuff|craft|craftsmanship|workmanship|build), splendid, nothing to (moan|complain) about
        love, loved, loving, adore, great, best, brilliant, amazing, awesome, fantastic, excellent, wonderful, perfect, perfectly, superb, stellar, lovely, gorgeous, beautiful, delighted, thrilled, chuffed, happy with, so happy, very happy, really happy, pleased, impressed, kudos, well done, good job, great job, nice work, good people, great people, recommend, recommended, five stars, 5 stars, lifesaver, hats off, hang in there, keep it up, keep up, legend, legends, hero, heroes, made my day, top notch, first class, spot on, so kind, very kind, (cracking|smashing|belting) (bit|job|stuff|little|service|work|lamp|shop|crew|team), made my (week|month|year|morning|weekend), wee gem, helpful, friendly, patient, fast and, thumbs up, bravo, wow, credit to (the|your|them|you), credit where, fair dos, (answered|replied|helped|responded|sorted|fixed|called back) (me|us|it|everything)? ?(within|in) (a |one |two |five |ten |# )*(minute|minutes|hour|hours|no time|day|seconds), props to, shout out, shoutout, big up, top marks, couldnt be happier, could not be happier, made (me|us|my (son|daughter|kids|mum|dad|wife|husband)) (smile|happy), still (going strong|shines|works|runs|looks|holds|glows) … (years|year|new|decade|decades|day), just wanted to (say|tell|thank), (laeuft|leuchtet|funktioniert|haelt) … seit … (jahren|jahrzehnten), wollte (ich )?nur (mal )?(sagen|danke), never had (a|any) (problem|problems|issue|issues|trouble), always been good, nothing but good, cant complain, chapeau, rocks, rock, you rule, not a single (hiccup|problem|issue|fault|complaint), without a (hitch|problem|hiccup), zero (problems|issues), turned (it|that|this|things) (all )?(around|round), well made, well built, not (one|a) (grumble|complaint|bad word|moan), never (quibbled|grumbled|argued), stars, champions, gems, superstar, superstars, top, better than ever, worth every, so good, so pretty, cosy, cozy, stunning, elegant, charming, proud owner, fan of, big fan, never let me down, solid, flawless, faultless, handled it well, good on you, respect, fair play, on your side, behind you, stand by you, works (great|fine|well|like a charm|beautifully)
        toll, tolle, toller, tolles, super, klasse, spitze, prima, grossartig*, wunderbar*, wunderschoen*, perfekt, begeistert, genial, ich liebe, liebe (die|den|das|meine|meinen|eure|euren), zufrieden, gluecklich, freue mich, freut mich, hervorragend*, ausgezeichnet*, fantastisch*, empfehl*, weiter so, lob, ein lob, kompliment, sehr nett, freundlich*, hilfsbereit, schnell und, bestens, einwandfrei, hut ab, respekt, haltet durch, beste, bester, bestes, schoen, schoene, mega, nie probleme, noch nie (ein )?problem*, ohne probleme, chapeau, tipptopp, erstklassig, spitzenklasse, bravo, fan von, vorbildlich
        genial, encanta, excelente, bravissimi, parfait, formidable
        """
    );

    public static readonly Phrases Thanks = Phrases.Of(
        "thanks, thank, thx, ty, ta (very much|muchly|so much|loads|ever so), cheers, much appreciated, appreciate, appreciated, grateful, danke, dankeschoen, dank, vielen dank, besten dank, merci, gracias, grazie, obrigado, obrigada"
    );

    public static readonly Phrases Displeased = Phrases.Of(
        """
        (one|two|1|2) stars?, (ein|zwei) sterne?, bad, worse, worst, awful, terrible, horrible, poor, poorly, disappoint*, unhappy, not happy, not very happy, not impressed, unimpressed, annoy*, frustrat*, fed up, angry, furious, livid, unacceptable, unbelievable, useless, rubbish, garbage, trash, crap, junk, pathetic, ridiculous, disgrace*, disgust*, embarrassing (outfit|firm|company|shop|lot|bunch), shame, shameful, shambles, joke, nightmare, the pits, get a life, let me down, letting me down, hopeless, sucks, suck, hate, never again, avoid, boycott, regret, waste, mess, sad, sick of, tired of, not great, not good, not ok, not okay, not cool, not right, not acceptable, could be better, meh, let down, miserable (performance|service|experience|show|way|weeks), appalling, atrocious, dreadful, mediocre, overpriced, incompetent, greedy, lost (a|my) (customer|trust), last time, gone downhill, what happened to you, zero stars, one star, 1 star, expected better, expected more, fail, fails, failure, no thanks, scandal
        schlecht, schlechte, schlechter, schlechtes, schlechteste, schlimm*, furchtbar, schrecklich, grauenhaft, miserabel, mies, miese, mieser, enttaeusch*, unzufrieden, nicht zufrieden, nicht gluecklich, aerger*, nervt, nervig, frech*, unverschaemt*, unmoeglich, inakzeptabel, lachhaft, laecherlich, peinlich, schande, schaemt, saftladen, sauerei, katastroph*, scheiss*, dreck, muell, schrott, nie wieder, finger weg, boykott*, abzocke, traurig, schade, nicht gut, nicht schoen, nicht ok, nicht okay, reicht, zum kotzen, sauer, wuetend, armselig, unterirdisch, ungenuegend, unfassbar, bodenlos*, ein witz, wucher, gier
        """
    );

    public static readonly Phrases Swearing = Phrases.Of(
        "fuck*, fck, fcking, wtf, ffs, shit*, bullshit, crap, damn, goddamn, bloody, bastard*, bitch*, ass, arse, piss*, pissed, dick*, hell, scheiss*, scheisse, verdammt*, verfickt*, kacke, mist, zum teufel, mierda, merde, cazzo, puta*, joder"
    );

    public static readonly Phrases Insult = Phrases.Of(
        """
        idiot*, moron*, halfwit*, nitwit*, dimwit*, functioning brain, clown*, imbecile*, stupid, dumb, dumbass, morons, losers, loser, lazy, muppet*, cretin*, incompetent*, brainless, braindead, brain dead, with a brain, crooks, crook, pigs, rats, scum*, trash, parasites, arrogant, arschloch*, arschloecher, wichser*, depp*, vollidiot*, trottel, versager*, penner, hirnlos*, dumm, dumme, duemmlich*, bloed, bloede, bloedmann, faul, faule, fauler, pfeife, pfeifen, schwachkopf*, spinner, you suck, you all suck, shut up, bunch of (cowboys|jokers|amateurs|fools|clowns), get lost, worthless (lot|bunch|shower|crew), gutless, spineless, cowards, halt (die|dein) (klappe|maul|fresse), schnauze, imbeciles, idiotas
        """
    );

    public static readonly Phrases Accusation = Phrases.Of(
        """
        liar, liars, lying, lied, lies, thief, thieves, theft, steal, stealing, stole, stolen from, rob, robs, robbed (me|us), robbing, robbery, (feel|felt|been|being|getting) (robbed|scammed), scam, scammers, scammer, (you|they|lumora|firm|company|shop) (have |has |just |ve )?scammed, scammed (me|us|by you), fraud, frauds, fraudulent, con artists, rip off, ripoff, ripped off, cheat, cheats, cheated, cheaters, criminal, criminals, crooks, you knew, admit it, shame on you, blood on your hands, you dont care, dont give a, deliberately, on purpose, covered up, cover up, hiding the truth, murderers, playing with lives, greed
        luegner, luege, luegen, gelogen, dieb, diebe, betrug, betrueger*, betrogen, abzock*, abgezockt, verarsch*, kriminell*, gauner, schaemt euch, schaemen sie sich, ihr wusstet, gebt es zu, mit absicht, absichtlich, vertuscht, raffgier*, verbrecher*, estafa*, ladrones, voleurs, ladri
        """
    );

    public static readonly Phrases Ultimatum = Phrases.Of(
        """
        last chance, final chance, last warning, final warning, or else, or i (will|am|go|cancel|leave|return|post|want), or im (out|gone|leaving|cancelling|done), you have until, (want|expect|demand|need|fix|refund|answer|reply|sort|resolve|respond|pay|call|back) … within # (hours|days|minutes), by (tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|noon) or, i want it now, immediately, this instant, i demand, sort it (out )?(now|today|or), fix (it|this) (now|today|or), last time i (ask|say)
        letzte chance, letzte warnung, sofort, augenblicklich, sonst (kuendige|bin|gehe|storniere|werde|hole), ich verlange, ich fordere, zum letzten mal, bis (morgen|montag|dienstag|mittwoch|donnerstag|freitag|heute abend) oder
        """
    );

    public static readonly Phrases Reproach = Phrases.Of(
        """
        do you (people|guys|even|ever|actually|lot) … (talk|read|listen|care|work|know|check|train|test|think|have), do you read, do you think (this|its|thats|i), are you (serious|kidding|joking|blind|deaf|stupid|insane|doing this|even|actually|asleep|for real|having a laugh|all), you (people|lot), what is wrong with you, whats wrong with you, what the hell, how (hard|difficult) (can|is) it, how dare you, how much longer, how many (more )?times, how (can|could) you, is (this|that) (a|some kind of) (joke|prank), is anyone (even )?(there|awake|alive|working), is anybody (there|awake|alive), anyone home, does anyone (even )?(read|work|care), who (the hell|on earth), seriously, for gods sake, for heavens sake, enough is enough, had enough, ive had it, im done, sick of (you|this), what a (joke|farce|shambles|disgrace), beyond a joke, taking the (piss|mick|mickey), couldnt care less, you should be ashamed, have you no shame, not good enough
        redet ihr, liest das (jemand|bei|ueberhaupt|eigentlich|hier), lest ihr, lesen sie (ueberhaupt|eigentlich|meine), wollt ihr mich, habt ihr (sie noch|ueberhaupt|noch|eigentlich), seid ihr (noch|eigentlich|alle|zu|bescheuert|taub), geht's noch, gehts noch, wie (oft|lange) (noch|denn|soll), was soll (das|der), was faellt (euch|ihnen) ein, wollen sie mich, ist das euer ernst, ernsthaft, das kann (doch )?(wohl )?nicht (wahr|euer ernst) sein, mir reicht, jetzt reicht, es reicht, schnauze voll, nase voll, unverschaemt*, frechheit, bodenlose, fuer dumm
        """
    );

    /// <summary>Kind words that are seldom meant kindly.</summary>
    public static readonly Phrases Mocking = Phrases.Of(
        """
        thanks for nothing, thank you for nothing, thanks a (lot|bunch|million) for (nothing|the|another|not|that|my|your|ruining|wasting|losing|sending me), slow clap, way to go, nice one, oh (great|wow|good|joy|lovely|sure|brilliant|fantastic|perfect|how), great (job|work|stuff|start|service), (must|should) be (so|very|really)? ?proud, so proud, what a (surprise|treat|joy|delight|time to be|wonderful|lovely), congratulations, congrats, hats off, bravo, genius, love (it )?(how|when|that), loving (how|the), just what i (needed|wanted), exactly what i (needed|wanted), living the dream, how (nice|kind|thoughtful|generous|lovely) of you, as (always|usual|ever), keep up the (good|great) work, keep it up, top (job|service|marks|class), first class, world class, outstanding, impressive, well done, (10|ten) (out of|/) (10|ten), five stars for, award, medal, prize for, im sure (you|its|that|they), apparently, who needs, good thing, lucky me, clearly, smart home they said, they said, cheers for, such a pleasure, an absolute (joy|pleasure|delight), my favourite part, my favorite part, best (customer )?(service|support) ever, marvellous, splendid, really smart, so smart, very smart, so helpful, super helpful, very helpful
        na (super|toll|klasse|prima|bravo|danke|wunderbar|bestens|herzlichen|dann), toll gemacht, super gemacht, gut gemacht, glueckwunsch, herzlichen glueckwunsch, gratuliere, danke fuer (nichts|gar nichts|den tollen|die tolle|das tolle), herzlichen dank auch, vielen dank auch, besten dank auch, ganz grosses kino, respekt, applaus, bravo, wie (nett|schoen|reizend|freundlich), war ja klar, wie immer, wie ueblich, echt (toll|super|klasse|stark|spitze), ganz (toll|super|prima|klasse|grosse), spitzenservice, super service, toller service, klasse service, tolle leistung, meisterleistung, glanzleistung, genau mein humor, weiter so, freut mich (ja )?(sehr|riesig), da kommt freude auf, hut ab, wer braucht schon
        """
    );

    /// <summary>Never meant kindly, whatever stands beside it.</summary>
    public static readonly Phrases SurelyMocking = Phrases.Of(
        "slow clap, another masterclass, thanks for nothing, thank you for nothing, thanks a (lot|bunch|million) for nothing, danke fuer (nichts|gar nichts), what a time to be alive, give (that|this|the) (man|woman|person|guy|team) a (medal|raise|prize)"
    );

    /// <summary>Kind words that are mockery as soon as a burden is named beside them.</summary>
    public static readonly Phrases StrongMocking = Phrases.Of(
        """
        thanks for nothing, slow clap, way to go, bravo, genius, brilliant idea, congratulations, congrats, love (it )?(how|when), loving how, must be (so |very |really )?proud, what a (surprise|treat|joy|service), living the dream, you really care, how (nice|kind|thoughtful|generous|lovely) of you, just what i (needed|wanted), so smart, really smart, very smart, lucky me, big round of applause, standing ovation, take a bow, my hero, (10|ten) out of (10|ten), impressive, outstanding, hats off, oh (great|wow|joy|lovely|brilliant|fantastic)
        na (super|toll|klasse|prima|bravo|danke|wunderbar|bestens), herzlichen glueckwunsch, glueckwunsch, gratuliere, herzlichen dank auch, vielen dank auch, ganz grosses kino, wie (nett|reizend|freundlich), da kommt freude auf, respekt, applaus, hut ab, meisterleistung, glanzleistung
        """
    );

    /// <summary>How long, how often, since when: what a story of trouble carries.</summary>
    public static readonly Phrases Burden = Phrases.Of(
        """
        minutes, hours, days, weeks, months, minute, hour, again, third, fourth, fifth, second time, twice, another, still, only, yesterday, since, so far, last (night|week|month), this morning, needs, had to, have to, sent back, returned, # times
        minuten, stunden, tage, tagen, wochen, monate, monaten, wieder, dritte*, vierte*, zweimal, dreimal, immer noch, gestern, seit, schon, muss, musste
        """
    );

    /// <summary>That something is not there, or came too late: what is odd beside applause.</summary>
    public static readonly Phrases Lack = Phrases.Of(
        "without, no (internet|light|power|water|heating|heat|signal|train|bus|answer|reply|refund|parcel|food|bed|room|seat|luggage|network), instead of, (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|#th) (day|week|month|hour|time|call|mail|email|visit|technician|attempt|bus|train), only # (hours|days|weeks|months), just # (hours|days|weeks|months), ohne, statt, (erster|zweiter|dritter|vierter|fuenfter|sechster|siebter|achter|zehnter) (tag|anruf|versuch|termin|techniker), (ersten|zweiten|dritten|vierten|fuenften|sechsten) (tag|mal|woche|anruf), nur # (stunden|tage|wochen|monate)"
    );

    /// <summary>Marks and pictures of mockery.</summary>
    public const string MockingMarks = "👏🙄🤡💩🤦🙃😒🤮";

    /// <summary>Marks and pictures of joy.</summary>
    public const string JoyMarks = "😍🥰❤♥💛💙💚💜🧡🎉🥳😊😀😃😄😁🤩💕💖✨☺🙏👍😎🌟⭐😻🫶";

    public const string LaughMarks = "😂🤣😅😆😹";
}
