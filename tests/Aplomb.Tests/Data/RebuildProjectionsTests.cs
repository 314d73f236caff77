using System.Text.Json;
using Aplomb.Commands;
using Aplomb.Modules.Cases;
using Aplomb.Modules.Intake;
using Aplomb.Modules.Replies;
using Aplomb.Replies;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

public sealed class RebuildProjectionsTests
{
    [Fact]
    public async Task What_is_made_again_from_the_journal_is_what_was_there()
    {
        await using var app = await App.StartAsync(
            new ManualTime(ManualTime.Monday.AddTicks(7)), // finer than a database keeps
            sandboxSpeed: 1
        );
        await DemoCommand.FurnishAsync(app.Services, default);
        await AnswerSomeAsync(app);
        await app.TellAsync(
            A.Post(id: "edited"),
            A.Post(id: "taken-back", by: "mona"),
            A.Post("Where is my refund for booking 12?", by: "olav", minutes: 5),
            A.Post("Hello again", by: "olav", isPrivate: true, minutes: 9)
        );
        await app.TellAsync(
            A.Post("You LOST it!! I will call my lawyer!!", id: "edited"),
            A.Post(id: "taken-back", by: "mona", deleted: true)
        );
        var before = await LookAsync(app);
        await SpoilAsync(app);

        var rebuilt = await app.Get<RebuildProjections>().RunAsync(default);

        Assert.Equal(before, await LookAsync(app));
        Assert.Equal(before.Count, rebuilt * 2);
        Assert.True(rebuilt > 10, $"Only {rebuilt} cases.");
    }

    private static async Task AnswerSomeAsync(App app)
    {
        var amara = new Reach(A.Actor(), All: true, []);
        List<CaseRow> cases;
        await using (var db = app.Db())
        {
            cases = await db.Cases.OrderBy(row => row.Id).Take(6).ToListAsync();
        }

        var held = 0;
        foreach (var state in cases.Select(row => Journal.ReadCase(row.State)))
        {
            var words =
                "Hi there, I am sorry that this happened to you. I have asked the harbour and will write to you by six tonight. Amara";
            var outcome = await app.Get<HoldReply>()
                .RunAsync(
                    state.Id,
                    new HoldReply.Request(words, Channel.Public, state.TheirChanges, 0),
                    amara,
                    default
                );
            held += outcome is HoldReply.Outcome.Held ? 1 : 0;
            await app.Get<KeepNote>().RunAsync(state.Id, "Seen.", amara, default);
        }

        Assert.True(held > 0, "No reply could be held.");
        app.Time.Advance(TimeSpan.FromMinutes(10));
        await app.Get<SendReplies>().RunAsync(default);
        await app.Get<CollectPosts>().RunAsync(default);
        await app.WorkAsync();
    }

    /// <summary>All columns of both projections, a line each.</summary>
    private static async Task<List<string>> LookAsync(App app)
    {
        await app.WorkAsync();
        await using var db = app.Db();
        var cases = await db.Cases.OrderBy(row => row.Id).ToListAsync();
        var lines = await db.Inbox.OrderBy(row => row.CaseId).ToListAsync();
        return
        [
            .. cases.Select(row => JsonSerializer.Serialize(row)),
            .. lines.Select(row => JsonSerializer.Serialize(row)),
        ];
    }

    private static async Task SpoilAsync(App app)
    {
        await using var db = app.Db();
        await db.Inbox.ExecuteDeleteAsync();
        await db.Cases.ExecuteUpdateAsync(row =>
            row.SetProperty(one => one.State, "{}")
                .SetProperty(one => one.Version, 0)
                .SetProperty(one => one.LastAt, DateTimeOffset.UnixEpoch)
        );
    }
}
