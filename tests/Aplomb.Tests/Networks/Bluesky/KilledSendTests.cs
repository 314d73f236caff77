using Aplomb.Data;
using Aplomb.Modules.Accounts;
using Aplomb.Modules.Intake;
using Aplomb.Modules.Replies;
using Aplomb.Replies;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;
using Reach = Aplomb.Data.Reach;

namespace Aplomb.Networks.Bluesky;

public sealed class KilledSendTests
{
    private const int People = 8;
    private const int Kills = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [RealBlueskyFact]
    public async Task However_often_the_desk_is_killed_while_it_sends_each_reply_stands_there_once()
    {
        var network = await RealBluesky.OpenAsync();
        var name = RealBluesky.Name("brand");
        await using var ground = await Ground.FreshAsync();
        var held = await PrepareAsync(network, ground, name);
        for (var kill = 0; kill < Kills; kill++)
        {
            await KillWhileItSendsAsync(network, ground, name, kill * held / Kills);
        }

        var (desk, _) = await Command.ServeAsync(ground);
        await using var last = desk;
        await UntilAsync(async () => await LeftAsync(ground) is 0);

        var said = (await network.ActAsync("said", new { by = name }))
            .GetProperty("posts")
            .EnumerateArray()
            .Select(post => post.GetProperty("text").GetString())
            .ToList();
        Assert.Equal(People, held);
        Assert.Equal(held, said.Count);
        Assert.Equal(held, said.Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>An account of the network on a desk, people who complained, and an answer to each that is due at once.</summary>
    private static async Task<int> PrepareAsync(RealBluesky network, Ground ground, string name)
    {
        var joined = await network.ActAsync(
            "join",
            new
            {
                name,
                app = "Aplomb",
                messages = true,
            }
        );
        for (var i = 0; i < People; i++)
        {
            var by = RealBluesky.Name("customer");
            await network.ActAsync("join", new { name = by });
            await network.ActAsync(
                "say",
                new { by, text = $"@{name}.test my suitcase number {i} never arrived in Oslo" }
            );
        }

        await using var app = await App.StartAsync(
            new ManualTime(Now()),
            on: ground,
            networks: [RealBluesky.Connector()]
        );
        var amara = new Reach(A.Actor(), All: true, []);
        var brand = (await app.Account()).BrandId;
        var made = await app.Get<ConnectAccount>()
            .RunAsync("bluesky", brand, again: null, network.Answers(joined), amara, default);
        Assert.True(made.Account is not null, made.Why);
        await app.Get<CollectPosts>().RunAsync(default);
        await app.WorkAsync();
        return await HoldAllAsync(app, amara);
    }

    private static async Task<int> HoldAllAsync(App app, Data.Reach by)
    {
        await using var db = app.Db();
        var held = 0;
        foreach (
            var state in (await db.Cases.OrderBy(row => row.Id).ToListAsync()).Select(row =>
                Journal.ReadCase(row.State)
            )
        )
        {
            var words =
                $"Hi there, I am sorry that your suitcase is missing. I have asked Oslo and will write to you by six tonight, my note is {held}. Amara";
            var outcome = await app.Get<HoldReply>()
                .RunAsync(state.Id, new HoldReply.Request(words, Channel.Public, state.TheirChanges, 0), by, default);
            held += outcome is HoldReply.Outcome.Held ? 1 : 0;
        }

        var due = Now();
        await db.Replies.ExecuteUpdateAsync(row => row.SetProperty(one => one.NextAt, due));
        return held;
    }

    /// <summary>Kills the desk when one more reply than that has arrived: it is busy with the next one then.</summary>
    private static async Task KillWhileItSendsAsync(RealBluesky network, Ground ground, string name, int arrived)
    {
        var (desk, _) = await Command.ServeAsync(ground);
        await using var _ = desk;
        await UntilAsync(async () =>
            (await network.ActAsync("said", new { by = name })).GetProperty("posts").GetArrayLength() > arrived
        );
        await desk.KillAsync();
    }

    private static async Task<int> LeftAsync(Ground ground)
    {
        await using var db = ground.Open();
        return await db.Replies.CountAsync(row => row.State != ReplyState.Sent);
    }

    private static async Task UntilAsync(Func<Task<bool>> done)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await done())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, patience.Token);
        }
    }

    private static DateTimeOffset Now() => TimeProvider.System.GetUtcNow();
}
