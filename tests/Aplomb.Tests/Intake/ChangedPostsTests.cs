using Aplomb.Modules.Intake;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Intake;

public sealed class ChangedPostsTests
{
    [Fact]
    public async Task An_edit_becomes_a_fact_and_what_was_said_before_is_kept()
    {
        await using var app = await App.StartAsync();
        await app.TellAsync(A.Post("My suitcase is late.", id: "a"));

        var answer = await app.TellAsync(A.Post("My suitcase is lost.", id: "a"));
        await app.TellAsync(A.Post("My suitcase is lost.", id: "a"));

        Assert.Equal(1, answer.Stored);
        Assert.Equal(["opened", "received", "edited"], await FactsAsync(app));
        await using var db = app.Db();
        Assert.Equal("My suitcase is late.", (await db.PostChanges.SingleAsync()).TextBefore);
        Assert.Equal("My suitcase is lost.", (await db.Posts.SingleAsync()).Text);
    }

    [Fact]
    public async Task A_deletion_becomes_a_fact_and_nothing_brings_the_words_back()
    {
        await using var app = await App.StartAsync();
        await app.TellAsync(A.Post(id: "a"));

        await app.TellAsync(A.Post(id: "a", deleted: true));
        var late = await app.TellAsync(A.Post(id: "a"));

        Assert.Equal((0, 1), (late.Stored, late.Known));
        Assert.Equal(["opened", "received", "deleted"], await FactsAsync(app));
        await using var db = app.Db();
        var post = await db.Posts.SingleAsync();
        Assert.Equal("", post.Text);
        Assert.NotNull(post.DeletedAt);
        Assert.Equal("Took their post back.", (await db.Inbox.SingleAsync()).Gist);
    }

    [Fact]
    public async Task A_post_that_was_gone_before_we_saw_it_opens_no_case_and_keeps_no_words()
    {
        await using var app = await App.StartAsync();

        var answer = await app.TellAsync(A.Post(id: "a", deleted: true));

        Assert.Equal(1, answer.Stored);
        await using var db = app.Db();
        Assert.Equal("", (await db.Posts.SingleAsync()).Text);
        Assert.Empty(await db.Cases.ToListAsync());
    }

    [Fact]
    public async Task An_edit_of_an_older_post_leaves_the_line_of_the_inbox()
    {
        await using var app = await App.StartAsync();
        await app.TellAsync(A.Post(id: "a"), A.Post("Where is it now?", id: "b", minutes: 1));
        await using var db = app.Db();
        var before = (await db.Inbox.AsNoTracking().SingleAsync()).Gist;

        await app.TellAsync(A.Post("My suitcase never arrived in Bergen.", id: "a"));

        Assert.Equal(before, (await db.Inbox.AsNoTracking().SingleAsync()).Gist);
    }

    [Fact]
    public async Task Our_own_posts_are_context_and_never_work()
    {
        await using var app = await App.StartAsync();

        await app.TellAsync(A.Post("We fly to Oslo again!", by: "AirLines", id: "ours"));

        await using var db = app.Db();
        var post = await db.Posts.SingleAsync();
        Assert.Equal((true, false, null), (post.Own, post.Waiting, post.CaseId));
        Assert.Empty(await db.Cases.ToListAsync());
    }

    [Theory, InlineData("a", null), InlineData(null, "a"), InlineData("elsewhere", "a")]
    public async Task An_answer_of_ours_on_the_network_itself_belongs_to_the_case(string? parent, string? thread)
    {
        await using var app = await App.StartAsync();
        await app.TellAsync(A.Post(id: "a"));

        await app.TellAsync(
            A.Post("We are looking for it.", by: "airlines", id: "ours", minutes: 5, parent: parent, thread: thread)
        );

        Assert.Equal(["opened", "received", "we-said"], await FactsAsync(app));
        Assert.False((await app.CaseAsync()).OurTurn);
    }

    [Fact]
    public async Task What_we_change_of_our_own_words_is_no_fact_about_them()
    {
        await using var app = await App.StartAsync();
        await app.TellAsync(A.Post(id: "a"), A.Post("We look.", by: "airlines", id: "ours", minutes: 5, parent: "a"));

        await app.TellAsync(A.Post("We look for it.", by: "airlines", id: "ours", minutes: 5, parent: "a"));

        Assert.Equal(["opened", "received", "we-said"], await FactsAsync(app));
    }

    [Fact]
    public async Task An_edit_that_comes_while_the_post_is_worked_is_worked_too()
    {
        await using var app = await App.StartAsync();
        var account = await app.Account();
        var store = app.Get<StorePosts>();
        for (var round = 0; round < 20; round++)
        {
            var id = $"p{round}";
            await store.RunAsync(account, [A.Post("first", id: id)], cursor: null, default);

            await Task.WhenAll(
                Task.Run(app.WorkAsync),
                Task.Run(() => store.RunAsync(account, [A.Post("second", id: id)], cursor: null, default))
            );
        }

        await app.WorkAsync();
        await using var db = app.Db();
        Assert.Equal(
            20,
            await db.Posts.CountAsync(post => post.Text == "second" && !post.Waiting && post.CaseId != null)
        );
    }

    private static async Task<List<string>> FactsAsync(App app)
    {
        await using var db = app.Db();
        var facts = await db.CaseEvents.OrderBy(row => row.Version).Select(row => row.Fact).ToListAsync();
        return [.. facts.Select(fact => System.Text.Json.Nodes.JsonNode.Parse(fact)!["fact"]!.GetValue<string>())];
    }
}
