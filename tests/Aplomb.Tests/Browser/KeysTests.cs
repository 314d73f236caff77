using static Microsoft.Playwright.Assertions;

namespace Aplomb.Browser;

[Collection(Chromium.Shared)]
public sealed class KeysTests(Chromium chromium)
{
    private const string Reply =
        "Hello, I am sorry that this happened to you. I am asking the crew now and write to you here by 6 pm today. Amara";

    [Fact]
    public async Task The_keyboard_alone_goes_from_the_inbox_to_a_sent_reply()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        var keys = seat.Page.Keyboard;
        var rows = seat.Page.Locator(".item");
        await Expect(rows.Nth(0)).ToHaveAttributeAsync("aria-current", "true");

        await keys.PressAsync("j");
        await Expect(rows.Nth(1)).ToHaveAttributeAsync("aria-current", "true");
        await Expect(seat.Page.Locator("#preview h2").First)
            .ToHaveTextAsync(await rows.Nth(1).Locator(".who").InnerTextAsync());
        await keys.PressAsync("j");
        await keys.PressAsync("k");
        await Expect(rows.Nth(1)).ToBeFocusedAsync();
        await keys.PressAsync("Enter");

        await Expect(seat.Words).ToBeVisibleAsync();
        await keys.PressAsync("r");
        await Expect(seat.Words).ToBeFocusedAsync();
        await keys.InsertTextAsync(Reply);
        await Expect(seat.Send).ToHaveAttributeAsync("aria-disabled", "false");
        await keys.PressAsync("Control+Enter");
        await Expect(seat.Hold).ToBeVisibleAsync();

        await keys.PressAsync("z");
        await Expect(seat.Words).ToHaveValueAsync(Reply);
        await keys.PressAsync("Control+Enter");
        await Expect(seat.Hold).ToBeVisibleAsync();
        await seat.PassUntilAsync(seat.Sent(Reply));
        Assert.Empty(seat.Wrongs);
    }

    [Fact]
    public async Task Keys_are_told_and_rest_while_somebody_writes()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.Page.Keyboard.PressAsync("?");
        await Expect(seat.Page.Locator("dialog#keys")).ToBeVisibleAsync();
        await seat.Page.Keyboard.PressAsync("Escape");
        await Expect(seat.Page.Locator("dialog#keys")).ToBeHiddenAsync();

        await seat.OpenAsync(Seat.Angry);
        await seat.Words.PressSequentiallyAsync("just ask");
        await Expect(seat.Words).ToHaveValueAsync("just ask");
        await Expect(seat.Words).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_search_jumps_to_rooms_and_looks_through_the_inbox()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.Page.Keyboard.PressAsync("/");
        await seat.Page.Locator("#search input").FillAsync("past");
        await seat.Page.Keyboard.PressAsync("ArrowDown");
        await seat.Page.Keyboard.PressAsync("Enter");
        await Expect(seat.Page.Locator("h1")).ToHaveTextAsync("Paste a post");

        await seat.Page.Locator("h1").ClickAsync();
        await seat.Page.Keyboard.PressAsync("/");
        await seat.Page.Locator("#search input").FillAsync("grandfather");
        await seat.Page.Keyboard.PressAsync("Enter");
        await Expect(seat.Page.Locator("h1")).ToContainTextAsync("grandfather");
        await Expect(seat.Page.Locator(".item")).ToHaveCountAsync(1);
        await Expect(seat.Row(Seat.Angry)).ToBeVisibleAsync();
    }
}
