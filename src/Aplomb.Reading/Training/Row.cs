using System.IO.Compression;
using System.Text.Json;
using Aplomb.Replies;

namespace Aplomb.Readers.Training;

/// <summary>One labelled text of an open data set.</summary>
/// <param name="Set">The data set's file name without its ending: <c>offensive_olid</c>.</param>
/// <param name="Labels">Its labels; one set has several a text.</param>
/// <param name="Score">A graded label, where there is one.</param>
internal sealed record Row(string Set, string Text, string[] Labels, double? Score, string? Language, string? Part)
{
    /// <summary>The fifth that this text belongs to: the same for the same words, wherever they stand.</summary>
    public int Fold { get; } = FoldOf(Text);

    public bool Is(string label) => Array.IndexOf(Labels, label) >= 0;

    public bool IsAny(params ReadOnlySpan<string> labels)
    {
        foreach (var label in labels)
        {
            if (Is(label))
            {
                return true;
            }
        }

        return false;
    }

    private static int FoldOf(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = char.IsLetter(c) ? (hash ^ char.ToUpperInvariant(c)) * 16777619 : hash;
        }

        return (int)(((hash ^ (hash >> 15)) * 2654435769u) >> 16) % 5;
    }
}

/// <summary>Reads open data sets from a folder.</summary>
internal sealed class Corpus(string folder)
{
    private readonly Dictionary<string, IReadOnlyList<Row>> _known = new(StringComparer.Ordinal);

    public bool Has(string set) => File.Exists(PathOf(set));

    /// <summary>All rows of a set, in the order of the file.</summary>
    public IReadOnlyList<Row> Of(string set)
    {
        lock (_known)
        {
            if (!_known.TryGetValue(set, out var rows))
            {
                _known.Add(set, rows = [.. Read(set)]);
            }

            return rows;
        }
    }

    /// <summary>All that customers said in real talks with companies.</summary>
    public IEnumerable<string> CustomerTurns() =>
        AgentTalks().SelectMany(talk => talk).Where(turn => turn.From is Speaker.Them).Select(turn => turn.Text);

    /// <summary>Real talks with companies, oldest turn first; each ends with an answer of theirs.</summary>
    public IEnumerable<IReadOnlyList<Turn>> AgentTalks()
    {
        using var file = new GZipStream(File.OpenRead(PathOf("agent_replies_real")), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return
            [
                .. json
                    .RootElement.GetProperty("turns")
                    .EnumerateArray()
                    .Select(turn => new Turn(
                        turn.GetProperty("role").GetString() is "agent" ? Speaker.Us : Speaker.Them,
                        turn.GetProperty("text").GetString() ?? ""
                    )),
            ];
        }
    }

    private string PathOf(string set) =>
        set.StartsWith("own/", StringComparison.Ordinal)
            ? Path.Combine(folder, set + ".jsonl")
            : Path.Combine(folder, set + ".jsonl.gz");

    private IEnumerable<Row> Read(string set)
    {
        using var file = File.OpenRead(PathOf(set));
        using Stream stream = set.StartsWith("own/", StringComparison.Ordinal)
            ? file
            : new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return Parse(set, json.RootElement);
        }
    }

    private static Row Parse(string set, JsonElement row)
    {
        var label = row.GetProperty("label");
        var text = row.GetProperty("text").GetString() ?? "";
        if (set is "agent_replies_real")
        {
            text = FirstTurn(row);
        }

        return new Row(
            set,
            text,
            LabelsOf(label),
            label.ValueKind == JsonValueKind.Number ? label.GetDouble() : null,
            Word(row, "lang"),
            Word(row, "functionality")
                ?? Word(row, "kind")
                ?? Word(row, "domain")
                ?? Word(row, "brand")
                ?? Word(row, "source")
        );
    }

    private static string[] LabelsOf(JsonElement label) =>
        label.ValueKind switch
        {
            JsonValueKind.String => [label.GetString() ?? ""],
            JsonValueKind.Array => [.. label.EnumerateArray().Select(item => item.GetString() ?? "")],
            JsonValueKind.Object =>
            [
                .. label
                    .EnumerateObject()
                    .Where(item => item.Value.ValueKind == JsonValueKind.Number && item.Value.GetDouble() > 0)
                    .Select(item => item.Name),
            ],
            _ => [],
        };

    /// <summary>What the customer said first, of a talk with a company.</summary>
    private static string FirstTurn(JsonElement row) =>
        row.GetProperty("turns")
            .EnumerateArray()
            .Where(turn => turn.GetProperty("role").GetString() is "customer")
            .Select(turn => turn.GetProperty("text").GetString() ?? "")
            .FirstOrDefault("");

    private static string? Word(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
