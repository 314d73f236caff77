using Aplomb.Readers.Dangers;
using Aplomb.Readers.Forecasts;
using Aplomb.Readers.Labels;
using Aplomb.Readers.Manners;
using Aplomb.Readers.Names;
using Aplomb.Readers.Similar;

namespace Aplomb.Readers;

/// <summary>The small models that lie beside the reader's: names of people, forecasts of attacks, and manners of drafts; and what the check and the advice hear.</summary>
public static class SmallModels
{
    /// <summary>Trains them and writes them beside each other. The same data and reader give the same bytes.</summary>
    /// <param name="data">The folder of the data sets.</param>
    /// <param name="lessons">The folder of what was written for this project.</param>
    /// <param name="reading">The file of the reader's model: forecasts and manners rest on its readings, so they are learned again after each of its changes.</param>
    /// <param name="folder">Where they go, and where the reader's <c>dangers.model</c> lies.</param>
    /// <param name="progress">What is being done, and which share of it (0 to 1).</param>
    public static void Train(
        string data,
        string lessons,
        string reading,
        string folder,
        Action<string, double> progress
    )
    {
        using (var names = File.Create(Path.Combine(folder, "names.model")))
        {
            NameSchool.Train(data, names, progress);
        }

        using var model = File.OpenRead(reading);
        using var dangers = File.OpenRead(Path.Combine(folder, "dangers.model"));
        var reader = new Reader(ReadingModel.Load(model), DangerModel.Load(dangers));
        using (var forecast = File.Create(Path.Combine(folder, "forecast.model")))
        {
            ForecastSchool.Train(data, reader, forecast, progress);
        }

        TrainManners(data, reader, folder, progress);
        LabelSchool.Train(data, lessons, reader, folder, progress);
    }

    /// <summary>Trains <c>manners.model</c> alone, on what the shipped reader says: a minute.</summary>
    public static void TrainManners(string data, string folder, Action<string, double> progress) =>
        TrainManners(data, Reader.Load(), folder, progress);

    /// <summary>Measures names, near-duplicates and, by cross-validation under the shipped reader, forecasts and manners.</summary>
    public static IReadOnlyList<Mark> Measure(string data, Action<string, double> progress) =>
        [
            .. NameSchool.Measure(data, progress),
            .. SimilarSchool.Measure(data),
            .. ForecastSchool.Measure(data, Reader.Load(), progress),
            .. MannerSchool.Measure(data, Reader.Load(), progress),
        ];

    private static void TrainManners(string data, Reader reader, string folder, Action<string, double> progress)
    {
        using var made = new MemoryStream(); // a training that breaks off leaves the old model
        MannerSchool.Train(data, reader, made, progress);
        File.WriteAllBytes(Path.Combine(folder, "manners.model"), made.ToArray());
    }
}
