namespace Aplomb.Readers.Training;

/// <summary>Learns to tell languages apart: one linear machine a language, on runs of letters and words.</summary>
internal static class LanguageTeacher
{
    private const int Bits = 16;
    private const int Width = 32;
    private const int Rounds = 8;
    private const float C = 2f;

    public static Tongues Learn(Corpus corpus, Pass pass, int? without, Action<double> progress)
    {
        var rows = Rows(corpus).Where(row => row.Row.Fold != without).ToList();
        var languages = corpus
            .Of("langid_text")
            .Select(row => row.Labels[0])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var sheets = Sheets(rows, pass);
        var machines = new LinearMachine[languages.Length];
        var done = 0;
        _ = Parallel.For(
            0,
            languages.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            i =>
            {
                machines[i] = Teach(rows, sheets, languages[i]);
                progress((double)Interlocked.Increment(ref done) / languages.Length);
            }
        );
        var table = Quantiser.Pack([.. machines.Select(machine => machine.Weights)], Bits, Width);
        var bias = new float[Width];
        for (var i = 0; i < machines.Length; i++)
        {
            bias[i] = machines[i].Signals[0];
        }

        return new Tongues(table, languages, bias);
    }

    private static LinearMachine Teach(List<(Row Row, string Language)> rows, Sheet[] sheets, string language)
    {
        var machine = new LinearMachine(Bits, sourceFactor: 0);
        var examples = new (Sheet, Example)[rows.Count];
        for (var i = 0; i < examples.Length; i++)
        {
            var yes = string.Equals(rows[i].Language, language, StringComparison.Ordinal);
            examples[i] = (sheets[i], new Example(rows[i].Row, yes ? 1 : -1, yes ? 4 : 1));
        }

        machine.Learn(examples, C, graded: false, Rounds);
        return machine;
    }

    private static Sheet[] Sheets(List<(Row Row, string Language)> rows, Pass pass)
    {
        var desk = new ReaderDesk();
        return
        [
            .. rows.Select(row =>
            {
                pass.Run(row.Row.Text, desk);
                var (words, runs) = Scorer.Factors(desk.Features);
                var signals = new float[Signals.Count];
                signals[0] = 1;
                return new Sheet(desk.Features.Words.ToArray(), desk.Features.Runs.ToArray(), words, runs, 0, signals);
            }),
        ];
    }

    /// <summary>Sentences and words of thirty languages, and posts of eight.</summary>
    private static IEnumerable<(Row Row, string Language)> Rows(Corpus corpus) =>
        corpus
            .Of("langid_text")
            .Concat(corpus.Of("langid_tweets"))
            .Select(row => (row, row.Labels[0]))
            .Concat(
                corpus
                    .Of("sentiment_multilingual")
                    .Where((_, i) => i % 2 == 0)
                    .Select(row => (row, row.Language ?? "en"))
            );
}
