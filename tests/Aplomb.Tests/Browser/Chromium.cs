using Microsoft.Playwright;

namespace Aplomb.Browser;

/// <summary>One browser for all tests of this folder: Debian's own, never one that is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>The collection of tests that share it.</summary>
    public const string Shared = "browser";

    private const string Debians = "/usr/bin/chromium";

    /// <summary>How long a page may take on a busy machine, in milliseconds; what is there is seen at once.</summary>
    private const float Patience = 60_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Environment.GetEnvironmentVariable("TEST_CHROMIUM") ?? Debians,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A browser profile of its own, as somebody else's would be.</summary>
    public async Task<IBrowserContext> NewAsync(Screen screen)
    {
        var context = await _browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
                ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
                ReducedMotion = ReducedMotion.Reduce,
                Locale = "en-GB",
                TimezoneId = "UTC",
            }
        );
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

/// <summary>What somebody looks at the desk with.</summary>
public sealed record Screen(int Width = 1440, int Height = 900, bool Dark = false)
{
    public static Screen Wide { get; } = new();
    public static Screen Phone { get; } = new(390, 844);
}

[CollectionDefinition(Chromium.Shared)]
public sealed class BrowserTests : ICollectionFixture<Chromium>;
