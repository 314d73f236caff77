using System.Net;
using Aplomb.Data;
using Aplomb.Support;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Team;

/// <summary>Nobody sees a brand that is not theirs, and nothing changes without a form of ours.</summary>
public sealed class AccessTests
{
    private static readonly string[] OpenToAll =
    [
        "/check",
        "/check/draft",
        "/check/post",
        "/enter/{key}",
        "/first-run",
        "/health/live",
        "/health/ready",
        "/hooks/{network}/{account}",
        "/join",
        "/openapi/{documentName}.json",
        "/sign-in",
    ];

    [Fact]
    public async Task Only_these_addresses_are_open_to_all()
    {
        await using var app = await App.StartAsync();

        var open = Routes(app)
            .Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(route => "/" + route.RoutePattern.RawText!.TrimStart('/'))
            .Distinct(StringComparer.Ordinal);

        Assert.Equal(
            OpenToAll,
            open.Where(path => !path.StartsWith("/pieces", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
    }

    [
        Theory,
        InlineData("/"),
        InlineData("/inbox"),
        InlineData("/live"),
        InlineData("/cases/00000000-0000-0000-0000-000000000001"),
        InlineData("/inbox/preview/00000000-0000-0000-0000-000000000001")
    ]
    public async Task Whoever_is_not_signed_in_is_led_to_the_door(string path)
    {
        await using var app = await App.StartAsync();

        using var answer = await app.Client.GetAsync(path);

        Assert.Equal("/sign-in", answer.Headers.Location?.AbsolutePath);
    }

    [Fact]
    public async Task Nobody_sees_a_brand_that_is_not_theirs()
    {
        await using var app = await App.StartAsync();
        var (ours, theirs) = await TwoBrandsAsync(app);
        var member = app.Browser();
        await app.SignInAsync(member, "Bo Lind", ours.BrandId);

        var inbox = (await member.PageAsync("/inbox?whose=everyone")).Body!.TextContent;
        var search = (await member.PageAsync("/inbox?q=suitcase&private=true&whose=everyone")).Body!.TextContent;
        var name = (await member.PageAsync("/inbox?q=mona&private=true")).Body!.TextContent;
        var brand = (await member.PageAsync($"/inbox?whose=everyone&brand={theirs.BrandId}")).Body!.TextContent;
        var preview = await member.GetStringAsync($"/inbox/preview/{theirs.Id}");
        using var page = await member.GetAsync($"/cases/{theirs.Id}");

        Assert.All([inbox, search], seen => Assert.Contains("Nils", seen, StringComparison.Ordinal));
        Assert.All(
            [inbox, search, name, brand, preview],
            seen => Assert.DoesNotContain("Mona", seen, StringComparison.Ordinal)
        );
        Assert.All(
            [inbox, search, name, brand],
            seen => Assert.DoesNotContain("ferries", seen, StringComparison.Ordinal)
        );
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.DoesNotContain("Mona", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_acts_on_a_brand_that_is_not_theirs()
    {
        await using var app = await App.StartAsync();
        var (ours, theirs) = await TwoBrandsAsync(app);
        await app.SignInAsync(name: "Bo Lind", brands: ours.BrandId);
        (string, string)[] words = [("text", "Hi there"), ("channel", "note"), ("seenTheirs", "1"), ("seenOurs", "0")];

        foreach (var act in (string[])["take", "pass-on", "solved", "close", "fault", "replies", "check", "draft"])
        {
            using var answer = await app.Client.SubmitAsync(
                $"/cases/{ours.Id}",
                $"/cases/{theirs.Id}/{act}",
                [.. words, ("fault", "Ours")]
            );
            Assert.Equal((act, HttpStatusCode.NotFound), (act, answer.StatusCode));
        }

        await using var db = app.Db();
        Assert.Equal(theirs.Version, (await db.Cases.SingleAsync(row => row.Id == theirs.Id)).Version);
    }

    [Fact]
    public async Task A_right_that_is_taken_away_ends_at_once()
    {
        await using var app = await App.StartAsync();
        var (ours, _) = await TwoBrandsAsync(app);
        await app.SignInAsync(name: "Bo Lind", brands: ours.BrandId);
        Assert.NotNull(await app.Client.PageAsync($"/cases/{ours.Id}"));

        await using (var db = app.Db())
        {
            await db.Memberships.ExecuteDeleteAsync();
        }

        using var answer = await app.Client.GetAsync($"/cases/{ours.Id}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_hears_of_its_own_brands_alone()
    {
        await using var app = await App.StartAsync();
        var (ours, theirs) = await TwoBrandsAsync(app);
        var member = app.Browser();
        await app.SignInAsync(member, "Bo Lind", ours.BrandId);
        using var line = new StreamReader(await member.GetStreamAsync("/live"));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        Assert.Equal("event: open", await line.ReadLineAsync(patience.Token));

        await app.IntakeAsync([A.Line("And?", "mona")], "ferries");
        await app.IntakeAsync([A.Line("And?", "nils")], "airlines");
        await app.WorkAsync();

        var heard = "";
        while (!heard.Contains(ours.Id.ToString(), StringComparison.Ordinal))
        {
            heard += await line.ReadLineAsync(patience.Token) ?? throw new EndOfStreamException(heard);
        }

        Assert.DoesNotContain(theirs.Id.ToString(), heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_form_wants_the_token_of_our_own_pages()
    {
        await using var app = await App.StartAsync();
        var (ours, _) = await TwoBrandsAsync(app);
        await app.SignInAsync();
        var forms = Routes(app)
            .Where(route => route.Metadata.GetMetadata<ComponentTypeMetadata>() is null) // pages: of these, one takes a form
            .Where(route => route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") is true)
            .Where(route => route.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: false })
            .Select(route => "/" + route.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => !path.StartsWith("/_", StringComparison.Ordinal))
            .ToList();

        foreach (var form in forms)
        {
            var path = string.Join(
                '/',
                form.Split('/').Select(part => part.EndsWith(":guid}", StringComparison.Ordinal) ? $"{ours.Id}" : part)
            );
            using var answer = await app.Client.ForgeAsync(path, ("fault", "Ours"), ("text", "x"), ("channel", "note"));
            Assert.Equal((form, HttpStatusCode.BadRequest), (form, answer.StatusCode));
        }

        var profile = $"/brands/{ours.BrandId}"; // the page that takes a form itself
        using var forged = await app.Client.ForgeAsync(profile, ("_handler", "profile"), ("Form.Handle", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Contains("/cases/{id:guid}/close", forms);
        await using var db = app.Db();
        Assert.Equal(ours.Version, (await db.Cases.SingleAsync(row => row.Id == ours.Id)).Version);
        Assert.NotNull(await app.Client.PageAsync("/inbox")); // still signed in
    }

    [Fact]
    public async Task Only_what_changes_nothing_goes_without_a_token()
    {
        await using var app = await App.StartAsync();

        var free = Routes(app)
            .Where(route => route.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false })
            .Select(route => "/" + route.RoutePattern.RawText!.TrimStart('/'))
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "/api/v1/intake/{account}",
                "/brands/{id:guid}/playbook/dry-run",
                "/brands/{id:guid}/playbook/look",
                "/cases/{id:guid}/check",
                "/check/draft",
                "/check/post",
                "/hooks/{network}/{account}",
            ],
            free
        );
    }

    private static IEnumerable<RouteEndpoint> Routes(App app) =>
        app.Get<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText is not null);

    private static async Task<(CaseRow Ours, CaseRow Theirs)> TwoBrandsAsync(App app)
    {
        await app.IntakeAsync([A.Line(A.Post(by: "nils", name: "Nils Berg"))], "airlines");
        await app.IntakeAsync([A.Line(A.Post(by: "mona", name: "Mona Vik"))], "ferries");
        await app.WorkAsync();
        await using var db = app.Db();
        var cases = await db
            .Cases.Join(db.Inbox, one => one.Id, line => line.CaseId, (one, line) => new { one, line.Who })
            .ToListAsync();
        return (cases.Single(row => row.Who == "Nils Berg").one, cases.Single(row => row.Who == "Mona Vik").one);
    }
}
