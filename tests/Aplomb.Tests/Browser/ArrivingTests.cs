using Aplomb.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Aplomb.Browser;

/// <summary>How posts come to an open page.</summary>
[Collection(Chromium.Shared)]
public sealed class ArrivingTests(Chromium chromium)
{
    [Fact]
    public async Task A_new_post_waits_behind_a_button_in_an_open_inbox()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.Page.EvaluateAsync("() => { window.sameAsBefore = true; }");
        await seat.TellAsync(A.Post("Where do I find my suitcase?", by: "nils", name: "Nils Aasen", minutes: 59));

        await Expect(seat.Page.Locator("[data-live-new]")).ToHaveTextAsync("1 new");
        await Expect(seat.Row("Nils Aasen")).ToHaveCountAsync(0);
        await seat.Page.Locator("[data-live-new]").ClickAsync();
        await Expect(seat.Row("Nils Aasen")).ToBeVisibleAsync();
        await Expect(seat.Page.Locator("[data-live-new]")).ToBeHiddenAsync();
        Assert.True(await seat.Page.EvaluateAsync<bool>("() => window.sameAsBefore === true"));
        Assert.Empty(seat.Wrongs);
    }

    [Fact]
    public async Task A_post_that_comes_while_a_page_is_being_read_in_is_shown_all_the_same()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        var held = new TaskCompletionSource<IRoute>(TaskCreationOptions.RunContinuationsAsynchronously);
        await seat.GoAsync("/inbox?whose=everyone");
        await seat.Page.RouteAsync("**/live?*", route => held.TrySetResult(route));
        await seat.Row(Seat.Angry).ClickAsync();
        var line = await held.Task;
        await seat.WritesAgainAsync(Seat.Angry, "Nobody answers. Typical.");

        await line.ContinueAsync();

        await Expect(seat.Page.Locator("#strands")).ToContainTextAsync("Nobody answers. Typical.");
    }

    [Fact]
    public async Task A_pasted_post_leads_to_its_case()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.GoAsync("/paste");
        await seat.Page.GetByLabel("What they wrote").FillAsync("Your driver shouted at my daughter.");
        await seat.Page.GetByLabel("Their name, as shown").FillAsync("Ottilie Brandt");
        await seat.Page.GetByLabel("Their handle").FillAsync("@ottilie.brandt");
        var pressed = seat.Page.GetByRole(AriaRole.Button, new() { Name = "Make a case of it" }).ClickAsync();

        await seat.PassUntilAsync(seat.Page.Locator("#strands"));
        await pressed;
        await Expect(seat.Page.Locator("h1")).ToHaveTextAsync("Ottilie Brandt");
        await Expect(seat.Page.Locator("#strands")).ToContainTextAsync("Your driver shouted at my daughter.");
        Assert.Empty(seat.Wrongs);
    }

    [Fact]
    public async Task Words_and_names_are_found()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        var box = seat.Page.GetByRole(AriaRole.Searchbox);
        await box.FillAsync("medals");
        await box.PressAsync("Enter");
        await Expect(seat.Row(Seat.Angry)).ToBeVisibleAsync();
        await Expect(seat.Page.Locator("#preview")).ToContainTextAsync(Seat.Angry);

        await seat.Page.GetByRole(AriaRole.Searchbox).FillAsync("zeppelin");
        await seat.Page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await Expect(seat.Page.Locator("#cases")).ToContainTextAsync("Nothing has these words");
    }
}
