using Aplomb.Posts;
using Aplomb.Readers.Training;
using Aplomb.Support;
using Xunit.Abstractions;

namespace Aplomb.Readers;

/// <summary>
/// Ten corrections of one kind on real posts to airlines (NC: a yardstick, nothing is kept): of posts that share a rare word and were
/// misread alike, ten are put right; the others of the kind are the eleventh, and all further posts the rest.
/// </summary>
public sealed class LearningOnOpenDataTests(ITestOutputHelper output)
{
    private const int Ten = 10;
    private const int LeastOfAKind = 16;
    private const int Kinds = 20;

    /// <summary>Some five hundred posts tell how common a word is.</summary>
    private const int OneIn = 23;

    /// <summary>No ten corrections may cost the rest more than half a point of accuracy.</summary>
    private const double MostLost = 0.005;

    [Fact]
    public void Ten_corrections_of_one_kind_help_the_eleventh_and_do_not_harm_the_rest()
    {
        var folder = Path.GetFullPath(Path.Combine(Places.Root, "../shared/data"));
        if (!Directory.Exists(folder))
        {
            output.WriteLine($"{folder} is not there: not measured.");
            return;
        }

        var reader = Reader.Load();
        var rows = new Corpus(folder)
            .Of("sentiment_airline")
            .Select(row => (row.Text, Is: Mood(row.Labels[0])))
            .ToList();
        var read = rows.ConvertAll(row => Said(reader.Read(row.Text, evidence: false)));
        var gains = new List<double>();
        var losses = new List<double>();
        foreach (var (word, mood, kind) in KindsOf(rows, read))
        {
            var taught = kind[..Ten];
            var learned = BrandLearning.From(
                reader,
                taught.ConvertAll(i => new Corrected(rows[i].Text, new Correction(ReadField.Mood, mood))),
                posts: [.. rows.Where((_, i) => i % OneIn is 0).Select(row => row.Text)]
            );
            var rest = Enumerable.Range(0, rows.Count).Except(kind).ToList();
            var right = kind[Ten..].Count(i => Now(i) == rows[i].Is) / (double)(kind.Count - Ten);
            var change = rest.Average(i => (Now(i) == rows[i].Is ? 1.0 : 0) - (read[i] == rows[i].Is ? 1 : 0));
            gains.Add(right);
            losses.Add(-change);
            output.WriteLine(
                $"{word} → {mood}: eleventh and later {right:P0} right (0 % before), rest {change:+0.000%;-0.000%}"
            );

            ReadAnswer? Now(int i)
            {
                return Said(reader.Read(rows[i].Text, evidence: false, learned: learned));
            }
        }

        output.WriteLine(
            $"{gains.Count} kinds: {gains.Average():P0} of the later ones right; rest {-losses.Average():+0.000%;-0.000%}, worst {-losses.Max():+0.000%;-0.000%}"
        );
        Assert.InRange(gains.Average(), 0.25, 1);
        Assert.InRange(losses.Max(), -1, MostLost);
    }

    private static IEnumerable<(string Word, ReadAnswer Mood, List<int> Rows)> KindsOf(
        List<(string Text, ReadAnswer Is)> rows,
        List<ReadAnswer?> read
    ) =>
        Enumerable
            .Range(0, rows.Count)
            .Where(i => read[i] != rows[i].Is)
            .SelectMany(i => WordsOf(rows[i].Text).Select(word => (word, rows[i].Is, i)))
            .GroupBy(one => (one.word, one.Is))
            .Where(kind => kind.Count() >= LeastOfAKind)
            .OrderByDescending(kind => kind.Count())
            .ThenBy(kind => kind.Key.word, StringComparer.Ordinal)
            .Take(Kinds)
            .Select(kind => (kind.Key.word, kind.Key.Is, kind.Select(one => one.i).ToList()));

    private static List<string> WordsOf(string text)
    {
        var words = new WordList();
        words.Read(text);
        return
        [
            .. Enumerable
                .Range(0, words.Count)
                .Where(i => words[i].Kind is WordKind.Letters && CommonWords.WeightOf(words.Letters(i)) >= 0.9f)
                .Select(i => words.Letters(i).ToString())
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static ReadAnswer? Said(Reading reading) => Correction.Said(reading, ReadField.Mood);

    private static ReadAnswer Mood(string label) =>
        label switch
        {
            "negative" => ReadAnswer.Negative,
            "positive" => ReadAnswer.Positive,
            _ => ReadAnswer.Neutral,
        };
}
