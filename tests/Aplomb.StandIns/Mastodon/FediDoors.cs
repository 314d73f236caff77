using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Aplomb.Networks.Mastodon.StandIn;

/// <summary>Registration and sign-in (OAuth 2): whoever is led here says yes at once.</summary>
internal static class FediDoors
{
    private sealed record App(string Id, string Secret, string[] Redirects, string Scopes);

    private sealed record Code(App App, string Redirect, string Scopes, string? Challenge);

    public static void Map(IEndpointRouteBuilder routes, FediServer server)
    {
        var apps = new Dictionary<string, App>(StringComparer.Ordinal);
        var codes = new Dictionary<string, Code>(StringComparer.Ordinal);
        routes.MapPost("/api/v1/apps", context => RegisterAsync(context, server, apps));
        routes.MapGet("/oauth/authorize", context => AuthorizeAsync(context, server, apps, codes));
        routes.MapPost("/oauth/token", context => GrantAsync(context, server, codes));
    }

    private static async Task RegisterAsync(HttpContext context, FediServer server, Dictionary<string, App> apps)
    {
        var fields = await FediForm.ReadAsync(context, server, "client_name", "redirect_uris", "scopes", "website");
        if (
            fields.One("client_name") is not { } name
            || fields.GetValueOrDefault("redirect_uris") is not { Count: > 0 } redirects
        )
        {
            await server.NoAsync(
                context,
                422,
                "Validation failed: Application name can't be blank, Redirect URI can't be blank"
            );
            return;
        }

        var app = new App(
            $"client-{apps.Count}",
            $"secret-{apps.Count}",
            [.. redirects],
            fields.One("scopes") ?? "read"
        );
        apps[app.Id] = app;
        await FediReads.SayAsync(
            context,
            new JsonObject
            {
                ["id"] = "1",
                ["name"] = name,
                ["website"] = null,
                ["scopes"] = new JsonArray([.. app.Scopes.Split(' ').Select(one => JsonValue.Create(one))]),
                ["redirect_uri"] = redirects[0],
                ["redirect_uris"] = new JsonArray([.. redirects.Select(one => JsonValue.Create(one))]),
                ["client_id"] = app.Id,
                ["client_secret"] = app.Secret,
                ["client_secret_expires_at"] = 0,
            }
        );
    }

    private static Task AuthorizeAsync(
        HttpContext context,
        FediServer server,
        Dictionary<string, App> apps,
        Dictionary<string, Code> codes
    )
    {
        var query = context.Request.Query;
        var redirect = query["redirect_uri"].ToString();
        var scopes = query["scope"].ToString() is { Length: > 0 } said ? said : "read";
        if (
            query["response_type"] != "code"
            || !apps.TryGetValue(query["client_id"].ToString(), out var app)
            || !app.Redirects.Contains(redirect)
            || scopes.Split(' ').Except(app.Scopes.Split(' ')).Any()
        )
        {
            return server.NoAsync(
                context,
                400,
                "The requested redirect uri is malformed or doesn't match client redirect URI."
            );
        }

        var code = $"code-{codes.Count}";
        codes[code] = new Code(app, redirect, scopes, query["code_challenge"].FirstOrDefault());
        context.Response.Redirect($"{redirect}?code={code}&state={Uri.EscapeDataString(query["state"].ToString())}");
        return Task.CompletedTask;
    }

    private static async Task GrantAsync(HttpContext context, FediServer server, Dictionary<string, Code> codes)
    {
        var fields = await FediForm.ReadAsync(
            context,
            server,
            "grant_type",
            "code",
            "client_id",
            "client_secret",
            "redirect_uri",
            "scope",
            "code_verifier",
            "redirect_uris"
        );
        var verifier = fields.One("code_verifier") ?? "";
        if (
            fields.One("grant_type") is not "authorization_code"
            || !codes.Remove(fields.One("code") ?? "", out var code)
            || fields.One("client_id") != code.App.Id
            || fields.One("client_secret") != code.App.Secret
            || fields.One("redirect_uri") != code.Redirect
            || (
                code.Challenge is { } challenge
                && Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))) != challenge
            )
        )
        {
            await server.NoAsync(context, 400, "invalid_grant");
            return;
        }

        await FediReads.SayAsync(
            context,
            new JsonObject
            {
                ["access_token"] = server.Token(code.Scopes),
                ["token_type"] = "Bearer",
                ["scope"] = code.Scopes,
                ["created_at"] = server.Town.Now.ToUnixTimeSeconds(),
            }
        );
    }
}
