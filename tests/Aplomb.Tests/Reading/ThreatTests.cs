using System.Text.Json;

namespace Aplomb.Readers;

/// <summary>The project's own coded posts (MIT). The rules were written with these posts in view: a floor, no measure.</summary>
public sealed class ThreatTests
{
    private static readonly Reader Reader = Reader.Load();

    private sealed record Coded(string Text, string Label);

    [Theory]
    [InlineData("threat", 0.95, 0.75)]
    [InlineData("legal", 0.9, 0.75)]
    [InlineData("self_harm", 0.85, 0.75)]
    public void Coded_posts_are_found_with_few_false_alarms(string label, double leastRecall, double leastPrecision)
    {
        var posts = Posts().ToList();
        var found = posts.Where(post => Score(post.Text, label) >= 0.5).ToList();
        var right = (double)found.Count(post => string.Equals(post.Label, label, StringComparison.Ordinal));

        Assert.InRange(
            right / posts.Count(post => string.Equals(post.Label, label, StringComparison.Ordinal)),
            leastRecall,
            1
        );
        Assert.InRange(right / found.Count, leastPrecision, 1);
    }

    private static double Score(string text, string label)
    {
        var reading = Reader.Read(text);
        return label switch
        {
            "threat" => reading.Threat,
            "legal" => reading.Legal,
            _ => reading.SelfHarm,
        };
    }

    private static IEnumerable<Coded> Posts() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reading", "threats.jsonl"))
            .Select(line => JsonSerializer.Deserialize<Coded>(line, JsonSerializerOptions.Web)!);
}
