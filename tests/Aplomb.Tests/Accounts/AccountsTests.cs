using Aplomb.Data;
using Aplomb.Modules.Intake;
using Aplomb.Networks;
using Aplomb.Posts;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Accounts;

public sealed class AccountsTests
{
    private const string Page = "/accounts/connect/madeup";
    private const string Connect = "/accounts/connections/madeup";

    [Fact]
    public async Task What_works_is_kept_and_its_secrets_are_encrypted()
    {
        var network = new MadeUpNetwork();
        await using var app = await App.StartAsync(networks: [network]);
        var row = await ConnectedAsync(app);

        Assert.Equal(("brightwater", "id-brightwater", "madeup-brightwater"), (row.Handle, row.ExternalId, row.Name));
        await using var db = app.Db();
        var keys = await db.AccountKeys.SingleAsync();
        Assert.DoesNotContain(MadeUpNetwork.RightPassword, keys.Answers, StringComparison.Ordinal);
        var open = await app.Get<Connectors>().OpenAsync(row, default);
        Assert.Equal(MadeUpNetwork.RightPassword, open!.Access.Answer("password"));
        Assert.True(File.Exists(Path.Combine(app.Ground.Folder, "aplomb.key")));
    }

    [Fact]
    public async Task What_does_not_work_is_told_in_words_and_nothing_is_kept()
    {
        await using var app = await App.StartAsync(networks: [new MadeUpNetwork()]);
        await app.SignInAsync();
        var brand = await BrandAsync(app);

        using var answer = await SendAsync(app, brand, password: "wrong");

        Assert.Contains(
            "The%20password%20is%20wrong.",
            answer.Headers.Location!.OriginalString,
            StringComparison.Ordinal
        );
        await using var db = app.Db();
        Assert.False(await db.AccountKeys.AnyAsync());
        Assert.False(await db.Accounts.AnyAsync(row => row.Network == "madeup"));
    }

    [Fact]
    public async Task Who_does_not_lead_the_brand_connects_nothing()
    {
        await using var app = await App.StartAsync(networks: [new MadeUpNetwork()]);
        var brand = await BrandAsync(app);
        await app.SignInAsync(name: "Devan Rao", brands: [brand]);

        using var answer = await SendAsync(app, brand, from: "/paste");

        Assert.Contains("why=", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.False(await db.Accounts.AnyAsync(row => row.Network == "madeup"));
    }

    [Fact]
    public async Task The_page_says_what_is_needed_what_is_wrong_and_what_to_do()
    {
        var network = new MadeUpNetwork();
        await using var app = await App.StartAsync(networks: [network]);
        var row = await ConnectedAsync(app);
        var connect = await app.Client.PageAsync(Page);
        network.FailNextGather(FailureClass.AuthRevoked);
        await app.Get<CollectPosts>().RunAsync(default);

        var page = await app.Client.PageAsync("/accounts");

        Assert.Contains(
            "Made up asks for a password",
            connect.QuerySelector("h1")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("/hooks/madeup/", connect.Body!.TextContent, StringComparison.Ordinal);
        var first = page.QuerySelector(".acct.first-up")!;
        Assert.Contains("signed us out at 09:00: reconnect.", first.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            $"account={row.Id}",
            first.QuerySelector("a.b")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_test_that_works_ends_the_alarm()
    {
        var network = new MadeUpNetwork();
        await using var app = await App.StartAsync(networks: [network]);
        var row = await ConnectedAsync(app);
        network.FailNextGather(FailureClass.AuthRevoked);
        await app.Get<CollectPosts>().RunAsync(default);

        using var answer = await app.Client.SubmitAsync("/accounts", $"/accounts/{row.Id}/test");

        await using var db = app.Db();
        Assert.Null((await db.AccountHealth.SingleAsync()).Failure);
    }

    [Fact]
    public async Task A_disconnected_account_has_no_keys_and_is_not_asked()
    {
        var network = new MadeUpNetwork();
        await using var app = await App.StartAsync(networks: [network]);
        var row = await ConnectedAsync(app);
        network.Posts.Add(A.Post());

        using var answer = await app.Client.SubmitAsync("/accounts", $"/accounts/{row.Id}/off");
        var stored = await app.Get<CollectPosts>().RunAsync(default);

        await using var db = app.Db();
        Assert.False(await db.AccountKeys.AnyAsync());
        Assert.Equal(0, stored);
    }

    [Fact]
    public async Task Money_is_counted_and_what_is_allowed_is_obeyed()
    {
        var network = new MadeUpNetwork { Price = 0.25m };
        await using var app = await App.StartAsync(networks: [network]);
        var row = await ConnectedAsync(app);
        await using (var db = app.Db())
        {
            await db
                .Accounts.Where(one => one.Id == row.Id)
                .ExecuteUpdateAsync(one => one.SetProperty(it => it.Budget, 600_000));
        }

        network.Posts.AddRange([A.Post(), A.Post()]);
        await app.Get<CollectPosts>().RunAsync(default); // 0.50 of 0.60
        network.Posts.Add(A.Post());
        await app.Get<CollectPosts>().RunAsync(default); // 0.25 more would be too much

        await using var after = app.Db();
        Assert.Equal(2, await after.Posts.CountAsync());
        Assert.Equal(FailureClass.BudgetExhausted, (await after.AccountHealth.SingleAsync()).Failure);
        var page = await app.Client.PageAsync("/accounts");
        Assert.Contains("$0.50", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_posts_of_a_first_reading_are_context_and_raise_no_alarm()
    {
        var network = new MadeUpNetwork();
        await using var app = await App.StartAsync(networks: [network]);
        await ConnectedAsync(app);
        network.Posts.Add(A.Post("Old trouble", minutes: -60 * 24 * 9));
        network.Posts.Add(A.Post("Fresh trouble"));
        network.Posts.Add(A.Post("We are on it") with { Author = new Author("id-brightwater", "renamed", Name: null) });

        await app.Get<CollectPosts>().RunAsync(default);
        await app.WorkAsync();
        network.Posts.Add(A.Post("Old, but handed in later", minutes: -60 * 24 * 9));
        await app.Get<CollectPosts>().RunAsync(default);
        await app.WorkAsync();

        await using var db = app.Db();
        Assert.Equal(4, await db.Posts.CountAsync());
        Assert.Null((await db.Posts.SingleAsync(post => post.Text == "Old trouble")).CaseId);
        Assert.NotNull((await db.Posts.SingleAsync(post => post.Text == "Fresh trouble")).CaseId);
        Assert.NotNull((await db.Posts.SingleAsync(post => post.Text == "Old, but handed in later")).CaseId);
        Assert.True((await db.Posts.SingleAsync(post => post.Text == "We are on it")).Own);
    }

    [Fact]
    public async Task Who_asks_us_to_come_back_later_is_not_asked_before()
    {
        var network = new MadeUpNetwork();
        await using var app = await App.StartAsync(networks: [network]);
        var row = await ConnectedAsync(app);
        network.FailNextGather(FailureClass.RateLimited, TimeSpan.FromMinutes(7));
        await app.Get<CollectPosts>().RunAsync(default);

        Assert.Empty(await app.Get<CollectPosts>().DueAsync(default));
        await using var db = app.Db();
        Assert.Equal(app.Time.GetUtcNow().AddMinutes(7), (await db.AccountHealth.SingleAsync()).NextAt);
        Assert.Equal(row.Id, (await db.AccountHealth.SingleAsync()).AccountId);
    }

    [Fact]
    public async Task A_network_is_asked_more_often_while_it_is_lively()
    {
        var network = new MadeUpNetwork { Quick = TimeSpan.FromSeconds(1), Pace = TimeSpan.FromMinutes(20) };
        await using var app = await App.StartAsync(networks: [network]);
        await ConnectedAsync(app);
        network.Posts.Add(A.Post());

        var afterNews = await NextAsync(app);
        var quiet = await NextAsync(app);
        app.Time.Sleep(TimeSpan.FromMinutes(2));
        var longQuiet = await NextAsync(app);

        Assert.Equal((network.Quick, network.Quick, network.Pace), (afterNews, quiet, longQuiet));
    }

    /// <summary>Looks, and answers how long it is to the next look.</summary>
    private static async Task<TimeSpan?> NextAsync(App app)
    {
        await app.Get<CollectPosts>().RunAsync(default);
        await using var db = app.Db();
        return (await db.AccountHealth.SingleAsync()).NextAt - app.Time.GetUtcNow();
    }

    /// <summary>Connects an account by the page, as the brand's lead.</summary>
    internal static async Task<AccountRow> ConnectedAsync(
        App app,
        string handle = "brightwater",
        string secret = MadeUpNetwork.Secret
    )
    {
        await app.SignInAsync(name: $"Amara{handle} Nwosu");
        using var answer = await SendAsync(app, await BrandAsync(app), handle: handle, secret: secret);
        Assert.StartsWith("/accounts?connected=", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
        await using var db = app.Db();
        return await db.Accounts.AsNoTracking().SingleAsync(row => row.Handle == handle && row.Network == "madeup");
    }

    private static Task<HttpResponseMessage> SendAsync(
        App app,
        Guid brand,
        string password = MadeUpNetwork.RightPassword,
        string handle = "brightwater",
        string secret = MadeUpNetwork.Secret,
        string from = Page
    ) =>
        app.Client.SubmitAsync(
            from,
            Connect,
            ("brand", brand.ToString()),
            ("field.handle", handle),
            ("field.password", password),
            ("field.secret", secret)
        );

    private static async Task<Guid> BrandAsync(App app) => (await app.Account()).BrandId;
}
