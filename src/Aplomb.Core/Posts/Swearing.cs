using System.Collections.Frozen;
using System.Globalization;

namespace Aplomb.Posts;

/// <summary>Words that the desk never repeats by itself: swearing and insults in English, German, Spanish, French and Italian.</summary>
public static class Swearing
{
    private const int Longest = 30;

    /// <summary>Whole words.</summary>
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "ass",
            "asses",
            "arse",
            "arses",
            "damn",
            "damned",
            "damnit",
            "hell",
            "piss",
            "pissed",
            "crap",
            "crappy",
            "bs",
            "wtf",
            "stfu",
            "gtfo",
            "ffs",
            "lmfao",
            "af",
            "sob",
            "pos",
            "dick",
            "dicks",
            "cock",
            "cocks",
            "tit",
            "tits",
            "slut",
            "whore",
            "hoe",
            "hoes",
            "fag",
            "fags",
            "pig",
            "pigs",
            "trash",
            "garbage",
            "filth",
            "scum",
            "turd",
            "jerk",
            "jerks",
            "liar",
            "liars",
            "thief",
            "thieves",
            "crook",
            "crooks",
            "clown",
            "clowns",
            "loser",
            "losers",
            "mist",
            "kack",
            "kacke",
            "sau",
            "nutte",
            "joder",
            "mierda",
            "coño",
            "merde",
            "cazzo",
            "merda",
            "puta",
            "puto",
            "putas",
            "putos",
            "payaso",
            "payasos",
            "inútil",
            "inútiles",
            "con",
            "cons",
            "salaud",
            "pute",
            "ladri",
            "ladrón",
            "ladrones",
            "lügner",
            "gauner",
            "depp",
            "deppen",
            "penner",
            "pathetic",
            "stupid",
            "dumb",
            "moronic",
            "useless",
            "suck",
            "sucks",
            "sucked",
            "screwed",
            "crappiest",
        ]
    );

    /// <summary>Beginnings of words.</summary>
    private static readonly string[] Stems =
    [
        "fuck",
        "fck",
        "fuk",
        "shit",
        "bullsh",
        "bitch",
        "bastard",
        "asshole",
        "arsehole",
        "dickhead",
        "motherf",
        "cunt",
        "twat",
        "wank",
        "prick",
        "bollock",
        "idiot",
        "imbecil",
        "moron",
        "retard",
        "dumbass",
        "dipshit",
        "goddam",
        "scumbag",
        "douche",
        "nigg",
        "faggot",
        "spastic",
        "parasit",
        "vermin",
        "scheiß",
        "scheiss",
        "arsch",
        "wichs",
        "fotze",
        "hurens",
        "ficke",
        "verfickt",
        "verdammt",
        "dreckspack",
        "abschaum",
        "vollidiot",
        "trottel",
        "betrüger",
        "abzocker",
        "verbrecher",
        "saftladen",
        "cabron",
        "cabrón",
        "gilipoll",
        "imbécil",
        "estafador",
        "sinvergüenza",
        "hijueputa",
        "carajo",
        "connard",
        "salope",
        "putain",
        "enculé",
        "stronz",
        "vaffan",
        "caralho",
        "porra",
        "crétin",
        "kys",
    ];

    /// <summary>How many such words stand in a text.</summary>
    public static int Count(string text)
    {
        var count = 0;
        foreach (var word in Split(text))
        {
            count += Is(word) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether one word is of this kind, in any case and with the usual disguises (<c>sh1t</c>, <c>f*ck</c>).</summary>
    public static bool Is(string word)
    {
        var plain = Plain(word);
        return Words.Contains(plain)
            || Stems.Any(stem => plain.StartsWith(stem, StringComparison.Ordinal))
            || (word.Contains('*', StringComparison.Ordinal) && word.Any(char.IsLetter) && word.Length > 2);
    }

    internal static IEnumerable<string> Split(string text)
    {
        var from = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '*' or '$' or '@');
            if (inside)
            {
                from = from < 0 ? i : from;
            }
            else if (from >= 0)
            {
                yield return text[from..Math.Min(i, from + Longest)];
                from = -1;
            }
        }
    }

    private static string Plain(string word) =>
        string.Create(
            word.Length,
            word,
            (letters, from) =>
            {
                for (var i = 0; i < letters.Length; i++)
                {
                    letters[i] = from[i] switch
                    {
                        '1' or '!' => 'i',
                        '3' => 'e',
                        '4' or '@' => 'a',
                        '0' => 'o',
                        '5' or '$' => 's',
                        '*' => 'u',
                        var c => char.ToLower(c, CultureInfo.InvariantCulture),
                    };
                }
            }
        );
}
