namespace Aplomb.Replies.Rules;

/// <summary>Makes findings out of places in the plain text.</summary>
internal static class Found
{
    /// <summary>The longest stretch that is underlined; a longer one is cut at a word.</summary>
    private const int LongestSpan = 240;

    public static Finding At(Scene scene, string rule, Level level, int start, int length, string why, string instead)
    {
        var place = scene.Words.InText(start, length);
        if (place.Length > LongestSpan)
        {
            var cut = scene.Draft.Text.LastIndexOf(' ', place.Start + LongestSpan, LongestSpan);
            place = place with { Length = Math.Max(1, (cut < 0 ? place.Start + LongestSpan : cut) - place.Start) };
        }

        return new Finding(rule, level, place.Start, place.Length, why, Fit(scene.Draft.Text, place, instead));
    }

    /// <summary>Every place where a wording is met.</summary>
    public static IEnumerable<Finding> All(
        Scene scene,
        string rule,
        Level level,
        string plain,
        params Wording[] wordings
    )
    {
        foreach (var wording in wordings)
        {
            foreach (var match in wording.Pattern.Places(plain))
            {
                yield return At(scene, rule, level, match.Start, match.Length, wording.Why, wording.Instead);
            }
        }
    }

    /// <summary>Something that is missing, to be put in behind the sentence that a place lies in.</summary>
    public static Finding Missing(Scene scene, string rule, Level level, int after, string why, string instead) =>
        new(rule, level, EndOf(scene, after), 0, why, instead.Length is 0 ? "" : $" {instead}");

    /// <summary>A better way keeps the capital and the full stop of what it replaces.</summary>
    private static string Fit(string text, Span place, string instead)
    {
        if (instead.Length is 0 || place.Length is 0)
        {
            return instead;
        }

        var first = text[place.Start];
        var better =
            char.IsUpper(first) ? char.ToUpperInvariant(instead[0]) + instead[1..]
            : char.IsLower(first)
            && !instead.StartsWith("I ", StringComparison.Ordinal)
            && !instead.StartsWith("I'", StringComparison.Ordinal)
                ? char.ToLowerInvariant(instead[0]) + instead[1..]
            : instead;
        var closed = text[place.Start + place.Length - 1] is '.' or '!' or '?';
        return closed && better[^1] is not ('.' or '?') ? better + "." : better;
    }

    private static int EndOf(Scene scene, int place)
    {
        var words = scene.Words;
        if (words.Sentences.Count is 0)
        {
            return scene.Draft.Text.Length;
        }

        var sentence = words.SentenceAt(Math.Clamp(place, 0, Math.Max(0, words.Plain.Length - 1)));
        var end = Math.Min(sentence.End, Math.Max(scene.Closing, sentence.Start));
        while (end > sentence.Start && words.Plain[end - 1] is ' ' or '\n')
        {
            end--;
        }

        return end <= sentence.Start
            ? words.InText(sentence.Start, 0).Start
            : words.InText(sentence.Start, end - sentence.Start).End;
    }
}
