using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Aplomb.Browser;

[Collection(Chromium.Shared)]
public sealed class CorrectionTests(Chromium chromium)
{
    [Fact]
    public async Task A_reading_is_put_right_and_undone_by_keyboard_alone()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.OpenAsync(Seat.Angry);
        var ask = seat.Page.GetByText("Read wrongly?").First;
        await ask.FocusAsync();

        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Page.Keyboard.PressAsync("Tab");
        var what = seat.Page.Locator("details[open] select");
        await Expect(what).ToBeFocusedAsync();
        await seat.WritesAgainAsync(Seat.Angry, "Well?"); // what arrives does not take the form away
        await seat.Page.Keyboard.TypeAsync("Neither");
        await Expect(what).ToHaveValueAsync("mood-neutral");
        await LooksTests.NoBarrierAsync(seat, "the open form");
        await seat.Page.Keyboard.PressAsync("Tab");
        await seat.Page.Keyboard.TypeAsync("She only asks.");
        await seat.Page.Keyboard.PressAsync("Enter");

        var told = seat.Page.Locator(".reread").Filter(new() { HasText = "neither good nor bad. She only asks." });
        await Expect(told).ToBeVisibleAsync();
        await told.GetByRole(AriaRole.Button, new() { Name = "Undo: neither good nor bad" }).FocusAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        await Expect(told).ToHaveCountAsync(0);
        Assert.Empty(seat.Wrongs);
    }
}
