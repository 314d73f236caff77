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
        nhs ¦ samaritans ¦ your call (on|at|under) ¦ unsere?r? ¦ uns
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

    public static IEnumerable<(int Start, int Length, string Why)> In(Scene scene)
    {
        var (text, places) = Squeeze(scene.Words.Bare);
        return Mails(scene, text)
            .Concat(Cards(text))
            .Concat(Ibans(text))
            .Concat(Phones(scene, text))
            .Concat(Numbers(text))
            .Concat(Repeated(scene, text))
            .Concat(Places(text))
            .Concat(Births(text))
            .Select(trace =>
                (places[trace.Item1], places[trace.Item1 + trace.Item2 - 1] + 1 - places[trace.Item1], trace.Item3)
            )
            .Concat(Lives(scene));
    }

    /// <summary>Runs of space become one, wide digits become plain: a number stays a number however it is set.</summary>
    private static (string Text, List<int> Places) Squeeze(string bare)
    {
        var (text, places) = (new System.Text.StringBuilder(bare.Length), new List<int>(bare.Length));
        for (var i = 0; i < bare.Length; i++)
        {
            var letter =
                char.IsWhiteSpace(bare[i]) && bare[i] is not '\n' ? ' '
                : bare[i] is >= '０' and <= '９' ? (char)(bare[i] - '０' + '0')
                : bare[i];
            if (letter is ' ' && text.Length > 0 && text[^1] is ' ')
            {
                continue;
            }

            text.Append(letter);
            places.Add(i);
        }

        return (text.ToString(), places);
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
                    && (theirs || (PersonMail().IsMatch(local) && !OurOwn.IsMatch(Before(text, match.Start, 30))))
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
    private static readonly Dictionary<string, int> IbanLengths =
        "NO15 BE16 DK18 FI18 FO18 GL18 NL18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 CR22 CH21 HR21 LI21 LV21 BG22 BH22 DE22 GB22 GE22 IE22 ME22 RS22 AE23 GI23 IL23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 PT25 IS26 TR26 FR27 GR27 IT27 MC27 SM27 AL28 AZ28 CY28 HU28 LB28 PL28 BR29 UA29 QA29 JO30 KW30 MU30 MT31"
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
        reference (is|for this) ¦ (reply|respond|back|write|refer) to ticket ¦ support ticket ¦ (your|the|this) case ¦ incident ¦ error ¦ flight ¦ train ¦ bus ¦ route ¦ model
        gate ¦ desk ¦ page ¦ article ¦ firmware ¦ version
        """
    );
    private static readonly Phrases CaseWord = Phrases.Anywhere("^case|^incident|^reference$|^ref$");

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
}
