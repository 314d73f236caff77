using System.Net;
using Aplomb.Data;
using Aplomb.Modules.Brands;
using Aplomb.Readers;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Brands;

public sealed class ProfileTests
{
    private static readonly (string, string)[] Fields =
    [
        ("_handler", "profile"),
        ("Form.Handle", "brightwater"),
        ("Form.About", "Ferry company: sailings, cabins, cars on board."),
        ("Form.Offers", "sailings\nfreight"),
        ("Form.Places", "Rathmore"),
        ("Form.Siblings", ""),
        (
            "Form.Homonyms",
            "Brightwater Springs @bwsprings: mineral water in bottles\r\nBrightwater: a valley with hiking trails"
        ),
        ("Form.ConfusedWith", "Larkline: another ferry company"),
    ];

    [Fact]
    public async Task What_a_brand_says_of_itself_tells_others_posts_from_its_own()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        var brand = (await app.Account(brand: "Brightwater Ferries")).BrandId;
        await app.TellAsync(A.Post("The Brightwater bottle tastes of plastic", id: "before", by: "al"));

        using var kept = await app.Client.SubmitAsync($"/brands/{brand}", $"/brands/{brand}", Fields);
        Assert.Equal($"/brands/{brand}?kept=true", PathOf(kept));
        await app.TellAsync(
            A.Post("The Brightwater bottle tastes of plastic", id: "theirs", by: "bo"),
            A.Post("@brightwater the 7:40 sailing from Rathmore left early", id: "ours", by: "cy")
        );

        Assert.False((await LineAsync(app, "before")).WrongCompany);
        Assert.True((await LineAsync(app, "theirs")).WrongCompany);
        Assert.False((await LineAsync(app, "ours")).WrongCompany);
        var page = await app.Client.PageAsync($"/cases/{await app.CaseOfAsync("theirs")}");
        Assert.Contains("Wrong company?", page.QuerySelector("#case-head")!.TextContent, StringComparison.Ordinal);
        var form = await app.Client.PageAsync($"/brands/{brand}");
        Assert.Equal("@brightwater", form.QuerySelector("input[name='Form.Handle']")!.GetAttribute("value"));
        Assert.Contains(
            "bwsprings: mineral",
            form.QuerySelector("#profile-homonyms")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_cannot_be_kept_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();
        var brand = (await app.Account(brand: "Brightwater Ferries")).BrandId;
        var wrong = Fields
            .Select(field => field.Item1 is "Form.Homonyms" ? (field.Item1, ": a valley") : field)
            .ToArray();

        using var answer = await app.Client.SubmitAsync($"/brands/{brand}", $"/brands/{brand}", wrong);

        var page = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStringAsync(),
            default
        );
        var field = page.QuerySelector("#profile-homonyms")!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Equal(": a valley", field.TextContent.Trim());
        Assert.Contains(
            "no name before the colon",
            page.QuerySelector("#profile-homonyms-wrong")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("sailings\nfreight", page.QuerySelector("#profile-offers")!.TextContent.ReplaceLineEndings("\n"));
        await using var db = app.Db();
        Assert.Equal(0, await db.BrandProfiles.CountAsync());
    }

    [Fact]
    public async Task Whoever_does_not_lead_the_brand_reads_it_and_strangers_see_nothing()
    {
        await using var app = await App.StartAsync();
        var brand = (await app.Account(brand: "Brightwater Ferries")).BrandId;
        var other = (await app.Account("ships", brand: "Elsewhere")).BrandId;
        var (writer, stranger) = (app.Browser(), app.Browser());
        await app.SignInAsync(writer, "Ann One", brand);
        await app.SignInAsync(stranger, "Cy Three", other);

        var page = await writer.PageAsync($"/brands/{brand}");
        Assert.True(page.QuerySelector("form.profile fieldset")!.HasAttribute("disabled"));
        await writer.SubmitAsync($"/brands/{brand}", $"/brands/{brand}", Fields);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/brands/{brand}")).StatusCode);
        await stranger.SubmitAsync("/inbox", $"/brands/{brand}", Fields);
        await using var db = app.Db();
        Assert.Equal(0, await db.BrandProfiles.CountAsync());
    }

    [Fact]
    public void A_profile_survives_being_written_as_lines()
    {
        var profile = new BrandProfile(
            "Tayberry Mobile",
            "@TayberryMobile",
            "Mobile phone operator.",
            ["SIM", "roaming"],
            ["Kenfield"],
            [new("Tayberry Insure", Handle: null, "phone insurance: claims")],
            [new("tayberry"), new("Tayberry Farm", "@TayberryFarm", "a farm")],
            []
        );

        var (read, wrong) = ProfileForm.Of(profile).Read("Tayberry Mobile");

        Assert.Empty(wrong);
        Assert.Equal(BrandReaders.Write(profile), BrandReaders.Write(read));
    }

    [Theory]
    [InlineData("two words", "one word")]
    [InlineData("a@b", "one word")]
    public void A_handle_is_one_word(string handle, string why) =>
        Assert.Contains(
            why,
            Assert
                .Single(
                    new ProfileForm { Handle = handle }
                        .Read("Brand")
                        .Wrong
                )
                .Why,
            StringComparison.Ordinal
        );

    private static string? PathOf(HttpResponseMessage answer) =>
        answer.Headers.Location is { } where
            ? where.IsAbsoluteUri
                ? where.PathAndQuery
                : where.OriginalString
            : null;

    private static async Task<InboxRow> LineAsync(App app, string post)
    {
        await using var db = app.Db();
        var id = (await app.CaseOfAsync(post))!.Value;
        return await db.Inbox.AsNoTracking().SingleAsync(line => line.CaseId == id);
    }
}
