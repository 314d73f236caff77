using System.Text.Json;

namespace Aplomb.Readers;

/// <summary>The project's own coded posts to three invented brands (MIT).</summary>
public sealed class OurPostsTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    private sealed record Coded(string Brand, string Text, string Label);

    [Fact]
    public void Hardly_any_post_of_ours_is_called_somebody_elses()
    {
        var brands = Read<BrandProfile[]>("brands.json")!.ToDictionary(brand => brand.Brand);
        var ours = Coded_posts().Where(post => post.Label is "ours").ToList();
        var lost = ours.Count(post => OurPosts.Score(brands[post.Brand], post.Text) < 0.35);

        Assert.InRange((double)lost / ours.Count, 0, 0.1);
    }

    [Fact]
    public void Most_posts_about_others_score_below_those_about_us()
    {
        var brands = Read<BrandProfile[]>("brands.json")!.ToDictionary(brand => brand.Brand);
        var scored = Coded_posts()
            .Select(post => (post.Label, P: OurPosts.Score(brands[post.Brand], post.Text)))
            .ToList();
        var pairs =
            from ours in scored.Where(s => s.Label is "ours")
            from other in scored.Where(s => s.Label is "not_ours")
            select ours.P > other.P ? 1.0
            : ours.P == other.P ? 0.5
            : 0;

        Assert.InRange(pairs.Average(), 0.8, 1);
    }

    private static IEnumerable<Coded> Coded_posts() =>
        File.ReadLines(PathOf("wrong-company.jsonl")).Select(line => JsonSerializer.Deserialize<Coded>(line, Json)!);

    private static T? Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(PathOf(file)), Json);

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Reading", file);
}
