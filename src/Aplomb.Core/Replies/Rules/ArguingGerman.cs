namespace Aplomb.Replies.Rules;

/// <summary>The same ways to argue as in <see cref="ArguingShapes"/>, in German.</summary>
internal static class ArguingGerman
{
    private static readonly Wording Records = new(
        Phrases.Any(
            """
            (laut|gemäß|nach|ausweislich|lt·?) (unser\w*|den|dem|der|ihre[mrn]|deine[mrn]|auskunft|aussage|angaben)( \w+)? ?(<unterlagen>|<mitarbeiter>|<regeln>|vorliegenden \w+|auskunft|aussage|angaben)
            (unsere?|die|das|unser) (<unterlagen>|sendungsverfolgung)( <ganz>)* (zeig\w+|beleg\w+|beweis\w+|bestätig\w+|sag\w+|weis\w+|ergab\w*|ergeben)
            (wurde|wurden|ist|sind|war|waren|haben|hat)( (das|die|der|ihr\w*|dein\w*|unser\w*|alles|sie|es|am \w+|paket|sendung))*( <ganz>)* (ordnungsgemäß|korrekt|richtig|fristgerecht|pünktlich|einwandfrei|vertragsgemäß|rechtzeitig|fachgerecht|vorschriftsmäßig|tadellos) (\w+ )?(zugestellt|berechnet|abgerechnet|geliefert|gehandelt|verhalten|übergeben|informiert|installiert|gereinigt|geprüft|bearbeitet|verarbeitet|verpackt|abgelesen|ausgeführt|funktioniert|abgebucht|eingestellt)
            (läuft|funktioniert|arbeitet|lief|funktionierte)( \w+){0,4} (einwandfrei|problemlos|tadellos|korrekt|fehlerfrei|reibungslos|ordnungsgemäß|stabil|normal)
            (kein\w*|keinerlei|nicht den geringsten) (<ganz> )?(eintrag|hinweis\w*|nachweis\w*|anruf\w*|vermerk\w*|beleg\w*|anhaltspunkt\w*|fehler|mangel|mängel|störung\w*|verspätung|grund|anlass|eingang|meldung\w*|beschwerden?) (finden|gefunden|feststellen|festgestellt|erkennen|erkennbar|vor|vorhanden|verzeichnet|ersichtlich|sehen|bekannt|eingegangen|für|auf|zu)
            (liegt|liegen|gibt es|sehen wir|finden wir|haben wir|besteht|ist)( uns| hier| bei uns| im system| <ganz>)* (kein\w*|keinerlei) (eintrag|hinweis\w*|nachweis\w*|anruf\w*|vermerk\w*|beleg\w*|anhaltspunkt\w*|fehler|mangel|störung\w*|grund|anlass|eingang|meldung\w*|beschwerden?|problem\w*)
            (<mitarbeiter>) (sagt|versichert|bestätigt|berichtet|beteuert|gibt an|hat (angegeben|versichert|bestätigt|ausgesagt|geklingelt|angerufen))
            (technisch|bei uns|auf unserer seite|unsererseits|hier)( <ganz>)* (ist|war|läuft|lief|alles)( <ganz>)* (alles )?(in ordnung|korrekt|richtig|bestens|einwandfrei|fehlerfrei|okay|ok)
            (niemand|keiner)( <ganz>)* (geöffnet|angetroffen|erreicht|aufgemacht|zuhause|zu hause|da gewesen|gemeldet|reagiert)
            """
        ),
        "Ein Beweis gegen jemanden sagt ihm, dass man ihm nicht glaubt.",
        "ich höre, dass Sie es anders erlebt haben, und prüfe, was geschehen ist"
    )
    {
        Reach = Reach.Clause,
    };

    private static readonly Wording Others = new(
        Phrases.Any(
            """
            (die meisten|den meisten|die allermeisten|den allermeisten|viele|vielen|alle anderen|allen anderen|andere|anderen|tausende|hunderte|sonst alle|nahezu alle|fast alle|die (große |überwiegende )?mehrheit( der| unserer)?|99 prozent|\d+ ?(%|prozent)( der| unserer| aller)?)( unserer| der)? ?<kunden>
            (bei|von|für) (den |allen |anderen )?(meisten|allermeisten|anderen|vielen|allen anderen) (\w+ )?(läuft|funktioniert|klappt|geht|ist|sind|war|waren|haben)
            (sonst|bisher|bislang|noch|außer ihnen|außer dir)( <ganz>)* (hat )?(sich )?(niemand|keiner|kein (\w+ )?(kunde|gast|fahrgast|nutzer)|nie jemand)
            (niemand|keiner|kein einziger)( <ganz>)* (hat )?(sich )?(sonst |anders|bisher |je )?(\w+ )?(beschwert|gemeldet|gestört|bemängelt|aufgefallen|gesagt|reklamiert)
            (sie|du) (sind|bist) (der|die) (erste|einzige)n? ¦ (durchweg|überwiegend|fast nur|ausschließlich|sehr|viele|nur) (positive\w*|gute\w*|begeisterte\w*) (bewertung\w*|rückmeldung\w*|kritik\w*|resonanz|feedback|stimmen)
            (im durchschnitt|durchschnittlich|statistisch|im schnitt) ¦ \d+([.,·]\d+)? ?(%|prozent) (der|aller|unserer|sind|fahren|kommen)
            """
        ),
        "Dass andere zufrieden sind, hilft diesem Menschen nicht.",
        "jetzt zählt, was Ihnen geschehen ist"
    )
    {
        Reach = Reach.Clause,
    };

    private static readonly Wording Theirs = new(
        Phrases.Any(
            """
            (liegt|lag|liegen|läge|dürfte|muss|kann|wird|scheint)( (es|das|dies|also|der fehler|die ursache))*( <ganz>)*( (vermutlich|wahrscheinlich|wohl|offenbar|offensichtlich|höchstens|also))* (nur |wohl )?an (ihre[mnr]?|deine[mnr]?|eure[mnr]?|ihnen|dir)( \w+)?
            (ihr|dein|euer)\w* (gerät|handy|router|browser|verhalten|einstellung\w*|provider|internet|anschluss|fehler|versäumnis|irrtum|missverständnis|lüftungsverhalten|nutzungsverhalten)( \w+)? (ist|war|liegt|dürfte|schuld|die ursache|verursacht|zurückzuführen)
            (durch|wegen|aufgrund|infolge|bei)( von| der| des| ein\w*)? (falsch\w*|unsachgemäß\w*|mangelnd\w*|unzureichend\w*|fehlerhaft\w*|zu wenig|fehlend\w*|übermäßig\w*|unsorgfältig\w*|ihr\w* eigen\w*) \w+
            wenn (sie|du|man)( (das|die|den|sich|unsere?|es|nur|vorher|richtig|rechtzeitig|genau|aufmerksam|auch|einmal|mal|ein))*( \w+){0,4} (hätten|hättest|hätte|würden|würdest|gelesen|beachtet)
            (hätten|hättest) (sie|du)( <ganz>)*… (gelesen|gemeldet|angerufen|beachtet|geprüft|gefragt|gebucht|gesagt|gekommen|informiert|bestellt|gelüftet|abgeschlossen|bezahlt|gewartet|geschaut|bescheid)
            (sie|du) (hätten|hättest)… (können|müssen|sollen|dürfen)
            (bitte )?(fragen|frag|erkundigen|schauen|prüfen|klären)( sie| du)?( sich)?( <ganz>)*( zuerst| erst| einmal| noch| am besten)*( doch)? (bei|mit) (ihr\w*|dein\w*|den|der) (nachbar\w*|familie|mann|frau|partner\w*|kind\w*|mitbewohner\w*|bank|bekannten|kolleg\w+|postfiliale)
            (bitte )?(achten|denken|stellen|sorgen|beachten|merken|planen|lesen)( sie)?( bitte)?( <ganz>)*( (künftig|in zukunft|das nächste mal|beim nächsten mal|zukünftig|nächstes mal|vorher|auf|daran|darauf|dafür))+
            (künftig|in zukunft|das nächste mal|beim nächsten mal|zukünftig|nächstes mal)( (bitte|sollten|bitten|müssen|können|lesen|denken|achten|einfach|vielleicht|sie|du|wir|ein|etwas|früher|eher))+
            (sie|du) (haben|hast)( (ja|selbst|doch|offenbar|wohl|vermutlich|sich|das|die|den|der|es|einfach|leider|auch|nun|mal|diese\w*))*…(selbst (gewählt|gebucht|bestellt|entschieden|unterschrieben|verursacht|so)|akzeptiert|zugestimmt|unterschrieben|bestätigt|falsch \w+|übersehen|vergessen|versäumt|missverstanden|verwechselt|nicht (gelesen|beachtet|gemeldet|reagiert|angerufen|eingehalten|geprüft|bezahlt|gelüftet|geöffnet|abgeholt)|zu spät \w+)
            (bei|zu|für) (diesem|dem|so einem|einem solchen) preis ¦ was (haben|hast) (sie|du)( denn)? erwartet ¦ (darf|dürfen|kann|können) (man|sie)( \w+)? (nicht|kein\w*)( \w+){0,3} erwarten ¦ wer( \w+){1,6},? (muss|darf|braucht|sollte|kann|wird|der)
            (ihre|deine|eigene|selbst) (eigene )?(schuld|verantwortung|entscheidung|sache) ¦ selbst (schuld|verantwortlich|zuständig) ¦ eigenes risiko ¦ auf eigene gefahr
            """
        ),
        "Das legt die Last in die Hände des Menschen.",
        "es tut mir leid, dass das nicht klarer war"
    )
    {
        Reach = Reach.Clause,
    };

    private static readonly Wording Rules = new(
        Phrases.Any(
            """
            (in|laut|gemäß|nach|unter|entsprechend|steht in|siehe) (unseren|den|der|unserer|ihrem|deinem|dem|ihren|unserem|§) ?(\w+ )?<regeln>
            (unsere?|die|diese|unser|das) (<regeln>)( <ganz>)* (ist|sind|gilt|gelten|sieht|sehen|besagt|besagen|sagt|sagen|schreib\w+|verbiet\w+|erlaub\w+|schließ\w+|regel\w+|verlang\w+)
            (gilt|gelten|gleich)( <ganz>)* für (alle|jeden|sämtliche) ¦ (keine|nie) ausnahmen? ¦ (regeln|vorschrift|vorschriften) (sind|ist) (regeln|vorschrift|vorschriften)
            (steht|stand|ist|sind|war|waren|wurde|wurden|haben)( (doch|so|auch|klar|deutlich|eindeutig|ausdrücklich|bereits|ja|das|es|die|sie|mehrfach|gut|überall|rechtzeitig|vorab|darauf|sie darauf|schon|vorher))* (beschrieben|angegeben|vermerkt|ausgehängt|angekündigt|ausgeschildert|kommuniziert|hingewiesen|nachzulesen|geregelt|ersichtlich|aufgeführt|sichtbar|gekennzeichnet|erklärt|mitgeteilt|informiert|bekannt gegeben|bekanntgegeben|vereinbart|dokumentiert|schwarz auf weiß)
            (steht|stand)( <ganz>)* (so |klar |deutlich |groß )?(in|auf|am|im|an) (der|dem|unser\w*|ihr\w*|dein\w*|vertrag|schild|etikett|beipackzettel|jeder)
            wir (sind|waren)( <ganz>)* (nicht )?(verpflichtet|gezwungen|berechtigt|gehalten|an \w+ gebunden) ¦ (müssen|mussten) (wir )?(uns )?an \w+( \w+)? halten
            (nicht|kein\w*) (im (preis|tarif|vertrag) (enthalten|inbegriffen)|erstattungsfähig|anspruch|rechtsanspruch|vorgesehen|möglich, da) ¦ (kein|keinen) anspruch ¦ vom umtausch ausgeschlossen
            (bitte )?(beachten|bedenken|berücksichtigen|haben|verstehen) sie( bitte)?,? (dass|verständnis dafür) ¦ (wir bitten|bitten) um (ihr )?verständnis,? dass
            (das|dies|es) (ist|war)( <ganz>)* (üblich|normal|branchenüblich|standard|gängige praxis|vollkommen normal|rechtens|zulässig|unvermeidbar|unvermeidlich|so gewollt|so vorgesehen)
            (wie|so wie)( (wir|ich))?( ihnen| dir)?( (bereits|schon|mehrfach|mehrmals))* (erklärt|gesagt|mitgeteilt|erwähnt|geschrieben|angekündigt|kommuniziert|besprochen|dargelegt|ausgeführt)
            (haben|hatten|wurden|sind) (wir |sie )?(ihnen|dir|sie|dich|alle\w*)?( <ganz>)*( (mehrfach|mehrmals|rechtzeitig|vorab|schriftlich))* (darauf |darüber )?(erklärt|gesagt|mitgeteilt|hingewiesen|informiert worden|gewarnt|erinnert)
            """
        ),
        "Regeln helfen dem Menschen nicht; sagen Sie, was Sie tun können.",
        "was ich tun kann, ist dies"
    )
    {
        Reach = Reach.Clause,
    };

    private static readonly Wording Contradiction = new(
        Phrases.Any(
            """
            (beruhig\w+|entspann\w+|mäßig\w+)( (sie|dich|euch|du|ihr))?( (sich|bitte|erst|erstmal|mal|einmal|erst einmal|doch|jetzt|wieder))+ ¦ jetzt (bitte )?(beruhigen|mal langsam) ¦ (ruhig|sachlich|höflich|fair|freundlich|locker) (bleiben|bleib|zu bleiben) ¦ bleiben (sie|wir)( bitte| doch| mal)* (ruhig|sachlich|fair|höflich|bei den fakten) ¦ (kein|keinen) grund (zur|für|so|sich|gleich) ¦ (ihren|deinen|diesen|solchen) ton\w* ¦ im ton vergriffen ¦ übertreib\w* ¦ mal halblang
            (das|dies|es)( <ganz>)* (stimmt|trifft|entspricht)( <ganz>)* (nicht|keineswegs|keinesfalls)
            (das|dies|es)( <ganz>)* (ist|war|wäre)( <ganz>)* (nicht|keineswegs|keinesfalls)? ?(unwahr|unrichtig|unmöglich|gelogen|ausgeschlossen|richtig so|wahr|korrekt|der fall|der wahrheit|möglich|vorgekommen|passiert|wie sie|wie du)
            (das|dies|es)( <ganz>)* (kann|könnte)( (technisch|so|eigentlich|bei uns|<ganz>))*( gar| überhaupt)? nicht (sein|stimmen)
            (ihre|deine|diese|die|ihr|dein) (behauptung|darstellung|vorwurf|aussage|schilderung|kritik|anschuldigung|angaben|vorwürfe|unterstellung)\w*( <ganz>)* (ist|sind|trifft|treffen|entspricht|entsprechen|können|kann|weisen|stimmt|stimmen|entbehrt)
            (können|kann|möchten|wollen|müssen|muss)( wir| ich)?( (uns|mir|das|dies|ihre \w+|diesen vorwurf|so|leider|ihnen|da|entschieden))*( <ganz>)* (nicht (vorstellen|nachvollziehen|bestätigen|teilen|glauben|stehen lassen|zustimmen|so stehen|erklären)|kaum (vorstellen|glauben|nachvollziehen)|widersprechen|zurückweisen|klarstellen|richtigstellen|korrigieren)
            (weisen|bestreiten|widersprechen)( (wir|ich|das|diesen|ihnen|entschieden|den vorwurf|ihre \w+))+ ¦ zur klarstellung ¦ um das klarzustellen ¦ (ehrlich|offen|streng) (gesagt|genommen) ¦ um ehrlich zu sein ¦ fakt ist ¦ tatsache ist ¦ in wahrheit ¦ bei allem (respekt|verständnis) ¦ mit verlaub ¦ bekanntlich ¦ wie (sie|du) (selbst|sicher|ja|bestimmt|vielleicht)( \w+)? ?(wissen|weißt|schreiben|schreibst|sagen|sehen|zugeben)
            (sie|du) (irr\w+|täusch\w+|verwechsel\w+|vergess\w+|überseh\w+|missversteh\w+)( (sich|dich|da|hier|das|dabei|wohl))* ¦ (so|ganz so|halb so) (schlimm|wild|dramatisch|lange|lang|schmutzig|einfach) (ist|war|kann|wird|es|wie) ¦ (einer|wenige|ein paar|nur ein) (kleine\w*|minuten|geringfügige\w*) (verzögerung|unannehmlichkeit|makel|schönheitsfehler)
            (nicht|keine|kein) (unsere?|unser) (schuld|fehler|verantwortung|problem|zuständigkeit|baustelle|sache|aufgabe|verschulden) ¦ nicht (zuständig|verantwortlich|schuld|in unserer (hand|macht)|an uns|bei uns|von uns (verursacht|zu (vertreten|verantworten)))
            (außerhalb|nicht im|nicht in) unser\w* (einfluss\w*|macht\w*|verantwortung\w*|hand|zuständigkeit\w*) ¦ höhere gewalt ¦ (keine|nicht die) (andere )?(wahl|möglichkeit) ¦ (niemand|keiner|wir)( <ganz>)* (konnte|konnten|kann|hätte)( <ganz>)*( (nicht|das|dies|so etwas|damit))* (vorhersehen|ahnen|voraussehen|vorausahnen|rechnen|wissen|beeinflussen|ändern)
            (unsere?|die) (\w+ )?<mitarbeiter>( <ganz>)* (sind|ist|arbeite\w*|haben|hat|geben|gibt|handel\w*|werden|würde\w*|mach\w*)( <ganz>)*( alle| ihr| sein| nur| immer)* (freundlich|geschult|höflich|bestes|kompetent|angewiesen|erfahren|professionell|pflicht|dienst|arbeit|job|vorschrift\w*|menschen|überlastet|nie|niemals|korrekt|bemüht|gut geschult|bestens|sorgfältig)
            (wir|<mitarbeiter>) (haben|hat)( <ganz>)* (alles richtig|nichts falsch|korrekt|nach vorschrift|alles (ge|in unserer|mögliche)\w*)( \w+)? ?(gemacht|gehandelt|getan)? ¦ (wir|unsere\w*) (legen|legt) (größten|großen|höchsten|viel) wert ¦ (höchste|strenge|hohe) (qualität\w*|standards|hygiene\w*|ansprüche)
            nicht ohne (grund|anlass) ¦ nur (seine|ihre|unsere|ihren|seinen|unseren) (arbeit|job|pflicht|dienst) ¦ (war|ist|meinte)( \w+)? (nur |doch |sicher )?(gut|nicht böse|nicht so|als scherz|ein scherz) ?gemeint
            wir (löschen|verkaufen|berechnen|geben|machen|tun|weisen|behandeln|reinigen|prüfen|liefern|informieren)( <ganz>)* (nur|nie|niemals|immer|stets|grundsätzlich|jed\w+|alle)
            """
        ),
        "Das bestreitet, was der Mensch erlebt hat.",
        "ich höre, dass Sie es anders erlebt haben, und prüfe, was geschehen ist"
    )
    {
        Reach = Reach.Clause,
    };

    /// <summary>As <see cref="ArguingShapes.Quiet"/>: signs of justifying that count where nothing owns or feels what happened.</summary>
    public static readonly Wording Quiet = new(
        Phrases.Any(
            """
            hängt( \w+){0,6} (von|davon) ¦ erst (im|am|nach|seit|vor)( \w+){1,3} (eingegangen|gemeldet|bezahlt|gekommen|eingetroffen|bestellt) ¦ erfahrungsgemäß
            (unter|in|nach|aus) (unserer|meiner) (sicht|ansicht|meinung|kenntnis) ¦ (vermutlich|wahrscheinlich|möglicherweise|vielleicht|offenbar|wohl|anscheinend)( haben| hat| wurde| ist)? (sie|du|jemand|ein nachbar|ihr\w*|dein\w*|sich)
            (wird|werden|wurde|wurden)( \w+){0,6} (kontrolliert|geprüft|überprüft|gereinigt|gewartet|geschult|überwacht|getestet|gezählt|gewogen|gescannt)
            (meistens|meist|in der regel|üblicherweise|normalerweise|häufig|oft|grundsätzlich)( \w+){0,4} (durch|von|wegen|an|bei|am|gäst\w+|kund\w+|nutzer\w*|selbst)
            (deshalb|darum|deswegen|daher) (bitten|empfehlen|raten|weisen|müssen|fordern|gilt|können|dürfen) ¦ (nur|ausschließlich|lediglich) (für|mit|bei|wenn|gegen|nach|zu)
            (steht|stehen|gibt|liegt)( \w+){0,3} (nachzulesen|im bericht|auf der seite|auf unserer seite|auf der website|auf unserer website) ¦ (rechtmäßig|berechtigt|zulässig|zu recht erhoben|vorschriftsgemäß)
            """
        ),
        "Ohne ein Wort zu dem, was geschehen ist, klingt eine Erklärung nach Verteidigung.",
        "das tut mir leid, und ich gehe dem nach"
    )
    {
        Reach = Reach.Clause,
    };

    public static readonly Wording[] All = [Records, Others, Theirs, Rules, Contradiction];

    /// <summary>Nearly always meant so: of 357 coded German drafts 16 that argue and 3 others hold one.</summary>
    public static readonly Wording[] Plain = [Records, Others, Theirs, Contradiction];
}
