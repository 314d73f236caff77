using System.Text.Json;
using Xunit.Abstractions;

namespace Aplomb.Readers;

/// <summary>The project's own coded posts to invented brands (MIT): three to begin with, five and three of other trades.</summary>
public sealed class OurPostsTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    private static readonly string[] Labels = ["ours", "not_ours", "unclear"];

    private sealed record Coded(string Brand, string Text, string Label);

    [Theory]
    [InlineData("brands.json", "wrong-company.jsonl", 0.85)]
    [InlineData("more-brands.json", "more-wrong-company.jsonl", 0.9)]
    [InlineData("more-brands-2.json", "more-wrong-company-2.jsonl", 0.85)]
    public void Posts_about_us_about_others_and_unclear_ones_are_told_apart(string brands, string posts, double least)
    {
        var judged = Judged(brands, posts);

        var macro = Labels.Average(label => F1(judged, label));

        output.WriteLine($"{posts}: macro-F1 {macro:0.000} over {judged.Count} posts");
        Assert.InRange(macro, least, 1);
    }

    [Theory]
    [InlineData("brands.json", "wrong-company.jsonl")]
    [InlineData("more-brands.json", "more-wrong-company.jsonl")]
    [InlineData("more-brands-2.json", "more-wrong-company-2.jsonl")]
    public void Hardly_any_post_of_ours_is_called_somebody_elses(string brands, string posts)
    {
        var ours = Judged(brands, posts).Where(post => post.Is is "ours").ToList();

        Assert.InRange((double)ours.Count(post => post.Said is "not_ours") / ours.Count, 0, 0.05);
    }

    [Fact]
    public void A_profile_with_a_name_alone_takes_posts_for_ours()
    {
        var bare = new BrandProfile("Brightwater");

        Assert.InRange(OurPosts.Score(bare, "Brightwater let me down again"), 2.0 / 3, 1);
        Assert.InRange(OurPosts.Score(bare, "Nobody answers the phone"), 2.0 / 3, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("\ud83d")]
    [InlineData("- - ' ’ _")]
    public void Any_text_and_any_profile_have_a_score(string text)
    {
        BrandProfile[] odd = [new(""), new("-", "@", "", [""], [""], [new("")], [new("@", "@", ":")])];

        Assert.All(odd, brand => Assert.InRange(OurPosts.Score(brand, text), 0, 1));
    }

    private static List<(string Is, string Said)> Judged(string brandsFile, string postsFile)
    {
        var brands = Read<BrandProfile[]>(brandsFile)!.ToDictionary(brand => brand.Brand);
        return
        [
            .. File.ReadLines(PathOf(postsFile))
                .Select(line => JsonSerializer.Deserialize<Coded>(line, Json)!)
                .Select(post => (post.Label, Said(OurPosts.Score(brands[post.Brand], post.Text)))),
        ];
    }

    private static string Said(double p) =>
        p >= Cases.ReadAs.IsOurs ? "ours"
        : p <= Cases.ReadAs.NotOurs ? "not_ours"
        : "unclear";

    private static double F1(List<(string Is, string Said)> judged, string label)
    {
        var both = judged.Count(post => post.Is == label && post.Said == label);
        return 2.0
            * both
            / Math.Max(1, judged.Count(post => post.Is == label) + judged.Count(post => post.Said == label));
    }

    private static T? Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(PathOf(file)), Json);

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Reading", file);
}
