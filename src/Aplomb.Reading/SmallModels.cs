using Aplomb.Readers.Forecasts;
using Aplomb.Readers.Names;
using Aplomb.Readers.Similar;

namespace Aplomb.Readers;

/// <summary>The small models that lie beside the reader's: names of people, and forecasts of attacks.</summary>
public static class SmallModels
{
    /// <summary>Trains them and writes <c>names.model</c> and <c>forecast.model</c>. The same data and reader give the same bytes.</summary>
    /// <param name="data">The folder of the data sets.</param>
    /// <param name="reading">The reader's model: forecasts rest on its readings, so they are learned again after each of its changes.</param>
    /// <param name="folder">Where they go.</param>
    /// <param name="progress">What is being done, and which share of it (0 to 1).</param>
    public static void Train(string data, Stream reading, string folder, Action<string, double> progress)
    {
        using (var names = File.Create(Path.Combine(folder, "names.model")))
        {
            NameSchool.Train(data, names, progress);
        }

        using var forecast = File.Create(Path.Combine(folder, "forecast.model"));
        ForecastSchool.Train(data, new Reader(ReadingModel.Load(reading)), forecast, progress);
    }

    /// <summary>Measures names, near-duplicates and, by cross-validation under the shipped reader, forecasts.</summary>
    public static IReadOnlyList<Mark> Measure(string data, Action<string, double> progress) =>
        [
            .. NameSchool.Measure(data, progress),
            .. SimilarSchool.Measure(data),
            .. ForecastSchool.Measure(data, Reader.Load(), progress),
        ];
}
