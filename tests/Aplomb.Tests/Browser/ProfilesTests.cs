using Aplomb.Posts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Aplomb.Browser;

[Collection(Chromium.Shared)]
public sealed class ProfilesTests(Chromium chromium)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Two_profiles_are_linked_looked_at_and_parted_again_by_keyboard_alone(bool phone)
    {
        await using var seat = await Seat.TakeAsync(chromium, phone ? Screen.Phone : Screen.Wide);
        await seat.TellAsync(
            Post(seat, "Zora Quill", "zora", "Booking BW-48213 and nobody answers me for weeks."),
            Post(seat, "Zed", "zed88", "And what of BW-48213?")
        );
        await seat.OpenAsync("Zora Quill");
        if (phone)
        {
            await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Advice, person, journal" }).FocusAsync();
            await seat.Page.Keyboard.PressAsync("Enter");
        }

        var yes = seat.Page.GetByRole(
            AriaRole.Button,
            new() { Name = "Yes, Zed (@zed88) on Facebook is the same person" }
        );
        await LooksTests.NoBarrierAsync(seat, "perhaps the same person");
        await yes.FocusAsync();

        await seat.Page.Keyboard.PressAsync("Enter");
        await Expect(seat.Page.GetByText("said Amara Nwosu")).ToBeVisibleAsync();
        await seat.Page.GetByText("All profiles and cases of this person").FocusAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        await Expect(seat.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Zora Quill");
        await LooksTests.NoBarrierAsync(seat, "a person's page");
        var wide = await seat.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(wide <= (phone ? Screen.Phone : Screen.Wide).Width, $"{wide} px wide");
        await seat.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).FocusAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
        await Expect(seat.Page.GetByText("Perhaps the same person")).ToBeVisibleAsync();
        Assert.Empty(seat.Wrongs);
    }

    private static IncomingPost Post(Seat seat, string name, string handle, string text) =>
        new(
            $"told-{handle}",
            PostKind.Comment,
            new Author($"id-{handle}", handle, name),
            text,
            seat.App.Time.GetUtcNow(),
            Public: true
        );
}
