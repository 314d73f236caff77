namespace Aplomb.Readers;

/// <summary>Where a link ends.</summary>
internal static class Links
{
    /// <summary>The length of the link at the head of the text; 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var link =
            text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith("http", StringComparison.Ordinal) && (text.Length == 4 || text[4] == ' '));
        if (!link)
        {
            return 0;
        }

        var end = text.IndexOfAny([' ', '\n', '\t', '\r']);
        return end < 0 ? text.Length : end;
    }
}

/// <summary>Smileys made of signs.</summary>
internal static class Smileys
{
    private const int Longest = 5;

    /// <summary>Smileys of at least one sign that is no letter, as the lexicon and common use have them.</summary>
    private static readonly HashSet<string> Known =
    [
        ":)",
        ":-)",
        ":))",
        ":D",
        ":-D",
        "=)",
        "=D",
        ";)",
        ";-)",
        ":P",
        ":-P",
        ":p",
        ":-p",
        "xD",
        "XD",
        "<3",
        "^^",
        "^_^",
        ":(",
        ":-(",
        ":((",
        "=(",
        ":'(",
        ":/",
        ":-/",
        ":\\",
        ":-\\",
        ":|",
        ":-|",
        ">:(",
        ">:-(",
        ":@",
        "D:",
        ":o",
        ":O",
        "-_-",
        "</3",
        ":*",
        ":-*",
        ":3",
        ":')",
        "&lt;3",
        "o_O",
        "O_o",
        "8)",
        "\\o/",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The length of the smiley at the head of the text; 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (!":;=<>^-x8XDoO&\\".Contains(text[0], StringComparison.Ordinal))
        {
            return 0;
        }

        for (var length = Math.Min(Longest, text.Length); length >= 2; length--)
        {
            var whole =
                !char.IsLetterOrDigit(text[length - 1]) || length == text.Length || !char.IsLetterOrDigit(text[length]);
            if (whole && Lookup.Contains(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }
}

/// <summary>Words that turn the next words round.</summary>
internal static class Negations
{
    private static readonly HashSet<string> Words =
    [
        "not",
        "no",
        "never",
        "none",
        "nothing",
        "nobody",
        "nowhere",
        "neither",
        "nor",
        "cannot",
        "without",
        "hardly",
        "dont",
        "doesnt",
        "didnt",
        "isnt",
        "wasnt",
        "arent",
        "werent",
        "cant",
        "couldnt",
        "wont",
        "wouldnt",
        "shouldnt",
        "havent",
        "hasnt",
        "hadnt",
        "aint",
        "nicht",
        "kein",
        "keine",
        "keinen",
        "keinem",
        "keiner",
        "nie",
        "niemals",
        "nichts",
        "ohne",
        "sin",
        "nunca",
        "jamás",
        "nada",
        "ningún",
        "ninguna",
        "tampoco",
        "ne",
        "pas",
        "jamais",
        "rien",
        "sans",
        "aucun",
        "aucune",
        "non",
        "mai",
        "niente",
        "nessun",
        "nessuna",
        "senza",
        "não",
        "nao",
        "nem",
        "sem",
        "لا",
        "لم",
        "لن",
        "ليس",
        "नहीं",
        "nahi",
        "mat",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static bool Is(ReadOnlySpan<char> word) =>
        word.Length is > 1 and < 10 && (word.EndsWith("n't", StringComparison.Ordinal) || Lookup.Contains(word));
}
