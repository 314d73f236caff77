using System.Text;

namespace Aplomb.Networks.Bluesky;

public sealed class FacetsTests
{
    [Theory]
    [InlineData("See https://example.com/a?b=1.", "https://example.com/a?b=1")]
    [InlineData("Grüße, 👩‍👩‍👧 @nils.bsky.social!", "@nils.bsky.social")]
    [InlineData("漢字 #störung heute", "#störung")]
    [InlineData("(https://example.com)", "https://example.com")]
    public void A_place_is_counted_in_bytes_of_UTF_8(string text, string expected)
    {
        var found = Assert.Single(Facets.In(text));

        Assert.Equal(expected, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)[found.Start..found.End]));
    }

    [Theory]
    [InlineData("write to help@example.com")]
    [InlineData("no.domain @nils")]
    [InlineData("number 5# and @")]
    [InlineData("")]
    public void What_is_neither_link_nor_name_nor_tag_is_left_alone(string text) => Assert.Empty(Facets.In(text));

    [Fact]
    public void A_name_that_nobody_has_is_no_facet() =>
        Assert.Empty(
            Facets.Json(Facets.In("@nobody.example.com"), new Dictionary<string, string>(StringComparer.Ordinal))
        );
}
