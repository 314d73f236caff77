using Aplomb.Accounts;
using Aplomb.Data;
using Aplomb.Modules.Intake;
using Aplomb.Modules.Replies;
using Aplomb.Networks;
using Aplomb.Replies;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Cases;

public sealed class SendingTests
{
    private const string Words =
        "Hi there, I am sorry that your suitcase is missing. I have asked Oslo and will write to you by six tonight. Amara";

    [Fact]
    public async Task A_reply_waits_as_often_as_a_network_wants_it_to_and_then_leaves()
    {
        var network = new MadeUpNetwork();
        await using var app = await HeldAsync(network);

        for (var wait = 0; wait < 2 * Refusals.Attempts; wait++)
        {
            network.FailNextSend(FailureClass.RateLimited, TimeSpan.FromSeconds(20));
            Assert.Equal(ReplyState.Held, await NextAsync(app));
        }

        Assert.Equal(ReplyState.Sent, await NextAsync(app));
        Assert.Single(network.Sent);
    }

    [Fact]
    public async Task After_half_a_day_of_waiting_the_words_go_back_to_their_writer()
    {
        var network = new MadeUpNetwork();
        await using var app = await HeldAsync(network);
        network.FailNextSend(FailureClass.RateLimited, TimeSpan.FromSeconds(20));
        Assert.Equal(ReplyState.Held, await NextAsync(app));
        await using (var db = app.Db())
        {
            var longAgo = app.Time.GetUtcNow() - TimeSpan.FromHours(12);
            await db.Replies.ExecuteUpdateAsync(row => row.SetProperty(one => one.HeldUntil, longAgo));
        }

        network.FailNextSend(FailureClass.RateLimited, TimeSpan.FromSeconds(20));
        Assert.Equal(ReplyState.Failed, await NextAsync(app));

        Assert.Empty(network.Sent);
    }

    [Fact]
    public async Task A_network_that_cannot_be_reached_is_tried_only_so_often()
    {
        var network = new MadeUpNetwork();
        await using var app = await HeldAsync(network);

        for (var tries = 1; tries < Refusals.Attempts; tries++)
        {
            network.FailNextSend(FailureClass.Transient, TimeSpan.FromSeconds(20));
            Assert.Equal(ReplyState.Held, await NextAsync(app));
        }

        network.FailNextSend(FailureClass.Transient);
        Assert.Equal(ReplyState.Failed, await NextAsync(app));
    }

    private static async Task<App> HeldAsync(MadeUpNetwork network)
    {
        var app = await App.StartAsync(networks: [network]);
        await AccountsTests.ConnectedAsync(app);
        network.Posts.Add(A.Post(id: "p1"));
        await app.Get<CollectPosts>().RunAsync(default);
        await app.WorkAsync();
        var (found, amara) = (await app.CaseAsync(), new Data.Reach(A.Actor(), All: true, []));
        var request = new HoldReply.Request(Words, Channel.Public, found.TheirChanges, SeenOurs: 0);
        Assert.IsType<HoldReply.Outcome.Held>(await app.Get<HoldReply>().RunAsync(found.Id, request, amara, default));
        return app;
    }

    /// <summary>Time passes until it is tried next, by us or by the desk's own sender. Answers how it stands then.</summary>
    private static async Task<ReplyState> NextAsync(App app)
    {
        app.Time.Advance((await ReplyAsync(app)).NextAt - app.Time.GetUtcNow());
        await app.Get<SendReplies>().RunAsync(default);
        ReplyRow reply;
        do
        {
            await Task.Yield();
            reply = await ReplyAsync(app);
        } while (IsInHand(reply, app));

        return reply.State;
    }

    private static bool IsInHand(ReplyRow reply, App app) =>
        reply.State is ReplyState.Sending || (reply.State is ReplyState.Held && reply.NextAt <= app.Time.GetUtcNow());

    private static async Task<ReplyRow> ReplyAsync(App app)
    {
        await using var db = app.Db();
        return await db.Replies.AsNoTracking().SingleAsync();
    }
}
