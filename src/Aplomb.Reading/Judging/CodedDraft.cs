using System.Text.Json;
using Aplomb.Replies;

namespace Aplomb.Readers.Judging;

/// <summary>A draft as the lessons hold it.</summary>
/// <param name="Sentences">Its text, piece by piece.</param>
/// <param name="Verdict">Null where it follows from the findings.</param>
internal sealed record CodedDraft(
    Draft Draft,
    IReadOnlyList<string> Sentences,
    IReadOnlySet<string> Findings,
    Verdict? Verdict
)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private sealed record Line(
        string Post,
        string? Name,
        string? Handle,
        string Channel,
        string Fault,
        IReadOnlyList<Said>? Thread,
        JsonElement Storm,
        IReadOnlyList<IReadOnlyList<string>> Draft,
        IReadOnlyList<string> Findings,
        string? Verdict
    );

    private sealed record Said(string From, string Text);

    public static CodedDraft Read(string json)
    {
        var line = JsonSerializer.Deserialize<Line>(json, Json) ?? throw new JsonException("A lesson is empty.");
        IReadOnlyList<string> sentences = [.. line.Draft.Select(sentence => sentence[0])];
        var draft = new Draft
        {
            Text = string.Join(' ', sentences),
            Post = line.Post,
            Name = line.Name,
            Handle = line.Handle?.TrimStart('@'),
            Channel = line.Channel is "private" ? Channel.Private : Channel.Public,
            Fault = line.Fault switch
            {
                "ours" => Fault.Ours,
                "not_ours" => Fault.NotOurs,
                _ => Fault.Unknown,
            },
            InStorm = line.Storm.ValueKind is JsonValueKind.String && line.Storm.GetString() is "storm",
            Thread =
            [
                .. (line.Thread ?? []).Select(said => new Turn(
                    said.From is "us" ? Speaker.Us : Speaker.Them,
                    said.Text
                )),
            ],
        };
        return new CodedDraft(
            draft,
            sentences,
            line.Findings.ToHashSet(StringComparer.Ordinal),
            line.Verdict is { } verdict ? Enum.Parse<Verdict>(verdict, ignoreCase: true) : null
        );
    }

    public Verdict VerdictOn(Draft draft) =>
        Verdict
        ?? (
            Findings.Any(rule => StopRules.StopsHere(draft, rule)) ? Replies.Verdict.Stop
            : Findings.Count > 0 ? Replies.Verdict.Revise
            : Replies.Verdict.Ready
        );
}
