using Aplomb.Modules.Replies;
using Aplomb.Modules.Replies.Saved;
using Aplomb.Replies;
using Microsoft.EntityFrameworkCore;
using Outcome = Aplomb.Modules.Replies.HoldReply.Outcome;
using Reach = Aplomb.Data.Reach;

namespace Aplomb.Writing;

public sealed class SavedTests
{
    [Fact]
    public async Task Saved_words_are_counted_when_they_leave_whichever_way_they_came_in()
    {
        await using var desk = await Writers.StartAsync();
        var bo = await desk.JoinAsync("Bo Lind");
        Assert.Null(await SaveAsync(desk, bo, "By six", "I am finding out from the crew  who was there"));
        Assert.Null(await SaveAsync(desk, bo, "Office", "The office opens at nine. {first_name}"));

        Assert.IsType<Outcome.Held>(await desk.SendAsync(bo, Writers.Good));

        await using var db = desk.App.Db();
        var used = await db.SavedAsync(desk.Brand, default);
        Assert.Equal([("By six", 1), ("Office", 0)], used.Select(row => (row.Name, row.Used)));
    }

    [Theory]
    [InlineData("", "Words")]
    [InlineData("Name", " ")]
    [InlineData("Name", "Hi {nmae}")]
    [InlineData("taken", "Words")]
    public async Task What_cannot_be_saved_says_why(string name, string text)
    {
        await using var desk = await Writers.StartAsync();
        var bo = await desk.JoinAsync("Bo Lind");
        Assert.Null(await SaveAsync(desk, bo, "Taken", "Words"));

        Assert.NotNull(await SaveAsync(desk, bo, name, text));

        await using var db = desk.App.Db();
        Assert.Equal(1, await db.Snippets.CountAsync());
    }

    [Fact]
    public async Task A_reply_with_an_empty_variable_does_not_leave()
    {
        await using var desk = await Writers.StartAsync();
        var bo = await desk.JoinAsync("Bo Lind");

        var outcome = Assert.IsType<Outcome.NotReady>(await desk.SendAsync(bo, $"{Writers.Good} Case {{ticket}}."));

        Assert.Equal(SnippetText.Unfilled, Assert.Single(outcome.Findings).Rule);
    }

    [Fact]
    public async Task Nobody_saves_words_for_a_brand_that_is_not_theirs()
    {
        await using var desk = await Writers.StartAsync();
        var bo = await desk.JoinAsync("Bo Lind");
        Assert.Null(await SaveAsync(desk, bo, "Mine", "Words"));
        var stranger = new Reach(new Aplomb.Cases.Actor(Guid.CreateVersion7(), "Mona Vik"), All: false, []);

        Assert.NotNull(await SaveAsync(desk, stranger, "Theirs", "Words"));
        await using var db = desk.App.Db();
        var row = await db.Snippets.SingleAsync();
        Assert.False(await desk.App.Get<KeepSnippet>().RemoveAsync(desk.Brand, row.Id, stranger, default));
        Assert.True(await desk.App.Get<KeepSnippet>().RemoveAsync(desk.Brand, row.Id, bo, default));
        Assert.Empty(await db.SavedAsync(desk.Brand, default));
    }

    private static Task<string?> SaveAsync(Writers desk, Reach by, string name, string text) =>
        desk.App.Get<KeepSnippet>().RunAsync(desk.Brand, new KeepSnippet.Request(Id: null, name, text), by, default);
}
