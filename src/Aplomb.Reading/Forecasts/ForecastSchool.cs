using Aplomb.Readers.Training;

namespace Aplomb.Readers.Forecasts;

/// <summary>Trains the forecast of attacks from open data sets, and measures it.</summary>
public static class ForecastSchool
{
    private const string Set = "derailment";
    private const double Yes = 0.5;

    /// <summary>The protocol is repeated with the talks parted anew, so that luck in parting counts less.</summary>
    private const int Repeats = 4;

    /// <summary>Trains a model and writes it. The same data and the same reader give the same bytes.</summary>
    /// <param name="data">The folder of the data sets.</param>
    /// <param name="progress">What is being done, and which share of it (0 to 1).</param>
    public static void Train(string data, Reader reader, Stream model, Action<string, double> progress)
    {
        var tones = ForecastTeacher.LearnTones(data, done => progress("forecast", done * 0.9));
        var talks = ForecastTeacher.Measure(TalkRows.Talks(data), reader, tones);
        ForecastTeacher.Learn(talks, tones).Save(model);
        progress("forecast", 1);
    }

    /// <summary>Measures by five-fold cross-validation, calibration included.</summary>
    public static IReadOnlyList<Mark> Measure(string data, Reader reader, Action<string, double> progress)
    {
        var tones = ForecastTeacher.LearnTones(data, done => progress("forecast", done * 0.7));
        var talks = ForecastTeacher.Measure(TalkRows.Talks(data), reader, tones);
        var said = new List<(TalkRow Row, double P)>();
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            said.AddRange(Held(talks, tones, (uint)repeat + 1));
            progress("forecast", 0.7 + (0.3 * (repeat + 1) / Repeats));
        }

        return
        [
            .. said.GroupBy(pair => pair.Row.Part, StringComparer.Ordinal)
                .SelectMany(part => Marks($"{Set} {part.Key}", [.. part]))
                .Concat(Marks(Set, said)),
        ];
    }

    private static IEnumerable<(TalkRow Row, double P)> Held(List<MeasuredTalk> talks, Tones tones, uint salt) =>
        Enumerable
            .Range(0, ForecastTeacher.Parts)
            .SelectMany(part =>
            {
                var own = talks.ToLookup(talk => talk.Row.FoldOf(ForecastTeacher.Parts, salt) == part);
                var model = ForecastTeacher.Learn([.. own[false]], tones);
                return own[true].Select(talk => (talk.Row, model.Risk(talk.Facts)));
            });

    private static IEnumerable<Mark> Marks(string set, List<(TalkRow Row, double P)> said)
    {
        var calm = said.Where(pair => !pair.Row.Derails).ToList();
        var pairs = said.ConvertAll(pair => (pair.Row.Derails, pair.P));
        (string Measure, double Value)[] marks =
        [
            ("accuracy", said.Average(pair => (pair.P >= Yes) == pair.Row.Derails ? 1.0 : 0)),
            ("false alarms", calm.Average(pair => pair.P >= Yes ? 1.0 : 0)),
            ("AUC", Ranks.Auc(pairs)),
            ("ECE", Measures.CalibrationError(pairs)),
        ];
        return marks.Select(mark => new Mark(set, mark.Measure, mark.Value, Yardstick: false, said.Count / Repeats)
        {
            Protocol = "five-fold cross-validation, four times; talks that begin alike stay together",
        });
    }
}

/// <summary>How well scores order.</summary>
internal static class Ranks
{
    /// <summary>The chance that a yes gets a higher score than a no; of equal scores the half counts.</summary>
    public static double Auc(IReadOnlyList<(bool Is, double P)> pairs)
    {
        var (wins, below, yes) = (0.0, 0, 0);
        foreach (var tie in pairs.GroupBy(pair => pair.P).OrderBy(group => group.Key))
        {
            var (ups, downs) = (tie.Count(pair => pair.Is), tie.Count(pair => !pair.Is));
            wins += ups * (below + (downs / 2.0));
            (yes, below) = (yes + ups, below + downs);
        }

        return yes is 0 || below is 0 ? 0.5 : wins / ((double)yes * below);
    }
}
