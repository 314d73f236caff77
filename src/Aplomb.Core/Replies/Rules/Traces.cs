using System.Text.RegularExpressions;

namespace Aplomb.Replies.Rules;

/// <summary>
/// Finds what leads to a person: shapes first (mail, phone, card, IBAN, numbers, addresses, dates), then sums where there
/// are some (Luhn, mod 97), then the words around, for our own hotline and case reference may be public.
/// </summary>
internal static partial class Traces
{
    private const int Around = 48;

    private static readonly Phrases OurOwn = Phrases.Any(
        """
        our ¦ ours ¦ my ¦ us ¦ me ¦ we ¦ we're ¦ hotline ¦ helpline ¦ emergency ¦ line ¦ lines ¦ desk ¦ call centre
        freephone ¦ customer care ¦ support ¦ team ¦ office ¦ shop ¦ store ¦ branch ¦ depot ¦ press ¦ reaches ¦ gas
        nhs ¦ samaritans ¦ unsere?r? ¦ uns
        """
    );
    private static readonly Phrases TheirOwn = Phrases.Any(
        """
        your ¦ yours ¦ you ¦ you're ¦ her ¦ his ¦ their ¦ your (mobile|phone|home|e-?mail)
        (rang|rung|called|tried|texted|ring|call|reach|text|phone) (you|him|her)( \w+)? (on|at) ¦ you (on|at)
        on file ¦ registered ¦ still (the right|your|correct) ¦ customer's ¦ mr ¦ mrs ¦ ms ¦ neighbou?r\w* ¦ ihre?r?
        deine?r? ¦ sie unter ¦ dich unter ¦ listed ¦ driver ¦ courier ¦ account holder
        """
    );

    private static readonly Phrases OurLine = Phrases.Any(
        """
        our ¦ my ¦ (us|me) (on|at|under) ¦ (call|ring|text|whatsapp|reach|phone) (us|me) ¦ hotline ¦ helpline ¦ line
        desk ¦ support ¦ reaches (us|me) ¦ emergency ¦ uns\w*
        """
    );

    public static IEnumerable<(int Start, int Length, string Why)> In(Scene scene)
    {
        var text = scene.Words.Bare;
        return Mails(scene, text)
            .Concat(Cards(text))
            .Concat(Ibans(text))
            .Concat(Phones(scene, text))
            .Concat(Numbers(text))
            .Concat(Repeated(scene, text))
            .Concat(Places(text))
            .Concat(Births(text))
            .Concat(Lives(scene));
    }

    /// <summary>What to put in place of a trace, so that the sentence reads on.</summary>
    public static string Cover(Scene scene, int start, int length)
    {
        var words = scene.Draft.Text.Substring(start, length);
        return words switch
        {
            _ when words.Contains('@', StringComparison.Ordinal) => "the address that we have on file",
            _ when words.Contains("born", StringComparison.OrdinalIgnoreCase) => "whose details I keep private",
            _ when words.Contains(' ', StringComparison.Ordinal) && words.Any(char.IsLetter) =>
                "the details (in private)",
            _ => "(in private)",
        };
    }

    private static IEnumerable<(int, int, string)> Mails(Scene scene, string text)
    {
        var shown = Opening
            .Tokens(scene.Draft.Name)
            .Concat(Opening.Tokens(scene.Draft.Handle))
            .Where(token => token.Length > 2)
            .ToList();
        foreach (var match in Mail().Places(text))
        {
            var mail = text.Substring(match.Start, match.Length);
            var local = mail[..mail.IndexOf('@', StringComparison.Ordinal)];
            var theirs =
                TheirOwn.IsMatch(Before(text, match.Start, 24)) && !OurOwn.IsMatch(Before(text, match.Start, 16));
            var named = shown.Any(token => local.Contains(token, StringComparison.OrdinalIgnoreCase));
            if (
                named
                || FreeMail().IsMatch(mail)
                || (
                    !Role().IsMatch(local)
                    && (theirs || PersonMail().IsMatch(local) && !OurOwn.IsMatch(Before(text, match.Start, 30)))
                )
            )
            {
                yield return (match.Start, match.Length, "An e-mail address in the open can be misused.");
            }
        }
    }

    private static IEnumerable<(int, int, string)> Cards(string text)
    {
        foreach (var match in DigitRun().Places(text))
        {
            var digits = Digits(text.AsSpan(match.Start, match.Length));
            if (digits.Length is >= 13 and <= 19 && digits[0] is >= '2' and <= '6' && Luhn(digits))
            {
                yield return (match.Start, match.Length, "This is a card number.");
            }
        }

        foreach (var match in CardEnd().Places(text))
        {
            yield return (
                match.Start,
                match.Length,
                "Even the last digits of a card help those who want to misuse it."
            );
        }
    }

    private static IEnumerable<(int, int, string)> Ibans(string text)
    {
        foreach (var match in Iban().Places(text))
        {
            if (
                IbanLength(text.AsSpan(match.Start, match.Length)) is var length and > 0
                && Mod97(text.AsSpan(match.Start, length))
            )
            {
                yield return (match.Start, length, "This is a bank account number.");
            }
        }
    }

    /// <summary>How long the account number of each country is (ISO 13616 registry).</summary>
    private static readonly Dictionary<string, int> IbanLengths = (
        "NO15 BE16 DK18 FI18 FO18 GL18 NL18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 CR22 CH21 HR21 LI21 LV21 BG22 BH22 DE22 GB22 GE22 IE22 ME22 RS22 AE23 GI23 IL23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 PT25 IS26 TR26 FR27 GR27 IT27 MC27 SM27 AL28 AZ28 CY28 HU28 LB28 PL28 BR29 UA29 QA29 JO30 KW30 MU30 MT31"
    )
        .Split(' ')
        .ToDictionary(
            entry => entry[..2],
            entry => int.Parse(entry[2..], System.Globalization.CultureInfo.InvariantCulture),
            StringComparer.Ordinal
        );

    /// <summary>How many letters of a stretch make an account number of its country, spaces included; 0 where they are too few.</summary>
    private static int IbanLength(ReadOnlySpan<char> words)
    {
        if (!IbanLengths.TryGetValue(words[..2].ToString().ToUpperInvariant(), out var rest))
        {
            return 0;
        }

        for (var i = 0; i < words.Length; i++)
        {
            rest -= words[i] is ' ' ? 0 : 1;
            if (rest is 0)
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static IEnumerable<(int, int, string)> Phones(Scene scene, string text)
    {
        foreach (var match in Phone().Places(text))
        {
            var words = text.AsSpan(match.Start, match.Length);
            var digits = Digits(words);
            if (digits.Length is < 7 or > 15 || !LooksLikePhone(text, match.Start, words, digits))
            {
                continue;
            }

            var free = Free().IsMatch(words);
            var (before, after) = (Before(text, match.Start, Around), After(text, match.Start + match.Length, 24));
            var theirs =
                TheirOwn.IsMatch(Before(text, match.Start, 26)) && !OurOwn.IsMatch(Before(text, match.Start, 14));
            var posted = Digits(scene.Customer).Contains(digits, StringComparison.Ordinal);
            if (
                !free
                && (
                    theirs || posted || (Mobile().IsMatch(words) && !OurLine.IsMatch(before) && !OurLine.IsMatch(after))
                )
            )
            {
                yield return (match.Start, match.Length, "A phone number in the open can be misused.");
            }
        }
    }

    /// <summary>Dates, prices and long counts have digits too; a phone starts with + or 0, or is grouped and named as one.</summary>
    private static bool LooksLikePhone(string text, int at, ReadOnlySpan<char> words, string digits) =>
        words[0] is '+' or '('
        || digits[0] is '0'
        || (PhoneWord.IsMatch(Before(text, at, 30)) && digits.Length >= 7)
        || NorthAmerican().IsMatch(words);

    private static readonly Phrases PhoneWord = Phrases.Any(
        """
        phone ¦ mobile ¦ cell ¦ call ¦ ring ¦ rang ¦ rung ¦ called ¦ number ¦ text ¦ reach ¦ tel ¦ telefon ¦ handy
        nummer ¦ whatsapp
        """
    );

    private static IEnumerable<(int, int, string)> Numbers(string text)
    {
        foreach (Match match in Numbered().Matches(text))
        {
            var before = Before(text, match.Index, 28);
            var kind = match.Groups["kind"].Value;
            var ourCase = OurCase.IsMatch(before + " " + kind) || CaseWord.IsMatch(kind);
            var token = match.Groups["token"].Value;
            if (!ourCase && token.Count(char.IsAsciiDigit) >= 2 && !Harmless(text, match, token))
            {
                yield return (
                    match.Groups["token"].Index,
                    token.Length,
                    $"This number opens the customer's {kind.Trim().Lower()}; it belongs into a private message, also where they posted it."
                );
            }
        }
    }

    private static readonly Phrases OurCase = Phrases.Any(
        """
        our( own)? (case|reference|ref|ticket|file|internal) ¦ case (reference|number|ref|id)
        reference (is|for this) ¦ (your|the|this) case ¦ incident ¦ error ¦ flight ¦ train ¦ bus ¦ route ¦ model
        gate ¦ desk ¦ page ¦ article ¦ firmware ¦ version
        """
    );
    private static readonly Regex CaseWord = new("(?i)^case|^incident|^reference$|^ref$", RegexOptions.NonBacktracking);

    private static bool Harmless(string text, Match match, string token) =>
        text.AsSpan(0, match.Groups["token"].Index).TrimEnd().EndsWith("£", StringComparison.Ordinal)
        || (
            token.Length is 4
            && token.All(char.IsAsciiDigit)
            && (token[..2] is "19" or "20")
            && !text.AsSpan(match.Index, match.Length).Contains('#')
        )
        || After(text, match.Index + match.Length, 8).TrimStart().StartsWith('%');

    /// <summary>A number that the customer posted with an order or account is not to be said again.</summary>
    private static IEnumerable<(int, int, string)> Repeated(Scene scene, string text)
    {
        foreach (Match match in Numbered().Matches(scene.Draft.Post ?? ""))
        {
            var token = match.Groups["token"].Value;
            var at = text.IndexOf(token, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && token.Count(char.IsAsciiDigit) >= 4 && !CaseWord.IsMatch(match.Groups["kind"].Value))
            {
                yield return (at, token.Length, "The customer posted this number; saying it again spreads it further.");
            }
        }
    }

    private static readonly Phrases OurPlace = Phrases.Any(
        """
        our ¦ shop ¦ store ¦ branch ¦ office ¦ kitchen ¦ depot ¦ centre ¦ center ¦ counter ¦ station ¦ stop ¦ at us
        come (in|to|by) ¦ visit ¦ collect (it )?(at|from) ¦ pick (it )?up ¦ salon ¦ restaurant ¦ café ¦ cafe ¦ clinic
        garage ¦ stand ¦ hub ¦ road ?works ¦ bus ¦ tram ¦ we're (at|in|on) ¦ unser\w* ¦ filiale
        """
    );

    private static IEnumerable<(int, int, string)> Places(string text)
    {
        foreach (var match in Street().Places(text))
        {
            var near = Before(text, match.Start, 60) + " ¦ " + After(text, match.Start + match.Length, 30);
            if (!OurPlace.IsMatch(near) || TheirHome.IsMatch(near))
            {
                yield return (
                    match.Start,
                    match.Length,
                    "An address in the open tells strangers where somebody lives."
                );
            }
        }

        foreach (var match in PostCode().Places(text))
        {
            var near = Before(text, match.Start, 40);
            if (TheirHome.IsMatch(near) && !OurOwn.IsMatch(Before(text, match.Start, 14)))
            {
                yield return (
                    match.Start,
                    match.Length,
                    "A postcode with a name tells strangers where somebody lives."
                );
            }
        }

        foreach (var match in Room().Places(text))
        {
            yield return (match.Start, match.Length, "A room number tells strangers where somebody sleeps.");
        }
    }

    private static readonly Phrases TheirHome = Phrases.Any(
        """
        your (\w+ )?(home|house|flat|door|address|place|doorstep|neighbou?r\w*|street|apartment|postcode|porch)
        you('re| are)? (at|in|live) ¦ to you
        (left|delivered|deliver|sent|send|posted|drop|dropped) (it |them |yours? |the \w+ )?(at|to|with|for) ¦ lives?
        living ¦ address ¦ ihre[rm]? (adresse|wohnung|haus) ¦ mr ¦ mrs ¦ ms ¦ her (home|house)|his (home|house)
        """
    );

    private static IEnumerable<(int, int, string)> Births(string text)
    {
        foreach (var match in Born().Places(text))
        {
            yield return (match.Start, match.Length, "A birth date opens accounts.");
        }
    }

    private static readonly Phrases Life = Phrases.Any(
        """
        ((\d+-week|ct|mri|ultrasound|baby|brain|bone|pregnancy|body) scan|scan (results?|appointment))( \w+){0,3}
        (your|her|his|their|the|a|an|\w+'s)( (\w+|\d+-week|·))? ?(biopsy|surgery|operation|diagnosis|test results?|blood (test|results?|pressure|sample)|pregnan\w+|therapy session|chemo\w*|dialysis|x-ray|mri|smear|vasectomy|mammogram|screening|prescription for|medication for|hiv|cancer|diabetes|depression|rehab|miscarriage|abortion|std|sti|ivf|insulin|antidepressants?|methadone|results)( \w+){0,3} (on|for|at|to|is|are|was|were|with|came|show|shows|positive|negative|ready|moved|booked)…
        (appointment|consultation|session|check-?up|visit|slot)… (with|at|in) (dr|doctor|the (midwife|clinic|gp|nurse|surgery|therapist|dentist|oncolog\w+|hospital|cardiolog\w+|psych\w+|fertility \w+|addiction \w+)|our (midwife|gp|nurse|therapist|dentist|cardiolog\w+|psych\w+|oncolog\w+))( \w+)?
        (midwife|gp|therapy|psychiat\w+|oncology|cardiology|fertility|dental|dermatology|addiction) (appointment|consultation|session|visit|slot)…(on|for|at) \w+
        you('re| are|'ve been| have been)?( (still|currently|already|now|been|also))* (owe|owing|in arrears|behind (on|with)|overdrawn|late (with|on) your|in debt|in default|two months behind|in the red)( \w+){0,4}
        your (outstanding|unpaid|overdue|late|missed|bounced|returned) (\w+ )?(balance|bill|bills|invoice|invoices|payments?|debts?|rent|instal?ments?|amount|fees?|direct debits?)( \w+){0,3}
        (your|the|a|two|three|last|several|four) (last |previous |monthly )?(payments?|direct debits?|cards?|instal?ments?|cheques?)( \w+){0,3} (was|were|has been|have been|had been|is|are|has|got) (declined|refused|rejected|returned|bounced|missed|late|overdue|outstanding|unpaid)
        (your )?(arrears|overdraft|debts?|credit (score|rating|file|history|check)|payment history|dunning|reminders?) (of|is|are|was|stands?|shows?|from|at|since|came|has|have)…
        you( have|'ve| had)?( already| also)? missed (a|your|the|two|three|last|several|four)( \w+)? ?(payment|payments|instal?ments?|bills?|direct debits?)
        (missed|unpaid) (two|three|a|several|four|\d+) (payments?|bills?|invoices?|instal?ments?)
        your (salary|wages?|income|balance|account balance) (of|is|was)( \w+){0,2}
        """
    );
    private static readonly Phrases Raised = Phrases.Any(
        """
        owe\w* ¦ debt ¦ arrears ¦ bailiffs? ¦ overdraft ¦ balance
        """
    );

    private static IEnumerable<(int, int, string)> Lives(Scene scene)
    {
        foreach (var match in Life.Places(scene.Words.Own))
        {
            var words = scene.Words.Own.Substring(match.Start, match.Length);
            if (
                words.Contains("owe", StringComparison.Ordinal)
                && (Raised.IsMatch(scene.Customer) || words.Contains("owe me", StringComparison.Ordinal))
            )
            {
                continue;
            }

            var place = scene.Words.InText(match.Start, match.Length);
            yield return (place.Start, place.Length, "Health and money matters of a person are not for the open.");
        }
    }

    private static string Before(string text, int at, int units) => Simple(text[Math.Max(0, at - units)..at]);

    private static string After(string text, int at, int units) => Simple(text[at..Math.Min(text.Length, at + units)]);

    private static string Simple(string words) => words.Replace('’', '\'').Lower();

    private static string Digits(ReadOnlySpan<char> words)
    {
        var digits = new System.Text.StringBuilder();
        foreach (var letter in words)
        {
            if (char.IsAsciiDigit(letter))
            {
                digits.Append(letter);
            }
        }

        return digits.ToString();
    }

    /// <summary>The check sum of card numbers (ISO/IEC 7812-1, Luhn).</summary>
    internal static bool Luhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 is 0 ? digit : (digit * 2 / 10) + (digit * 2 % 10);
        }

        return sum % 10 is 0;
    }

    /// <summary>The check sum of bank account numbers (ISO 13616, ISO 7064 mod 97-10).</summary>
    internal static bool Mod97(ReadOnlySpan<char> words)
    {
        Span<char> iban = stackalloc char[34];
        var length = 0;
        foreach (var letter in words)
        {
            if (letter is ' ')
            {
                continue;
            }

            if (length == iban.Length || !char.IsAsciiLetterOrDigit(letter))
            {
                return false;
            }

            iban[length++] = char.ToUpperInvariant(letter);
        }

        if (length < 15)
        {
            return false;
        }

        var rest = 0;
        for (var i = 0; i < length; i++)
        {
            var letter = iban[(i + 4) % length];
            rest = char.IsAsciiDigit(letter)
                ? ((rest * 10) + letter - '0') % 97
                : ((rest * 100) + letter - 'A' + 10) % 97;
        }

        return rest is 1;
    }

    [GeneratedRegex(
        @"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)+",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Mail();

    [GeneratedRegex(
        @"@(gmail|googlemail|yahoo|hotmail|outlook|live|icloud|me|aol|gmx|web|proton|protonmail|t-online|mail|btinternet|sky|comcast|orange|wanadoo|libero|wp|freenet)\.",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex FreeMail();

    [GeneratedRegex(
        @"^(info|support|help|care|service|services|hello|contact|team|press|claims|complaints?|customer.*|sales|office|privacy|legal|safety|feedback|desk|social|noreply|no-reply|kontakt|hilfe|post|mail|refunds?|orders?|bookings?|returns?|billing|reservations?|accessibility|lost.*|data.*|admin|shop|jobs|media|it|security)([._\-].*)?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Role();

    [GeneratedRegex(@"^[a-z]+[._][a-z]+\d*$|\d{2,}", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex PersonMail();

    [GeneratedRegex(@"\b\d(?:[ \-]?\d){12,18}\b", RegexOptions.NonBacktracking)]
    private static partial Regex DigitRun();

    [GeneratedRegex(
        @"\b(?:card|visa|mastercard|amex|debit|account|iban|konto|karte)\b[^.\n]{0,24}?\b(?:ending|ends|ended|finishing|last (?:four|4)(?: digits)?|endet|endend|auf)(?: (?:in|with|on|are|is|digits|mit|auf))* ?:?[ *•xX]*\d{3,4}\b|[*•xX]{4}[ \-]?\d{4}\b|\blast (?:four|4) digits(?: (?:are|is|of your card are))? ?:? ?\d{4}\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase
    )]
    private static partial Regex CardEnd();

    [GeneratedRegex(@"\b[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]){11,30}", RegexOptions.NonBacktracking)]
    private static partial Regex Iban();

    [GeneratedRegex(@"(?:\+|\(|\b)\d[\d ()./\-]{5,20}\d\b", RegexOptions.NonBacktracking)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^\(?\d{3}\)?[ .\-]\d{3}[ .\-]\d{4}$", RegexOptions.NonBacktracking)]
    private static partial Regex NorthAmerican();

    /// <summary>Free and shared-cost numbers: nobody's own.</summary>
    [GeneratedRegex(
        @"^(?:\+?(?:00)?(?:44|49|33|39|34|31|353|43|41|1)[ \-]?)?\(?0?(?:80[0-9]|300|33[03]|34[45]|84[345]|87[01]|180|900|1800|888|877|866|855)\)?[ \-/]?\d|^1-?8(?:00|88|77|66)",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Free();

    /// <summary>Mobile numbers of GB, DE, FR, ES, IT, NL, AT, CH, IE, PL.</summary>
    [GeneratedRegex(
        @"^(?:(?:\+|00)44[ \-]?(?:\(0\))?7|07[1-9]|(?:\+|00)49[ \-]?1[567]|01[567]\d|(?:\+|00)33[ \-]?[67]|0[67][ .\-]?\d\d|(?:\+|00)34[ \-]?[67]|(?:\+|00)39[ \-]?3|(?:\+|00)31[ \-]?6|(?:\+|00)43[ \-]?6|06[5-9]|(?:\+|00)41[ \-]?7|(?:\+|00)353[ \-]?8|08[35679]|(?:\+|00)48[ \-]?[4-8])",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Mobile();

    [GeneratedRegex(
        @"\b(?<kind>order|booking|account|acct|customer|member(?:ship)?|policy|reservation|ticket|tracking|parcel|invoice|contract|meter|loyalty|claim|patient|student|passport|licen[cs]e|confirmation|reference|ref|registration|case|pnr|prescription|card|bestellung|bestellnummer|buchung|konto|kundennummer|kunden|vertrag|rechnung|auftrag|sendung|frequent flyer|flyer|subscription|delivery|serial|complaint)\b(?: (?:reference|account|order|booking))?[ \-]?(?:numbers?|no\.?|nr\.?|id|ref\.?|code|nummer)?(?: (?:is|was|ist|lautet|starting|beginning with))?[ :]{0,2}(?:#|№)? ?(?<token>#?[A-Z]{0,4}[\-/]?\d[\dA-Z\-/]{3,20}|[A-Z][A-Z0-9]{5,9}|\d{4,})\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"\b\d{1,4}[a-zA-Z]?,? (?:[A-Z][\w'’.\-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Way|Court|Ct|Place|Pl|Terrace|Gardens|Crescent|Square|Grove|Boulevard|Blvd|Hill|Park|Mews|Walk|Row|Green)\b|\b[A-ZÄÖÜ][\wäöüß\-]*(?:straße|strasse|str\.|weg|platz|gasse|allee|ufer|ring|damm) \d{1,4}[a-z]?\b|\b(?:Flat|Apartment|Apt\.?|Unit) \d+[A-Za-z]?\b|\b\d{1,4},? (?:rue|avenue|boulevard|allée|via|calle|piazza|plaza) [\w'’ ]{2,30}\b|\b(?:Calle|Via|Viale|Corso|Piazza|Plaza) [A-Z][\w'’]+,? \d{1,4}\b|\b[A-Z]\w+(?:straat|laan|weg|gracht|plein) \d{1,4}\b",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Street();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b\d{5}(?: [A-ZÄÖÜ]\w+)\b", RegexOptions.NonBacktracking)]
    private static partial Regex PostCode();

    [GeneratedRegex(
        @"\b(?:[Rr]oom|[Ss]uite|[Zz]immer|[Ww]ard)(?: (?:number|no\.?))? \d{3,4}[a-z]?\b",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Room();

    [GeneratedRegex(
        @"\b(?:born|birth|birthday|dob|d\.o\.b\.|geboren|geburtsdatum|geb\.)\b[^.\n\d]{0,25}(?:\d{1,2}(?:st|nd|rd|th|\.)?[ \-/.]+(?:of )?(?:\d{1,2}|jan\w*|feb\w*|mar\w*|mär\w*|apr\w*|ma[yi]|june?|juni|july?|juli|aug\w*|sep\w*|o[ck]t\w*|nov\w*|de[cz]\w*)(?:,?[ \-/.]+\d{2,4})?|(?:19|20)\d\d-\d\d-\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:,? \d{4})?)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase
    )]
    private static partial Regex Born();
}
