using System.Net;
using Aplomb.Modules.Team;
using Aplomb.Support;

namespace Aplomb.Team;

public sealed class SignInTests
{
    private const string Password = "correct horse battery";
    private const string Email = "amara@brightwater.example";

    [
        Theory,
        InlineData(null, "/"),
        InlineData("/inbox?page=2", "/inbox?page=2"),
        InlineData("//evil.example", "/"),
        InlineData("/\\evil.example", "/"),
        InlineData("https://evil.example", "/"),
        InlineData("evil", "/"),
        InlineData("", "/"),
        InlineData("/\t/evil.example", "/")
    ]
    public async Task Signing_in_leads_back_and_never_out_of_the_desk(string? wanted, string led)
    {
        await using var app = await App.StartAsync();
        await app.UserAsync(password: Password);

        using var answer = await app.Client.SubmitAsync("/sign-in", "/sign-in", Fields(Password, wanted));

        Assert.Equal(led, answer.Headers.Location?.OriginalString);
        Assert.NotNull(await app.Client.PageAsync("/inbox"));
    }

    [Fact]
    public async Task A_wrong_password_says_nothing_about_who_works_here()
    {
        await using var app = await App.StartAsync();
        await app.UserAsync(password: Password);

        using var wrong = await app.Client.SubmitAsync("/sign-in", "/sign-in", Fields("wrong password"));
        using var nobody = await app.Client.SubmitAsync(
            "/sign-in",
            "/sign-in",
            ("Email", "nobody@brightwater.example"),
            ("Password", "x")
        );

        Assert.Equal(wrong.Headers.Location, nobody.Headers.Location);
        var page = await app.Client.PageAsync(wrong.Headers.Location!.OriginalString);
        Assert.Contains(
            "do not belong together",
            page.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        using var inbox = await app.Client.GetAsync("/inbox");
        Assert.Equal(HttpStatusCode.Redirect, inbox.StatusCode);
    }

    [Fact]
    public async Task After_several_wrong_passwords_even_the_right_one_waits()
    {
        await using var app = await App.StartAsync();
        await app.UserAsync(password: Password);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var wrong = await app.Client.SubmitAsync("/sign-in", "/sign-in", Fields("wrong password"));
        }

        using var right = await app.Client.SubmitAsync("/sign-in", "/sign-in", Fields(Password));

        Assert.Contains("wrong=wait", right.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory, InlineData("", Password), InlineData(Email, ""), InlineData("LONG", Password), InlineData(Email, "LONG")]
    public async Task What_is_missing_or_too_long_is_refused(string email, string password)
    {
        await using var app = await App.StartAsync();
        var much = new string('x', 201);

        using var answer = await app.Client.SubmitAsync(
            "/sign-in",
            "/sign-in",
            ("Email", email is "LONG" ? much : email),
            ("Password", password is "LONG" ? much : password)
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_link_signs_in_once()
    {
        await using var app = await App.StartAsync();
        var link = await app.Get<EnterByLink>().PathAsync((await app.UserAsync()).Id, default);

        using var first = await app.Client.GetAsync(link);
        using var second = await app.Browser().GetAsync(link);

        Assert.Equal("/", first.Headers.Location?.OriginalString);
        Assert.Equal("/sign-in?link=spent", second.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_link_ends_after_half_a_day()
    {
        await using var app = await App.StartAsync();
        var link = await app.Get<EnterByLink>().PathAsync((await app.UserAsync()).Id, default);
        app.Time.Sleep(TimeSpan.FromHours(12));

        using var answer = await app.Client.GetAsync(link);

        Assert.Equal("/sign-in?link=spent", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_key_of_one_kind_opens_nothing_else()
    {
        await using var app = await App.StartAsync();
        var first = (await app.Get<FirstRun>().PathAsync(default))!.Split('=')[1];

        using var enter = await app.Client.GetAsync($"/enter/{first}");
        using var intake = await app.SendAsync([], token: first);

        Assert.Equal("/sign-in?link=spent", enter.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Unauthorized, intake.StatusCode);
    }

    [Fact]
    public async Task Signing_out_ends_it()
    {
        await using var app = await App.StartAsync();
        await app.SignInAsync();

        using var left = await app.Client.SubmitAsync("/inbox", "/sign-out");
        using var inbox = await app.Client.GetAsync("/inbox");

        Assert.Equal("/sign-in", left.Headers.Location?.OriginalString);
        Assert.StartsWith("/sign-in", inbox.Headers.Location?.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_outlives_a_restart()
    {
        await using var ground = await Ground.FreshAsync();
        var app = await App.StartAsync(on: ground);
        await app.SignInAsync();
        using var answer = await app.Client.GetAsync(
            await app.Get<EnterByLink>().PathAsync((await app.UserAsync("Bo Lind")).Id, default)
        );
        var cookie = answer
            .Headers.GetValues("Set-Cookie")
            .Single(set => set.StartsWith("aplomb=", StringComparison.Ordinal))
            .Split(';')[0];
        await app.StopAsync();
        await using var again = await App.StartAsync(on: ground);
        using var browser = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            BaseAddress = again.Address,
        };
        browser.DefaultRequestHeaders.Add("Cookie", cookie);

        using var inbox = await browser.GetAsync("/inbox");

        Assert.Equal(HttpStatusCode.OK, inbox.StatusCode);
    }

    private static (string, string)[] Fields(string password, string? returnUrl = null) =>
        returnUrl is null
            ? [("Email", Email), ("Password", password)]
            : [("Email", Email), ("Password", password), ("ReturnUrl", returnUrl)];
}
