using System.Globalization;

namespace Aplomb.Readers;

/// <summary>
/// How good or bad single words sound, from -4 to 4: the word and emoji lists of VADER (Hutto and Gilbert 2014, MIT,
/// see VADER-LICENSE.txt), packed to one value a word.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, float> _values = new(8000, StringComparer.Ordinal);

    private Lexicon() { }

    public static Lexicon Load()
    {
        var lexicon = new Lexicon();
        using var stream =
            typeof(Lexicon).Assembly.GetManifestResourceStream("vader.tsv")
            ?? throw new InvalidOperationException("vader.tsv is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            lexicon._values[line[..tab]] = float.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture);
        }

        return lexicon;
    }

    /// <summary>The value of a word in its plain form; 0 where it is not in the list.</summary>
    public float Of(ReadOnlySpan<char> word)
    {
        var lookup = _values.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.TryGetValue(word, out var value) ? value
            : word.Length > 1 && word[0] == '#' && lookup.TryGetValue(word[1..], out value) ? value
            : 0;
    }
}
