using System.IO.Compression;
using System.Text.Json;
using Aplomb.Readers.Bags;

namespace Aplomb.Readers.Forecasts;

/// <summary>A talk whose end is known.</summary>
/// <param name="Part">Where it was held: the source in the data set.</param>
internal sealed record TalkRow(IReadOnlyList<string> Turns, bool Derails, string Part)
{
    /// <summary>The part of <paramref name="parts"/> that this talk is held out with: talks that begin alike stay together.</summary>
    public int FoldOf(int parts, uint salt)
    {
        var letters = new string([.. Turns[0].Where(char.IsLetter).Select(char.ToLowerInvariant)]);
        return (int)(Hashes.Of(letters, salt) % (uint)parts);
    }
}

/// <summary>A text with a graded aim, to learn a tone from.</summary>
internal sealed record GradedText(string Text, float Aim);

/// <summary>Reads the open data sets that forecasts are learned from.</summary>
internal static class TalkRows
{
    private static readonly string[] Hostile = ["annoyance", "anger", "disapproval", "disgust"];

    private static readonly string[] Friendly =
    [
        "admiration",
        "gratitude",
        "approval",
        "love",
        "caring",
        "curiosity",
        "optimism",
        "joy",
    ];

    public static List<TalkRow> Talks(string data) =>
        [
            .. Read(data, "derailment")
                .Select(row => new TalkRow(
                    [.. row.GetProperty("before").EnumerateArray().Select(turn => turn.GetString() ?? ""), Text(row)],
                    Text(row, "label") is "derails",
                    Text(row, "source")
                )),
        ];

    /// <summary>What each tone is learned from, and how closely: in the order of <see cref="Tones.Names"/>.</summary>
    public static IReadOnlyList<(List<GradedText> Texts, float C)> Tones(string data)
    {
        var feelings = Read(data, "emotion_goemotions")
            .Select(row => (Text: Text(row), Labels: LabelsOf(row)))
            .ToList();
        var answers = Read(data, "toxicity_reply_context").ToList();
        return
        [
            (Graded(Read(data, "politeness_en"), "text", "score"), 1f),
            (Graded(Read(data, "receptiveness"), "text", "label"), 0.3f),
            (Feeling(feelings, set => (set.Overlaps(Hostile) ? 1 : 0) - (set.Overlaps(Friendly) ? 1 : 0)), 0.1f),
            (Feeling(feelings, set => set.Contains("approval") ? 1 : 0), 0.1f),
            (Feeling(feelings, set => set.Contains("confusion") ? 1 : 0), 0.1f),
            (Feeling(feelings, set => set.Contains("gratitude") ? 1 : 0), 0.1f),
            (Graded(answers, "parent", "score"), 0.1f),
            (Graded(answers, "text", "score"), 0.3f),
        ];
    }

    private static List<GradedText> Graded(IEnumerable<JsonElement> rows, string text, string aim) =>
        [.. rows.Select(row => new GradedText(Text(row, text), row.GetProperty(aim).GetSingle()))];

    private static List<GradedText> Feeling(
        List<(string Text, HashSet<string> Labels)> rows,
        Func<HashSet<string>, int> aim
    ) => rows.ConvertAll(row => new GradedText(row.Text, aim(row.Labels)));

    private static HashSet<string> LabelsOf(JsonElement row) =>
        row.GetProperty("label")
            .EnumerateArray()
            .Select(label => label.GetString() ?? "")
            .ToHashSet(StringComparer.Ordinal);

    private static string Text(JsonElement row, string name = "text") => row.GetProperty(name).GetString() ?? "";

    internal static IEnumerable<JsonElement> Read(string data, string set)
    {
        using var file = File.OpenRead(Path.Combine(data, set + ".jsonl.gz"));
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            yield return row.RootElement.Clone();
        }
    }
}
