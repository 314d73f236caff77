namespace Aplomb.Playbooks;

/// <summary>What it is about: what went wrong, what is asked, whose matter it is. English and German.</summary>
internal static class WordsOfMatter
{
    /// <summary>Something happened or fails: enough for a first step without asking back.</summary>
    public static readonly Phrases Issue = Phrases.Of(
        """
        broke, broken, breaks, break, dead, died, dies, flicker*, blink*, buzz*, hums, humming, rattl*, squeak*, noisy, loud, stopped, stops, stop working, (wont|doesnt|does not|will not|didnt|did not|dont|refuses to) (work|works|turn|start|connect|charge|pair|open|load|switch|stay|update|come|go|close|let|respond|stop|light|dim|fit|match|help|arrive|get|receive|answer|reply|fix|show|hold|last|move|send|deliver|refund|ring|call|react|recognise|recognize|sync|find|log|accept|take|play|heat), isnt working, not working, cant (log|connect|reach|open|pay|find|get|use|cancel|return|turn|switch|see|pair|order|change|even), cannot (log|connect|reach|open|pay|use|cancel|return|turn|pair), unable to, refuses to, fail, fails, failed, failing, crash*, freez*, froze, frozen, stuck, hangs, error, errors, bug, buggy, offline, disconnect*, drops, dropped, dropping, reset, resets, loses, lost, losing, lose, deleted, wiped, gone, missing, vanished, disappeared, bricked, bricks, faulty, defect*, damaged, scratched, scratch, cracked, crack, bent, dented, torn, stain*, leak*, peeling, fell (off|apart|down), came off, falling (off|apart), loose, wobbl*, snapped, shattered, smashed, in pieces, are swapped, were swapped, misprinted, unreadable, trips the, tripped the, short circuit, went dark, dark (again|once more|now), locks me out, logs me out, kicks me out, bent, crooked, blurry, dim, yellowed, rusty, mouldy, dirty, used item, second hand, smell, smells, stinks, drain*, slow, slower, wrong, incorrect, mixed up, too (short|small|big|dark|bright|loud|expensive|late|long|thin|tight|slow|heavy)
        late, later than, delay*, overdue, never (arrived|came|got|received|shipped|called|answered|replied|turned|showed|worked), not (arrived|come|received|delivered|shipped|here|there|refunded|answered|connecting|charging|responding|turning|included|fixed|solved), still (no|not|waiting|havent|hasnt|nothing|the same|wrong|dead|broken|open|missing|flicker*), no (reply|answer|response|refund|tracking|sign of|delivery|confirmation|email|call|light|power|signal|one came|show|instructions|manual|screws|invoice|receipt|update|explanation|word|sound|heat|help), waiting, waited, wait, on hold, in the queue, this queue, the queue, queue of, hung up, cut (me )?off, ignored, ignoring, rude, unfriendly, laughed at, turned away, refused, rejected, denied, cancelled, canceled, out of stock, sold out, postponed
        refund, refunded, overcharged, double charged, charged, charge me, charged twice, billed, billing, money back, took # (euros|pounds|dollars), deducted, debit*, price (went|increase|rise|hike|doubled), raised the price, more expensive, doubled, hidden fee*, fee, fees, subscription, cancel, unsubscribe, warranty, guarantee, return, returned, replacement, exchange, repair, repaired, returns, locked out, log in, login, password, hacked, spam mails, pushed, removed the, took away, paywall, used to be free, doesnt fit, not as described, looks nothing like, cheap plastic, after (a|one|two|three|#) (day|days|week|weeks|month|months|year|years), lasted, third (time|lamp|one|bulb), second (time|one|lamp|bulb), # (weeks|days|hours|minutes|months) (for|without|on|and|to|late|now|later|waiting|of), since the (update|last update), after the update, last update, your update, the update, (freezing|stone|ice) cold, cold (house|room|flat|kitchen), in the dark, without (light|heat|power|heating), no heating
        kaputt, defekt*, sperrt, ausgesperrt, sicherung, loest aus, gedauert, vertauscht, schief, rostig, dreckig, gebraucht, flacker*, blinkt, summt, brummt, geht nicht, gehen nicht, funktioniert nicht, funktionieren nicht, tut nicht, tut sich nichts, laeuft nicht, laesst sich nicht, startet nicht, laedt nicht, verbindet nicht, reagiert nicht, passt nicht, stimmt nicht, haelt nicht, leuchtet nicht, kommt nicht, ging nicht, nicht (mehr|angekommen|geliefert|erreichbar|da|bekommen|erhalten|erstattet|gekommen|geklappt|moeglich|funktioniert), keine (antwort|reaktion|rueckmeldung|lieferung|erstattung|anleitung|verbindung|hilfe|rechnung|sendungsnummer), kein (licht|strom|rueckruf|geld|anschluss|signal|empfang), fehlt, fehlen, fehler, fehlermeldung, stuerzt ab, abgestuerzt, haengt, ausgefallen, faellt aus, abgebrochen, gebrochen, gerissen, zerkratzt, kratzer, verbogen, beschaedigt, zerbrochen, undicht, tropft, stinkt, riecht, laut, falsch, falsche, falschen, falsches, verloren, geloescht, verschwunden, weg, zu (kurz|klein|gross|laut|dunkel|hell|spaet|teuer|lang|langsam|eng), verspaet*, verzoeger*, spaet, warte, warten, gewartet, wartezeit, warteschleife, schlange, aufgelegt, ignoriert, abgewimmelt, unfreundlich*, unhoeflich*, abgelehnt, verweigert, storniert, ausverkauft, rueckerstatt*, erstattung, geld zurueck, abgebucht, doppelt, mahnung, rechnung, gebuehr*, preiserhoehung, teurer, kuendig*, abo, garantie, gewaehrleistung, retoure, rueckgabe, umtausch, reparatur, ersatz, gesperrt, passwort, hotline, seit (dem|der) (letzten )?update, nach (dem|einer|einem|#) (update|woche|tag|monat|wochen|tagen|monaten), seit # (tagen|wochen|monaten|stunden|minuten), # (wochen|tage|stunden|minuten|monate), immer noch, dunkel, kalt, ohne (licht|strom|heizung)
        no funciona, roto, rota, tarde, no llega, sin respuesta, ne marche, cassee?, en retard, pas recu, non funziona, rotto, ritardo
        """
    );

    /// <summary>In a question these tell of something that has gone wrong; other issue words may only be asked about.</summary>
    public static readonly Phrases IssueAsked = Phrases.Of(
        """
        (where|wheres) … (my|our|the) … (order|parcel|package|delivery|refund|money|lamp|heater|replacement|item|stuff|technician|fitter|answer|reply), (why|how come) (is|are|was|were|does|do|did|has|have|cant|wont|doesnt|isnt|am|would|must|should) … (my|i|we|our|me|it|they|the|you|this), when (will|is|are|do|does|can) … (my|i|we|our) … (arrive|come|finally|get|back|refund|order|parcel|money|delivered|lamp|heater|replacement), (still|again) … (not|broken|waiting|offline|dead|down|no), is … (down|broken) (again|for)
        wo (ist|bleibt|sind|bleiben) … (mein|meine|unser|unsere|die|das|der), warum (ist|geht|habe|hat|wird|wurde|funktioniert|kommt|muss|laeuft|antwortet|bekomme), wieso (ist|geht|habe|hat|wird|wurde|funktioniert|kommt|muss), wann (kommt|bekomme|erhalte|wird|kriege) … (mein|meine|ich|endlich|unser|unsere), schon wieder
        """
    );

    /// <summary>The writer's own order, device, bill, promise or safety.</summary>
    public static readonly Phrases Own = Phrases.Of(
        """
        (my|our) … (order|parcel|package|delivery|refund|money|account|bill|invoice|lamp|lamps|light|lights|bulb|bulbs|heater|heaters|plug|plugs|hub|app|panel|panels|device|devices|strip|subscription|plan|contract|booking|appointment|technician|warranty|return|replacement|case|ticket|card|home|house|kitchen|room|bedroom|living|kid|kids|son|daughter|data|code|system|remote|switch|fan|sensor|socket|charger|shelf|mirror|desk|garden|hallway|scenes), mine, (i|we) (ordered|bought|paid|returned|own|received|got|have|waited|have been|was|were|called|wrote|emailed|cancelled|booked|tried|cant|cannot|still|need|installed|asked), (ive|weve) (been|got|ordered|paid|bought|had|waited|called|tried|written), im (still|waiting|locked|stuck), order (number|no|nr), (sent|sold|charged|promised|told|refused|gave) (me|us), (help|call|refund|tell|answer) me
        (mein|meine|meinen|meiner|meinem|unser|unsere|unseren|unserer|unserem) … (bestellung|paket|lieferung|sendung|rechnung|konto|geld|lampe|lampen|licht|heizung|heizer|stecker|hub|app|geraet|abo|vertrag|termin|garantie|ersatz|fall|ticket|karte|wohnung|haus|kueche|zimmer|kind|kinder|sohn|tochter|daten|ruecksendung|erstattung|panel|panels|schalter|wohnzimmer|schlafzimmer|rueckgabe|retoure), (ich|wir) … (bestellt|gekauft|bezahlt|zurueckgeschickt|gewartet|warte|warten|angerufen|geschrieben|storniert|erhalten|bekommen|bekomme|kann|brauche), bei (mir|uns)
        """
    );

    /// <summary>About what everybody talks of: no matter of the writer's own.</summary>
    public static readonly Phrases PileOn = Phrases.Of(
        """
        boycott*, trending, shame on you, shame on them, you knew, the video, that video, this video, saw the, seen the, the news, everyone (knows|should|must|stop), everybody (knows|should|must|stop), people like you, people could have, people have, how many (more )?(people|kids|children|homes|fires|families), stop buying, dont buy, never buy, blood on, they say nothing, say something, silence, silent, explain yourself*, explain yourselves, resign, step down, ceo, statement, cover up, covered up, scandal*, hashtag, finally (admit|exposed|caught), lol, popcorn
        boykott*, schaemt euch, ihr wusstet, das video, im video, skandal*, ruecktritt, vertusch*, kauft nicht, kauft nie, schweig*, stellungnahme
        """
    );

    public static readonly Phrases Compensation = Phrases.Of(
        """
        (voucher|discount|compensation|freebie|# euros|# pounds|# dollars) … (is the least|least you|would be fair|would do|would help|is fair|is in order|is due), compensat*, goodwill (gesture|payment), gesture of goodwill, damages, for my (trouble|time|inconvenience|wasted), for the (trouble|inconvenience|day off|wasted|hassle|lost), make it worth, (want|expect|demand|deserve|owe|get|give|send|offer|about|need|like|have|how about) … (voucher|vouchers|discount|freebie|gift card|gift|free (lamp|month|months|bulb|one|product|products|hub|heater|year|shipping)|credit), (delete|remove|take down|change|edit) … (post|review|comment|rating|stars) … (if|when|for|once|as soon as) … (voucher|discount|refund|money|euros|pounds|dollars|pay|free|#), (voucher|discount|refund|money|euros|pounds|dollars|pay|free|#) … (and|then|or) … (delete|remove|take down|change|edit) … (post|review|comment|rating|it), # (euros|euro|pounds|dollars|bucks|quid|eur|gbp) (back )?for (the|my|our|every|wasting|all)
        (gutschein|rabatt|# euro) … (das mindeste|waere fair|waere angemessen|ist drin), entschaedig*, wiedergutmachung, kulanz*, schadensersatz*, schadenersatz*, schmerzensgeld*, (will|moechte|erwarte|verlange|fordere|bekomme|kriege|gebt|schickt|wie waere) … (gutschein|rabatt|geschenk|gratis*|kostenlos*|nachlass), (loesche|entferne|aendere) … (bewertung|beitrag|kommentar|post), # (euro|eur) (zurueck )?fuer (den|die|das|meine|meinen|mein)
        """
    );

    public static readonly Phrases OtherTrade = Phrases.Of(
        """
        flight, flights, airline, plane, airport, ferry, cruise, ship, train, trains, railway, bus, buses, tram, taxi, hotel, hostel, room service, restaurant, pizza, burger, coffee, latte, beer, menu, bank, mortgage, loan, insurance, policy holder, credit score, broadband, sim card, phone contract, roaming, concert, festival, cinema, gym, dentist, clinic, doctor, pharmacy, hairdresser, salon, car rental, rental car, garage, tyres, petrol, shoes, jacket, dress, jeans, shampoo, perfume, lipstick, mascara, yoghurt, cereal, ice cream, dog food, cat food, football, season ticket, landlord, letting agent, university, course, exam, magazine, newspaper, streaming, bike, bicycle, scooter, washing machine, dishwasher
        flug, fluege, flughafen, faehre, kreuzfahrt, schiff, zug, bahn, bus, taxi, hotel, restaurant, kaffee, bier, bankkonto, kredit, versicherung, internetanschluss, handyvertrag, konzert, kino, fitnessstudio, zahnarzt, apotheke, friseur, mietwagen, werkstatt, reifen, schuhe, jacke, kleid, shampoo, parfum, joghurt, eis, hundefutter, vermieter, waschmaschine, spuelmaschine, fahrrad
        """
    );

    public static readonly Phrases OtherFirm = Phrases.Of(
        """
        (is|are) (this|you|that) (the|even the)? ?(same|right) … (company|firm|account|page|people|one|place), (right|correct) (account|page|company|place|address), is this the … that (does|sells|runs|makes|has), the ones (who|that) (make|do|run|sell), if (this|that) (is|was) you, if you are the (right|same), not sure (if|whether) … (you|your|right|yours|this is), are you (also )?(the ones|related|connected|part of|the same), (do|does) (this|that|it) belong to you, was (that|this) you, or (is|was) (that|this|it) (another|someone|somebody|a different), (anything|something|nothing) to do with you
        seid ihr (die|das|auch die|auch das) … (mit|die|von|aus|denen), bin ich (hier|bei euch) richtig, gehoert … zu euch, war das (bei )?(ihr|euch|eure|eurer), weiss nicht … ob ihr, oder (ist|war) das (jemand|ein|eine) ander*
        """
    );

    public static readonly Phrases MixUpSeen = Phrases.Of(
        """
        wrong (company|firm|account|page|people|brand|tag|handle|one|place), tagged the wrong, meant (the|a|an|@|to (tag|write|message)) … (other|different|another|instead|not you)?, mixed (you )?up, mistook you, confused you with, not you (guys|lot|then)?, different (company|firm|brand), thought you were, my (mistake|bad), nothing to do with you, ignore me, ignore (that|this|my)
        falsche (firma|seite|adresse), falscher (account|laden), falsches (konto|unternehmen), verwechselt, verwechslung, meinte (eigentlich|die andere|den anderen|eine andere), mein fehler, ihr seid (das|es) (ja )?(gar )?nicht
        """
    );

    /// <summary>Beyond what a desk can know: standards, protocols, law of products, chemistry, building plans.</summary>
    public static readonly Phrases Technical = Phrases.Of(
        """
        certificat*, certified, tested to, standard, en #, iec #, iso #, din #, ul listed, ce mark*, conformity, compliance, compliant, datasheet, data sheet, specification*, spec sheet, api, sdk, webhook*, protocol, firmware, mqtt, modbus, knx, dali, matter over, thread border, zigbee cluster, openthread, kernel, encryption, encrypted, tls, security audit, penetration test, source code, licence terms, frequency, mhz, ghz, khz, milliamp*, inrush, power factor, harmonics, lux, lumens per, cri, tm 30, flicker index, photobiological, ip rating, ip #, ip65, ip67, fire class, fire rating, reach regulation, rohs, weee, svhc, mercury, lead free, phthalate*, voc emissions, pacemaker, epilep*, medical, photosensitiv*, migraine, building regulations, structural, load bearing, wall anchor, three phase, residual current, rcd, earth leakage, grounding, wiring diagram, circuit, schematic, transformer, bulk order, tender, procurement, b2b, wholesale, architect*, installation plan, emf, electrosmog, retention period, processor agreement, gdpr, dpa
        zertifi*, zertifikat, norm, pruefbericht*, pruefzeichen, konformitaet*, datenblatt, datenblaetter, schnittstelle*, protokoll, verschluesselung, verschluesselt, frequenz, schutzklasse, schutzart, brandschutz*, schaltplan, leistungsfaktor, einschaltstrom, fi schalter, drehstrom, herzschrittmacher, epileps*, schadstoff*, statik, traglast, ausschreibung, grosshandel, architekt*, auftragsverarbeit*, dsgvo
        """
    );

    public static readonly Phrases Vague = Phrases.Of(
        """
        how does (this|it|that) (thing )?work, how do (i|you) (do|use|get) (this|it|that), what (now|do i do|next|about it), can you help, can (someone|anyone|somebody) help, could you help, need help, please help, i have a question, got a question, quick question, is (this|it|that) (normal|possible|right|ok|okay|true), (is|are) (it|they|there) (good|any), does (it|this|that|mine) work, which one, the (other|new|blue|big|small) one, what is (this|that|it), whats (this|that), how much, anybody there, anyone there, help, and mine, what about mine, hello
        wie geht (das|es), wie funktioniert (das|es), was (nun|jetzt|mache ich), koennt ihr (mir )?helfen, kann (mir )?(jemand|wer) helfen, brauche hilfe, hab(e)? (eine|ne|mal eine|da mal eine) frage, ist das (normal|moeglich|richtig|so), geht das, welche(s|r)?, was ist das, hilfe, wie viel, hallo
        """
    );
}
