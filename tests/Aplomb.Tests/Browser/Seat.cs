using System.Collections.Concurrent;
using Aplomb.Data;
using Aplomb.Modules.Intake;
using Aplomb.Modules.Team;
using Aplomb.Posts;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Aplomb.Browser;

/// <summary>
/// Somebody before a screen: the whole desk with the sandbox network at one place, and a page of a real browser on it. The desk's
/// clock stands still until it is moved, so no hold passes by itself.
/// </summary>
internal sealed class Seat : IAsyncDisposable
{
    /// <summary>A public story of the sandbox whose person is very angry, and its place.</summary>
    public const string Angry = "Catriona Baird";
    private const string Brand = "Brightwater Ferries";
    private const string Handle = "brightwaterferries";

    /// <summary>People of the sandbox answer within hours of their own; ours are worth a few seconds.</summary>
    private const double Speed = 600;

    /// <summary>Between two moves of the clock the page has so many milliseconds to show what came of the first.</summary>
    private const float Glance = 200;

    private const int MostSteps = 150;
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(2);
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _wrongs = [];

    private Seat(App app, IBrowserContext context, IPage page)
    {
        (App, _context, Page) = (app, context, page);
        page.Console += (_, said) => Heard(said);
        page.PageError += (_, error) => _wrongs.Enqueue(error);
        page.Dialog += async (_, dialog) =>
        {
            _wrongs.Enqueue($"a dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public App App { get; }
    public IPage Page { get; }

    /// <summary>A desk that nobody has opened yet.</summary>
    public static async Task<Seat> AtNewDeskAsync(Chromium chromium, Screen? screen = null)
    {
        var app = await App.StartAsync(sandboxSpeed: Speed);
        var context = await chromium.NewAsync(screen ?? Screen.Wide);
        return new Seat(app, context, await context.NewPageAsync());
    }

    /// <summary>A desk with people of one place waiting, and Amara signed in at its inbox.</summary>
    public static async Task<Seat> TakeAsync(Chromium chromium, Screen? screen = null)
    {
        var seat = await AtNewDeskAsync(chromium, screen);
        await seat.ConnectAsync();
        await seat.SignInAsync();
        return seat;
    }

    /// <summary>An account at the sandbox's Facebook, with all that was said there before the desk opened.</summary>
    public async Task ConnectAsync()
    {
        await AccountAsync();
        await App.Get<CollectPosts>().RunAsync(default);
        await App.WorkAsync();
    }

    public async Task SignInAsync()
    {
        var user = await App.UserAsync();
        await GoAsync(await App.Get<EnterByLink>().PathAsync(user.Id, default));
        await Expect(Page).ToHaveURLAsync(new Uri(App.Address, "/inbox").ToString());
    }

    public Task GoAsync(string path) => Page.GotoAsync(new Uri(App.Address, path).ToString());

    /// <summary>Opens the case of a person by a press on their line in the inbox.</summary>
    public async Task OpenAsync(string person)
    {
        await GoAsync("/inbox?whose=everyone");
        await Row(person).ClickAsync();
        await Expect(Words).ToBeVisibleAsync();
    }

    /// <summary>A post that reaches us by the network, and is worked at once.</summary>
    public async Task TellAsync(params IReadOnlyList<IncomingPost> posts)
    {
        await App.Get<StorePosts>().RunAsync(await AccountAsync(), posts, cursor: null, default);
        await App.WorkAsync();
    }

    /// <summary>The person of a story writes once more, under their first post.</summary>
    public async Task WritesAgainAsync(string person, string text)
    {
        await using var db = App.Db();
        var first = await db
            .Posts.Join(db.People, post => post.PersonId, one => one.Id, (post, one) => new { post, one })
            .Where(both => both.one.Name == person)
            .OrderBy(both => both.post.SaidAt)
            .FirstAsync();
        await TellAsync(
            new IncomingPost(
                $"again-{Guid.CreateVersion7(App.Time.GetUtcNow()):N}",
                PostKind.Reply,
                new Author(first.one.ExternalId, first.one.Handle, first.one.Name),
                text,
                App.Time.GetUtcNow(),
                Public: true,
                Parent: first.post.ExternalId,
                Thread: first.post.Thread
            )
        );
    }

    /// <summary>Moves the desk's clock until something stands on the page, which is not loaded anew for it.</summary>
    public async Task PassUntilAsync(ILocator seen)
    {
        for (var steps = 0; steps < MostSteps && !await IsSeenAsync(seen.First); steps++)
        {
            App.Time.Advance(Step);
        }

        await Expect(seen.First).ToBeVisibleAsync();
    }

    /// <summary>Where one writes.</summary>
    public ILocator Words => Page.Locator("textarea[data-words]");
    public ILocator Findings => Page.Locator("[data-findings] > li");
    public ILocator Send => Page.Locator("[data-send]");
    public ILocator Hold => Page.Locator(".hold:not(.stopped)");
    public ILocator Undo => Hold.GetByRole(AriaRole.Button, new() { Name = "Undo" });

    public ILocator Row(string person) =>
        Page.Locator(".item").Filter(new() { Has = Page.Locator(".who", new() { HasTextString = person }) }).First;

    /// <summary>Words of ours that have been sent: they stand in the talk without a hold.</summary>
    public ILocator Sent(string words) =>
        Page.Locator(".ev").Filter(new() { HasText = words }).Filter(new() { HasNot = Page.Locator(".hold") });

    /// <summary>What the page has told its console that it should not have had to: errors, and breaches of the content rules.</summary>
    public IReadOnlyCollection<string> Wrongs => _wrongs;

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await App.DisposeAsync();
    }

    private static async Task<bool> IsSeenAsync(ILocator one)
    {
        try
        {
            await one.WaitForAsync(new() { Timeout = Glance });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private async Task<AccountRow> AccountAsync() =>
        (
            await App.Get<AddAccount>()
                .RunAsync(new AddAccount.Request("sandbox", "ferries-facebook", Brand, Handle, "facebook"), default)
        ).Account;

    private void Heard(IConsoleMessage said)
    {
        if (said.Type is "error" && !said.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            _wrongs.Enqueue(said.Text);
        }
    }
}
