namespace Aplomb.Readers;

/// <summary>One word of a post, for telling whom it is about.</summary>
/// <param name="Written">As it stands there, without what surrounds it.</param>
/// <param name="Folded">Without case and accents.</param>
/// <param name="Begins">First of a sentence: its capital says nothing.</param>
/// <param name="Mention">Written with an <c>@</c>.</param>
internal readonly record struct PostWord(string Written, string Folded, bool Begins, bool Mention)
{
    public string Stem => Plain.Stem(Folded);

    public bool Capital => Written.Length > 0 && char.IsUpper(Written[0]);
}

/// <summary>Splits a post into words that keep their capitals.</summary>
internal static class PostWords
{
    /// <summary>Of long texts so many words count: a bound on time.</summary>
    private const int Most = 400;

    public static List<PostWord> Of(string text)
    {
        var words = new List<PostWord>();
        var begins = true;
        for (var at = 0; at < Math.Min(text.Length, WordList.LongestText) && words.Count < Most; )
        {
            if (!Inside(text, at))
            {
                begins |= text[at] is '.' or '!' or '?' or ':' or '\n' or '"' or '“' or '„' or '(';
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && Inside(text, end))
            {
                end++;
            }

            var mention = at > 0 && text[at - 1] is '@';
            var written = text[at..end].Trim('\'', '’', '-', '_');
            if (written.Length > 0)
            {
                words.Add(new PostWord(written, Plain.Fold(written), begins, mention));
                begins = begins && mention; // after a handle the sentence still begins
            }

            at = end;
        }

        return words;
    }

    private static bool Inside(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || (
            text[at] is '\'' or '’' or '-' or '_'
            && at > 0
            && at + 1 < text.Length
            && char.IsLetterOrDigit(text[at + 1])
            && char.IsLetterOrDigit(text[at - 1])
        );
}
