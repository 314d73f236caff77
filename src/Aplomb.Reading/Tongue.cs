namespace Aplomb.Readers;

/// <summary>The language of a text.</summary>
/// <param name="Code">An ISO 639-1 code, or <c>und</c>.</param>
/// <param name="Index">Its number in the model; -1 for <c>und</c>.</param>
/// <param name="Margin">How far it leads the next, in the model's own unit.</param>
internal readonly record struct Tongue(string Code, int Index, float Margin)
{
    public static Tongue Unknown { get; } = new("und", -1, 0);

    /// <summary>Finds the likeliest of the model's languages. Without a single letter there is none.</summary>
    public static Tongue Of(ReadingModel model, ReaderDesk desk)
    {
        if (!HasLetters(desk.Words))
        {
            return Unknown;
        }

        var sums = desk.Tongues.AsSpan();
        model.LanguageBias.CopyTo(sums);
        var (words, runs) = Scorer.Factors(desk.Features);
        model.Tongues.Add(desk.Features.Words, words, sums);
        model.Tongues.Add(desk.Features.Runs, runs, sums);
        var (best, second) = (0, -1);
        for (var i = 1; i < model.Languages.Length; i++)
        {
            (best, second) =
                sums[i] > sums[best] ? (i, best)
                : second < 0 || sums[i] > sums[second] ? (best, i)
                : (best, second);
        }

        return new Tongue(model.Languages[best], best, sums[best] - sums[second]);
    }

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
