using System.Text.Json;
using Aplomb.Modules.Team;
using Aplomb.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Aplomb.Browser;

/// <summary>Every page, by any light and on any screen: nothing sticks out, and nobody is shut out.</summary>
[Collection(Chromium.Shared)]
public sealed class LooksTests(Chromium chromium)
{
    private const string Endless = "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselbundverwahrungskasten";

    private static readonly Lazy<string> Axe = new(() =>
        File.ReadAllText(Path.Combine(Root(), "src/Aplomb/Web/node_modules/axe-core/axe.min.js"))
    );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nobody_is_shut_out_of_a_page(bool dark)
    {
        await using var seat = await Seat.AtNewDeskAsync(chromium, Screen.Wide with { Dark = dark });
        await EachPageAsync(seat, page => NoBarrierAsync(seat, page));
    }

    [Fact]
    public async Task Nothing_sticks_out_on_a_phone()
    {
        await using var seat = await Seat.AtNewDeskAsync(chromium, Screen.Phone);
        await EachPageAsync(
            seat,
            async page =>
            {
                var wide = await seat.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
                Assert.True(wide <= Screen.Phone.Width, $"{page} is {wide} px wide");
                await NoBarrierAsync(seat, page);
            }
        );
    }

    [Fact]
    public async Task Dark_is_dark_and_a_choice_is_kept()
    {
        await using var seat = await Seat.AtNewDeskAsync(chromium, Screen.Wide with { Dark = true });
        await seat.GoAsync("/check");
        Assert.True(await LightAsync(seat) < 0.3);
        await seat.Page.GetByRole(AriaRole.Button, new() { Name = "Light or dark" }).ClickAsync();
        Assert.True(await LightAsync(seat) > 0.7);
        await seat.Page.ReloadAsync();
        Assert.True(await LightAsync(seat) > 0.7);
    }

    /// <summary>Goes through all rooms, from the door to a case with words under way.</summary>
    private static async Task EachPageAsync(Seat seat, Func<string, Task> look)
    {
        await seat.GoAsync((await seat.App.Get<FirstRun>().PathAsync(default))!);
        await Expect(seat.Page.Locator("h1")).ToHaveTextAsync("A new desk");
        await look("first run");
        await seat.GoAsync("/sign-in?wrong=1");
        await look("sign in");
        await seat.GoAsync("/check");
        await seat.Page.GetByLabel("Your reply").FillAsync($"Calm down. {Endless}");
        await Expect(seat.Findings).Not.ToHaveCountAsync(0);
        await look("check");

        await seat.ConnectAsync();
        await seat.TellAsync(
            A.Post($"You scum, you worthless idiots! {Endless}", by: Endless, name: $"{Endless} {Endless}", minutes: 30)
        );
        await seat.SignInAsync();
        await seat.GoAsync("/inbox?whose=everyone");
        await look("inbox");
        await seat.GoAsync("/inbox?q=zeppelin");
        await look("nothing found");
        await seat.GoAsync("/paste");
        await look("paste");
        await LookAtBrandAsync(seat, look);
        await seat.OpenAsync("Donau");
        await look("case with hard words and a long name");
        await seat.OpenAsync(Seat.Angry);
        await seat.Words.FillAsync("Calm down. As we already told you, our policy is clear.");
        await Expect(seat.Findings).Not.ToHaveCountAsync(0);
        await look("case");
        await LookAtCorrectionAsync(seat, look);
        await LookAtWritingAsync(seat, look);
    }

    /// <summary>What helps to write, whom one asks, and who works here.</summary>
    private static async Task LookAtWritingAsync(Seat seat, Func<string, Task> look)
    {
        var brand = await ComposerTests.BrandAsync(seat);
        await ComposerTests.SaveAsync(seat, "Office", $"The office opens at nine, {{name}}. {Endless}");
        await seat.App.UserAsync("Bo Lind", password: null, brand);
        var ruth = await seat.App.UserAsync($"Ruth {Endless}", password: null, brand);
        await seat.OpenAsync(Seat.Angry);
        await seat.Words.FillAsync($"Calm down. {Endless} https://ferries.example/{Endless}");
        await Expect(seat.Findings).Not.ToHaveCountAsync(0);
        foreach (
            var (key, dialog) in ((string, string)[])
                [("Alt+s", "saved"), ("Alt+v", "preview"), ("Alt+o", "ask-opinion")]
        )
        {
            await seat.Page.Keyboard.PressAsync(key);
            await Expect(seat.Page.Locator($"#{dialog}")).ToBeVisibleAsync();
            await look(dialog);
            await seat.Page.Keyboard.PressAsync("Escape");
        }

        await ComposerTests.AskAsync(seat, ruth.Id, brand);
        foreach (var page in (string[])["/for-you", $"/brands/{brand}/saved", "/team"])
        {
            await seat.GoAsync(page);
            await look(page);
        }

        await seat.Page.Locator(".people summary").First.ClickAsync();
        await look("team, with a colleague open");
        await seat.Page.Locator("#email").FillAsync($"{Endless}@brightwater.example"[..60]);
        await seat.GoAsync("/for-you");
        foreach (var address in await LinksAsync(seat))
        {
            await seat.GoAsync(address);
            await look(address.Split('/')[1]);
        }
    }

    private static async Task<string[]> LinksAsync(Seat seat) =>
        await seat
            .Page.Locator(".waits a")
            .EvaluateAllAsync<string[]>("all => all.map((one) => one.getAttribute('href'))");

    private static async Task LookAtBrandAsync(Seat seat, Func<string, Task> look)
    {
        await seat.GoAsync("/brands");
        await seat.Page.GetByLabel("Our handle").FillAsync("two words");
        await seat.Page.GetByLabel("What we do").FillAsync(Endless);
        await seat.Page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
        await Expect(seat.Page.GetByText("Not kept yet")).ToBeVisibleAsync();
        await look("what we are");
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "What the desk has learnt" }).ClickAsync();
        await Expect(seat.Page.GetByText("Nothing was put right yet")).ToBeVisibleAsync();
        await look("what the desk has learnt, nothing yet");
    }

    private static async Task LookAtCorrectionAsync(Seat seat, Func<string, Task> look)
    {
        await seat.Page.GetByText("Read wrongly?").First.ClickAsync();
        await seat.Page.Locator("details[open] select").SelectOptionAsync("mood-neutral");
        await seat.Page.Locator("details[open] input[name=Note]").FillAsync(Endless);
        await look("a reading put right");
        await seat.Page.GetByRole(AriaRole.Button, new() { Name = "Put it right" }).First.ClickAsync();
        await Expect(seat.Page.GetByText("Undo", new() { Exact = true }).First).ToBeVisibleAsync();
        await look("case with a correction");
        await seat.GoAsync("/brands");
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "What the desk has learnt" }).ClickAsync();
        await Expect(seat.Page.Locator("table.learnt")).ToBeVisibleAsync();
        await look("what the desk has learnt");
    }

    /// <summary>Nothing that axe calls serious or critical is on the page.</summary>
    internal static async Task NoBarrierAsync(Seat seat, string page)
    {
        await seat.Page.EvaluateAsync(Axe.Value);
        var found = await seat.Page.EvaluateAsync<JsonElement>(
            "() => axe.run({ exclude: ['.veiled[aria-hidden=true]'] }, { resultTypes: ['violations'] })"
        );
        var barriers =
            from one in found.GetProperty("violations").EnumerateArray()
            where one.GetProperty("impact").GetString() is "serious" or "critical"
            from node in one.GetProperty("nodes").EnumerateArray()
            select $"{one.GetProperty("id")}: {node.GetProperty("html")}: {node.GetProperty("failureSummary")}";
        Assert.True(!barriers.Any(), $"{page}: {string.Join('\n', barriers)}");
    }

    /// <summary>How light the page's ground is, 0 to 1.</summary>
    private static Task<double> LightAsync(Seat seat) =>
        seat.Page.EvaluateAsync<double>(
            """
            () => {
                const pen = document.createElement("canvas").getContext("2d");
                pen.fillStyle = getComputedStyle(document.body).backgroundColor;
                pen.fillRect(0, 0, 1, 1);
                const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
                return (red + green + blue) / 765;
            }
            """
        );

    private static string Root()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(here.FullName, "Aplomb.slnx")))
        {
            here = here.Parent ?? throw new DirectoryNotFoundException("The tests run outside their repository.");
        }

        return here.FullName;
    }
}
