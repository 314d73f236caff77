using Aplomb.Posts;

namespace Aplomb.Readers.Training;

/// <summary>One measured number and how it came about.</summary>
/// <param name="Set">The data set.</param>
/// <param name="Trained">False for a yardstick: nothing was ever learned from it.</param>
/// <param name="Rows">How many texts were read.</param>
internal sealed record Measured(string Set, string Measure, double Value, bool Trained, int Rows);

/// <summary>Measures a reader on open data, through the same door as everybody else.</summary>
internal sealed class Evaluation(Corpus corpus, Reader reader, int? fold)
{
    private const double Yes = 0.5;

    /// <summary>Everything that can be measured here. Sets that were learned from are left out where nothing was held out.</summary>
    public IEnumerable<Measured> All() =>
        (fold is null ? [] : Learned()).Concat(Yardsticks()).Concat(IdentityCheck.Measure(reader));

    private IEnumerable<Measured> Learned()
    {
        var english = Pairs("sentiment_en", row => row.Labels[0], Sentiment);
        yield return Of("sentiment_en", "macro-recall", Measures.MacroRecall(english), english.Count);
        yield return Of("sentiment_en", "macro-F1", Measures.MacroF1(english), english.Count);
        foreach (var group in Held("sentiment_multilingual").GroupBy(row => row.Language, StringComparer.Ordinal))
        {
            var pairs = group
                .Select(row => (row.Labels[0], Sentiment(reader.Read(row.Text, evidence: false))))
                .ToList();
            yield return Of("sentiment_multilingual " + group.Key, "macro-F1", Measures.MacroF1(pairs), pairs.Count);
        }

        var all = Pairs("sentiment_multilingual", row => row.Labels[0], Sentiment);
        yield return Of("sentiment_multilingual", "macro-F1", Measures.MacroF1(all), all.Count);
        var graded = Held("sentiment_intensity")
            .Select(row => (row.Score ?? 0, reader.Read(row.Text, evidence: false).Valence))
            .ToList();
        yield return Of("sentiment_intensity", "Pearson", Measures.Pearson(graded), graded.Count);
        var emotion = Pairs("emotion_tweeteval", row => row.Labels[0], Emotion);
        yield return Of("emotion_tweeteval", "macro-F1", Measures.MacroF1(emotion), emotion.Count);
        foreach (var measured in LearnedFlags())
        {
            yield return measured;
        }

        foreach (var set in new[] { "langid_text", "langid_tweets" })
        {
            foreach (
                var group in Held(set).GroupBy(row => set is "langid_text" ? row.Part : "posts", StringComparer.Ordinal)
            )
            {
                var pairs = group
                    .Select(row => (row.Labels[0], reader.Read(row.Text, evidence: false).Language))
                    .ToList();
                yield return Of(set + " " + group.Key, "accuracy", Measures.Accuracy(pairs), pairs.Count);
            }
        }
    }

    private IEnumerable<Measured> LearnedFlags() =>
        [
            .. Flag("offensive_olid", row => row.Is("OFF"), reading => reading.Offence, trained: true),
            .. Flag("offensive_de_2018", row => row.Is("OFFENSE"), reading => reading.Offence, trained: true),
            .. Flag("violence_de", row => row.Is("yes"), reading => reading.Threat, trained: true),
            .. Flag("irony_tweeteval", row => row.Is("irony"), reading => reading.Irony, trained: true),
            .. Flag("emotion_goemotions", row => row.Is("gratitude"), reading => reading.Gratitude, trained: true),
        ];

    private IEnumerable<Measured> Yardsticks()
    {
        var airline = Pairs("sentiment_airline", row => row.Labels[0], Sentiment, held: false);
        yield return Of("sentiment_airline", "accuracy", Measures.Accuracy(airline), airline.Count, trained: false);
        yield return Of("sentiment_airline", "macro-F1", Measures.MacroF1(airline), airline.Count, trained: false);
        foreach (
            var measured in Flag("complaint", row => row.Is("complaint"), r => r.Complaint)
                .Concat(Flag("question_chat_acts", row => row.IsAny("ynQuestion", "whQuestion"), r => r.Question))
                .Concat(Flag("own/threats", row => row.Is("threat"), r => r.Threat))
                .Concat(Flag("own/threats", row => row.Is("legal"), r => r.Legal, "legal"))
                .Concat(Flag("own/threats", row => row.Is("self_harm"), r => r.SelfHarm, "self_harm"))
        )
        {
            yield return measured;
        }
    }

    private IEnumerable<Measured> Flag(
        string set,
        Func<Row, bool> isIt,
        Func<Reading, double> score,
        string name = "",
        bool trained = false
    )
    {
        var scored = (trained ? Held(set) : corpus.Of(set))
            .Select(row => (Is: isIt(row), P: score(reader.Read(row.Text, evidence: false))))
            .ToList();
        var pairs = scored.Select(s => (s.Is ? "yes" : "no", s.P >= Yes ? "yes" : "no")).ToList();
        var what = $"{set} {name}".TrimEnd();
        yield return Of(what, "F1", Measures.F1(pairs, "yes"), pairs.Count, trained);
        yield return Of(what, "macro-F1", Measures.MacroF1(pairs), pairs.Count, trained);
        yield return Of(what, "recall", Measures.Recall(pairs, "yes"), pairs.Count, trained);
        yield return Of(what, "precision", Measures.Precision(pairs, "yes"), pairs.Count, trained);
        yield return Of(what, "ECE", Measures.CalibrationError(scored), pairs.Count, trained);
    }

    private IEnumerable<Row> Held(string set) => corpus.Of(set).Where(row => row.Fold == fold);

    private List<(string Is, string Said)> Pairs(
        string set,
        Func<Row, string> label,
        Func<Reading, string> said,
        bool held = true
    ) =>
        [
            .. (held ? Held(set) : corpus.Of(set)).Select(row =>
                (label(row), said(reader.Read(row.Text, evidence: false)))
            ),
        ];

    private static Measured Of(string set, string measure, double value, int rows, bool trained = true) =>
        new(set, measure, value, trained, rows);

    private static string Sentiment(Reading reading)
    {
        var (negative, neutral, positive) = reading.Sentiment;
        return negative >= neutral && negative >= positive ? "negative"
            : positive >= neutral ? "positive"
            : "neutral";
    }

    private static string Emotion(Reading reading)
    {
        var (anger, joy, optimism, sadness) = reading.Emotion;
        var top = Math.Max(Math.Max(anger, joy), Math.Max(optimism, sadness));
        return top == anger ? "anger"
            : top == joy ? "joy"
            : top == sadness ? "sadness"
            : "optimism";
    }
}
