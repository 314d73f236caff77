using Aplomb.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Aplomb.Browser;

/// <summary>What others wrote is shown with care, and is only ever text.</summary>
[Collection(Chromium.Shared)]
public sealed class TheirWordsTests(Chromium chromium)
{
    private const string Hostile = "You lying pigs, you are scum and I hope you all rot, you worthless idiots.";

    private const string Markup = """
        <script>window.ran = 1</script><img src=x onerror="window.ran = 2"><b hx-get="/sign-out" hx-trigger="load">bold</b>
        {{7*7}} ${7*7} @(7*7) <%= 7*7 %> </textarea></p><style>body{display:none}</style> &lt;i&gt; Where is my suitcase?
        """;

    [Fact]
    public async Task Hostile_words_are_softened_until_they_are_opened()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.TellAsync(A.Post(Hostile, by: "furious", name: "Fenton Grice", minutes: 30));
        await seat.OpenAsync("Fenton Grice");
        var (soft, words) = (seat.Page.Locator("#strands .soft"), seat.Page.Locator("#strands .veiled"));

        await Expect(soft.Locator(".says")).Not.ToContainTextAsync("scum");
        await Expect(words).ToHaveAttributeAsync("aria-hidden", "true");
        Assert.DoesNotContain("scum", await seat.Page.Locator("body").AriaSnapshotAsync(), StringComparison.Ordinal);
        Assert.Contains("blur", await FilterAsync(words), StringComparison.Ordinal);

        await seat.Page.Keyboard.PressAsync("s");
        await Expect(words).ToHaveAttributeAsync("aria-hidden", "false");
        Assert.Equal("none", await FilterAsync(words));
        Assert.Contains("scum", await seat.Page.Locator("body").AriaSnapshotAsync(), StringComparison.Ordinal);

        await soft.GetByRole(AriaRole.Button, new() { Name = "Soften again" }).ClickAsync();
        await Expect(words).ToHaveAttributeAsync("aria-hidden", "true");
    }

    [Fact]
    public async Task Opened_words_stay_open_when_the_talk_goes_on()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        await seat.TellAsync(A.Post(Hostile, by: "furious", name: "Fenton Grice", minutes: 30));
        await seat.OpenAsync("Fenton Grice");
        await seat.Page.Keyboard.PressAsync("s");
        await seat.WritesAgainAsync("Fenton Grice", "So where is my suitcase now?");

        await Expect(seat.Page.Locator("#strands")).ToContainTextAsync("So where is my suitcase now?");
        await Expect(seat.Page.Locator("#strands .veiled").First).ToHaveAttributeAsync("aria-hidden", "false");
    }

    [Fact]
    public async Task Markup_in_a_post_is_only_ever_text()
    {
        await using var seat = await Seat.TakeAsync(chromium);
        var post = A.Post(
            Markup,
            by: "\"><script>window.ran=3</script>",
            name: "<img src=x onerror=window.ran=4>",
            minutes: 30
        );
        await seat.TellAsync(post with { Url = "javascript:window.ran=5" });

        await seat.OpenAsync("<img src=x");
        var talk = seat.Page.Locator("#strands");
        await Expect(talk).ToContainTextAsync("<script>window.ran = 1</script>");
        await Expect(talk).ToContainTextAsync("{{7*7}} ${7*7} @(7*7) <%= 7*7 %>");
        await Expect(talk).ToContainTextAsync("&lt;i&gt;");
        await Expect(seat.Page.Locator("h1")).ToHaveTextAsync("<img src=x onerror=window.ran=4>");
        await Expect(seat.Page.Locator("#side")).ToContainTextAsync("<script>window.ran=3</script>");
        await Expect(seat.Page.Locator("a[href^='javascript' i]")).ToHaveCountAsync(0);
        await seat.WritesAgainAsync("<img src=x onerror=window.ran=4>", Markup + "Once more.");
        await Expect(talk).ToContainTextAsync("Once more.");

        await seat.GoAsync("/inbox?whose=everyone&q=suitcase");
        await Expect(seat.Row("<img src=x")).ToBeVisibleAsync();
        Assert.True(await seat.Page.EvaluateAsync<bool>("() => window.ran === undefined"));
        Assert.Empty(seat.Wrongs);
    }

    private static Task<string> FilterAsync(ILocator words) =>
        words.EvaluateAsync<string>("one => getComputedStyle(one).filter");
}
