using System.Text.Json;
using Aplomb.Readers.Forecasts;
using Aplomb.Readers.Training;

namespace Aplomb.Readers.Manners;

/// <summary>A text with a graded aim, measured.</summary>
/// <param name="Outer">True for the politest quarter, false for the rudest; null between, and where nothing is said of it.</param>
/// <param name="Fold">The fifth that it is held out with: copies stay together.</param>
internal sealed record MannerRow(Heard Heard, float Aim, bool? Outer, int Fold);

/// <summary>Reads the open data sets that manners are learned from: only such whose licence allows shipping what was learned.</summary>
internal sealed class MannerLessons(string data, Listener listener)
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

    /// <summary>So many posts of the feelings stand for ordinary talk.</summary>
    private const int Ordinary = 3_000;

    public List<MannerRow> Politeness() => Rows("politeness_en", "score");

    public List<MannerRow> Receptiveness() => Rows("receptiveness", "label");

    /// <summary>What the ears after <see cref="Ears.Receptive"/> are learned from, in the order of <see cref="Ears.All"/>.</summary>
    public IEnumerable<(List<EarBag> Bags, float[] Aims)> Ears()
    {
        var feelings = TalkRows
            .Read(data, "emotion_goemotions")
            .Select(row => (Bag: listener.Bag(Text(row)), Labels: LabelsOf(row)))
            .ToList();
        var bags = feelings.ConvertAll(row => row.Bag);
        float[] Feeling(Func<HashSet<string>, float> aim)
        {
            return [.. feelings.Select(row => aim(row.Labels))];
        }

        yield return (
            bags,
            Feeling(labels => (labels.Overlaps(Hostile) ? 1 : 0) - (labels.Overlaps(Friendly) ? 1 : 0))
        );
        yield return Graded([
            .. TalkRows.Read(data, "toxicity_small").Select(row => (Text(row), Is(row, "toxic"))),
            .. TalkRows
                .Read(data, "toxicity_reply_context")
                .Select(row => (Text(row), row.GetProperty("score").GetSingle())),
        ]);
        yield return (bags, Feeling(labels => labels.Overlaps(["disapproval", "annoyance"]) ? 1 : 0));
        yield return (bags, Feeling(labels => labels.Contains("amusement") ? 1 : 0));
        yield return Graded([.. TalkRows.Read(data, "irony_tweeteval").Select(row => (Text(row), Is(row, "irony")))]);
    }

    /// <summary>How people talk online: what is usual there is no spread from the mean.</summary>
    public List<Heard> Talk() =>
        Hear([
            .. TalkRows.Read(data, "receptiveness").Select(row => Text(row)),
            .. TalkRows.Read(data, "emotion_goemotions").Take(Ordinary).Select(row => Text(row)),
            .. TalkRows.Read(data, "derailment").Select(row => Text(row)),
        ]);

    /// <summary>What people who answer customers for a living wrote.</summary>
    public List<Heard> Professional() => Hear(TalkRows.Read(data, "agent_replies_real").Select(row => Text(row)));

    private List<Heard> Hear(IEnumerable<string> texts) => [.. texts.Select(listener.Hear).OfType<Heard>()];

    private (List<EarBag> Bags, float[] Aims) Graded(List<(string Text, float Aim)> rows) =>
        (rows.ConvertAll(row => listener.Bag(row.Text)), [.. rows.Select(row => row.Aim)]);

    private List<MannerRow> Rows(string set, string aim) =>
        [
            .. TalkRows
                .Read(data, set)
                .Select(row =>
                    listener.Hear(Text(row)) is { } heard
                        ? new MannerRow(heard, row.GetProperty(aim).GetSingle(), OuterOf(row), FoldOf(set, Text(row)))
                        : null
                )
                .OfType<MannerRow>(),
        ];

    private static bool? OuterOf(JsonElement row) =>
        row.GetProperty("label").ToString() switch
        {
            "polite" => true,
            "impolite" => false,
            _ => null,
        };

    private static int FoldOf(string set, string text) =>
        new Row(set, text, [], Score: null, Language: null, Part: null).Fold;

    private static float Is(JsonElement row, string label) => Text(row, "label") == label ? 1 : 0;

    private static string Text(JsonElement row, string name = "text") => row.GetProperty(name).GetString() ?? "";

    private static HashSet<string> LabelsOf(JsonElement row) =>
        row.GetProperty("label")
            .EnumerateArray()
            .Select(label => label.GetString() ?? "")
            .ToHashSet(StringComparer.Ordinal);
}
