using Aplomb.Modules.Team;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Aplomb.Browser;

/// <summary>What people see who are not signed in.</summary>
[Collection(Chromium.Shared)]
public sealed class DoorTests(Chromium chromium)
{
    [Fact]
    public async Task The_first_run_makes_an_admin_and_its_link_does_not_open_twice()
    {
        await using var seat = await Seat.AtNewDeskAsync(chromium);
        var link = await seat.App.Get<FirstRun>().PathAsync(default);
        await seat.GoAsync(link!);
        await seat.Page.GetByLabel("Who do you speak for?").FillAsync("Brightwater Ferries");
        await seat.Page.GetByLabel("Your name").FillAsync("Amara Nwosu");
        await seat.Page.GetByLabel("Your e-mail").FillAsync("amara@brightwater.example");
        await seat.Page.GetByLabel("A password").FillAsync("a plumb line hangs still");
        await seat.Page.GetByRole(AriaRole.Button, new() { Name = "Open the desk" }).ClickAsync();

        await Expect(seat.Page.Locator("h1")).ToContainTextAsync("Amara. Nobody waits.");
        await Expect(seat.Page.Locator("#cases")).ToContainTextAsync("Nobody waits for you");
        await seat.GoAsync(link!);
        await Expect(seat.Page.Locator("h1")).ToHaveTextAsync("This link does not open any more");
        await Expect(seat.Page.Locator("input[type=password]")).ToHaveCountAsync(0);

        await seat.GoAsync("/inbox");
        await seat.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).First.ClickAsync();
        await seat.GoAsync("/inbox");
        await seat.Page.GetByLabel("E-mail").FillAsync("amara@brightwater.example");
        await seat.Page.GetByLabel("Password").FillAsync("a plumb line hangs stiff");
        await seat.Page.GetByLabel("Password").PressAsync("Enter");
        await Expect(seat.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("do not belong together");
        await seat.Page.GetByLabel("E-mail").FillAsync("amara@brightwater.example");
        await seat.Page.GetByLabel("Password").FillAsync("a plumb line hangs still");
        await seat.Page.GetByLabel("Password").PressAsync("Enter");
        await Expect(seat.Page.Locator("#cases")).ToBeVisibleAsync();
        Assert.Empty(seat.Wrongs);
    }

    [Fact]
    public async Task A_reply_is_checked_without_an_account()
    {
        await using var seat = await Seat.AtNewDeskAsync(chromium);
        await seat.GoAsync("/check");
        await seat
            .Page.GetByLabel("What they wrote")
            .FillAsync("I waited three hours and nobody told me anything. What the hell?");
        await Expect(seat.Page.Locator("#post-chips")).ToContainTextAsync("ngry");

        await seat.Page.GetByLabel("Your reply").FillAsync("Calm down. We are sorry you feel ignored.");
        await Expect(seat.Page.Locator("[data-headline]")).ToContainTextAsync("must change");
        var before = await seat.Findings.CountAsync();
        Assert.True(before >= 2);
        await seat.Findings.Locator("button.use").First.ClickAsync();
        await Expect(seat.Page.GetByLabel("Your reply"))
            .Not.ToHaveValueAsync("Calm down. We are sorry you feel ignored.");
        await Expect(seat.Findings).Not.ToHaveCountAsync(before);
        Assert.Empty(seat.Wrongs);
    }
}
