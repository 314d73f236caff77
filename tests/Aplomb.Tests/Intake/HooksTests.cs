using System.Net;
using Aplomb.Accounts;
using Aplomb.Data;
using Aplomb.Modules.Intake;
using Aplomb.Networks;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Intake;

public sealed class HooksTests
{
    private const string Address = "/hooks/madeup/madeup-brightwater";

    [Fact]
    public async Task What_is_signed_is_stored_answered_and_read_in_any_language()
    {
        await using var app = await App.StartAsync(networks: [new MadeUpNetwork()]);
        await AccountsTests.ConnectedAsync(app);

        var status = await TellAsync(app, new("Grüße, 漢字, 👩‍👩‍👧", "p1"));
        await app.Get<ReadHooks>().RunAsync(default);

        await using var db = app.Db();
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Grüße, 漢字, 👩‍👩‍👧", (await db.Posts.SingleAsync()).Text);
        Assert.Empty((await db.Hooks.SingleAsync()).Body); // what people wrote is kept once
    }

    [Fact]
    public async Task What_is_forged_is_refused_and_not_stored()
    {
        await using var app = await App.StartAsync(networks: [new MadeUpNetwork()]);
        await AccountsTests.ConnectedAsync(app);

        var forged = await TellAsync(app, new("Hello", "p1"), secret: "another");
        var bare = await TellAsync(app, new("Hello", "p1"), signed: false);
        var elsewhere = await TellAsync(app, new("Hello", "p1"), address: "/hooks/madeup/nobody");

        await using var db = app.Db();
        Assert.Equal(
            (HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.NotFound),
            (forged, bare, elsewhere)
        );
        Assert.False(await db.Hooks.AnyAsync());
    }

    [Fact]
    public async Task The_same_bytes_again_are_answered_and_left()
    {
        await using var app = await App.StartAsync(networks: [new MadeUpNetwork()]);
        await AccountsTests.ConnectedAsync(app);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => TellAsync(app, new("Hello", "p1"))));

        await using var db = app.Db();
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(1, await db.Hooks.CountAsync());
    }

    [Fact]
    public async Task A_question_whether_it_is_us_is_answered()
    {
        await using var app = await App.StartAsync(networks: [new MadeUpNetwork()]);
        await AccountsTests.ConnectedAsync(app);

        Assert.Equal("c0ffee", await app.Browser().GetStringAsync($"{Address}?challenge=c0ffee"));
    }

    [Fact]
    public async Task Whoever_is_still_to_sign_in_answers_the_question_and_takes_nothing()
    {
        await using var app = await App.StartAsync(networks: [new MadeUpNetwork()]);
        var row = await AccountsTests.ConnectedAsync(app);
        await using var db = app.Db();
        var now = app.Time.GetUtcNow();
        await db
            .Accounts.Where(one => one.Id == row.Id)
            .ExecuteUpdateAsync(one => one.SetProperty(account => account.OffSince, now));

        Assert.Equal("c0ffee", await app.Browser().GetStringAsync($"{Address}?challenge=c0ffee"));
        Assert.Equal(HttpStatusCode.NotFound, await TellAsync(app, new("Hello", "p1")));
        Assert.False(await db.Hooks.AnyAsync());
    }

    [Fact]
    public async Task What_could_not_be_read_is_read_later()
    {
        var network = new MadeUpNetwork { Unreadable = 1 };
        await using var app = await App.StartAsync(networks: [network]);
        await AccountsTests.ConnectedAsync(app);
        await TellAsync(app, new("Hello", "p1"));

        await app.Get<ReadHooks>().RunAsync(default);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await app.Get<ReadHooks>().RunAsync(default);

        await using var db = app.Db();
        Assert.Equal("Hello", (await db.Posts.SingleAsync()).Text);
    }

    [Fact]
    public async Task One_webhook_serves_several_accounts_that_it_can_prove()
    {
        await using var app = await App.StartAsync(networks: [new MadeUpNetwork()]);
        await AccountsTests.ConnectedAsync(app);
        var second = await AccountsTests.ConnectedAsync(app, "second");
        await AccountsTests.ConnectedAsync(app, "third", secret: "a secret of its own");

        await TellAsync(app, new("For the second", "p1", For: "id-second"));
        await TellAsync(app, new("For the third", "p2", For: "id-third"));
        await app.Get<ReadHooks>().RunAsync(default);

        await using var db = app.Db();
        var post = await db.Posts.SingleAsync();
        Assert.Equal((second.Id, "For the second"), (post.AccountId, post.Text));
    }

    [Fact]
    public async Task A_person_who_wants_to_be_forgotten_is_forgotten()
    {
        await using var app = await App.StartAsync(networks: [new MadeUpNetwork()]);
        await AccountsTests.ConnectedAsync(app);
        await TellAsync(app, new("My name is Nils and I am angry", "p1"));
        await app.Get<ReadHooks>().RunAsync(default);
        await app.WorkAsync();

        await TellAsync(app, new(Forget: "id-nils"));
        await app.Get<ReadHooks>().RunAsync(default);
        await app.WorkAsync();

        await using var db = app.Db();
        Assert.Equal("", (await db.Posts.SingleAsync()).Text);
        Assert.Equal("somebody", (await db.People.SingleAsync()).Handle);
        Assert.Equal("somebody", (await db.Inbox.SingleAsync()).Who);
    }

    [Fact]
    public async Task What_was_taken_back_is_forgotten_when_the_network_wants_it()
    {
        var network = new MadeUpNetwork { Duties = new Duties(ForgetTakenBack: TimeSpan.FromSeconds(20)) };
        await using var app = await App.StartAsync(networks: [network]);
        await AccountsTests.ConnectedAsync(app);
        await TellAsync(app, new("You are thieves", "p1"));
        await app.Get<ReadHooks>().RunAsync(default);
        await TellAsync(app, new(Gone: "p1"));
        await app.Get<ReadHooks>().RunAsync(default);
        await app.Get<ForgetPosts>().RunAsync(default);
        await using var before = app.Db();
        Assert.Equal("You are thieves", (await before.PostChanges.AsNoTracking().SingleAsync()).TextBefore);

        app.Time.Advance(TimeSpan.FromSeconds(21));
        await app.Get<ForgetPosts>().RunAsync(default);

        await using var db = app.Db();
        Assert.Equal("", (await db.PostChanges.SingleAsync()).TextBefore);
        Assert.NotNull((await db.Posts.SingleAsync()).DeletedAt);
    }

    [Fact]
    public async Task What_was_said_and_taken_back_before_anybody_read_is_gone()
    {
        await using var app = await App.StartAsync(networks: [new MadeUpNetwork()]);

        await TakeAsync(app, new HookFact.Said(A.Post("You are thieves", id: "p1")), new HookFact.TakenBack("p1"));

        await using var db = app.Db();
        var post = await db.Posts.SingleAsync();
        Assert.Equal("", post.Text);
        Assert.NotNull(post.DeletedAt);
    }

    [Fact]
    public async Task Whoever_speaks_again_after_being_forgotten_is_heard()
    {
        await using var app = await App.StartAsync(networks: [new MadeUpNetwork()]);
        var post = A.Post("The first", id: "p1");

        await TakeAsync(
            app,
            new HookFact.Said(post),
            new HookFact.Forget(post.Author.Id),
            new HookFact.Said(post with { Id = "p2", Text = "The second" })
        );

        await using var db = app.Db();
        var words = await db.Posts.OrderBy(row => row.ExternalId).Select(row => row.Text).ToListAsync();
        Assert.Equal(["", "The second"], words);
    }

    [Fact]
    public async Task One_of_many_that_cannot_be_stored_keeps_no_other_back()
    {
        await using var app = await App.StartAsync(networks: [new MadeUpNetwork()]);
        await AccountsTests.ConnectedAsync(app);
        foreach (
            var told in new MadeUpNetwork.Told[] { new(Text: null, "p1"), new("The second", "p2"), new("Third", "p3") }
        )
        {
            await TellAsync(app, told);
        }

        await app.Get<ReadHooks>().RunAsync(default);

        await using var db = app.Db();
        Assert.Equal(["p2", "p3"], await db.Posts.Select(row => row.ExternalId).Order().ToListAsync());
        Assert.Equal(1, await db.Hooks.CountAsync(row => row.Why != null));
    }

    /// <summary>As if a network had told all of it at once.</summary>
    private static async Task TakeAsync(App app, params HookFact[] facts)
    {
        var account = await AccountsTests.ConnectedAsync(app);
        var open = await app.Get<Connectors>().OpenAsync(account, default);
        await app.Get<TakeFacts>().DoAsync(open!, facts, default);
    }

    private static async Task<HttpStatusCode> TellAsync(
        App app,
        MadeUpNetwork.Told told,
        string secret = MadeUpNetwork.Secret,
        bool signed = true,
        string address = Address
    )
    {
        var (body, signature) = MadeUpNetwork.Tell(told, secret);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(app.Address, address));
        request.Content = new ByteArrayContent(body);
        if (signed)
        {
            request.Headers.Add("x-signature", signature);
        }

        using var answer = await app.Browser().SendAsync(request);
        return answer.StatusCode;
    }
}
