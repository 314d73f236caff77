using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Aplomb.Networks.Mastodon.StandIn;

/// <summary>
/// A server that speaks as Mastodon does, on this machine alone: strict about what is published, and misbehaving on command. One
/// account is ours, <c>brightwater</c>; everybody else says what a test lets them say.
/// </summary>
internal sealed class FediServer : IAsyncDisposable
{
    public const string Everything =
        "read:accounts read:notifications read:statuses read:mutes read:blocks write:statuses write:favourites write:mutes write:blocks write:reports";

    private readonly WebApplication _app;
    private DateTimeOffset _closedUntil;

    private FediServer(WebApplication app, Character character, Town town) =>
        (_app, Character, Town) = (app, character, town);

    public Character Character { get; }
    public Town Town { get; }
    public Faults Faults { get; } = new();

    /// <summary>How long it wants everybody away after a 429.</summary>
    public TimeSpan Rest { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>What a caller got wrong that real servers pass over in silence.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Requests as they came: <c>POST /api/v1/statuses</c>.</summary>
    public List<string> Asked { get; } = [];

    public Uri Address => new(_app.Urls.First());

    public static async Task<FediServer> StartAsync(Character character, TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new FediServer(builder.Build(), character, new Town(character, time));
        server._app.Use(server.GuardAsync);
        FediReads.Map(server._app, server);
        FediWrites.Map(server._app, server);
        FediDoors.Map(server._app, server);
        server._app.MapFallback(context => server.NoAsync(context, 404, "Record not found"));
        await server._app.StartAsync();
        return server;
    }

    /// <summary>A token of ours with these rights.</summary>
    public string Token(string scopes = Everything)
    {
        var token = $"token-{Town.Tokens.Count}";
        Town.Tokens[token] = [.. scopes.Split(' ')];
        return token;
    }

    public async ValueTask DisposeAsync()
    {
        Town.Lines.ForEach(line => line.Writer.TryComplete());
        await _app.DisposeAsync();
    }

    /// <summary>Whether the caller may; answers for itself where not.</summary>
    internal async Task<bool> MayAsync(HttpContext context, string scope)
    {
        var header = context.Request.Headers.Authorization.ToString();
        var token = header.StartsWith("Bearer ", StringComparison.Ordinal) ? header["Bearer ".Length..] : "";
        if (!Town.Tokens.TryGetValue(token, out var scopes))
        {
            await NoAsync(context, 401, "The access token is invalid");
            return false;
        }

        if (!scopes.Contains(scope) && !scopes.Contains(scope.Split(':')[0]))
        {
            await NoAsync(context, 403, "This action is outside the authorized scopes");
            return false;
        }

        return true;
    }

    /// <summary>A refusal as it is documented; a page where the character gives pages.</summary>
    internal Task NoAsync(HttpContext context, int status, string error)
    {
        context.Response.StatusCode = status;
        var json = context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);
        return Character.Pages && !json
            ? Results.Content("<!doctype html><h1>error</h1>", "text/html", statusCode: status).ExecuteAsync(context)
            : Results
                .Json(new Dictionary<string, string> { ["error"] = error }, statusCode: status)
                .ExecuteAsync(context);
    }

    private async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value ?? "";
        Town.Alone(() =>
        {
            Asked.Add($"{context.Request.Method} {path}");
            return 0;
        });
        context.Response.Headers.Date = Town.Now.ToString("R", CultureInfo.InvariantCulture);
        Limits(context);
        switch (Faults.Take(context.Request.Method, path))
        {
            case Mischief.TooMany:
                _closedUntil = Town.Now + Rest;
                Limits(context);
                await NoAsync(context, 429, "Too many requests");
                break;
            case Mischief.Down:
                await NoAsync(context, 503, "There was a temporary problem serving your request, please try again");
                break;
            case Mischief.Revoked:
                await NoAsync(context, 401, "The access token was revoked");
                break;
            case Mischief.Forbidden:
                await NoAsync(context, 403, "This action is outside the authorized scopes");
                break;
            case Mischief.Refused:
                await NoAsync(context, 422, "Validation failed: Text is not liked here");
                break;
            case var broken and (Mischief.Silent or Mischief.Cut or Mischief.Proxy):
                await BreakAsync(context, next, broken);
                break;
            default:
                await next(context);
                break;
        }
    }

    /// <summary>Does it, and then answers badly or not at all.</summary>
    private static async Task BreakAsync(HttpContext context, RequestDelegate next, Mischief fault)
    {
        var body = context.Response.Body;
        using var kept = new MemoryStream();
        context.Response.Body = kept;
        await next(context);
        context.Response.Body = body;
        if (fault is Mischief.Cut)
        {
            context.Response.ContentLength = kept.Length;
            await body.WriteAsync(kept.ToArray().AsMemory(0, (int)kept.Length / 2));
            await body.FlushAsync();
        }
        else if (fault is Mischief.Proxy)
        {
            context.Response.ContentType = "text/html";
            context.Response.ContentLength = null;
            await body.WriteAsync("<html>One moment, please</html>"u8.ToArray());
            return;
        }

        context.Abort();
    }

    private void Limits(HttpContext context)
    {
        var isClosed = Town.Now < _closedUntil;
        if (Character.Limits)
        {
            context.Response.Headers["X-RateLimit-Limit"] = "300";
            context.Response.Headers["X-RateLimit-Remaining"] = isClosed ? "0" : "300";
            context.Response.Headers["X-RateLimit-Reset"] = Entities.Time(isClosed ? _closedUntil : Town.Now + Rest);
        }
        else if (isClosed)
        {
            context.Response.Headers.RetryAfter = "30";
        }
    }
}
