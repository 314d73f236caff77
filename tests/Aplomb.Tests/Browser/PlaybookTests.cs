using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Aplomb.Browser;

[Collection(Chromium.Shared)]
public sealed class PlaybookTests(Chromium chromium)
{
    [Fact]
    public async Task A_playbook_is_changed_tried_and_put_in_force_by_keyboard_alone()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.GoAsync("/playbook");
        var text = seat.Page.GetByRole(AriaRole.Textbox, new() { Name = "As text" });
        await Expect(seat.Page.Locator("[data-lines] > div")).Not.ToHaveCountAsync(0);
        await text.FocusAsync();
        await seat.Page.Keyboard.PressAsync("Control+End");

        await seat.Page.Keyboard.TypeAsync("stpes:\n");
        var fault = seat.Page.GetByText("did you mean `steps`?");
        await Expect(fault).ToBeVisibleAsync();
        await Expect(seat.Page.Locator("[data-lines] > .bad")).Not.ToHaveCountAsync(0);
        await LooksTests.NoBarrierAsync(seat, "a playbook with a fault");
        foreach (var _ in "stpes:\n")
        {
            await seat.Page.Keyboard.PressAsync("Backspace");
        }

        await Expect(fault).ToHaveCountAsync(0);
        var dry = seat.Page.GetByRole(AriaRole.Button, new() { Name = "Try it on the last month" });
        await dry.FocusAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        await Expect(seat.Page.Locator("[data-dry-end]")).ToContainTextAsync("would have altered 0 of");
        await seat.Page.GetByLabel("Why is it changed?").FocusAsync();
        await seat.Page.Keyboard.TypeAsync("Only a try.");
        await seat.Page.Keyboard.PressAsync("Enter");
        await Expect(seat.Page.GetByText("Version 1 is in force.")).ToBeVisibleAsync();
        await LooksTests.NoBarrierAsync(seat, "a playbook in force");
        Assert.Empty(seat.Wrongs);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_of_the_playbook_sticks_out_and_nobody_is_shut_out(bool phone)
    {
        var screen = phone ? Screen.Phone : Screen.Wide with { Dark = true };
        await using var seat = await Seat.TakeAsync(chromium, screen);
        await seat.GoAsync("/playbook");

        await LooksTests.NoBarrierAsync(seat, "playbook");
        var wide = await seat.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(wide <= screen.Width, $"{wide} px wide");
    }
}
