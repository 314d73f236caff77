using System.Text.Json;
using Aplomb.Commands;

namespace Aplomb.Replies;

/// <summary>Drafts that a careful coach has read, with the verdict and the findings.</summary>
internal sealed record CodedReply
{
    public required string Id { get; init; }
    public required string Draft { get; init; }
    public string? Post { get; init; }
    public string? Name { get; init; }
    public string? Handle { get; init; }
    public Channel Channel { get; init; }
    public Fault Fault { get; init; }
    public IReadOnlyList<Turn> Thread { get; init; } = [];
    public string? Storm { get; init; }
    public LengthLimit? Limit { get; init; }
    public Verdict Verdict { get; init; }
    public IReadOnlyList<string> Findings { get; init; } = [];

    public Draft ToDraft() =>
        new()
        {
            Text = Draft,
            Channel = Channel,
            Post = Post,
            Name = Name,
            Handle = Handle?.TrimStart('@'),
            Fault = Fault,
            Thread = Thread,
            InStorm = Storm is "storm",
            Limit = Limit,
        };

    public static IReadOnlyList<CodedReply> Read(string file) =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Replies", file))
                .Select(line => JsonSerializer.Deserialize<CodedReply>(line, LineFilter.Json)!),
        ];
}
