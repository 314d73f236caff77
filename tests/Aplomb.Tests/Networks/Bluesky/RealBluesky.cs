using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Aplomb.Networks.Http;
using Aplomb.Support;

namespace Aplomb.Networks.Bluesky;

/// <summary>
/// A real Bluesky network on this machine, started once for all tests that want one: <c>APLOMB_REAL_NETWORKS=1</c>. Its customers are played by
/// Bluesky's own client.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "It lives as long as the tests; the process's end stops it."
)]
internal sealed class RealBluesky
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly Lazy<Task<RealBluesky>> One = new(StartAsync);
    private static int _names;

    private readonly Process _process;
    private readonly HttpClient _http = new(new SocketsHttpHandler()) { Timeout = Patience };
    private readonly Uri _act;

    private RealBluesky(Process process, JsonElement where)
    {
        _process = process;
        _act = new Uri(where.GetProperty("act").GetString()!);
        Server = where.GetProperty("pds").GetString()!;
        Chat = where.GetProperty("chat").GetString()!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
    }

    /// <summary>Whether the tests are to have one.</summary>
    public static bool Wanted => Environment.GetEnvironmentVariable("APLOMB_REAL_NETWORKS") is "1";

    public string Server { get; }

    /// <summary>The stand-in for the message service.</summary>
    public string Chat { get; }

    public static Task<RealBluesky> OpenAsync() => One.Value;

    /// <summary>A name that nobody has yet.</summary>
    public static string Name(string like) => $"{like}{Interlocked.Increment(ref _names)}";

    /// <summary>Lets a customer do something.</summary>
    public async Task<JsonElement> ActAsync(string what, object with)
    {
        var asked = JsonSerializer.SerializeToNode(with)!.AsObject();
        asked["what"] = what;
        using var answer = await _http.PostAsJsonAsync(_act, asked);
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return answer.IsSuccessStatusCode ? said : throw new InvalidOperationException($"{what}: {said}");
    }

    /// <summary>Makes an account and answers what our connector needs for it.</summary>
    public async Task<AccountAccess> BrandAsync(string name, bool messages = true)
    {
        var joined = await ActAsync(
            "join",
            new
            {
                name,
                app = "Aplomb",
                messages,
            }
        );
        return new AccountAccess(Guid.CreateVersion7(ManualTime.Monday), joined.GetProperty("handle").GetString()!)
        {
            ExternalId = joined.GetProperty("did").GetString(),
            Answers = Answers(joined),
        };
    }

    /// <summary>What somebody would fill in on the page that connects.</summary>
    public Dictionary<string, string> Answers(JsonElement joined) =>
        new(StringComparer.Ordinal)
        {
            [BlueskyGuide.Handle] = joined.GetProperty("handle").GetString()!,
            [BlueskyGuide.Password] = joined.GetProperty("password").GetString()!,
            [BlueskyGuide.Server] = Server,
            [BlueskyGuide.Chat] = Chat,
        };

    /// <summary>Our connector, by the machine's own clock, which is also the network's.</summary>
    public static BlueskyConnector Connector() => new(new Wire(TimeProvider.System), TimeProvider.System);

    private static async Task<RealBluesky> StartAsync()
    {
        var start = new ProcessStartInfo(Path.Combine(Places.Root, "tests/networks/bluesky/run"))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith('{'))
            {
                using var json = JsonDocument.Parse(line);
                return new RealBluesky(process, json.RootElement.Clone());
            }
        }

        throw new InvalidOperationException("The network did not start: run tests/networks/bluesky/run by hand.");
    }

    private void Stop()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill(entireProcessTree: true);
        }
    }
}

/// <summary>A test that wants the real network; without it, the test is shown as left out.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RealBlueskyFactAttribute : FactAttribute
{
    public RealBlueskyFactAttribute()
    {
        if (!RealBluesky.Wanted)
        {
            Skip = "APLOMB_REAL_NETWORKS=1 starts a real network for it.";
        }
    }
}
