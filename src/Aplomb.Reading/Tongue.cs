namespace Aplomb.Readers;

/// <summary>The language of a text.</summary>
/// <param name="Code">An ISO 639-1 code, or <c>und</c>.</param>
/// <param name="Index">Its number in the model; -1 for <c>und</c>.</param>
/// <param name="Margin">How far it leads the next, in the model's own unit.</param>
internal readonly record struct Tongue(string Code, int Index, float Margin)
{
    public static Tongue Unknown { get; } = new("und", -1, 0);
}

/// <summary>What was learned of languages: a linear head each.</summary>
/// <param name="Codes">ISO 639-1, in the order of the table's columns.</param>
internal sealed record Tongues(Table Table, string[] Codes, float[] Bias)
{
    private readonly uint[] _facts = [.. Codes.Select(Fact)];

    /// <summary>The feature that stands for a language; below 0: for an unknown one.</summary>
    public uint FactOf(int language) => language < 0 ? Fact(Tongue.Unknown.Code) : _facts[language];

    /// <summary>Finds the likeliest language of the text whose features lie on the desk. Without a single letter there is none.</summary>
    public Tongue Of(ReaderDesk desk)
    {
        if (!HasLetters(desk.Words))
        {
            return Tongue.Unknown;
        }

        var sums = desk.Tongues.AsSpan();
        Bias.CopyTo(sums);
        var (words, runs) = Scorer.Factors(desk.Features);
        Table.Add(desk.Features.Words, words, sums);
        Table.Add(desk.Features.Runs, runs, sums);
        var (best, second) = (0, -1);
        for (var i = 1; i < Codes.Length; i++)
        {
            (best, second) =
                sums[i] > sums[best] ? (i, best)
                : second < 0 || sums[i] > sums[second] ? (best, i)
                : (best, second);
        }

        return new Tongue(Codes[best], best, sums[best] - sums[second]);
    }

    private static uint Fact(string code) => Features.Named("language " + code);

    private static bool HasLetters(WordList words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind == WordKind.Letters)
            {
                return true;
            }
        }

        return false;
    }
}
