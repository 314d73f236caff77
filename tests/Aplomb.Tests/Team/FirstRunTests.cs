using System.Net;
using Aplomb.Modules.Team;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Team;

public sealed class FirstRunTests
{
    private const string Password = "correct horse battery";

    [Fact]
    public async Task The_first_link_makes_the_first_admin_and_opens_once()
    {
        await using var app = await App.StartAsync();
        var link = (await app.Get<FirstRun>().PathAsync(default))!;

        using var made = await app.Client.SubmitAsync(link, "/first-run", Fields(link));

        Assert.Equal("/", made.Headers.Location?.OriginalString);
        Assert.Contains("Amara", (await app.Client.PageAsync("/inbox")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(await app.Get<FirstRun>().PathAsync(default));
        var late = app.Browser();
        Assert.Contains(
            "does not open any more",
            (await late.PageAsync(link)).Body!.TextContent,
            StringComparison.Ordinal
        );
        using var again = await late.SubmitAsync(
            "/sign-in",
            "/first-run",
            Fields(link, email: "late@brightwater.example")
        );
        Assert.Equal("/first-run", again.Headers.Location?.OriginalString);
        await using var db = app.Db();
        Assert.True((await db.Users.SingleAsync()).Admin);
        Assert.Equal("Brightwater Ferries", (await db.Brands.SingleAsync()).Name);
    }

    [Fact]
    public async Task Two_who_open_the_link_at_once_make_one_admin()
    {
        await using var app = await App.StartAsync();
        var link = (await app.Get<FirstRun>().PathAsync(default))!;

        await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(one =>
                    app.Browser().SubmitAsync(link, "/first-run", Fields(link, email: $"n{one}@brightwater.example"))
                )
        );

        await using var db = app.Db();
        Assert.Equal(1, await db.Users.CountAsync());
    }

    [Fact]
    public async Task The_link_ends_after_a_day_and_when_a_newer_one_is_made()
    {
        await using var app = await App.StartAsync();
        var first = (await app.Get<FirstRun>().PathAsync(default))!.Split('=')[1];
        var second = (await app.Get<FirstRun>().PathAsync(default))!.Split('=')[1];

        Assert.False(await app.Get<FirstRun>().OpensAsync(first, default));
        Assert.True(await app.Get<FirstRun>().OpensAsync(second, default));
        app.Time.Sleep(TimeSpan.FromDays(1));
        Assert.False(await app.Get<FirstRun>().OpensAsync(second, default));
    }

    [Theory]
    [InlineData("Name", "")]
    [InlineData("Email", "not an address")]
    [InlineData("Email", "")]
    [InlineData("Password", "")]
    [InlineData("Brand", "")]
    [InlineData("Key", "")]
    [InlineData("Name", "LONG")]
    [InlineData("Brand", "LONG")]
    [InlineData("Password", "LONG")]
    public async Task What_is_missing_or_too_long_is_refused(string field, string value)
    {
        await using var app = await App.StartAsync();
        var link = (await app.Get<FirstRun>().PathAsync(default))!;
        var fields = Fields(link)
            .Select(each => each.Name == field ? (each.Name, value is "LONG" ? new string('x', 201) : value) : each);

        using var answer = await app.Client.SubmitAsync(link, "/first-run", [.. fields]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await using var db = app.Db();
        Assert.Empty(await db.Users.ToListAsync());
    }

    [Fact]
    public async Task A_short_password_is_told_and_the_link_stays_open()
    {
        await using var app = await App.StartAsync();
        var link = (await app.Get<FirstRun>().PathAsync(default))!;

        using var answer = await app.Client.SubmitAsync(link, "/first-run", Fields(link, password: "short"));

        var back = answer.Headers.Location!.OriginalString;
        Assert.Contains(
            "10",
            (await app.Client.PageAsync(back)).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static (string Name, string Value)[] Fields(
        string link,
        string email = "amara@brightwater.example",
        string password = Password
    ) =>
        [
            ("Key", link.Split('=')[1]),
            ("Brand", "Brightwater Ferries"),
            ("Name", "Amara Nwosu"),
            ("Email", email),
            ("Password", password),
        ];
}
