using Aplomb.Readers.Dangers;
using Aplomb.Readers.Training;

namespace Aplomb.Readers;

/// <summary>One line of the table of measured quality.</summary>
/// <param name="Set">The open data set.</param>
/// <param name="Yardstick">Nothing was ever learned from this set.</param>
/// <param name="Rows">How many texts were read.</param>
public sealed record Mark(string Set, string Measure, double Value, bool Yardstick, int Rows)
{
    /// <summary>How it was measured, where that is not the usual way.</summary>
    public string? Protocol { get; init; }
}

/// <summary>Trains the reader's model from open data sets, and measures it.</summary>
public static class School
{
    /// <summary>The fifth of each learned set that is kept aside when the reader is measured.</summary>
    public const int MeasuredFold = 1;

    /// <summary>Trains a model and writes it. The same data give the same bytes.</summary>
    /// <param name="data">The folder of the data sets.</param>
    /// <param name="lessons">The folder <c>Lessons</c> of this project.</param>
    /// <param name="progress">What is being done, and which share of it (0 to 1); called from several threads.</param>
    public static void Train(string data, string lessons, Stream model, Action<string, double> progress) =>
        new Trainer(new Corpus(data), lessons).Train(step => progress(step.Name, step.Done)).Save(model);

    /// <summary>Trains the model of dangers and writes it: under a minute. The same data give the same bytes.</summary>
    /// <param name="data">The folder of the data sets.</param>
    public static void TrainDangers(string data, string lessons, Stream model) =>
        Dangers(new Corpus(data), lessons).Save(model);

    /// <summary>
    /// Trains a twin of the model on four fifths of each set and measures it on the last fifth, and on yardsticks.
    /// </summary>
    public static IReadOnlyList<Mark> MeasureTwin(string data, string lessons, Action<string, double> progress)
    {
        var corpus = new Corpus(data);
        var twin = new Trainer(corpus, lessons).Train(step => progress(step.Name, step.Done), MeasuredFold);
        var dangers = Dangers(corpus, lessons, MeasuredFold);
        return Marks(new Evaluation(corpus, new Reader(twin, dangers), MeasuredFold), progress);
    }

    /// <summary>Measures the shipped model on yardsticks only: sets that it never learned from.</summary>
    public static IReadOnlyList<Mark> MeasureShipped(string data, Action<string, double> progress) =>
        Marks(new Evaluation(new Corpus(data), Reader.Load(), fold: null), progress);

    private static DangerModel Dangers(Corpus corpus, string lessons, int? without = null)
    {
        var all = DangerLessons.All(corpus, lessons);
        return new DangerTeacher().Learn(
            [.. all.Where(lesson => lesson.Row.Fold != without)],
            corpus.Of("violence_de").Where(row => row.Fold != without)
        );
    }

    private static List<Mark> Marks(Evaluation evaluation, Action<string, double> progress)
    {
        progress("measuring", 0);
        var marks = evaluation.All().Select(m => new Mark(m.Set, m.Measure, m.Value, !m.Trained, m.Rows)).ToList();
        progress("measuring", 1);
        return marks;
    }
}
