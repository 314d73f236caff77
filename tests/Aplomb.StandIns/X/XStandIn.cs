using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Aplomb.Networks.X;

/// <summary>
/// A stand-in for X: strict about what is published (fields, methods, sign-in, limits, length, the rule of whom a program may answer), and
/// able to misbehave on command.
/// </summary>
internal sealed class XStandIn : IAsyncDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>Calls a window, a user: docs.x.com, rate limits.</summary>
    private static readonly Dictionary<string, int> Limits = new(StringComparer.Ordinal)
    {
        ["POST 2/tweets"] = 100,
        ["GET dm_events"] = 15,
        ["POST messages"] = 15,
        ["PUT hidden"] = 50,
    };

    private readonly WebApplication _app;
    private readonly TimeProvider _time;
    private readonly XCalls _calls;
    private readonly List<XFault> _faults = [];
    private readonly Dictionary<string, (DateTimeOffset Until, int Left)> _left = new(StringComparer.Ordinal);

    private XStandIn(WebApplication app, TimeProvider time)
    {
        (_app, _time) = (app, time);
        Place = new XPlace(time);
        Door = new XDoor(time);
        _calls = new XCalls(Place);
        Webhooks = new XWebhookCalls(time);
    }

    public XPlace Place { get; }

    public XDoor Door { get; }

    public XWebhookCalls Webhooks { get; }

    public string Address => _app.Urls.First();

    /// <summary>By how much its clock is before ours.</summary>
    public TimeSpan Skew { get; set; }

    /// <summary>How long it wants everybody away after a 429 that somebody wanted.</summary>
    public TimeSpan Rest { get; set; } = Window;

    /// <summary>What was asked, as "GET 2/users/me".</summary>
    public List<string> Asked { get; } = [];

    public static async Task<XStandIn> StartAsync(TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var standIn = new XStandIn(app, time);
        app.Run(standIn.HandleAsync);
        await app.StartAsync();
        return standIn;
    }

    /// <summary>Lets the next such calls fail.</summary>
    public void Fail(XFault fault) =>
        Place.Alone(() =>
        {
            _faults.Add(fault);
            return 0;
        });

    /// <summary>Whether such calls are still to fail.</summary>
    public bool IsToFail(string calls) => Place.Alone(() => _faults.Exists(one => one.Calls == calls));

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        var ask = await XAsk.ReadAsync(context.Request);
        context.Response.Headers.Date = (_time.GetUtcNow() + Skew).ToString("R", CultureInfo.InvariantCulture);
        if (ask.Path is ["i", "oauth2", "authorize"])
        {
            context.Response.Redirect(Door.Consent(ask.Query));
            return;
        }

        var (fault, status, body) = Place.Alone(() => Answer(ask, context.Response));
        if (status is 429 && !context.Response.Headers.ContainsKey("x-rate-limit-reset"))
        {
            Tell(context.Response, 100, 0, _time.GetUtcNow() + Rest);
        }

        await WriteAsync(context, status, body, fault);
    }

    private (XFault?, int, JsonObject) Answer(XAsk ask, HttpResponse response)
    {
        Asked.Add(ask.Line);
        var fault = Take(ask);
        var (status, body) =
            fault is { Way: XFailing.Refuse } ? (fault.Status, fault.Body?.DeepClone().AsObject() ?? [])
            : ask.Path is ["2", "oauth2", "token"] ? Door.Token(ask)
            : ask.Path is ["oauth2", "token"] ? XDoor.App(ask)
            : Limited(ask, response) ? (429, XProblems.TooMany)
            : Door.Refusal(ask) is { } refusal ? refusal
            : XWebhookCalls.Are(ask) ? Webhooks.Answer(ask)
            : _calls.Answer(ask);
        return (fault, status, body);
    }

    private static async Task WriteAsync(HttpContext context, int status, JsonObject body, XFault? fault)
    {
        if (fault is { Way: XFailing.BreakOffAfter })
        {
            context.Abort();
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(body.ToJsonString());
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.Body.WriteAsync(
            fault is { Way: XFailing.Truncate } ? bytes.AsMemory(..(bytes.Length / 2)) : bytes
        );
    }

    private XFault? Take(XAsk ask)
    {
        var at = _faults.FindIndex(one => ask.Line.StartsWith(one.Calls, StringComparison.Ordinal));
        if (at < 0)
        {
            return null;
        }

        var fault = _faults[at];
        if (fault.Times is 1)
        {
            _faults.RemoveAt(at);
        }
        else
        {
            _faults[at] = fault with { Times = fault.Times - 1 };
        }

        return fault;
    }

    private bool Limited(XAsk ask, HttpResponse response)
    {
        var name =
            ask.Path is [.., var last] && Limits.ContainsKey($"{ask.Method} {last}")
                ? $"{ask.Method} {last}"
                : ask.Line;
        if (!Limits.TryGetValue(name, out var limit))
        {
            return false;
        }

        var now = _time.GetUtcNow();
        var (until, left) = _left.TryGetValue(name, out var known) && known.Until > now ? known : (now + Window, limit);
        _left[name] = (until, Math.Max(0, left - 1));
        Tell(response, limit, Math.Max(0, left - 1), until);
        return left is 0;
    }

    private void Tell(HttpResponse response, int limit, int left, DateTimeOffset until)
    {
        response.Headers["x-rate-limit-limit"] = limit.ToString(CultureInfo.InvariantCulture);
        response.Headers["x-rate-limit-remaining"] = left.ToString(CultureInfo.InvariantCulture);
        response.Headers["x-rate-limit-reset"] = (until + Skew)
            .ToUnixTimeSeconds()
            .ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>A request as the stand-in reads it.</summary>
/// <param name="Json">The body where it is JSON.</param>
/// <param name="Form">The body where it is a form.</param>
internal sealed record XAsk(
    string Method,
    string[] Path,
    Dictionary<string, string> Query,
    string Authorization,
    JsonObject? Json,
    Dictionary<string, string> Form
)
{
    /// <summary>"POST 2/tweets".</summary>
    public string Line => $"{Method} {string.Join('/', Path)}";

    public static async Task<XAsk> ReadAsync(HttpRequest request)
    {
        var form = request.HasFormContentType
            ? (await request.ReadFormAsync()).ToDictionary(
                one => one.Key,
                one => one.Value.ToString(),
                StringComparer.Ordinal
            )
            : [];
        JsonObject? json = null;
        if (request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) is true)
        {
            try
            {
                json = await JsonSerializer.DeserializeAsync<JsonObject>(request.Body);
            }
            catch (JsonException) { } // a body that is none: refused where one is wanted
        }

        if (form.Count is 0 && json is not null)
        {
            // X takes JSON at its sign-in as well: twitter-api-v2 sends it
            form = json.ToDictionary(one => one.Key, one => one.Value?.ToString() ?? "", StringComparer.Ordinal);
        }

        return new XAsk(
            request.Method,
            request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries),
            request.Query.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal),
            request.Headers.Authorization.ToString(),
            json,
            form
        );
    }
}
