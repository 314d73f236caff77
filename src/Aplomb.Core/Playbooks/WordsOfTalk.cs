namespace Aplomb.Playbooks;

/// <summary>Where a talk stands: solved, back again, refused, handed over, promised. English and German.</summary>
internal static class WordsOfTalk
{
    public static readonly Phrases Solved = Phrases.Of(
        """
        (works|working|runs|running|charges|connects|lights up|is back|are back|is on|shines) (now|again|fine|perfectly|great|like a charm|as it should|beautifully|smoothly|properly|well), (it|that|everything|all|lamp|light|lights|hub|heater|app|one) (works|worked|is working|is fixed|is sorted|is solved|is fine|is good|is back|are fine), now (it )?works, (all |its |it is )?lit up (now|again), (is |its )?(up and running|back to normal|good as new|back on|back up|like new|alive again), (you were|youre|you are) right, it was (the|my) … (switch|fuse|cable|plug|fault|battery|setting|router), no longer an issue, good to go, thats it solved, problem gone, spot on it works, hey presto, (hasnt|havent|not|never) (skipped|missed) a beat, (thats|got) it (going|working|running) again, (problem|matter|issue|case|job) closed … (our|my) side, does it job, (reset|restart|reboot|swap|update|switch|that|this) did (it|the trick|the job), (perfect|fine|great|quiet|good) (ever )?since, did the trick, that worked, worked (a treat|perfectly|like a charm|first time), (all|its|everything|is|thats|now|got it|issue|problem|matter) (sorted|solved|resolved|fixed|settled|done|good now|cleared), sorted (now|out|it|thank|thanks), solved (now|it|thank|thanks), fixed (now|it|thank|thanks|in), all good, all fine, all is well, all well, happy now, problem (gone|solved|fixed), no more (flicker*|problems|issues|errors|buzzing|trouble), (without|not) (one|a single|one single) (flicker|dropout|drop out|glitch|hiccup|hum|buzz|outage), case closed, you can close, can be closed, case can be closed, (no|nothing) (longer|more) (an issue|a problem|needed|to do)
        (geht|laeuft|funktioniert|leuchtet|klappt|tut) (jetzt|nun|wieder|alles|wieder alles|einwandfrei|perfekt|super|prima|bestens), (jetzt|nun) (geht|laeuft|funktioniert|leuchtet|klappt), (hat|es hat|alles) (funktioniert|geklappt), alles (gut|bestens|erledigt|geklaert|in ordnung|wieder gut|ok|okay|super|prima|klar), (ist|hat sich|problem|fall|sache) (jetzt |nun |damit )?(erledigt|geloest|geklaert|behoben), kann geschlossen werden, koennt ihr schliessen
        ya funciona, resuelto, ca marche, resolu, risolto
        """
    );

    /// <summary>Something came. It settles a matter of delivery or money; of a broken thing it says nothing.</summary>
    public static readonly Phrases Arrived = Phrases.Of(
        """
        (money|refund|parcel|package|order|lamp|replacement|new one|heater|hub|letter|ticket|tickets|suitcase|luggage|bag|box|book|shoes|delivery|it) (is |has |have |was )?(just |finally |now )?(arrived|here|there|landed|came|in my account|on my account|received|got here|turned up|delivered), got (my|the) (money|refund|parcel|replacement|new|package|order|connector|part|parts|spare|spares|bulb|panel|driver|plug|kit), got it back, (received|have) (the|my) (refund|money|replacement|parcel|package)
        (geld|paket|ersatz|lampe|erstattung|lieferung|bestellung|koffer|gepaeck|buch|schuhe|karten) (ist |sind |kam )?(heute |gestern |gerade |jetzt )?(da|angekommen|gekommen|eingegangen|hier|eingetroffen)
        """
    );

    /// <summary>A matter of delivery or money.</summary>
    public static readonly Phrases OnTheWay = Phrases.Of(
        "where (is|are), wheres, arrive*, parcel*, package*, order, orders, deliver*, delivery, shipp*, refund*, money, charged, charge, overcharged, paid, payment, luggage, suitcase, bag, lost, missing, never came, wo (ist|sind|bleibt), paket*, bestellung*, lieferung*, geliefert, geld, erstattung*, abgebucht, bezahlt, koffer, gepaeck, verschollen, verschwunden, fehlt"
    );

    /// <summary>Takes a "works" back: hopes, conditions, denials, limits.</summary>
    public static readonly Phrases NotSolved = Phrases.Of(
        """
        (hum|humming|buzz|buzzing|flicker*|noise|smell|fault|problem|issue|error|trouble|crackle|whine|rattle|leak|drip) (is|are|has come|have come|came) back, (hum|humming|buzz|buzzing|flicker*|noise|smell|crackle|whine|rattle|leak|drip) (in|of|from|on) … is back, (not|isnt|nothing|never|hasnt|wasnt|havent|still not|not yet|hardly|nor) (been |is |really |yet |even )?(solved|sorted|fixed|resolved|working|works|good|fine|ok|settled|done|arrived), doesnt work, dont work, didnt work, does not work, no longer works, nothing works, if it works, if that works, whether it works, hope (it|that|this) … (works|helps|does), let you know, see if, will see, works for … then, worked for, worked until, works until, but (now|still|then|the|it|only|not), (all|everything) good (on paper|they|you said), should (be|work), supposed to, says (its )?(fixed|solved|sorted|delivered|working), you (say|said|claim|wrote|told) … (fixed|solved|sorted|works|resolved), marked as (solved|resolved|fixed|done)
        (noch )?nicht (geloest|erledigt|behoben|angekommen|da|geklappt|funktioniert), geht (immer noch |noch |wieder )?nicht, funktioniert (immer noch |noch |wieder )?nicht, nichts (geklaert|geloest|erledigt), (hoffe|hoffentlich|mal sehen|melde mich), aber (jetzt|noch|immer|nur|leider), angeblich, sollte
        """
    );

    public static readonly Phrases Back = Phrases.Of(
        """
        again, de nouveau, otra vez, de nuevo, di nuovo, once more, still (not|no|the same|broken|dead|flicker*|doesnt|dont|isnt|waiting|happening|there|having|drops|dropping|doing), same (problem|issue|thing|fault|error|story|mistake|again|buzz|hum|noise|flicker|smell|leak|rattle|crackle), back again, is back, its back, are back, once more, (second|third|fourth|fifth|2nd|3rd|4th) time, not (fixed|solved|sorted|resolved), never (fixed|solved|sorted|was|been|arrived|came), wasnt (fixed|solved|sorted), isnt (fixed|solved|sorted), nothing (has )?changed, no change, not working, doesnt work, didnt (help|work|last|fix|change), lasted (a|one|two|three|#), started again, back to square one, as before, returned, hasnt (arrived|come|stopped|changed|been), havent (received|got), no (refund|money|parcel|replacement) yet, far from (solved|fixed|resolved), who (closed|said it)
        wieder, schon wieder, immer noch, noch immer, erneut, nochmal, abermals, das gleiche, derselbe, dasselbe, (zum )?(zweiten|dritten|vierten) mal, nicht (behoben|geloest|erledigt|geklappt), nichts geaendert, geht (noch|immer noch|wieder) nicht, von vorne, zurueck, noch nicht
        """
    );

    /// <summary>"Again" that is good news, and "not yet" that only means that nobody has looked.</summary>
    public static readonly Phrases NotBack = Phrases.Of(
        "(happy|glad|content|satisfied|smiling|bright|warm|cosy|whole|fine|well|good) (customer |woman |man |family |camper )?(once )?again, (not|havent|hasnt) (yet )?(opened|unpacked|tried|tested|installed|unboxed), noch nicht (ausgepackt|ausprobiert|getestet|eingebaut|angeschlossen|geoeffnet), wieder (zufrieden|gluecklich|froh|hell|warm|ganz)"
    );

    public static readonly Phrases NewMatter = Phrases.Of(
        "(another|different|new|other|unrelated|separate) (issue|problem|thing|matter|question|one|topic|order|lamp), this time its, this time (my|the|it), something else, nothing to do with (the|my) (last|first|other|old), now (its )?the (other|remote|app|hub|cable), (anderes|neues|weiteres) (problem|thema|anliegen), etwas anderes, andere frage, diesmal"
    );

    /// <summary>How we handled the case: asking again, hand-offs, canned words, asking for a removal too early.</summary>
    public static readonly Phrases BadProcess = Phrases.Of(
        """
        (same|that) (question|questions|number|serial|info|information|data|details|photo|photos|answer|reply|text|sentence|story|thing) … (again|twice|three times|already|before|third|second|# times|every time|over and over), (already|just) (told|sent|gave|given|said|answered|explained|provided|written|wrote|posted|shared) (you|that|it|this|them|all|everything|your|the|twice|so), (told|sent|gave|given|explained|answered|said|asked|repeated|described) … (twice|three times|four times|# times|already|over and over|to (two|three|four|five|six|#)), asked … (same|again) … (again|before|thing|question), (third|fourth|fifth|sixth|seventh|another|different|next|every time a (new|different)|second) (person|agent|colleague|name|department|team|employee|rep) … (now|who|asks|asking|again|today|in|so|and)?, (passed|passing|pass|sent|sending|handed|pushed|shoved|bounced|bouncing|referred|forwarded|transferred) … (around|from one|from pillar|back and forth|between|to another|to the next|on again|like a|to # (people|agents|departments)), from (one|pillar|department|agent) … to (another|post|department|agent|the next), start (all )?over, (desk|service|support|company|firm|hotline) … merry go round, sends (me|us) to … to … to, (wild )?goose chase, from (scratch|the beginning|the start|zero), copy paste, copy and paste, copied and pasted, copypaste*, canned, template*, boilerplate, scripted, stock (reply|answer|phrase|phrases), standard (reply|answer|text|phrase|phrases), robot, robots, robotic, first … then … now (you|another|someone|somebody), erst … dann … jetzt (du|sie|sie wieder|noch), keep (a )?(record|records|file|notes|track), spare me (the|your), we value your (feedback|opinion|business), (your|this) (call|feedback|opinion) is important, thank you for reaching out, read what i (sent|wrote|said|posted), lest was ich, (yet )?another (department|person|form|agent|name), wrote (this|that|it|all of this|the same) (already|before|twice|three times|yesterday), (talking|speaking|writing) to a (wall|machine|bot|robot|recording), same (sentence|text|reply|answer|words|message|line), not what i (asked|wanted to know|wrote|said), you (keep|kept) (telling|asking|saying|sending|repeating), that is not an answer, thats not an answer, answer my question, (fourth|fifth|third|sixth) colleague, das war nicht meine frage, das habe ich nicht gefragt, beantwortet meine frage, do you (people |guys |even |ever )?(talk to each other|read (what|my|the)|have a (file|record|note)|take notes|keep notes), did you (even )?(read|look at) (my|what|the|it), read (my|the|what i) … (first|before|properly|at all), nobody reads, left hand, (ask|asks|asking|asked|want|wanted|wants) (me|us) to (delete|remove|take down|change|edit|update) … (post|review|comment|rating|stars), (delete|remove) my (post|review|comment), keep asking, keeps asking, you keep (asking|sending|saying|telling), no one owns, one hand doesnt, explain (it |this |everything |my )?(all |problem |story )?(again|every time|from)
        (schon|bereits|jetzt) … (gesagt|geschickt|geschrieben|erklaert|genannt|mitgeteilt|beantwortet|angegeben), (zum|das) (zweiten|dritten|vierten|fuenften) mal … (gefragt|fragt|erklaer*|schick*|schreib*|nummer|frage), (gleiche|selbe|dieselbe|dieselben|gleichen) … (frage|fragen|nummer|antwort|satz|text|daten|fotos), (weitergereicht|weitergeleitet|herumgereicht|hin und her|von einem zum|von pontius|abgeschoben|weiterverbunden), textbaustein*, baustein*, liest (das|hier|bei euch|ueberhaupt|eigentlich|jemand), standardantwort*, standardtext*, floskel*, vorgefertigt*, kopiert*, copy paste, roboter, von vorne, wieder (ein|eine) (neuer|neue|anderer|andere), redet ihr, sprecht ihr (nicht )?miteinander, lest ihr, lesen sie, habt ihr (das |meine |es )?(ueberhaupt )?gelesen, (bewertung|beitrag|kommentar|post) (zu )?(loeschen|loesche|entfernen)
        """
    );

    public static readonly Phrases Refuses = Phrases.Of(
        """
        no (dm|dms|pm|pms|private|direct) ?(messages|message|chat|please|thanks)?, not (going to |gonna )?(dm|message|pm|write|send|slide|go) (you|private|into|in private|to private|a dm|me), (wont|will not|refuse to|dont want to|not going to|never|im not|why should i|why would i|wouldnt) … (dm|dms|message you|pm|private|private message|inbox|direct message|write you), (answer|reply|explain|tell me|say it|respond) (me )?(here|in public|publicly|in the open|so everyone|so everybody|for all), (right )?here (in public|where everyone|where everybody|so everyone|so everybody|in the open|please), keep (it|this) (here|public|in public), stay(ing)? (here|public|in public), in (the )?public, so (everyone|everybody|others|all) can (see|read), everyone should (see|read), dont trust … (messages|message|dms|dm|private|inbox|you)
        (keine|keinen) (dm|dms|pn|pns|privatnachricht*|nachricht*|private), nicht (privat|per dm|per pn|in private), (antwortet|antworten sie|schreibt es|sagt es|erklaert) (es |mir |das |doch |bitte )?(hier|oeffentlich), hier (oeffentlich|antworten|fuer alle|vor allen), (oeffentlich|hier) (bleiben|klaeren), damit (es )?(alle|jeder)
        """
    );

    /// <summary>Our own words that offer a private talk.</summary>
    public static readonly Phrases Offer = Phrases.Of(
        "message us, dm us, dm, pm, private message, direct message, send us, write us, write to us, in private, privately, inbox, drop us, private chat, message me, send me, by message, via message, private nachricht, privatnachricht, per nachricht, direktnachricht, pn, schreib* uns, schick* uns, nachricht an uns, privat"
    );

    public static readonly Phrases HandsOver = Phrases.Of(
        """
        (sent|send|wrote|dmed|messaged) (it|them|you|that|both|all|the|my|via|by|in)? ?(a )?(dm|message|pm|details|number|number|photo|photos|mail|email|it|them|now|over|everything|details|private|picture|pictures|receipt|invoice|data|address|serial)?, done, just sent, check (your )?(dms|inbox|messages), dm sent, message sent, in your (dms|inbox), (here is|here it is|here you go|here they are|here are|heres|as requested|as asked), (order|serial|customer|tracking|case|model|article) (number|no|nr) (is)?, (number is|name is|address is|email is|serial is|postcode), attached, see attachment
        (habe|hab) … (geschickt|geschrieben|gesendet|geschickt), (ist |sind )?(geschickt|gesendet|raus|verschickt), erledigt, (hier ist|hier sind|hier die|hier meine|anbei|wie gewuenscht), (bestellnummer|seriennummer|kundennummer|auftragsnummer|adresse|rechnungsnummer), nachricht ist (raus|da|unterwegs)
        """
    );

    public static readonly Phrases AsksNews = Phrases.Of(
        """
        any (news|update|updates|progress|word|idea when|luck|sign|answer|chance), news, update please, an update, still (nothing|waiting|no|there), hello, (anyone|anybody) (there|home|here|awake|alive|reading|listening|at all), are you (still )?(there|working|looking|on it), what about (my|the|it|that), what (is|s) (happening|going on|the status|new), whats (happening|new|the status|the state), status, how (far|long|much longer|is it going|are things|does it look), when (will|can|do|is|are|does), where (are we|does it stand|do we stand), heard (nothing|back), (havent|not|have not|never) heard, (you|your) (said|promised|wanted|were going), waiting, follow(ing)? up, bump, silence, forgotten, forgot
        (gibt es|gibts) (was|etwas|schon|irgendwas|neuigkeiten|neues), neuigkeiten, was neues, neues, stand der dinge, wie (ist der stand|steht|sieht es aus|weit|lange), hallo, (noch|immer noch) (da|nichts|keine), wann (kommt|hoere|bekomme|geht|ist|wird|kann), warte (noch|immer|seit), nichts (mehr )?gehoert, (vergessen|meldet), was ist (jetzt|nun|mit), tut sich
        """
    );

    /// <summary>Content for now: takes note, will try, thanks for the answer.</summary>
    public static readonly Phrases Noted = Phrases.Of(
        """
        ok, okay, k, alright, fine, cool, great, perfect, good, sounds good, got it, understood, noted, will do, will try, ill try, i will try, gonna try, trying, let me try, try (it|that|this), see (if|whether|how), ill (check|test|look|see|wait|report|let you know), let you know, thanks, thank you, thx, cheers, ta, fingers crossed, hope (it|that|this), not sure (yet|if|whether), seems, so far, looks (like|good|better), for now, maybe (it|that), we will see, well see, too early, fair enough, works for me
        ok, okay, alles klar, gut, super, prima, passt, danke, verstanden, probiere, probier, mach ich, mache ich, mal gucken, werde ich (machen|probieren|testen), versuche, teste, schaue, schau, melde mich, mal sehen, mal schauen, hoffe, hoffentlich, noch nicht sicher, scheint, bisher, bis jetzt, sieht (gut|besser)
        """
    );

    public static readonly Phrases Gift = Phrases.Of(
        "voucher*, gift*, discount*, free (month|lamp|bulb|shipping|of charge|product|light|gift|hub|year), on the house, coupon*, goodwill, compensat*, credit (of|for|note|on), for the trouble, as a (thank you|sorry), little extra, gutschein*, rabatt*, geschenk*, kostenlos*, gratis, entschaedig*, kulanz*, gutschrift*"
    );

    public static readonly Phrases Removed = Phrases.Of(
        "(deleted|removed|took down|taken down|updated|edited|changed|adjusted|corrected|amended|raised|bumped|upgraded|lifted|revised|rewrote|rewritten|improved|increased) (my|the|that|it|down|also|now|up|(my|the|that) (angry|bad|negative|nasty|grumpy|old|first|harsh|public|cross))? ?(post|review|comment|rating|tweet|stars|it|score|to (four|five|4|5)), (i |ive |i have |i just |i now |weve )?(took|taken|pulled) (my|the|that|our) … (post|review|comment|rating|tweet|reel|video|story|thread) (down|off|offline|back), (changed|raised|turned|updated|bumped|moved) my (one|two|three|1|2|3) (star|stars) (to|into|up), (four|five|4|5) stars (now|from me now|instead), now (four|five|4|5) stars, jetzt (vier|fuenf|4|5) sterne, (bewertung|beitrag|kommentar|post|sterne) … (hochgesetzt|erhoeht|verbessert|korrigiert|ueberarbeitet|angehoben|zurueckgezogen|geloescht|entfernt|geaendert|angepasst|aktualisiert), (post|review|comment|tweet|rating) (is |has been |was )?(now )?(gone|deleted|removed|down|updated|changed|edited), (bewertung|beitrag|kommentar|post) (ist |habe ich |hab ich |wurde )?(jetzt |gerade |nun )?(geloescht|entfernt|geaendert|angepasst|aktualisiert|weg|raus)"
    );

    public static readonly Phrases Declined = Phrases.Of(
        "(wont|will not|not going to|dont want to|rather not|prefer not|not) … (delete|remove|take down|change|edit|update|taking down|deleting|removing) … (it|post|review|comment|that|rating), (post|review|comment) (stays|will stay|remains), it (stays|will stay|remains) (up|online|there|public|as it is|where it is), (i|ill|i will|id rather|rather|will|going to|gonna|and) (leave|keep) (it|the post|my review|my post|that) (up|there|as it is|online), (bleibt|lasse ich) (stehen|drin|online|so), (nicht|nichts) (loeschen|entfernen|aendern)"
    );

    public static readonly Phrases Bitter = Phrases.Of(
        "no thanks to you, # (calls|mails|emails|letters|attempts|tries|afternoons|evenings), (fuenf|vier|drei|sechs) (anrufe|mails|briefe|nachmittage|versuche), took (you )?(long enough|ages|forever|# (weeks|days|months|attempts|calls|emails|tries)), took (weeks|months|days), finally, about time, at last, only after, after (three|four|five|six|#|all) (weeks|months|emails|calls|attempts|days), shouldnt have (taken|had), should not have, never again, last (order|time|purchase), not (buying|ordering|coming|recommend*), wont (buy|order|be back|come back|recommend|be ordering), lost (a|my|me), still (angry|annoyed|disappointed|not happy|a bad|a disgrace|think), left a (bad|sour), nerves, what a (circus|farce|fight|pain|struggle|nightmare|saga), had to (fight|beg|shout|threaten|chase|ask), embarrassing, disappointing, shame, not happy, wasted, hat (ja )?(lange )?genug gedauert, endlich, wurde auch zeit, nach (drei|vier|fuenf|#|wochen|monaten) *, nie wieder, trotzdem, nerven, kein (dank|verdienst), erst nach, traurig, peinlich, musste erst"
    );

    /// <summary>An expert answered, and the words did not land.</summary>
    public static readonly Phrases NotUnderstood = Phrases.Of(
        "(still )?(dont|do not) know (which|what|where|how|whether|if i), none the wiser, (weiss|weiss ich) (immer noch |jetzt )?nicht (wie|was|wo|welche*), (plain|normal|simple|everyday|human|understandable|layman*) (language|words|terms|english|german|speech), abbreviation*, acronym*, technical terms, buzzword*, (einfacher|normaler|verstaendlicher) (sprache|worten), abkuerzung*, fachbegriff*, what on earth, what in the world, come again, you lost me, (im|i am) (totally |completely )?lost, over my head, could you (say|explain|put) (that|it) (again|simpler|simply|in), not (a|an) (engineer|technician|expert|electrician), what (am i|do i|should i|are we) (to|supposed to|meant to|have to)? ?(press|click|do|type|turn|push|enter|hold|open|plug), was (zum|um) (teufel|himmels willen|himmel), bin kein (techniker|experte|elektriker|fachmann), keine ahnung was, get a word, a single word, dont (understand|get it|get what|get the|follow|know what (that|he|she|this|it|a|the)), do not understand, didnt (understand|get it|get what|get the|get a word), did not understand, no idea what, (what|whats) (is|does|are|do) (a|an|the|that|he|she|it|this) … (mean|means), what does … mean, what is (a|an) , what (he|she|the expert|the technician|your engineer) (means|meant|wants), double dutch, greek to me, gibberish, in plain (english|words|language), simple (words|terms|english), too technical, jargon, lost me, confus*, (not|no) clear to me, make (no )?sense, verstehe (ich )?(nicht|kein*|nur bahnhof|das nicht|nix), versteh (ich )?(nicht|kein*|nur bahnhof|das nicht), nicht verstanden, kein wort, was (heisst|bedeutet|ist|meint) (das|der|die|ein|er|sie|eine), fachchinesisch, auf deutsch, einfach* worten, zu technisch, unklar, kapier*"
    );

    public static readonly Phrases DidNotHelp = Phrases.Of(
        "(as|like) (you|your … (engineer|technician|expert|colleague|electrician|specialist|workshop)) (said|told|asked|suggested|advised|wrote|recommended) … (like|as) before, (neither|none|nothing) of (the|these|those|your|this|it) … (made|helped|help|worked|works|changed|did), (made|makes) (no|any|little|zero) difference, no joy, (did not|didnt|doesnt|hasnt|not) (help|work|fix|solve|change|make a difference|helped|worked|fixed|solved), nothing, nope, no (difference|change|effect|improvement|luck|help|joy), (nothing|not a thing) (changed|changes|helped|has changed|works|happened), still (flicker*|dead|broken|not|the same|no|off|drops|dropping|offline|cold|wrong|hums|buzz*|does|there|e#|shows|blink*|doing), (same|exactly the same) … (as before|again|problem|issue|error|fault|thing), worse (than|now), to no avail, without success, useless, in vain, as before, keeps (flicker*|dropping|failing|happening|crashing|doing), (hat|haben|half|hilft) … (nicht|nichts) … (geholfen|gebracht|gebracht)?, nicht geholfen, nichts gebracht, nichts (geaendert|veraendert), (immer noch|weiterhin|nach wie vor|noch immer), ohne erfolg, kein* (erfolg|besserung|unterschied|aenderung), genauso, flackert weiter*, geht (trotzdem|immer noch|noch immer|auch so) nicht"
    );

    /// <summary>The writer did what the expert said.</summary>
    public static readonly Phrases AsTold = Phrases.Of(
        """
        (did|done|followed|tried|went through|worked through|carried out|replaced|changed|swapped|reset|moved) … (all|everything|every|each|what|exactly|the|your) … (steps|step|instructions|instruction|engineer|engineers|technician|technicians|expert|experts|specialist|specialists|electrician|electricians|list)
        (alles|alle|schritt|schritte|anleitung|anweisungen) … (gemacht|befolgt|probiert|versucht|ausgefuehrt|abgearbeitet), (hice|hemos hecho|he hecho|segui|he seguido) … (todo|todos|pasos|tecnico|instrucciones), (ho|abbiamo) (fatto|seguito|provato) … (tutto|passi|tecnico|istruzioni), (jai|nous avons) (fait|suivi|essaye) … (tout|etapes|technicien|instructions)
        """
    );

    /// <summary>Our own words that bring what the expert says.</summary>
    public static readonly Phrases Steps = Phrases.Of(
        "steps, instructions, (sent|mailed|mails|wrote|written|writes|says|answered|sends) … (you|into|in|how|to), (technician|engineer|expert|specialist|electrician) (says|writes|recommends|suggests), schritte, anleitung, (techniker|technikerin|experte|expertin|fachmann|elektriker) (sagt|schreibt|empfiehlt|raet), pasos, instrucciones, istruzioni, etapes"
    );

    public static readonly Phrases Still = Phrases.Of(
        "still, yet, no better, (like|as) (on|before|the first) … day, no change, same as, immer noch, noch immer, weiterhin, trotzdem, sigue, siguen, sigo, ancora, continua a, toujours, encore"
    );

    public static readonly Phrases ExpertActed = Phrases.Of(
        "(mr|mrs|ms|technician|engineer|expert|specialist|fitter|electrician|colleague|workshop|lab|he|she|someone|guy|man|chap|bloke|team|people) … (was (here|at|round|in)|swapped|exchanged|came|left|has been|was there|visited|called|replaced|changed|swapped|installed|fitted|fixed|repaired|reset|updated|set|sent|wrote|mailed|answered|finished|did), (has|have) (been |just |now )?(replaced|changed|swapped|installed|repaired|updated|visited|answered|reset|mailed|fixed), has (just |now )?set the, new (board|part|motor|driver|supply|sensor|fuse|switch|pump|battery|panel) (is|was|went) (in|fitted|on), (sheet|report|log|notes|note|job card|entry|record|ticket) (says|said|shows|reads|has it|notes) … (put|fitted|swapped|replaced|changed|installed|fixed|repaired|reset|updated|adjusted|rewired|soldered), (herr|frau|techniker|experte|monteur|kollege|elektriker|fachmann|werkstatt) … (war da|war hier|kam|ersetzt|eingebaut|ausgetauscht|montiert|getauscht|gewechselt|repariert|installiert|angerufen|geschrieben|eingestellt|gekommen|geantwortet|fertig)"
    );

    public static readonly Phrases Expert = Phrases.Of(
        "technician*, engineer*, expert*, specialist*, fitter, electrician, workshop, lab, developer*, legal team, billing team, product team, techniker*, ingenieur*, experte*, expertin, experten, fachmann, fachfrau, monteur, elektriker, werkstatt, entwickler*, fachabteilung, spezialist*"
    );

    /// <summary>Our own words that ask whether it is solved.</summary>
    public static readonly Phrases CheckBack = Phrases.Of(
        "(did|does|has|is|are) (it|that|the|this|everything|all|your|you) … (help|helped|work|working|works|arrive|arrived|fix|fixed|solve|solved|sorted|fine|ok|okay|better|happy|reach|good|get|now|stop|stopped|run|running), (how|hows) (is|does|did|are|it) … (working|now|going|run|running|doing|look), all (good|well|fine|sorted|ok|in order) , everything (ok|fine|good|sorted|working|alright), still (flickering|there|happening), let us know (if|whether|how), tell us (if|whether|how), hat (es|das|der|die|alles) … (geholfen|geklappt|funktioniert), (geht|laeuft|funktioniert|klappt|passt) (es|das|alles|jetzt|nun|die|der|wieder), alles (gut|ok|in ordnung|geklappt), wieder (alles )?(gut|in ordnung)"
    );

    /// <summary>Our own words that deliver an answer or a fix.</summary>
    public static readonly Phrases AsksPicture = Phrases.Of(
        "photo, photos, picture, pictures, image, screenshot, pic, snapshot, foto, fotos, bild, bilder, screenshot, aufnahme"
    );
}
