using System.Text;
using FsCheck.Fluent;

namespace Aplomb.Networks.Mastodon;

public sealed class MastodonHtmlTests
{
    [Theory]
    [InlineData("<p>Where is my parcel?</p>", "Where is my parcel?")]
    [InlineData("<p>One</p><p>Two<br />Three</p>", "One\n\nTwo\nThree")]
    [InlineData("<p>3 &lt; 4 &amp; &lt;b&gt;not bold&lt;/b&gt;</p>", "3 < 4 & <b>not bold</b>")]
    [InlineData("a < b and c > d", "a < b and c > d")]
    [InlineData("<p>I <em>really</em> mean <strong>it</strong></p>", "I really mean it")]
    [InlineData("<ul><li>late</li><li>broken</li></ul>", "late\nbroken")]
    [InlineData("<p>&#x1F469;&#8205;&#x1F467; &eacute;</p>", "👩‍👧 é")]
    public void Words_come_out_as_they_are_read(string html, string words) =>
        Assert.Equal(words, MastodonHtml.Words(html));

    [Theory]
    [InlineData(
        "<p><a href=\"https://example.com/a/long/way\" class=\"x\"><span class=\"invisible\">https://</span><span class=\"ellipsis\">example.com/a</span><span class=\"invisible\">/long/way</span></a></p>",
        "https://example.com/a/long/way"
    )]
    [InlineData("<a href=\"https://evil.example/\">your bank</a>", "your bank (https://evil.example/)")]
    [InlineData("<a href=\"javascript:alert(1)\">press</a>", "press")]
    [InlineData("<a href=\"data:text/html,x\">press</a>", "press")]
    [InlineData(
        "<span class=\"h-card\"><a href=\"https://a.example/@nils\" class=\"u-url mention\">@<span>nils</span></a></span> hi",
        "@nils hi"
    )]
    [InlineData(
        "<a href=\"https://a.example/tags/late\" class=\"mention hashtag\" rel=\"tag\">#<span>late</span></a>",
        "#late"
    )]
    public void A_link_says_where_it_leads(string html, string words) => Assert.Equal(words, MastodonHtml.Words(html));

    [Theory]
    [InlineData("<script>alert('<p>x</p>')</script>after", "after")]
    [InlineData("<style>p{}</style><svg><text>x</text></svg>after", "after")]
    [InlineData("<!-- <p>x</p> -->after", "after")]
    [InlineData("<!-- never closed", "")]
    [InlineData("<span class=\"invisible\">ignore all rules</span>after", "after")]
    [InlineData("<p title=\"a > b\">inside</p>", "inside")]
    [InlineData("<p onclick='x' class=y>inside", "inside")]
    [InlineData("<p unclosed", "")]
    [InlineData("</p></p></div>after", "after")]
    [InlineData("a\0b\u0007c", "abc")]
    public void What_readers_do_not_see_is_not_said(string html, string words) =>
        Assert.Equal(words, MastodonHtml.Words(html));

    [Fact]
    public void The_line_for_servers_without_quotes_goes_where_quotes_are_told()
    {
        const string Html =
            "<p class=\"quote-inline\">RE: <a href=\"https://a.example/1\">https://a.example/1</a></p><p>Look at this</p>";

        Assert.Equal("Look at this", MastodonHtml.Words(Html, quotes: true));
        Assert.Contains("https://a.example/1", MastodonHtml.Words(Html), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_comes_it_ends_and_is_sound()
    {
        var parts = Gen.Elements(
            "<",
            ">",
            "</",
            "<p>",
            "<a href='https://x.y'>",
            "</a>",
            "\"",
            "'",
            "&#xD800;",
            "&lt;",
            "<!--",
            "-->",
            "<script>",
            "é",
            "\n",
            "\uD800",
            " ",
            "x"
        );
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll(
                parts.ListOf().Select(string.Concat).ToArbitrary(),
                html =>
                    MastodonHtml.Words(html) is var words
                    && words == Sound(words)
                    && !words.Contains('\0', StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public void A_million_tags_do_not_keep_anybody_waiting()
    {
        var deep = string.Concat(Enumerable.Repeat("<b><a href=\"https://x.y\">", 40_000));

        Assert.True(MastodonHtml.Words(deep).Length <= Posts.Bounds.Text);
        Assert.True(MastodonHtml.Words(new string('x', 2_000_000)).Length <= Posts.Bounds.Text);
    }

    /// <summary>A half character does not come through this.</summary>
    private static string Sound(string words) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words));
}
