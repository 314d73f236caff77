using System.Globalization;

namespace Aplomb.Readers.Manners;

/// <summary>
/// What speaks for and against each tone, in spreads of a fact: <c>tones.txt</c>, which people can read. Set by reason and by the
/// sets named in docs/reading.md; no text labelled with these tones was learned from.
/// </summary>
internal static class ToneMix
{
    /// <summary>The tones, in the order of <see cref="Replies.Tone"/>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["antagonistic", "condescending", "dismissive", "hostile", "sarcastic", "generalising"];

    /// <summary>A weight a fact for each of <see cref="Names"/>.</summary>
    public static float[][] Load(IReadOnlyList<string> facts)
    {
        using var stream = typeof(ToneMix).Assembly.GetManifestResourceStream("tones.txt")!; // it is in the project file
        using var reader = new StreamReader(stream);
        return Parse(reader, facts);
    }

    public static float[][] Parse(TextReader reader, IReadOnlyList<string> facts)
    {
        var places = facts.Select((name, i) => (name, i)).ToDictionary(StringComparer.Ordinal);
        var mixes = Names.Select(_ => new float[facts.Count]).ToArray();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                Take(line, number, places, mixes);
            }
        }

        return mixes;
    }

    private static void Take(string line, int number, Dictionary<string, int> places, float[][] mixes)
    {
        var tone = line.Split(" = ", 2) is [var name, _] ? Names.ToList().IndexOf(name) : -1;
        var said = tone < 0 ? [] : line[(Names[tone].Length + 3)..].Split(' ');
        for (var i = 0; i + 1 < said.Length; i += 2)
        {
            if (
                !places.TryGetValue(said[i], out var fact)
                || !float.TryParse(said[i + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            )
            {
                throw new FormatException($"tones.txt, line {number}: {said[i]} {said[i + 1]} is no fact and weight.");
            }

            mixes[tone][fact] = weight;
        }

        if (tone < 0 || said.Length % 2 != 0)
        {
            throw new FormatException($"tones.txt, line {number}: expected tone = fact weight fact weight.");
        }
    }
}
