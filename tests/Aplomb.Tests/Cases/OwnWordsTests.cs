using Aplomb.Accounts;
using Aplomb.Data;
using Aplomb.Modules.Intake;
using Aplomb.Modules.Replies;
using Aplomb.Networks;
using Aplomb.Posts;
using Aplomb.Replies;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Cases;

public sealed class OwnWordsTests
{
    private const string Words =
        "Hi there, I am sorry that your suitcase is missing. I have asked Oslo and will write to you by six tonight. Amara";

    /// <summary>The first try stood there, its answer was cut off, and the network handed our words in before the second.</summary>
    [Fact]
    public async Task Words_of_a_try_that_was_cut_off_are_not_a_colleagues()
    {
        var network = new MadeUpNetwork();
        await using var app = await App.StartAsync(networks: [network]);
        await AccountsTests.ConnectedAsync(app);
        await HearAsync(app, network, A.Post(id: "p1"));
        var (found, amara) = (await app.CaseAsync(), new Data.Reach(A.Actor(), All: true, []));
        var request = new HoldReply.Request(Words, Channel.Public, found.TheirChanges, SeenOurs: 0);
        var held = await app.Get<HoldReply>().RunAsync(found.Id, request, amara, default);
        var reply = Assert.IsType<HoldReply.Outcome.Held>(held).Reply;
        await using (var db = app.Db())
        {
            await db.Replies.ExecuteUpdateAsync(row => row.SetProperty(one => one.Attempts, 1));
        }

        var us = new Author("id-brightwater", "brightwater", Name: null);
        var ours = new IncomingPost(
            $"ours-{reply:N}",
            PostKind.Reply,
            us,
            Words,
            app.Time.GetUtcNow(),
            Public: true,
            Parent: "p1"
        );
        await HearAsync(app, network, ours);
        await DueAsync(app);
        await app.Get<SendReplies>().RunAsync(default);

        await using var after = app.Db();
        Assert.Equal(ReplyState.Sent, (await after.Replies.SingleAsync()).State);
        Assert.Equal(found.Id, (await after.Posts.SingleAsync(row => row.Own)).CaseId);
    }

    /// <summary>A second try is due.</summary>
    private static async Task DueAsync(App app)
    {
        await using var db = app.Db();
        var now = app.Time.GetUtcNow();
        await db.Replies.ExecuteUpdateAsync(row => row.SetProperty(one => one.NextAt, now));
    }

    private static async Task HearAsync(App app, MadeUpNetwork network, IncomingPost post)
    {
        network.Posts.Add(post);
        await app.Get<CollectPosts>().RunAsync(default);
        await app.WorkAsync();
    }
}
