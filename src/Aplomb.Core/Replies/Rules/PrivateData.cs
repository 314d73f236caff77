namespace Aplomb.Replies.Rules;

/// <summary><c>private-data</c>: what belongs to a person and not into the open, given or asked for. Quotations count too.</summary>
internal static class PrivateData
{
    private const string Name = "private-data";

    public static IEnumerable<Finding> Find(Scene scene) =>
        Secrets(scene).Concat(scene.IsPublic ? Given(scene).Concat(Uncovered(scene)).Concat(Asked(scene)) : []);

    private static readonly Phrases Secret = Phrases.Any(
        "(send|tell|give|share|confirm|what('s| is)|need|provide|reply with|dm|enter|read out|text|type|message|know|have)( (me|us|your|the|with|is|it|in|here|together|master|just|quickly|a|an|my|our|also|please|and|full|new|old|current|online|banking|app|account|card|login|4-digit|six-digit|6-digit|one-time|one time|security|three-digit|3-digit|sms|username|user name|number|e-?mail|or))* (password|passcode|pin|pin code|cvv|cvc|security code|one[- ]time (code|password|passcode)|otp|tan|verification code|full card number|card number|sms code|login details|\\d-digit code|code (that|which) (we|you|was|just)|digits on the back)",
        "your (full |online |current )?(password|passcode|pin|cvv|cvc|otp|security code|one-time code|full card number)",
        "(send|tell|give|share|confirm|need|provide|reply|enter|read|text|type|message|dm|what|post|quote|state|answer)( (me|us|your|the|with|is|just|quickly|a|an|my|our|also|please|and|full|new|old|current|online|out|back|to|them|over|here|below|now)){1,6} (\\w+[- ]digit (code|number|pin)|code (you|that|from|we|in|which|on)|(long|16-digit|sixteen-digit|card) number|digits (on|from|of) (the|your)|expiry( date)?|security (answer|question|number|word)|memorable word|mother's maiden name|login( details)?|log-in details|credentials|sms code|tan|pin|password|passcode)",
        "(schick|send|nenn|gib|geb|teil|bestätig|schreib|brauch|benötig|verrat|sag|antwort|tipp|les)\\w*( (sie|uns|mir|wir|ich|bitte|kurz|einfach|ihr\\w*|dein\\w*|die|den|das|mit|noch|hier|auch|dafür|dazu|und|aktuelle\\w*|einmal))*( \\w+)? (passwort\\w*|kennwort\\w*|pin|tan|geheimzahl|kartennummer|sicherheitscode|prüfnummer|prüfziffer|cvv|cvc|zugangsdaten|login\\w*|sms-?code|einmalcode|code (aus|von|den|der|per))",
        "(ihr|dein|ihre|deine)\\w* (passwort|pin|tan|kartennummer|sicherheitscode|cvv)"
    );
    private static readonly Phrases NeverAsk = Phrases.Any(
        """
        \w+n't ¦ never ¦ not ¦ no ¦ no one ¦ nobody ¦ without ¦ (to|can|and|please|how to|link to|will) reset\w* ¦ reset(s|ting)? (your|the|my) ¦ chang\w* ¦ ohne ¦ forg[eo]t\w* ¦ nie ¦ nicht
        kein\w* ¦ new (password|pin|passcode) ¦ keep ¦ cover
        """
    );

    /// <summary>Nobody may ask for these, in any channel.</summary>
    private static IEnumerable<Finding> Secrets(Scene scene)
    {
        foreach (var match in Secret.Places(scene.Words.Own))
        {
            var sentence = scene.Words.SentenceAt(match.Start);
            var words = scene.Words.Own[sentence.Start..Math.Min(scene.Words.Own.Length, sentence.End)];
            if (!NeverAsk.IsMatch(words) && Asks.IsMatch(words))
            {
                yield return Found.At(
                    scene,
                    Name,
                    Level.Stop,
                    match.Start,
                    match.Length,
                    "Nobody of ours may ever ask for this, not even in private.",
                    "confirm through the app that it is you"
                );
            }
        }
    }

    private static IEnumerable<Finding> Given(Scene scene)
    {
        foreach (var (start, length, why) in Traces.In(scene))
        {
            yield return new Finding(
                Name,
                Level.Stop,
                start,
                length,
                why,
                scene.IsGerman ? "(nur privat)" : Traces.Cover(scene, start, length)
            );
        }
    }

    private static IEnumerable<Finding> Uncovered(Scene scene) =>
        HiddenNames
            .Find(scene)
            .Select(one => new Finding(Name, Level.Stop, one.Place.Start, one.Place.Length, one.Why, one.Instead));

    private static readonly Phrases Asks = Phrases.Any(
        """
        what('s| is| was| are| were)? ¦ which ¦ (can|could|may|would|will) (you|we|i) ¦ please ¦ pls ¦ send ¦ share
        give ¦ tell ¦ post ¦ drop ¦ reply ¦ comment ¦ provide ¦ confirm ¦ need ¦ let (us|me) ¦ write ¦ enter ¦ type
        text ¦ nennen ¦ schicken ¦ senden ¦ posten ¦ geben ¦ teilen ¦ bitte ¦ brauche\w* ¦ wie lautet ¦ schreib\w*
        """
    );
    private static readonly Phrases Thing = Phrases.Any(
        """
        (order|booking|account|customer|membership|member|policy|reservation|ticket|tracking|parcel|invoice|contract|meter|loyalty|claim|patient|student|passport|licen[cs]e|phone|mobile|cell|contact|card|confirmation|reference|registration|flyer|vip|rail ?card|iban|sort code|national insurance|social security|insurance|vehicle|plate|reg)( (reference|account|order|booking))? (numbers?|no|nr|id|ids|ref|refs|references?|codes?|#|plate)
        (e-?mail|email|home|delivery|postal|street|billing|full|your|shipping|ip) address(es)?
        e-?mail (you|that|address|on)
        your (e-?mail|email|address|postcode|post code|zip( code)?|phone|number|mobile|iban|surname|full name|date of birth|dob|birthday|birth date|pnr|street|house number|flat number|salary|diagnosis|medication|symptoms|age)
        post ?codes? ¦ zip code ¦ full names? ¦ surname ¦ last name ¦ date of birth ¦ dob ¦ birth ?dates? ¦ iban ¦ pnr
        booking reference ¦ (a|your|the best|a good|best) (phone |contact |mobile )?number( (to|for|on|we))?
        (bestell|kunden|konto|buchungs|vertrags|telefon|handy|mitglieds|auftrags|rechnungs|sendungs|zähler|versicherungs|patienten|karten)-?nummer
        (ihre|deine) (adresse|e-mail|mailadresse|nummer|postleitzahl|plz|iban|anschrift|geburtsdatum) ¦ geburtsdatum
        postleitzahl ¦ anschrift
        """
    );
    private static readonly Phrases Away = Phrases.Any(
        """
        dms? ¦ pms? ¦ dm'?s? ¦ direct( message\w*)? ¦ private\w* ¦ inbox ¦ message (me|us|our|her|him|with|to)
        messages? ¦ messenger ¦ chat ¦ in confidence ¦ by phone ¦ ring ¦ call (me|us|our|the) ¦ not here ¦ never here
        off here ¦ (don't|do not|without|no need|needn't|never|not)… (post|share|put|send|give|writ\w+|need)
        secure\w* ¦ form ¦ e-?mail (me|us|it) ¦ in the app ¦ link ¦ h/+\S* ¦ \S+·(com|org|net|de)(/\S*)? ¦ pn
        direktnachricht ¦ privat\w* ¦ nachricht ¦ whatsapp ¦ at the (desk|counter) ¦ on the phone
        out of (the )?public ¦ reset
        """
    );

    /// <summary>Asking in the open: the same sentence or the ones beside it offer no private way.</summary>
    private static IEnumerable<Finding> Asked(Scene scene)
    {
        var sentences = scene.Words.Sentences;
        for (var i = 0; i < sentences.Count; i++)
        {
            var words = scene.Words.Of(sentences[i]);
            if (
                !Thing.IsMatch(words)
                || !Asks.IsMatch(words)
                || Away.IsMatch(words)
                || Ours.IsMatch(words)
                || (i > 0 && Away.IsMatch(scene.Words.Of(sentences[i - 1])))
                || (i + 1 < sentences.Count && Away.IsMatch(scene.Words.Of(sentences[i + 1])))
            )
            {
                continue;
            }

            var match = Thing.Places(words)[0];
            yield return Found.At(
                scene,
                Name,
                Level.Stop,
                sentences[i].Start,
                sentences[i].Length,
                $"Everybody can read this, and strangers could use the answer: “{words.Substring(match.Start, match.Length)}” belongs into a private message.",
                scene.IsGerman
                    ? "bitte schicken Sie mir die Angaben in einer privaten Nachricht"
                    : "please send me the details in a private message, so that I can look this up"
            );
        }
    }

    private static readonly Phrases Ours = Phrases.Any(
        """
        our (own )?(case |ticket )?(reference|number|e-?mail|address) ¦ your (reference|case) (is|number is)
        quote (reference|case|ref)
        (has|have|had|'ve|was|were|is|are) (changed|removed|deleted|updated|corrected|blocked|stored|mixed|wrong|asked)
        (printed|leaked|lost|stored|typed|entered|ignored|swapped)
        """
    );
}
