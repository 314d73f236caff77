using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Aplomb.Browser;

[Collection(Chromium.Shared)]
public sealed class DeedTests(Chromium chromium)
{
    [Fact]
    public async Task A_post_is_liked_and_what_is_forbidden_says_why_by_keyboard_alone()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.OpenAsync(Seat.Angry);
        var open = seat.Page.GetByText("Do something on Facebook").First;
        await open.FocusAsync();

        await seat.Page.Keyboard.PressAsync("Enter");
        await Expect(seat.Page.GetByText("No house rule is broken: criticism stays visible.").First).ToBeVisibleAsync();
        await seat.Page.GetByText("Like the post").First.FocusAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        await Expect(seat.Page.GetByText("Everybody on Facebook sees that we like it.").First).ToBeVisibleAsync();
        await LooksTests.NoBarrierAsync(seat, "what can be done under a post");
        await seat.Page.Keyboard.PressAsync("Tab");
        await seat.Page.Keyboard.PressAsync("Enter");

        var line = seat.Page.GetByRole(AriaRole.Group, new() { Name = "Like the post" });
        await Expect(line).ToContainTextAsync("Liked by Amara Nwosu.");
        await line.GetByRole(AriaRole.Button, new() { Name = "Take the like back" }).FocusAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        await Expect(line).ToHaveCountAsync(0);
        Assert.Empty(seat.Wrongs);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_of_it_sticks_out_and_nobody_is_shut_out(bool phone)
    {
        var screen = phone ? Screen.Phone : Screen.Wide with { Dark = true };
        await using var seat = await Seat.TakeAsync(chromium, screen);
        await seat.OpenAsync(Seat.Angry);

        foreach (var summary in await seat.Page.Locator(".deeds summary").AllAsync())
        {
            await summary.EvaluateAsync("one => one.parentElement.open = true");
        }

        await LooksTests.NoBarrierAsync(seat, "all that can be done, open");
        var wide = await seat.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(wide <= screen.Width, $"{wide} px wide");
    }
}
