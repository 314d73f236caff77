namespace Aplomb.Replies;

/// <summary>Words that many wordings share. A wording names a set in pointed brackets: <c>our &lt;staff&gt;</c>.</summary>
internal static class Vocabulary
{
    private static readonly (string Name, string Words)[] Sets =
    [
        (
            "staff",
            @"(staff|crews?|teams?|drivers?|riders?|agents?|colleagues?|couriers?|engineers?|technicians?|managers?|employees?|waiters?|waitress|nurses?|doctors?|clerks?|cashiers?|conductors?|guards?|trainers?|hosts?|porters?|chefs?|kitchen|front desk|reception|receptionist|operators?|pharmacists?|cleaners?|mechanics?|fitters?|inspectors?|captain|pilot|teachers?|advisers?|advisors?|stewards?|bouncers?|doormen|supervisors?|installers?|dentists?|vets?|groomers?|barista|landlord|people)"
        ),
        (
            "people",
            @"(customers?|guests?|passengers?|users?|tenants?|patients?|people|riders?|travellers?|travelers?|diners?|members?|visitors?|shoppers?|buyers?|families|parents|drivers?|readers?|viewers?|players?|subscribers?|clients?|residents?|students?|fans?|audience|households|callers?|owners?|homes|neighbours|neighbors|others|commuters)"
        ),
        (
            "record",
            @"(records?|logs?|system|systems|data|database|files?|notes|tracking|cameras?|footage|scanner|scans?|gps|statistics|figures|measurements?|tests?|meters?|register|receipts?|photos?|recordings?|timestamps?|documentation|checks?|account history|history|monitoring|call list|guest list|paperwork)"
        ),
        (
            "terms",
            @"(terms( and conditions| & conditions| of \w+)?|t&cs|conditions|contract|tariff( \w+)?|small print|fine print|booking( conditions)?|confirmation|polic(y|ies)|agreement|price list|house rules|rules|brochure|instructions|manual|faqs?|guidelines|regulations|size guide|size chart|product (page|description)|description|listing|label|packaging|menu|care (label|instructions)|warranty|order form|welcome pack|user guide|handbook|offer)"
        ),
        (
            "adv",
            @"(already|also|clearly|simply|just|really|always|indeed|certainly|definitely|absolutely|very|quite|perfectly|fully|entirely|actually|in fact|of course|obviously|plainly|repeatedly|correctly|properly|duly|explicitly|specifically|generally|usually|normally|typically|still|only|even|well|all|both|now|then|otherwise|largely)"
        ),
        (
            "mitarbeiter",
            @"(mitarbeiter\w*|fahrer\w*|kolleg\w+|team|personal|technik\w*|bote\w*|zusteller\w*|schaffner\w*|berater\w*|verkäufer\w*|kellner\w*|filialleit\w+|leitung|küche|köch\w+|koch|reinigungskr\w+|hausmeister\w*|arzt|ärzt\w+|apotheker\w*|monteur\w*|lehrer\w*|pfleger\w*|servicekr\w+|trainer\w*|partner\w*|pilot\w*)"
        ),
        (
            "kunden",
            @"(kund\w+|gäste\w*|fahrgäst\w+|nutzer\w*|reisende\w*|mieter\w*|patient\w*|leute|menschen|mitglieder\w*|besucher\w*|eltern|haushalte\w*|käufer\w*|anwohner\w*|leser\w*|zuschauer\w*|spieler\w*|andere\w*)"
        ),
        (
            "unterlagen",
            @"(unterlagen|system\w*|protokoll\w*|aufzeichnung\w*|daten\w*|akten?|tracking|sendungsverfolgung|zustellnachweis|scan\w*|gps\w*|statistik\w*|kamera\w*|messung\w*|zähler\w*|vermerk\w*|notiz\w*|telefonprotokoll\w*|auswertung\w*)"
        ),
        (
            "regeln",
            @"(agbs?|geschäftsbedingungen|bedingungen|vertrag\w*|tarif\w*|kleingedruckt\w*|richtlinien?|regeln?|regelung\w*|vorschrift\w*|hausordnung|satzung|preisliste|produktbeschreibung|beförderungsbedingungen|netiquette|garantiebedingungen|widerrufsbelehrung|größentabelle|pflegeetikett|gebührenordnung|mietvertrag|datenblatt)"
        ),
        (
            "ganz",
            @"(leider|auch|schon|bereits|ganz|sehr|so|wirklich|einfach|schlicht|doch|ja|eben|nun|mal|immer|stets|natürlich|selbstverständlich|eindeutig|klar|deutlich|ausdrücklich|grundsätzlich|nur|lediglich|bei uns|hier|dort|da|jederzeit|nachweislich|ordnungsgemäß)"
        ),
    ];

    public static string Spell(string wording)
    {
        foreach (var (name, words) in Sets)
        {
            wording = wording.Replace($"<{name}>", words, StringComparison.Ordinal);
        }

        return wording;
    }
}
