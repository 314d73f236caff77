using System.Text.RegularExpressions;
using Aplomb.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Aplomb.Browser;

[Collection(Chromium.Shared)]
public sealed partial class ReplyTests(Chromium chromium)
{
    private const string Hot = "Calm down. As we already told you, our policy is clear.";

    private const string Mended =
        "Hi Catriona, I am so sorry that you missed your grandfather's funeral because of us, and that nobody came out to you. "
        + "That was our fault. I am finding out from the crew who was there and will write to you here by 6 pm today. Amara";

    [Fact]
    public async Task A_hot_answer_is_mended_held_undone_sent_and_answered_without_reloading()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.OpenAsync(Seat.Angry);

        await seat.Words.FillAsync(Hot);
        await Expect(seat.Findings.Filter(new() { HasText = "calm" })).Not.ToHaveCountAsync(0);
        await Expect(seat.Page.Locator("[data-marks] .f").First).ToHaveTextAsync(CalmDown());
        await Expect(seat.Send).ToHaveAttributeAsync("aria-disabled", "true");
        await seat.Send.ClickAsync(new() { Force = true });
        await Expect(seat.Hold).ToHaveCountAsync(0);

        await seat.Words.FillAsync(Mended);
        await Expect(seat.Send).ToHaveAttributeAsync("aria-disabled", "false");
        await Expect(seat.Page.Locator("form[data-composer]")).Not.ToHaveAttributeAsync("data-verdict", "stop");
        await seat.Send.ClickAsync();
        await Expect(seat.Hold).ToContainTextAsync("Leaves in");

        await seat.Undo.ClickAsync();
        await Expect(seat.Words).ToHaveValueAsync(Mended);
        await Expect(seat.Hold).ToHaveCountAsync(0);

        await seat.Send.ClickAsync();
        await Expect(seat.Hold).ToBeVisibleAsync();
        await Expect(seat.Words).ToHaveValueAsync("");
        await seat.Page.EvaluateAsync("() => { window.sameAsBefore = true; }");
        var theirs = await Theirs(seat).CountAsync();
        await seat.PassUntilAsync(seat.Sent(Mended));
        await seat.PassUntilAsync(Theirs(seat).Nth(theirs));

        Assert.True(await seat.Page.EvaluateAsync<bool>("() => window.sameAsBefore === true"));
        await Expect(seat.Page.Locator("#case-head").GetByText("Closed")).ToHaveCountAsync(0);
        await using var db = seat.App.Db();
        var written = await db.Replies.AsNoTracking().ToListAsync();
        Assert.Equal([ReplyState.Sent, ReplyState.Undone], written.Select(reply => reply.State).Order());
        Assert.False(await IsEndedAsync(seat, written[0].CaseId));
        Assert.Empty(seat.Wrongs);
    }

    [Fact]
    public async Task A_reply_is_held_while_its_case_changes()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.OpenAsync(Seat.Angry);
        await seat.Words.FillAsync(Mended);
        await seat.Send.ClickAsync();
        await Expect(seat.Hold).ToBeVisibleAsync();

        await seat.WritesAgainAsync(Seat.Angry, "And now my mother is in tears as well.");
        var stopped = seat.Page.Locator(".hold.stopped");
        await seat.PassUntilAsync(stopped);

        await Expect(stopped).ToContainTextAsync($"{Seat.Angry} wrote again");
        await Expect(seat.Page.Locator("#strands")).ToContainTextAsync("my mother is in tears");
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Take the words back" }).ClickAsync();
        await Expect(seat.Words).ToHaveValueAsync(Mended);
        await seat.Send.ClickAsync();
        await seat.PassUntilAsync(seat.Sent(Mended));
        Assert.Empty(seat.Wrongs);
    }

    [Fact]
    public async Task Words_written_to_an_older_talk_come_back_with_the_reason()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.OpenAsync(Seat.Angry);
        await seat.Words.FillAsync(Mended);
        await seat.WritesAgainAsync(Seat.Angry, "And now my mother is in tears as well.");
        await Expect(seat.Page.Locator("#strands")).ToContainTextAsync("my mother is in tears");

        await seat.Send.ClickAsync();

        await Expect(seat.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("wrote again");
        await Expect(seat.Words).ToHaveValueAsync(Mended);
        await Expect(seat.Hold).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Private_turns_the_composer_violet_and_leads_to_the_private_strand()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.OpenAsync(Seat.Angry);
        var ground = await GroundAsync(seat);

        await seat.Page.Locator(".composer label").Filter(new() { HasText = "Private" }).ClickAsync();

        await Expect(seat.Page.Locator(".composer .on-private").First).ToContainTextAsync("Only Catriona");
        Assert.NotEqual(ground, await GroundAsync(seat));
        await seat.Words.FillAsync(Mended);
        await seat.Send.ClickAsync();
        await Expect(seat.Page.Locator(".ev.prv .hold.private")).ToBeVisibleAsync();
        await seat.PassUntilAsync(
            seat.Page.Locator(".ev.prv").Filter(new() { Has = seat.Page.Locator(".us:not(:has(.hold))") })
        );
        await Expect(seat.Page.Locator(".ev.pub .us")).ToHaveCountAsync(0);
        Assert.Empty(seat.Wrongs);
    }

    [Fact]
    public async Task A_draft_survives_a_reload_and_does_not_slip_into_another_place()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.OpenAsync(Seat.Angry);
        await seat.Page.Locator(".composer label").Filter(new() { HasText = "Note" }).ClickAsync();
        await seat.Words.FillAsync("Do not tell her about the crew's holiday.");
        await seat.Page.ReloadAsync();
        await Expect(seat.Words).ToHaveValueAsync("");
        await seat.Page.Locator(".composer label").Filter(new() { HasText = "Note" }).ClickAsync();
        await Expect(seat.Words).ToHaveValueAsync("Do not tell her about the crew's holiday.");

        await seat.Page.Locator(".composer label").Filter(new() { HasText = "Public" }).ClickAsync();
        await Expect(seat.Words).ToHaveValueAsync("");
        await seat.Words.FillAsync(Mended);
        await seat.Page.ReloadAsync();
        await Expect(seat.Words).ToHaveValueAsync(Mended);
    }

    private static ILocator Theirs(Seat seat) => seat.Page.Locator("#strands .post:not(.us)");

    private static Task<string> GroundAsync(Seat seat) =>
        seat.Page.Locator(".composer").EvaluateAsync<string>("one => getComputedStyle(one).backgroundColor");

    private static async Task<bool> IsEndedAsync(Seat seat, Guid id)
    {
        await using var db = seat.App.Db();
        return Journal.ReadCase((await db.Cases.SingleAsync(row => row.Id == id)).State).Ended;
    }

    [GeneratedRegex("Calm down", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CalmDown();
}
