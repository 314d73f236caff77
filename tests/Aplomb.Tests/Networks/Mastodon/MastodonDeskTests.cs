using Aplomb.Data;
using Aplomb.Modules.Intake;
using Aplomb.Networks.Mastodon.StandIn;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Networks.Mastodon;

public sealed class MastodonDeskTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task What_happens_there_stands_on_the_desk_at_once()
    {
        var time = new ManualTime();
        await using var stage = await MastodonStage.OpenAsync(Character.Full, time);
        await using var app = await App.StartAsync(time, networks: [stage.Mastodon]);
        await ConnectAsync(app, stage.Server);
        await app.Get<CollectPosts>().RunAsync(default);
        time.Advance(TimeSpan.FromSeconds(6)); // the desk opens its line
        await stage.Town.Listened.Task.WaitAsync(Patience);

        using var changes = app.Get<Changes>().Listen();
        var id = await stage.SayAsync("Where is my parcel?");
        await changes.WaitForAsync(ChangeKind.PostsStored, Patience, TimeProvider.System, default);
        await stage.TakeBackAsync(id); // of which no look would tell before a quarter of an hour
        await changes.WaitForAsync(ChangeKind.PostsStored, Patience, TimeProvider.System, default);

        await using var db = app.Db();
        var post = await db.Posts.SingleAsync(row => row.ExternalId == id);
        Assert.NotNull(post.DeletedAt);
    }

    /// <summary>With a token made by hand, by the page, as the brand's lead.</summary>
    private static async Task ConnectAsync(App app, FediServer server)
    {
        await app.SignInAsync();
        var brand = (await app.Account()).BrandId;
        using var begun = await app.Client.SubmitAsync(
            "/accounts/connect/mastodon",
            "/accounts/connections/mastodon",
            ("brand", brand.ToString()),
            ("field.server", server.Address.AbsoluteUri),
            ("field.token", server.Token())
        );
        using var there = await app.Client.GetAsync(begun.Headers.Location);
        using var back = await app.Client.GetAsync(there.Headers.Location);
        Assert.StartsWith("/accounts?connected=", back.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }
}
