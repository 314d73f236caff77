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

    public static (double Right, double Found, double GoodStopped) Measure(string file, Func<Draft, Check> check) =>
        Measure([file], check);

    /// <summary>How often a check says of the drafts of some files what the coach said, in shares: verdicts, stops that were found, good ones that were stopped.</summary>
    public static (double Right, double Found, double GoodStopped) Measure(
        IReadOnlyList<string> files,
        Func<Draft, Check> check
    )
    {
        var read = files
            .SelectMany(Read)
            .Select(coded => (coded.Verdict, Said: check(coded.ToDraft()).Verdict))
            .ToList();
        return (
            read.Average(pair => pair.Verdict == pair.Said ? 1.0 : 0),
            Stopped(read.Where(pair => pair.Verdict is Verdict.Stop)),
            Stopped(read.Where(pair => pair.Verdict is Verdict.Ready))
        );
    }

    private static double Stopped(IEnumerable<(Verdict Coded, Verdict Said)> read) =>
        read.Average(pair => pair.Said is Verdict.Stop ? 1.0 : 0);
}
