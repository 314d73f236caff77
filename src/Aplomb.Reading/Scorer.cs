namespace Aplomb.Readers;

/// <summary>Adds up the heads' scores for a text that went through <see cref="Pass"/>.</summary>
internal static class Scorer
{
    /// <summary>So many words are looked at for evidence; later ones count for the scores only.</summary>
    public const int MostWords = 600;

    public static void Score(ReadingModel model, int language, ReaderDesk desk, bool evidence)
    {
        var features = desk.Features;
        var (words, runs) = Factors(features);
        Array.Clear(desk.Scores);
        desk.WordsScored = evidence ? Math.Min(desk.Words.Count, MostWords) : 0;
        desk.MakeRoom(desk.WordsScored);
        for (var i = 0; i < desk.WordsScored; i++)
        {
            var row = desk.RowOf(i);
            row.Clear();
            var (ofWords, ofRuns) = features.Of(i);
            model.Says.Add(features.Words[ofWords], words, row);
            model.Says.Add(features.Runs[ofRuns], runs, row);
            Add(row, desk.Scores);
        }

        var (restWords, restRuns) = desk.WordsScored == 0 ? (0, 0) : EndOf(features, desk.WordsScored - 1);
        model.Says.Add(features.Words[restWords..], words, desk.Scores);
        model.Says.Add(features.Runs[restRuns..], runs, desk.Scores);
        model.Says.Add([model.Tongues.FactOf(language)], ReadingModel.NamedFactor, desk.Scores);
        for (var head = 0; head < Heads.Columns; head++)
        {
            desk.Scores[head] += Own(model.Heads[head], desk.Signals);
        }
    }

    /// <summary>What one word and one run of letters count in a text: long texts do not shout down short ones.</summary>
    public static (float Words, float Runs) Factors(Features features) =>
        (
            1 / MathF.Sqrt(Math.Max(1, features.Words.Length)),
            ReadingModel.RunFactor / MathF.Sqrt(Math.Max(1, features.Runs.Length))
        );

    private static (int Words, int Runs) EndOf(Features features, int word)
    {
        var (words, runs) = features.Of(word);
        return (words.End.Value, runs.End.Value);
    }

    private static float Own(Head head, float[] signals)
    {
        var sum = head.Bias;
        for (var i = 0; i < signals.Length; i++)
        {
            sum += head.Signals[i] * signals[i];
        }

        return sum;
    }

    private static void Add(ReadOnlySpan<float> row, float[] sums)
    {
        for (var i = 0; i < row.Length; i++)
        {
            sums[i] += row[i];
        }
    }
}
