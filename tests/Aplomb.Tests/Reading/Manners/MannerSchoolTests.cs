using System.IO.Compression;
using Aplomb.Support;
using Xunit.Abstractions;

namespace Aplomb.Readers.Manners;

/// <summary>What the judge of manners is worth on open data beside the project, and how it is made.</summary>
public sealed class MannerSchoolTests(ITestOutputHelper output)
{
    private static readonly string Data = Path.Combine(Places.Root, "../shared/data");
    private static readonly Reader Reader = Reader.Load();

    [Fact]
    public void Politeness_and_receptiveness_hold_for_texts_that_were_held_out()
    {
        if (Absent())
        {
            return;
        }

        var marks = MannerSchool.Crossed(Data, Reader, folds: 1, (_, _) => { }).ToList();

        Assert.InRange(Value(marks, "politeness_en", "Pearson"), 0.47, 1);
        Assert.InRange(Value(marks, "politeness_en", "accuracy, outer quartiles"), 0.72, 1);
        Assert.InRange(Value(marks, "receptiveness", "Pearson"), 0.43, 1);
    }

    [Fact]
    public void Tones_hold_for_talk_that_nothing_was_learned_from_and_spare_professional_replies()
    {
        if (Absent())
        {
            return;
        }

        var marks = MannerSchool.Yardsticks(Data, MannerReader.Load(Reader)).ToList();

        Assert.InRange(marks.Where(mark => mark.Measure is "AUC").Average(mark => mark.Value), 0.7, 1);
        Assert.InRange(Value(marks, "agent_replies_real", "any tone from 0.5"), 0, 0.02);
    }

    [Fact]
    public void The_same_data_give_the_same_model()
    {
        if (Absent())
        {
            return;
        }

        var few = Directory.CreateTempSubdirectory("aplomb-manners-");
        try
        {
            foreach (var file in Directory.GetFiles(Data, "*.jsonl.gz"))
            {
                CopyFew(file, Path.Combine(few.FullName, Path.GetFileName(file)));
            }

            Assert.Equal(Train(few.FullName), Train(few.FullName));
        }
        finally
        {
            few.Delete(recursive: true);
        }
    }

    private static byte[] Train(string data)
    {
        using var model = new MemoryStream();
        MannerSchool.Train(data, Reader, model, (_, _) => { });
        return model.ToArray();
    }

    private static void CopyFew(string file, string copy)
    {
        const int most = 100;
        using var from = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        using var to = new StreamWriter(new GZipStream(File.Create(copy), CompressionLevel.Fastest));
        for (var i = 0; i < most && from.ReadLine() is { } line; i++)
        {
            to.WriteLine(line);
        }
    }

    private static double Value(IEnumerable<Mark> marks, string set, string measure) =>
        marks.First(mark => mark.Set == set && mark.Measure == measure).Value;

    private bool Absent()
    {
        if (Directory.Exists(Data))
        {
            return false;
        }

        output.WriteLine($"Not measured: there is no {Data}.");
        return true;
    }
}
