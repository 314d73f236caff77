using Aplomb.Accounts;
using Aplomb.Modules.Intake;
using Aplomb.Networks;
using Aplomb.People;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Intake;

/// <summary>A network that lets nobody keep what people write for long, as LinkedIn does.</summary>
public sealed class ForgetWordsTests
{
    private static readonly TimeSpan Keep = TimeSpan.FromHours(47);

    [Fact]
    public async Task Words_are_erased_wherever_they_stand_and_the_case_stays()
    {
        var network = new MadeUpNetwork { Duties = new Duties(ForgetWords: Keep) };
        await using var app = await App.StartAsync(networks: [network]);
        await AccountsTests.ConnectedAsync(app);
        await HearAsync(app, network, A.Post("My suitcase never arrived in Oslo.", id: "old"));
        await HearAsync(app, network, A.Post("My suitcase never arrived in Bergen. Booking 884213.", id: "old"));
        Assert.True(await SignsAsync(app, SignKind.Number));
        app.Time.Sleep(Keep - TimeSpan.FromHours(1));
        await HearAsync(app, network, A.Post("Nobody answers the telephone.", by: "maud", id: "young", minutes: 2760));

        app.Time.Sleep(TimeSpan.FromHours(2));
        await app.Get<ForgetPosts>().RunAsync(default);

        await using var db = app.Db();
        var old = await db.Posts.SingleAsync(row => row.ExternalId == "old");
        Assert.Equal(("", null, false), (old.Text, old.DeletedAt, old.Waiting));
        Assert.Equal("", (await db.PostChanges.SingleAsync()).TextBefore);
        Assert.Equal("", (await db.Cases.SingleAsync(row => row.Id == old.CaseId)).Words);
        var line = await db.Inbox.SingleAsync(row => row.CaseId == old.CaseId);
        Assert.DoesNotContain("suitcase", line.Gist, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            "Nobody answers the telephone.",
            (await db.Posts.SingleAsync(row => row.ExternalId == "young")).Text
        );
        Assert.False(await SignsAsync(app, SignKind.Number)); // nor what its words showed of the writer
        await app.SignInAsync(name: "Devan Rao"); // nobody stays signed in for two days
        Assert.Empty(await SearchAsync(app, "suitcase"));
        Assert.Single(await SearchAsync(app, "telephone"));
    }

    [Fact]
    public async Task To_read_them_once_more_is_no_edit_but_an_edit_is()
    {
        var network = new MadeUpNetwork { Duties = new Duties(ForgetWords: Keep) };
        await using var app = await App.StartAsync(networks: [network]);
        var account = await AccountsTests.ConnectedAsync(app);
        await HearAsync(app, network, A.Post("My suitcase never arrived in Oslo.", id: "old"));
        app.Time.Sleep(Keep + TimeSpan.FromHours(1));
        await app.Get<ForgetPosts>().RunAsync(default);

        var again = await app.Get<StorePosts>().RunAsync(account, [network.Posts[0]], cursor: null, default);
        var edit = network.Posts[0] with { Text = "It came at last.", At = app.Time.GetUtcNow() };
        var changed = await app.Get<StorePosts>().RunAsync(account, [edit], cursor: null, default);

        Assert.Equal((0, 1), (again.Stored, changed.Stored));
        await using var db = app.Db();
        Assert.Equal("It came at last.", (await db.Posts.SingleAsync()).Text);
    }

    private static async Task<bool> SignsAsync(App app, SignKind kind)
    {
        await using var db = app.Db();
        return await db.PersonSigns.AnyAsync(row => row.Kind == kind);
    }

    private static async Task HearAsync(App app, MadeUpNetwork network, Posts.IncomingPost post)
    {
        network.Posts.Add(post);
        await app.Get<CollectPosts>().RunAsync(default);
        await app.WorkAsync();
    }

    private static async Task<IReadOnlyList<string?>> SearchAsync(App app, string word)
    {
        var page = await app.Client.PageAsync($"/inbox?q={word}");
        return [.. page.QuerySelectorAll("a[href^='/cases/']").Select(link => link.GetAttribute("href")).Distinct()];
    }
}
