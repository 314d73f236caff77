using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Aplomb.Networks.LinkedIn;

/// <summary>
/// A stand-in for LinkedIn: strict about what is published (version and protocol headers, escaped URNs, fields, length, one level of answers),
/// and able to misbehave on command.
/// </summary>
internal sealed partial class LinkedInStandIn : IAsyncDisposable
{
    public const string Us = "urn:li:organization:1234567";
    public const string Post = "urn:li:activity:7000000000000000001";
    public const string Secret = "aplomb-client-secret";
    public const string App = "87654321";
    public const string Admin = "urn:li:person:admin";

    private static readonly string[] Fields = ["actor", "object", "message", "parentComment", "content"];
    private readonly WebApplication _app;
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private readonly HashSet<string> _access = new(StringComparer.Ordinal);
    private int _count;

    private LinkedInStandIn(WebApplication app, TimeProvider time) => (_app, _time) = (app, time);

    public string Address => _app.Urls.First();

    public List<Written> Comments { get; } = [];

    public List<JsonObject> Notifications { get; } = [];

    public HashSet<string> Liked { get; } = new(StringComparer.Ordinal);

    /// <summary>The address that stands in the app's own page; null while nobody has put one there.</summary>
    public string? Webhook { get; set; }

    /// <summary>Whom it tells.</summary>
    public HashSet<string> Subscriptions { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether somebody may still renew.</summary>
    public bool Renews { get; set; } = true;

    public int Refreshes { get; private set; }

    /// <summary>The next answers to POST, and to GET: a status with its words; 0 does it and breaks off, -1 does it and answers half.</summary>
    public Queue<(string Method, int Status, string Words)> Faults { get; } = new();

    public static async Task<LinkedInStandIn> StartAsync(TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var standIn = new LinkedInStandIn(app, time);
        app.Run(standIn.HandleAsync);
        await app.StartAsync();
        return standIn;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    public Tokens SignIn(bool refresh = true)
    {
        var access = $"access-{++_count}";
        _access.Add(access);
        return new Tokens(access, refresh ? "refresh" : null);
    }

    public void Expire() => _access.Clear();

    /// <summary>What a test or a request does, nobody beside it.</summary>
    public T Alone<T>(Func<T> act)
    {
        lock (_gate)
        {
            return act();
        }
    }

    /// <summary>Somebody comments; LinkedIn notes it for the page.</summary>
    public Written Comment(string actor, string text, string? parent = null, bool decorated = true)
    {
        var id = (7_100_000_000_000_000_000 + ++_count).ToString(CultureInfo.InvariantCulture);
        var written = new Written(Urn.Comment(Post, id), actor, text, _time.GetUtcNow(), parent);
        Comments.Add(written);
        Note(actor == Us ? "ADMIN_COMMENT" : "COMMENT", written, decorated);
        return written;
    }

    public void Change(string urn, string text)
    {
        var at = Comments.FindIndex(one => one.Urn == urn);
        Comments[at] = Comments[at] with { Text = text };
        Note("COMMENT_EDIT", Comments[at], decorated: true);
    }

    public void TakeBack(string urn)
    {
        var gone = Comments.Find(one => one.Urn == urn)!;
        Comments.Remove(gone);
        Note("COMMENT_DELETE", gone, decorated: false);
    }

    private void Note(string action, Written what, bool decorated)
    {
        var (activity, id) = Urn.Parts(what.Urn)!.Value;
        var note = new JsonObject
        {
            ["notificationId"] = ++_count,
            ["organizationalEntity"] = Us,
            ["action"] = action,
            ["sourcePost"] = Post,
            ["generatedActivity"] = $"urn:li:comment:({activity["urn:li:".Length..]},{id})", // shortened, as LinkedIn does
            ["lastModifiedAt"] = _time.GetUtcNow().ToUnixTimeMilliseconds(),
            ["subscriber"] = Admin,
        };
        if (decorated)
        {
            note["decoratedGeneratedActivity"] = new JsonObject
            {
                ["comment"] = new JsonObject
                {
                    ["entity"] = what.Urn,
                    ["owner"] = what.Actor,
                    ["text"] = what.Text,
                    ["object"] = Post,
                },
            };
        }

        Notifications.Add(note);
    }

    /// <summary>Notifications as LinkedIn tells them by itself.</summary>
    public static HookRequest Signed(params JsonObject[] notifications)
    {
        var body = Encoding.UTF8.GetBytes(
            new JsonObject
            {
                ["type"] = "ORGANIZATION_SOCIAL_ACTION_NOTIFICATIONS",
                ["notifications"] = new JsonArray([.. notifications.Select(one => one.DeepClone())]),
            }.ToJsonString()
        );
        return new HookRequest(
            "POST",
            new Dictionary<string, string>(StringComparer.Ordinal),
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["x-li-signature"] = Convert.ToHexStringLower(Signature.Of(Secret, body, "hmacsha256=")),
            },
            body
        );
    }

    private async Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        context.Response.Headers.Date = _time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        var raw = request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var form = raw.StartsWith("/oauth/v2/accessToken", StringComparison.Ordinal)
            ? await request.ReadFormAsync()
            : null;
        var asked = form is null ? await JsonAsync(request) : null;
        var (fault, (status, body)) = Alone(() =>
        {
            var fault = Take(request.Method, raw);
            return (
                fault,
                fault.Status > 0 ? Refused(fault.Status, fault.Words)
                : form is not null ? Token(form)
                : Closed(request) ?? Answer(request.Method, raw, asked, context.Response)
            );
        });
        if (fault is { Method: not null, Status: 0 })
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = status;
        if (status is not 204)
        {
            context.Response.ContentType = "application/json";
            var words = body.ToJsonString();
            await context.Response.WriteAsync(fault.Status is -1 ? words[..(words.Length / 2)] : words);
        }
    }

    private (string Method, int Status, string Words) Take(string method, string raw) =>
        Faults.TryPeek(out var next) && next.Method == method && raw.StartsWith("/rest/", StringComparison.Ordinal)
            ? Faults.Dequeue()
            : default;

    /// <summary>Why nobody comes in; null where they may.</summary>
    private (int, JsonObject)? Closed(HttpRequest request) =>
        !_access.Contains(request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal))
            ? Refused(401, "Invalid access token", 65600)
        : request.Headers["LinkedIn-Version"].ToString() is not { Length: 6 } version
            ? Refused(400, "A version must be present. Please specify a version by adding the LinkedIn-Version header.")
        : string.CompareOrdinal(version, "202512") < 0 ? Refused(426, $"Requested version {version} is not active")
        : request.Headers["X-Restli-Protocol-Version"] != "2.0.0"
            ? Refused(400, "Invalid query parameters passed to request")
        : null;

    private (int, JsonObject) Token(IFormCollection form)
    {
        var isRefresh = form["grant_type"] == "refresh_token";
        Refreshes += isRefresh ? 1 : 0;
        return
            form["client_secret"] == Secret
            && (isRefresh ? Renews && form["refresh_token"] == "refresh" : form["code"] == "code-1")
            ? (
                200,
                new JsonObject
                {
                    ["access_token"] = SignIn().Access,
                    ["expires_in"] = 60 * 24 * 3600,
                    ["refresh_token"] = "refresh",
                    ["refresh_token_expires_in"] = 365 * 24 * 3600,
                }
            )
            : (
                400,
                new JsonObject
                {
                    ["error"] = "invalid_grant",
                    ["error_description"] = "The token is invalid or expired.",
                }
            );
    }

    private static async Task<JsonObject?> JsonAsync(HttpRequest request) =>
        request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) is true
            ? await JsonSerializer.DeserializeAsync<JsonObject>(request.Body)
            : null;

    private static (int, JsonObject) Missing() => Refused(404, "The requested resource was not found");

    private static (int, JsonObject) Refused(int status, string words, int code = 100) =>
        (
            status,
            new JsonObject
            {
                ["message"] = words,
                ["serviceErrorCode"] = code,
                ["status"] = status,
            }
        );

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>A comment there.</summary>
internal sealed record Written(string Urn, string Actor, string Text, DateTimeOffset At, string? Parent);
