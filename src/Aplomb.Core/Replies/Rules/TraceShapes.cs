using System.Text.RegularExpressions;

namespace Aplomb.Replies.Rules;

/// <summary>The shapes of what leads to a person, and the sums that tell a number from a count.</summary>
internal static partial class Traces
{
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

#pragma warning disable MA0009 // no time limit: each repeat is bounded, so a text costs its length (HostileTextTests); a limit could fire on a slow machine
    [GeneratedRegex(
        @"(?<![A-Za-z0-9._%+\-])[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(\.[A-Za-z0-9\-]{1,63}){1,6}",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Mail();

    [GeneratedRegex(
        @"@(gmail|googlemail|yahoo|hotmail|outlook|live|icloud|me|aol|gmx|web|proton|protonmail|t-online|mail|btinternet|sky|comcast|orange|wanadoo|libero|wp|freenet)\.",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex FreeMail();

    [GeneratedRegex(
        @"^(info|support|help|care|service|services|hello|contact|team|press|claims|complaints?|customer.*|sales|office|privacy|legal|safety|feedback|desk|social|noreply|no-reply|kontakt|hilfe|post|mail|refunds?|orders?|bookings?|returns?|billing|reservations?|accessibility|lost.*|data.*|admin|shop|jobs|media|it|security)([._\-].*)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Role();

    [GeneratedRegex(@"^[a-z]+[._][a-z]+\d*$|\d{2,}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PersonMail();

    [GeneratedRegex(@"\b\d(?:[ \-]?\d){12,18}\b", RegexOptions.ExplicitCapture)]
    private static partial Regex DigitRun();

    [GeneratedRegex(
        @"\b(?:card|visa|mastercard|amex|debit|account|iban|konto|karte)\b[^.\n]{0,24}?\b(?:ending|ends|ended|finishing|last (?:four|4)(?: digits)?|endet|endend|auf)(?: (?:in|with|on|are|is|digits|mit|auf))* ?:?[ *•xX]*\d{3,4}\b|[*•xX]{4}[ \-]?\d{4}\b|\blast (?:four|4) digits(?: (?:are|is|of your card are))? ?:? ?\d{4}\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex CardEnd();

    [GeneratedRegex(@"\b[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]){11,30}", RegexOptions.ExplicitCapture)]
    private static partial Regex Iban();

    [GeneratedRegex(@"(?:\+|\(|\b)\d[\d ()./\-]{5,20}\d\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^\(?\d{3}\)?[ .\-]\d{3}[ .\-]\d{4}$", RegexOptions.ExplicitCapture)]
    private static partial Regex NorthAmerican();

    /// <summary>Free and shared-cost numbers: nobody's own.</summary>
    [GeneratedRegex(
        @"^(?:\+?(?:00)?(?:44|49|33|39|34|31|353|43|41|1)[ \-]?)?\(?0?(?:80[0-9]|300|33[03]|34[45]|84[345]|87[01]|180|900|1800|888|877|866|855)\)?[ \-/]?\d|^1-?8(?:00|88|77|66)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Free();

    /// <summary>
    /// Mobile numbers of GB, DE, FR, ES, IT, NL, AT, CH, IE, PL. German ones within the country begin as British towns do, and stand below.
    /// </summary>
    [GeneratedRegex(
        @"^(?:(?:\+|00)44[ \-]?(?:\(0\))?7|07[1-9]|(?:\+|00)49[ \-]?1[567]|(?:\+|00)33[ \-]?[67]|0[67][ .\-]?\d\d|(?:\+|00)34[ \-]?[67]|(?:\+|00)39[ \-]?3|(?:\+|00)31[ \-]?6|(?:\+|00)43[ \-]?6|06[5-9]|(?:\+|00)41[ \-]?7|(?:\+|00)353[ \-]?8|08[35679]|(?:\+|00)48[ \-]?[4-8])",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^01[567]\d")]
    private static partial Regex GermanMobile();

    [GeneratedRegex(
        @"\b(?<kind>order|booking|account|acct|customer|member(?:ship)?|policy|reservation|ticket|tracking|parcel|invoice|contract|meter|loyalty|claim|patient|student|passport|licen[cs]e|confirmation|reference|ref|registration|case|pnr|prescription|card|bestellung|bestellnummer|buchung|konto|kundennummer|kunden|vertrag|rechnung|auftrag|sendung|frequent flyer|flyer|subscription|delivery|serial|complaint)\b(?: (?:reference|account|order|booking))?[ \-]?(?:numbers?|no\.?|nr\.?|id|ref\.?|code|nummer)?(?: (?:is|was|ist|lautet|starting|beginning with))?[ :]{0,2}(?:#|№)? ?(?<token>#?[A-Z]{0,4}[\-/]?\d[\dA-Z\-/]{3,20}|[A-Z][A-Z0-9]{5,9}|\d{4,})\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"\b\d{1,4}[a-zA-Z]?,? (?:[A-Z][\w'’.\-]{1,40} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Way|Court|Ct|Place|Pl|Terrace|Gardens|Crescent|Square|Grove|Boulevard|Blvd|Hill|Park|Mews|Walk|Row|Green|Cottages?|Rise|Wharf|Quay|Parade|Villas|Buildings|Heights|Mount|Fields|View|Vale)\b|\b[A-ZÄÖÜ][\wäöüß\-]{0,40}(?:straße|strasse|str\.|weg|platz|gasse|allee|ufer|ring|damm) \d{1,4}[a-z]?\b|\b(?:Flat|Apartment|Apt\.?|Unit) \d+[A-Za-z]?\b|\b\d{1,4},? (?:rue|avenue|boulevard|allée|via|calle|piazza|plaza) [\w'’ ]{2,30}\b|\b(?:Calle|Via|Viale|Corso|Piazza|Plaza) [A-Z][\w'’]{1,40},? \d{1,4}\b|\b[A-Z]\w{1,40}(?:straat|laan|weg|gracht|plein) \d{1,4}\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Street();

    [GeneratedRegex(
        @"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b\d{5}(?: [A-ZÄÖÜ]\w{1,40})\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex PostCode();

    [GeneratedRegex(
        @"\b(?:[Rr]oom|[Ss]uite|[Zz]immer|[Ww]ard)(?: (?:number|no\.?))? \d{3,4}[a-z]?\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Room();

    [GeneratedRegex(
        @"\b(?:born|birth|birthday|dob|d\.o\.b\.|geboren|geburtsdatum|geb\.)\b[^.\n\d]{0,25}(?:\d{1,2}(?:st|nd|rd|th|\.)?[ \-/.]+(?:of )?(?:\d{1,2}|jan\w*|feb\w*|mar\w*|mär\w*|apr\w*|ma[yi]|june?|juni|july?|juli|aug\w*|sep\w*|o[ck]t\w*|nov\w*|de[cz]\w*)(?:,?[ \-/.]+\d{2,4})?|(?:19|20)\d\d-\d\d-\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:,? \d{4})?)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Born();
}
