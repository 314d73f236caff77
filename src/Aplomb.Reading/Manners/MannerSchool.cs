using Aplomb.Readers.Forecasts;
using Aplomb.Readers.Training;
using Aplomb.Replies;

namespace Aplomb.Readers.Manners;

/// <summary>Trains the judge of manners from open data sets, and measures it.</summary>
public static class MannerSchool
{
    private const double Yes = 0.5;

    /// <summary>The tones as the yardstick names them, in the order of <see cref="Tone"/>.</summary>
    private static readonly (string Label, Func<Tone, double> Score)[] Tones =
    [
        ("antagonize", tone => tone.Antagonistic),
        ("condescending", tone => tone.Condescending),
        ("dismissive", tone => tone.Dismissive),
        ("hostile", tone => tone.Hostile),
        ("sarcastic", tone => tone.Sarcastic),
        ("generalisation", tone => tone.Generalising),
    ];

    /// <summary>Trains a model and writes it: a minute. The same data and the same reader give the same bytes.</summary>
    /// <param name="data">The folder of the data sets.</param>
    /// <param name="progress">What is being done, and which share of it (0 to 1).</param>
    public static void Train(string data, Reader reader, Stream model, Action<string, double> progress)
    {
        Teacher(data, new Listener(reader), progress, share: 0.7).Learn(without: null).Save(model);
        progress("manners", 1);
    }

    /// <summary>Measures by five-fold cross-validation, calibration included, and tones on a set that nothing was learned from.</summary>
    public static IReadOnlyList<Mark> Measure(string data, Reader reader, Action<string, double> progress) =>
        [.. Crossed(data, reader, MannerTeacher.Parts, progress), .. Yardsticks(data, MannerReader.Load(reader))];

    /// <summary>Politeness and receptiveness of texts that were held out.</summary>
    /// <param name="folds">So many of the fifths are held out, one after the other.</param>
    internal static IEnumerable<Mark> Crossed(string data, Reader reader, int folds, Action<string, double> progress)
    {
        var teacher = Teacher(data, new Listener(reader), progress, share: 0.3);
        var (polite, open) = (new List<(MannerRow Row, double P)>(), new List<(MannerRow Row, double P)>());
        for (var fold = 0; fold < folds; fold++)
        {
            var model = teacher.Learn(fold);
            polite.AddRange(Held(teacher.Politeness, fold, model, manner => manner.Politeness));
            open.AddRange(Held(teacher.Receptiveness, fold, model, manner => manner.Receptiveness));
            progress("manners", 0.3 + (0.7 * (fold + 1) / folds));
        }

        return [.. Politely(polite), Pearson("receptiveness", open)];
    }

    /// <summary>Tones on what nothing was learned from, and how often a professional reply is told one; under a minute.</summary>
    public static IEnumerable<Mark> Yardsticks(string data, MannerReader manners)
    {
        ArgumentNullException.ThrowIfNull(manners);
        var said = TalkRows
            .Read(data, "tone_unhealthy")
            .Select(row =>
                (Labels: row.GetProperty("label"), manners.Read(row.GetProperty("text").GetString() ?? "").Tone)
            )
            .ToList();
        foreach (var (label, score) in Tones)
        {
            var pairs = said.ConvertAll(one => (one.Labels.GetProperty(label).GetDouble() > 0, score(one.Tone)));
            yield return new Mark("tone_unhealthy " + label, "AUC", Ranks.Auc(pairs), Yardstick: true, pairs.Count);
        }

        var replies = TalkRows
            .Read(data, "agent_replies_real")
            .Select(row => manners.Read(row.GetProperty("text").GetString() ?? "").Tone)
            .ToList();
        var alarms = replies.Average(tone => Tones.Any(one => one.Score(tone) >= Yes) ? 1.0 : 0);
        yield return new Mark("agent_replies_real", "any tone from 0.5", alarms, Yardstick: false, replies.Count)
        {
            Protocol = "the edges of the tones were set on these replies",
        };
    }

    private static MannerTeacher Teacher(
        string data,
        Listener listener,
        Action<string, double> progress,
        double share
    ) => new(new MannerLessons(data, listener), listener.Names, done => progress("manners", done * share));

    private static IEnumerable<(MannerRow Row, double P)> Held(
        IReadOnlyList<MannerRow> rows,
        int fold,
        MannerModel model,
        Func<Manner, double> score
    ) => rows.Where(row => row.Fold == fold).Select(row => (row, score(model.Judge(row.Heard.With(model.Ears)))));

    private static IEnumerable<Mark> Politely(List<(MannerRow Row, double P)> said)
    {
        var outer = said.FindAll(one => one.Row.Outer is not null);
        yield return Pearson("politeness_en", said);
        yield return Of(
            "politeness_en",
            "accuracy, outer quartiles",
            outer.Average(one => (one.P >= Yes) == one.Row.Outer ? 1.0 : 0),
            outer.Count
        );
    }

    private static Mark Pearson(string set, List<(MannerRow Row, double P)> said) =>
        Of(set, "Pearson", Measures.Pearson([.. said.Select(one => ((double)one.Row.Aim, one.P))]), said.Count);

    private static Mark Of(string set, string measure, double value, int rows) =>
        new(set, measure, value, Yardstick: false, rows)
        {
            Protocol = "five-fold cross-validation, by hash of the letters",
        };
}
