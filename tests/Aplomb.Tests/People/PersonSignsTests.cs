namespace Aplomb.People;

public sealed class PersonSignsTests
{
    private const string Order = "Where is BW-48213? I have waited five weeks.";

    [Theory]
    [InlineData("x", "farida_88", "Farida Rahmani", "bluesky", "farida.bsky.social", "FARIDA RAHMANI", true)]
    [InlineData("x", "josemaria", "José María", "mastodon", "josemaria@vis.example", "Jose Maria", true)]
    [InlineData("x", "farida_88", "Farida Rahmani", "facebook", "f.rahmani", "Farida Rahmani", false)]
    [InlineData("x", "farida_88", null, "facebook", "farida_88", null, false)]
    [InlineData("x", "bob1", "Bob", "facebook", "bob2", "Bob", false)]
    public void The_same_name_counts_with_the_same_handle_alone(
        string network,
        string handle,
        string? name,
        string other,
        string otherHandle,
        string? otherName,
        bool same
    ) =>
        Assert.Equal(
            same,
            Keys(SignKind.Name, network, handle, name, "")
                .Intersect(Keys(SignKind.Name, other, otherHandle, otherName, ""))
                .Any()
        );

    [Theory]
    [InlineData("My order BW-48213 again.", "bw48213 still nothing", true)]
    [InlineData("Order number: 48213", "Bestellnummer 48213 fehlt", true)]
    [InlineData("case #4821 please", "about my case 4821", true)]
    [InlineData("Call me on +44 7700 900123", "my number is +44 7700 900123", false)]
    [InlineData("Paid on 12.03.2039 the sum of 1.234.567", "It was 12.03.2039 and 1.234.567", false)]
    [InlineData("Card 4111 1111 1111 1111", "4111 1111 1111 1111", false)]
    [InlineData("In 2039 I paid 1299", "2039 was the year, 1299 the price", false)]
    [InlineData("On LH1234 to Oslo", "LH1234 was late", false)]
    [InlineData("Order 48213", "Order 48214", false)]
    public void The_same_order_number_is_seen_and_a_phone_or_a_price_is_none(string one, string other, bool same) =>
        Assert.Equal(same, Keys(SignKind.Number, one).Intersect(Keys(SignKind.Number, other)).Any());

    [Theory]
    [InlineData("See https://www.farida.example/blog/?utm=1", "http://farida.example/blog", true)]
    [InlineData("see www.farida.example.", "https://farida.example/", true)]
    [InlineData("https://youtu.be/abc123", "look: https://youtu.be/abc123", true)]
    [InlineData("https://youtube.com", "https://youtube.com/", false)]
    [InlineData("https://x.com/brightwater/status/1", "https://x.com/brightwater/status/1", false)]
    public void The_same_link_is_seen_and_a_networks_own_page_says_nothing(string one, string other, bool same) =>
        Assert.Equal(same, Keys(SignKind.Link, one).Intersect(Keys(SignKind.Link, other)).Any());

    [Theory]
    [InlineData("I also wrote on X as @farida_r!", "x", "farida_r")]
    [InlineData("I've already complained to you on Twitter under farida_r.", "x", "farida_r")]
    [InlineData("I posted this as @farida_r on X too", "x", "farida_r")]
    [InlineData("I'm @farida on Bluesky", "bluesky", "farida.bsky.social")]
    [InlineData("My Instagram account is farida.rhm", "instagram", "farida.rhm")]
    [InlineData("Ich habe euch auch auf Insta als @farida.rhm geschrieben", "instagram", "farida.rhm")]
    [InlineData("I wrote on Mastodon as @farida@vis.example", "mastodon", "farida@vis.example")]
    public void Who_says_which_other_profile_is_theirs_is_heard(string text, string network, string handle) =>
        Assert.NotEmpty(Keys(SignKind.Says, text).Intersect(Keys(SignKind.Profile, network, handle, name: null, "")));

    [Theory]
    [InlineData("She wrote on X as @farida_r")]
    [InlineData("I wrote on X as well")]
    [InlineData("I saw it on X")]
    [InlineData("Ask @farida_r on X")]
    public void What_is_said_of_others_is_not_heard(string text) => Assert.Empty(Keys(SignKind.Says, text));

    [Fact]
    public void A_long_hostile_text_costs_a_moment_and_yields_a_handful()
    {
        var text = string.Concat(Enumerable.Repeat("order 12345 https://a.example/b I wrote on X as @aa ", 50_000));

        var signs = PersonSigns.Of("x", new string('a', 10_000), new string('é', 10_000), text);

        Assert.InRange(signs.Count, 1, 20);
    }

    /// <summary>They lie in databases: another key would part what belongs together.</summary>
    [Fact]
    public void Keys_stay_the_same_for_ever() => Assert.Equal([5561610929164530075], Keys(SignKind.Number, Order));

    private static IEnumerable<long> Keys(SignKind kind, string text) =>
        Keys(kind, "facebook", "somebody", name: null, text);

    private static IEnumerable<long> Keys(SignKind kind, string network, string handle, string? name, string text) =>
        PersonSigns.Of(network, handle, name, text).Where(sign => sign.Kind == kind).Select(sign => sign.Key);
}
