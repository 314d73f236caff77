namespace Aplomb.Replies.Rules;

/// <summary>Telephone numbers: theirs are nobody's business, those of our own lines may stand there.</summary>
internal static partial class Traces
{
    private static readonly Phrases OurLine = Phrases.Any(
        """
        our ¦ my ¦ (us|me) (on|at|under) ¦ (call|ring|text|whatsapp|reach|phone) (us|me) ¦ (text|send)( (the|a|new|your|time|photos?|it|them|us|code|word|pictures?|name|reading|registration))+ to ¦ hotline ¦ helpline ¦ line
        desk ¦ support ¦ reaches (us|me) ¦ emergency ¦ uns\w*
        """
    );

    /// <summary>"Our recovery line sends a truck for you, …".</summary>
    private static readonly Phrases OurDesk = Phrases.Any("our (\\w+ ){0,2}(line|desk|hotline|helpline|night team)");

    /// <summary>"Our desk tried you on …".</summary>
    private static readonly Phrases Reached = Phrases.Any(
        "(you|him|her|them) (on|at|under) ¦ your (mobile|phone|home|number|line) ¦ on file"
    );

    private static IEnumerable<(int, int, string)> Phones(Scene scene, string text)
    {
        var told = Digits(scene.Customer);
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
            var near = Before(text, match.Start, 26);
            var theirs =
                TheirOwn.IsMatch(near)
                && !OurOwn.IsMatch(Before(text, match.Start, 14))
                && (Reached.IsMatch(near) || !OurDesk.IsMatch(before));
            var posted = told.Contains(digits, StringComparison.Ordinal);
            if (
                !free
                && (theirs || posted || (IsMobile(scene, words) && !OurLine.IsMatch(before) && !OurLine.IsMatch(after)))
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

    private static bool IsMobile(Scene scene, ReadOnlySpan<char> words) =>
        Mobile().IsMatch(words) || (scene.IsGerman && GermanMobile().IsMatch(words));
}
