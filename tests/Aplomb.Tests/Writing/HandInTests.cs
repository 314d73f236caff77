using System.Net;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Modules.Replies;
using Aplomb.Modules.Replies.HandIns;
using Aplomb.Modules.Replies.Opinions;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;
using Outcome = Aplomb.Modules.Replies.HoldReply.Outcome;
using Reach = Aplomb.Data.Reach;

namespace Aplomb.Writing;

/// <summary>Nothing leaves before a lead has looked where a lead has to; and a stop leaves only by a lead's word on exactly that text.</summary>
public sealed class HandInTests
{
    [Fact]
    public async Task Who_learns_hands_in_and_nothing_leaves_before_a_lead_approves()
    {
        await using var desk = await Writers.StartAsync();
        var (bo, ruth) = (
            await desk.JoinAsync("Bo Lind", Roles.Learner),
            await desk.JoinAsync("Ruth Kelly", Roles.Lead)
        );

        Assert.IsType<Outcome.Kept>(await desk.SendAsync(bo, Writers.Good));
        var handed = Assert.IsType<Outcome.HandedIn>(
            await desk.LetGoAsync(bo, "hand-in", Writers.Good, "Is it too long?", $"{Writers.Good} ^B", Writers.Good)
        );
        await desk.LeaveAsync();
        await using (var db = desk.App.Db())
        {
            Assert.Equal(0, await db.Replies.CountAsync());
        }

        var waiting = await desk.App.Get<ForYou>().RunAsync(ruth, default);
        var row = Assert.Single(waiting.Decide).Row;
        Assert.Equal([Writers.Good, $"{Writers.Good} ^B"], Variants.Of(row));
        Assert.IsType<Outcome.Held>(await ApproveAsync(desk, handed.HandIn, $"{Writers.Good} ^B", ruth));
        await desk.LeaveAsync();

        var reply = await desk.ReplyAsync();
        Assert.Equal((ReplyState.Sent, bo.Actor.Id, $"{Writers.Good} ^B"), (reply.State, reply.ById, reply.Text));
        var facts = await desk.FactsAsync();
        Assert.Contains(facts, fact => fact is CaseEvent.HandedIn { Variants: 2, Release: false });
        Assert.Contains(facts, fact => fact is CaseEvent.HandInApproved { OtherWords: false, By.Name: "Ruth Kelly" });
        Assert.Contains(facts, fact => fact is CaseEvent.ReplySent { By.Name: "Bo Lind" });
    }

    [Fact]
    public async Task A_lead_may_give_it_back_with_a_note_and_the_author_takes_the_words_again()
    {
        await using var desk = await Writers.StartAsync();
        var (bo, ruth) = (
            await desk.JoinAsync("Bo Lind", Roles.Learner),
            await desk.JoinAsync("Ruth Kelly", Roles.Lead)
        );
        var handed = (Outcome.HandedIn)await desk.LetGoAsync(bo, "hand-in", Writers.Good);
        var back = desk.App.Get<GiveBack>();

        Assert.False(await back.RejectAsync(handed.HandIn, "No.", bo, default)); // not a lead
        Assert.True(await back.RejectAsync(handed.HandIn, "Name the ship.", ruth, default));

        var list = await desk.App.Get<ForYou>().RunAsync(bo, default);
        Assert.Equal((1, "Name the ship."), (list.Count, Assert.Single(list.Back).Row.Note));
        Assert.Equal(1, await desk.App.Get<ForYou>().CountAsync(bo, default));
        Assert.IsType<Outcome.Kept>(await ApproveAsync(desk, handed.HandIn, Writers.Good, ruth)); // settled
        Assert.True(await back.PutAwayAsync(handed.HandIn, bo, default));
        Assert.Equal(0, await desk.App.Get<ForYou>().CountAsync(bo, default));
        Assert.DoesNotContain(
            await desk.FactsAsync(),
            fact => Journal.Write(fact).Contains("Name the ship", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_handed_in_reply_goes_back_to_its_author_when_the_case_has_changed()
    {
        await using var desk = await Writers.StartAsync();
        var (bo, ruth) = (
            await desk.JoinAsync("Bo Lind", Roles.Learner),
            await desk.JoinAsync("Ruth Kelly", Roles.Lead)
        );
        var handed = (Outcome.HandedIn)await desk.LetGoAsync(bo, "hand-in", Writers.Good);
        await desk.WritesAgainAsync();

        Assert.True(Assert.Single((await desk.App.Get<ForYou>().RunAsync(ruth, default)).Decide).Changed);
        var outcome = Assert.IsType<Outcome.Kept>(await ApproveAsync(desk, handed.HandIn, Writers.Good, ruth));

        Assert.Contains("wrote again", outcome.Why, StringComparison.Ordinal);
        var list = await desk.App.Get<ForYou>().RunAsync(bo, default);
        Assert.Equal(HandInState.Returned, Assert.Single(list.Back).Row.State);
        await using var db = desk.App.Db();
        Assert.Equal(0, await db.Replies.CountAsync());
    }

    [Fact]
    public async Task A_stop_leaves_only_by_a_lead_with_a_reason_that_stands_in_the_journal()
    {
        await using var desk = await Writers.StartAsync();
        var (bo, ruth) = (await desk.JoinAsync("Bo Lind"), await desk.JoinAsync("Ruth Kelly", Roles.Lead));

        Assert.IsType<Outcome.NotReady>(await desk.SendAsync(bo, Writers.Hot));
        Assert.IsType<Outcome.NotReady>(await desk.LetGoAsync(bo, "hand-in", Writers.Hot));
        var handed = Assert.IsType<Outcome.HandedIn>(await desk.LetGoAsync(bo, "release", Writers.Hot));
        Assert.IsType<Outcome.Nowhere>(await ApproveAsync(desk, handed.HandIn, Writers.Hot, bo, "I like it."));
        Assert.IsType<Outcome.NotReady>(await ApproveAsync(desk, handed.HandIn, Writers.Hot, ruth));
        Assert.IsType<Outcome.Held>(
            await ApproveAsync(desk, handed.HandIn, Writers.Hot, ruth, "She asked for the rule.")
        );
        await desk.LeaveAsync();

        Assert.Equal(ReplyState.Sent, (await desk.ReplyAsync()).State);
        var released = Assert.Single((await desk.FactsAsync()).OfType<CaseEvent.ReplyReleased>());
        Assert.Equal(
            ("Ruth Kelly", "Bo Lind", "She asked for the rule."),
            (released.By.Name, released.Author.Name, released.Why)
        );
        Assert.NotEmpty(released.Rules);
    }

    [Fact]
    public async Task A_lead_cannot_release_alone_what_is_their_own_where_somebody_else_leads()
    {
        await using var desk = await Writers.StartAsync();
        var ruth = await desk.JoinAsync("Ruth Kelly", Roles.Lead);
        var aroha = await desk.JoinAsync("Aroha Parata", Roles.Lead);
        var handed = Assert.IsType<Outcome.HandedIn>(
            await desk.LetGoAsync(ruth, "release", Writers.Hot, "It is the rule.")
        );

        var own = Assert.IsType<Outcome.Kept>(
            await ApproveAsync(desk, handed.HandIn, Writers.Hot, ruth, "It is the rule.")
        );

        Assert.Contains("Aroha Parata", own.Why, StringComparison.Ordinal);
        Assert.Empty((await desk.App.Get<ForYou>().RunAsync(ruth, default)).Decide);
        Assert.IsType<Outcome.Held>(await ApproveAsync(desk, handed.HandIn, Writers.Hot, aroha, "It is the rule."));
    }

    [Fact]
    public async Task A_lead_who_is_alone_releases_with_a_reason()
    {
        await using var desk = await Writers.StartAsync();
        var ruth = await desk.JoinAsync("Ruth Kelly", Roles.Lead);

        Assert.IsType<Outcome.Kept>(await desk.LetGoAsync(ruth, "release", Writers.Hot));
        Assert.IsType<Outcome.Held>(await desk.LetGoAsync(ruth, "release", Writers.Hot, "She asked for the rule."));

        Assert.Single((await desk.FactsAsync()).OfType<CaseEvent.ReplyReleased>());
    }

    [Fact]
    public async Task A_release_is_worth_nothing_for_another_text()
    {
        await using var desk = await Writers.StartAsync();
        var ruth = await desk.JoinAsync("Ruth Kelly", Roles.Lead);
        Assert.IsType<Outcome.Held>(await desk.LetGoAsync(ruth, "release", Writers.Hot, "She asked for the rule."));
        await using (var db = desk.App.Db())
        {
            await db.HandIns.ExecuteUpdateAsync(row => row.SetProperty(one => one.Text, "Calm down, please."));
        }

        await desk.LeaveAsync();

        Assert.Equal(ReplyState.Stopped, (await desk.ReplyAsync()).State);
    }

    [Fact]
    public async Task What_a_removed_colleague_left_in_the_outbox_does_not_leave()
    {
        await using var desk = await Writers.StartAsync();
        var bo = await desk.JoinAsync("Bo Lind");
        Assert.IsType<Outcome.Held>(await desk.SendAsync(bo, Writers.Good));
        await using (var db = desk.App.Db())
        {
            await db.Memberships.ExecuteDeleteAsync();
        }

        await desk.LeaveAsync();

        var reply = await desk.ReplyAsync();
        Assert.Equal(ReplyState.Stopped, reply.State);
        Assert.Contains("does not work for", reply.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_waits_while_something_of_theirs_is_unread()
    {
        await using var desk = await Writers.StartAsync();
        var bo = await desk.JoinAsync("Bo Lind");
        Assert.IsType<Outcome.Held>(await desk.SendAsync(bo, Writers.Good));
        await desk.WritesAgainAsync(work: false);

        await desk.LeaveAsync();
        Assert.NotEqual(ReplyState.Sent, (await desk.ReplyAsync()).State);
        await desk.App.WorkAsync();
        await desk.LeaveAsync();

        Assert.Equal(ReplyState.Stopped, (await desk.ReplyAsync()).State); // she wrote again
    }

    [Fact]
    public async Task Nobody_looks_at_what_is_of_a_brand_that_is_not_theirs()
    {
        await using var desk = await Writers.StartAsync();
        var (bo, tomas) = (await desk.JoinAsync("Bo Lind"), await desk.JoinAsync("Tomas Brandao"));
        var handed = (Outcome.HandedIn)await desk.LetGoAsync(bo, "hand-in", Writers.Good);
        var ask = new AskOpinion.Request(Writers.Good, "public") { Of = tomas.Actor.Id };
        var opinion = await desk.App.Get<AskOpinion>().RunAsync(desk.Id, ask, bo, default);
        var other = (await desk.App.Account("airlines")).BrandId;
        await desk.App.SignInAsync(name: "Mona Vik", brands: other);

        foreach (
            var page in (string[])[$"/hand-ins/{handed.HandIn}", $"/opinions/{opinion}", $"/brands/{desk.Brand}/saved"]
        )
        {
            using var answer = await desk.App.Client.GetAsync(page);
            Assert.Equal((page, HttpStatusCode.NotFound), (page, answer.StatusCode));
            Assert.DoesNotContain("Catriona", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        foreach (var act in (string[])["approve", "reject", "withdraw", "put-away"])
        {
            using var answer = await desk.App.Client.SubmitAsync(
                "/for-you",
                $"/hand-ins/{handed.HandIn}/{act}",
                ("text", Writers.Good),
                ("why", "x")
            );
            Assert.Equal((act, HttpStatusCode.NotFound), (act, answer.StatusCode));
        }
    }

    private static Task<Outcome> ApproveAsync(Writers desk, Guid id, string text, Reach by, string? why = null) =>
        desk.App.Get<DecideHandIn>().RunAsync(id, new DecideHandIn.Request(text, why), by, default);
}
