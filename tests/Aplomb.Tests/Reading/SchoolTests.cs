using System.IO.Compression;
using Aplomb.Readers.Training;
using Aplomb.Support;
using Xunit.Abstractions;

namespace Aplomb.Readers;

/// <summary>What the shipped model is worth, on open data beside the project that it never learned from, and how it is made.</summary>
public sealed class SchoolTests(ITestOutputHelper output)
{
    private static readonly string Root = Places.Root;
    private static readonly string Data = Path.Combine(Root, "../shared/data");

    [Theory]
    [InlineData("sentiment_airline", "accuracy", 0.70)]
    [InlineData("complaint", "macro-F1", 0.72)]
    [InlineData("question_chat_acts", "F1", 0.80)]
    public void The_shipped_model_reads_what_it_never_learned_from(string set, string measure, double least)
    {
        if (Absent())
        {
            return;
        }

        var marks = Marks.Value;
        Assert.InRange(marks.First(mark => mark.Set == set && mark.Measure == measure).Value, least, 1);
    }

    [Fact]
    public void Naming_who_somebody_is_is_no_insult()
    {
        var marks = IdentityCheck.Measure(Reader.Load()).ToList();
        Assert.All(marks.Where(mark => mark.Measure == "read as offence"), mark => Assert.InRange(mark.Value, 0, 0.05));
    }

    [Fact]
    public void All_models_together_stay_small()
    {
        var models = new DirectoryInfo(Path.Combine(Root, "src/Aplomb.Reading/Model")).GetFiles("*.model");
        var heard = models
            .Where(model => model.Name is "acts.model" or "signs.model" or "judge.model")
            .Sum(model => model.Length);

        Assert.InRange(models.Sum(model => model.Length) - heard, 1, 12_000_000);
        Assert.InRange(heard, 1, 2_000_000); // the check and the advice rest on these, the reader does not
    }

    [Fact]
    public void The_same_data_give_the_same_model()
    {
        if (Absent())
        {
            return;
        }

        var few = Directory.CreateTempSubdirectory("aplomb-school-");
        try
        {
            var lessons = few.CreateSubdirectory("lessons").FullName;
            CopyFew(few.FullName, lessons);
            Assert.Equal(Train(few.FullName, lessons), Train(few.FullName, lessons));
        }
        finally
        {
            few.Delete(recursive: true);
        }
    }

    private static Lazy<IReadOnlyList<Mark>> Marks { get; } = new(() => School.MeasureShipped(Data, (_, _) => { }));

    private bool Absent()
    {
        if (Directory.Exists(Data))
        {
            return false;
        }

        output.WriteLine($"Not measured: there is no {Data}.");
        return true;
    }

    private static byte[] Train(string data, string lessons)
    {
        using var model = new MemoryStream();
        School.Train(data, lessons, model, (_, _) => { });
        return model.ToArray();
    }

    /// <summary>Some rows of each set, and some lessons: enough for every step of training.</summary>
    private static void CopyFew(string folder, string lessons)
    {
        foreach (var file in Directory.GetFiles(Data, "*.jsonl.gz"))
        {
            using var from = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            using var to = new StreamWriter(
                new GZipStream(File.Create(Path.Combine(folder, Path.GetFileName(file))), CompressionLevel.Fastest)
            );
            foreach (var line in Few(from.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries), 80))
            {
                to.WriteLine(line);
            }
        }

        foreach (var file in new DirectoryInfo(Path.Combine(Root, "src/Aplomb.Reading/Lessons")).GetFiles())
        {
            var copy = Path.Combine(lessons, file.Name);
            if (file.Extension is ".jsonl")
            {
                File.WriteAllLines(copy, Few(File.ReadAllLines(file.FullName), 1000));
            }
            else
            {
                file.CopyTo(copy);
            }
        }
    }

    private static IEnumerable<string> Few(string[] lines, int most) =>
        lines.Where((_, i) => i % Math.Max(1, lines.Length / most) == 0);
}
