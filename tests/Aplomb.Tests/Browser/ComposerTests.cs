using Aplomb.Data;
using Aplomb.Modules.Replies;
using Aplomb.Modules.Replies.HandIns;
using Aplomb.Modules.Replies.Opinions;
using Aplomb.Modules.Replies.Saved;
using Aplomb.Modules.Team;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Aplomb.Browser;

/// <summary>Writing in a real browser: what helps, what is kept, and whom one asks.</summary>
[Collection(Chromium.Shared)]
public sealed class ComposerTests(Chromium chromium)
{
    private const string Hot = "Calm down. As we already told you, our policy is clear.";

    private const string Mended =
        "Hi Catriona, I am so sorry that you missed your grandfather's funeral because of us, and that nobody came out to you. "
        + "That was our fault. I am finding out from the crew who was there and will write to you here by 6 pm today. Amara";

    /// <summary>
    /// What a new agent finds on the page is enough: stops are named beside the words, their keys stand in the list of keys, and the blocks
    /// say what is missing.
    /// </summary>
    [Fact]
    public async Task A_new_agent_turns_a_hostile_draft_into_a_ready_one_by_keyboard_alone()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        var keys = seat.Page.Keyboard;
        await OpenByKeysAsync(seat);
        await keys.PressAsync("r");
        await keys.InsertTextAsync(Hot);
        await Expect(seat.Send).ToHaveAttributeAsync("aria-disabled", "true");

        // what must change is stepped through and a better way is taken, with the caret in the words throughout
        for (var step = 0; step < 6 && await IsStoppedAsync(seat); step++)
        {
            await keys.PressAsync("Alt+u");
            await Expect(seat.Words).ToBeFocusedAsync();
            await Expect(seat.Page.Locator("[data-checked]")).ToHaveTextAsync("Checked just now");
        }

        // the rest is not there yet: the blocks begin each sentence, and the agent ends it
        await keys.PressAsync("Control+a");
        await keys.PressAsync("Delete");
        await keys.PressAsync("Alt+n");
        await Expect(seat.Words).ToHaveValueAsync("Hi Catriona, ");
        await BlockAsync(seat, "Alt+2", "missed your grandfather's funeral, and that nobody came out to you.");
        await BlockAsync(seat, "Alt+3", "the crew who was there.");
        await BlockAsync(seat, "Alt+4", "6 pm today.");
        await keys.PressAsync("Alt+g");

        await Expect(seat.Page.Locator("form[data-composer][data-verdict=ready]")).ToBeVisibleAsync();
        await keys.PressAsync("Alt+v");
        await Expect(seat.Page.Locator("#preview .pv-public [data-preview-words]")).ToContainTextAsync("6 pm today.");
        await keys.PressAsync("Escape");
        await Expect(seat.Words).ToBeFocusedAsync();
        await keys.PressAsync("Control+Enter");
        await Expect(seat.Hold).ToBeVisibleAsync();
        Assert.Empty(seat.Wrongs);
    }

    [Fact]
    public async Task A_better_way_leaves_the_caret_and_can_be_undone()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.OpenAsync(Seat.Angry);
        await seat.Words.FillAsync($"Hi Catriona, we left you waiting. Calm down. {Mended[..40]}");
        await Expect(seat.Findings.Filter(new() { HasText = "calm" })).Not.ToHaveCountAsync(0);
        var before = await seat.Words.InputValueAsync();

        await seat.Page.EvaluateAsync(
            "() => { const words = document.querySelector('[data-words]'); const at = words.value.indexOf('Calm') + 2; words.focus(); words.setSelectionRange(at, at); }"
        );
        await Expect(seat.Page.Locator("[data-findings] > li.chosen")).ToHaveCountAsync(1);
        await seat.Page.Keyboard.PressAsync("Alt+u");

        await Expect(seat.Words).Not.ToHaveValueAsync(before);
        Assert.DoesNotContain("Calm down", await seat.Words.InputValueAsync(), StringComparison.Ordinal);
        await Expect(seat.Words).ToBeFocusedAsync();
        var caret = await seat.Page.EvaluateAsync<int>("() => document.activeElement.selectionStart");
        Assert.InRange(caret, 1, (await seat.Words.InputValueAsync()).Length - 20);
        await seat.Page.Keyboard.PressAsync("Control+z");
        await Expect(seat.Words).ToHaveValueAsync(before);
    }

    [Fact]
    public async Task A_draft_is_there_in_another_browser_and_a_second_tab_overwrites_nothing()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.OpenAsync(Seat.Angry);
        await seat.Words.FillAsync("Hi Catriona, I have read");
        await Expect(seat.Page.Locator("[data-kept-says]")).ToHaveTextAsync("Draft kept");
        await seat.Page.EvaluateAsync("() => localStorage.clear()"); // as on another machine
        var second = await seat.Page.Context.NewPageAsync();
        await second.GotoAsync(seat.Page.Url);
        var there = second.Locator("textarea[data-words]");
        await Expect(there).ToHaveValueAsync("Hi Catriona, I have read");

        await seat.Words.FillAsync("Hi Catriona, I have read all of it");
        await Expect(seat.Page.Locator("[data-kept-says]")).ToHaveTextAsync("Draft kept");
        await Task.WhenAll(
            second.WaitForResponseAsync(answer => answer.Url.EndsWith("/draft", StringComparison.Ordinal)),
            there.FillAsync("Dear Catriona")
        );

        var notice = second.Locator("[data-elsewhere]");
        await Expect(notice).ToContainTextAsync("I have read all of it");
        await Expect(there).ToHaveValueAsync("Dear Catriona");
        await notice.GetByRole(AriaRole.Button, new() { Name = "Take those words" }).ClickAsync();
        await Expect(there).ToHaveValueAsync("Hi Catriona, I have read all of it");
        await Expect(notice).ToBeHiddenAsync();
        await using var db = seat.App.Db();
        Assert.Equal("Hi Catriona, I have read all of it", (await db.Drafts.SingleAsync()).Text);
    }

    [Fact]
    public async Task Saved_words_come_by_one_key_with_what_is_missing_marked()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await SaveAsync(seat, "Office", "The office opens at nine, {name}. ^{first_name}");
        await seat.OpenAsync(Seat.Angry);
        await seat.Words.FillAsync("Hi Catriona,");
        await seat.Page.Keyboard.PressAsync("Alt+s");
        await seat.Page.Locator("#saved input").FillAsync("offi");
        await seat.Page.Keyboard.PressAsync("Enter");

        await Expect(seat.Words).ToHaveValueAsync("Hi Catriona, The office opens at nine, Catriona. ^Amara");
        await Expect(seat.Words).ToBeFocusedAsync();
        await seat.Words.FillAsync(
            "Hi {name}, I'm sorry that nobody called you back. Amara rings you at nine tomorrow."
        );
        await Expect(seat.Page.Locator("[data-marks] .f.stop").First).ToContainTextAsync("{name}");
        await Expect(seat.Send).ToHaveAttributeAsync("aria-disabled", "true");
    }

    [Fact]
    public async Task The_preview_shows_names_and_links_as_the_network_does_and_never_as_markup()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.OpenAsync(Seat.Angry);
        await seat.Words.FillAsync(
            "@catriona see https://ferries.example/form. <b>bold</b> <img src=x onerror=alert(1)>"
        );
        await seat.Page.Keyboard.PressAsync("Alt+v");

        var words = seat.Page.Locator("#preview .pv-public [data-preview-words]");
        await Expect(words.Locator(".pv-link")).ToHaveTextAsync(["@catriona", "https://ferries.example/form"]);
        await Expect(words).ToContainTextAsync("<b>bold</b> <img");
        await Expect(words.Locator("b, img")).ToHaveCountAsync(0);
        Assert.Empty(seat.Wrongs);
    }

    [Fact]
    public async Task A_colleague_gives_other_words_and_one_key_takes_them()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        var tomas = await seat.App.UserAsync("Tomas Brandao", password: null, await BrandAsync(seat));
        await seat.OpenAsync(Seat.Angry);
        await seat.Words.FillAsync(Hot);
        await seat.Page.Keyboard.PressAsync("Alt+o");
        await seat.Page.GetByLabel("What would you like to know?").FillAsync("Too stiff?");
        await seat.Page.GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).ClickAsync();
        await Expect(seat.Page.GetByText("Tomas Brandao was asked")).ToBeVisibleAsync();
        await Expect(seat.Words).ToHaveValueAsync(Hot);

        var his = await PageOfAsync(seat, tomas.Id);
        await his.GotoAsync(new Uri(seat.App.Address, "/for-you").ToString());
        await his.GetByRole(AriaRole.Link, new() { Name = "Look at it" }).ClickAsync();
        await his.Locator("textarea[data-words]").FillAsync(Mended);
        await his.GetByLabel("What do you think?").FillAsync("Own it first.");
        await his.Keyboard.PressAsync("Control+Enter");
        await Expect(his.GetByText("Thank you.")).ToBeVisibleAsync();

        await Expect(seat.Page.Locator("#second-looks")).ToContainTextAsync("Own it first."); // by itself
        await seat.Words.FocusAsync();
        await seat.Page.Keyboard.PressAsync("Alt+t");
        await Expect(seat.Words).ToHaveValueAsync(Mended);
        await Expect(seat.Page.Locator("#second-looks")).Not.ToContainTextAsync("Own it first.");
    }

    [Fact]
    public async Task A_stop_is_released_by_a_lead_with_a_reason()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        var bo = await seat.App.UserAsync("Bo Lind", password: null, await BrandAsync(seat));
        await seat.OpenAsync(Seat.Angry);
        var address = seat.Page.Url;
        var his = await PageOfAsync(seat, bo.Id);
        await his.GotoAsync(address);
        await his.Locator("textarea[data-words]").FillAsync(Hot);
        await his.GetByRole(AriaRole.Button, new() { Name = "Ask Amara to release" }).ClickAsync();
        await his.GetByLabel("What should they know?").FillAsync("She asked for the rule.");
        await his.GetByRole(AriaRole.Button, new() { Name = "Ask to let it through" }).ClickAsync();
        await Expect(his.GetByRole(AriaRole.Status).Filter(new() { HasText = "Handed in" })).ToBeVisibleAsync();

        await seat.GoAsync("/for-you");
        await Expect(seat.Page.Locator(".rail [aria-current=page] .c")).ToHaveTextAsync("1");
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Look at it" }).ClickAsync();
        await seat.Page.GetByLabel("Why may it leave all the same?").FillAsync("It is the rule she asked for.");
        await seat.Page.GetByRole(AriaRole.Button, new() { Name = "Let it through" }).ClickAsync();

        await Expect(seat.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Approved." })).ToBeVisibleAsync();
        await his.GotoAsync(address);
        await Expect(his.Locator(".hold:not(.stopped)")).ToBeVisibleAsync();
        await Expect(his.Locator(".plumb")).ToContainTextAsync("let Bo Lind’s reply through");
        Assert.Empty(seat.Wrongs);
    }

    internal static async Task<Guid> BrandAsync(Seat seat)
    {
        await using var db = seat.App.Db();
        return await db.Brands.Select(row => row.Id).SingleAsync();
    }

    internal static async Task SaveAsync(Seat seat, string name, string text)
    {
        var me = new Reach(A.Actor(), All: true, []);
        Assert.Null(
            await seat
                .App.Get<KeepSnippet>()
                .RunAsync(await BrandAsync(seat), new KeepSnippet.Request(Id: null, name, text), me, default)
        );
    }

    /// <summary>A colleague hands a reply in and asks Amara for an opinion.</summary>
    internal static async Task AskAsync(Seat seat, Guid colleague, Guid brand)
    {
        var by = new Reach(new Aplomb.Cases.Actor(colleague, "Ruth Kelly"), All: false, [brand]);
        await using var db = seat.App.Db();
        var line = await db.Inbox.FirstAsync(row => row.Who == Seat.Angry);
        var amara = await db.Users.SingleAsync(row => row.Admin);
        var ask = new AskOpinion.Request(Hot, "public") { Of = amara.Id, OpinionQuestion = "Too stiff?" };
        Assert.NotNull(await seat.App.Get<AskOpinion>().RunAsync(line.CaseId, ask, by, default));
        var state = Journal.ReadCase((await db.Cases.SingleAsync(row => row.Id == line.CaseId)).State);
        var words = new HandInReply.Request(
            [Hot, Mended],
            Aplomb.Replies.Channel.Public,
            state.TheirChanges,
            0,
            "May I?",
            Release: true
        );
        Assert.IsType<HoldReply.Outcome.HandedIn>(
            await seat.App.Get<HandInReply>().RunAsync(line.CaseId, words, by, default)
        );
    }

    /// <summary>A colleague's own browser.</summary>
    private async Task<IPage> PageOfAsync(Seat seat, Guid user)
    {
        var page = await (await chromium.NewAsync(Screen.Wide)).NewPageAsync();
        var link = await seat.App.Get<EnterByLink>().PathAsync(user, default);
        await page.GotoAsync(new Uri(seat.App.Address, link).ToString());
        return page;
    }

    private static async Task OpenByKeysAsync(Seat seat)
    {
        await seat.GoAsync("/inbox?whose=everyone");
        var rows = seat.Page.Locator(".item");
        var count = await rows.CountAsync();
        for (var at = 0; at < count; at++)
        {
            var current = seat.Page.Locator(".item[aria-current=true] .who");
            if ((await current.InnerTextAsync()).Contains(Seat.Angry, StringComparison.Ordinal))
            {
                break;
            }

            await seat.Page.Keyboard.PressAsync("j");
        }

        await seat.Page.Keyboard.PressAsync("Enter");
        await Expect(seat.Words).ToBeVisibleAsync();
    }

    private static async Task<bool> IsStoppedAsync(Seat seat) =>
        await seat.Send.GetAttributeAsync("aria-disabled") is "true";

    private static async Task BlockAsync(Seat seat, string key, string rest)
    {
        await seat.Page.Keyboard.PressAsync(key);
        await Expect(seat.Page.Locator("[data-prompt]")).ToBeVisibleAsync();
        await seat.Page.Keyboard.InsertTextAsync(rest);
    }
}
