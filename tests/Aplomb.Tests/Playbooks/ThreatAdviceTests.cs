using System.Text.Json;
using Aplomb.Cases;
using Aplomb.Posts;
using Aplomb.Readers;

namespace Aplomb.Playbooks;

/// <summary>What inbox and advice make of a score for threats: they believe the same ones, and fewer than the score leans to.</summary>
public sealed class ThreatAdviceTests
{
    private static readonly Lazy<Reader> Reader = new(Readers.Reader.Load);

    [Theory]
    [InlineData("threats-held-out.jsonl", 0.88, 0.84)]
    [InlineData("threats-yardstick-2.jsonl", 0.81, 0.87)]
    public void A_threat_that_comes_out_of_the_blue_is_advised_upon_as_one(string file, double found, double right)
    {
        var posts = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reading", file))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(post => (Is: Says(post, "threat"), Told: IsTold(post.GetProperty("text").GetString()!)))
            .ToList();

        var both = posts.Count(post => post is { Is: true, Told: true });
        Assert.InRange(both / (double)posts.Count(post => post.Is), found, 1);
        Assert.InRange(both / (double)posts.Count(post => post.Told), right, 1);
    }

    [Theory]
    [InlineData(0.6, false)]
    [InlineData(0.75, true)]
    public void A_score_that_only_leans_to_a_threat_neither_goes_first_nor_is_told_nor_heats(
        double score,
        bool believed
    )
    {
        const string text = "Your steward sat with him on the floor the whole way.";
        var reading = Reading.Nothing with { Threat = score };

        var read = ReadAs.Of(reading, text);

        Assert.Equal(believed, read.Safety);
        Assert.Equal(believed, read.Softened);
        Assert.Equal(believed, read.Heat is Heat.VeryAngry);
        Assert.Equal(believed, PlainLine.Of(text, reading).Contains("threat", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "My husband had a funny turn on the 12:15 and your steward Pilar sat with him on the floor the whole way and held his hand. He is fine. I will never forget her."
    )]
    [InlineData("Buenas tardes, ¿el plan básico incluye llamadas a México? En la web no lo encuentro. Un saludo.")]
    [InlineData(
        "The young man in the Bell Street shop told me NOT to buy the dearer phone. Who does that? Customer for life."
    )]
    public void Nobody_of_the_demo_who_is_kind_or_asks_goes_before_those_in_danger(string text) =>
        Assert.False(ReadAs.Of(Reader.Value.Read(text), text).Safety);

    private static bool Says(JsonElement post, string label) =>
        post.TryGetProperty("label", out var one)
            ? one.ValueEquals(label)
            : post.GetProperty("labels").EnumerateArray().Any(each => each.ValueEquals(label));

    private static bool IsTold(string text) =>
        new Scene(ShippedAdvice.Hear(new { network = "facebook", post = new { text } })).Shows("threat");
}
