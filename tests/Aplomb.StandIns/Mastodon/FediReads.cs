using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Aplomb.Networks.Mastodon.StandIn;

/// <summary>What one can ask.</summary>
internal static class FediReads
{
    public static void Map(IEndpointRouteBuilder routes, FediServer server)
    {
        routes.MapGet(
            "/api/v1/instance",
            context => SayAsync(context, Entities.Instance(server.Character, context.Request.Host.Value!, newer: false))
        );
        if (server.Character.NewInstance)
        {
            routes.MapGet(
                "/api/v2/instance",
                context =>
                    SayAsync(context, Entities.Instance(server.Character, context.Request.Host.Value!, newer: true))
            );
            routes.MapGet(
                "/api/v2/notifications/policy",
                Signed(
                    server,
                    "read:notifications",
                    _ => new JsonObject { ["for_not_following"] = "accept", ["for_private_mentions"] = "filter" }
                )
            );
        }

        routes.MapGet(
            "/api/v1/accounts/verify_credentials",
            Signed(server, "read:accounts", _ => Entities.Account(server.Town.Us))
        );
        routes.MapGet(
            "/api/v1/accounts/{id}",
            Signed(
                server,
                "read:accounts",
                context =>
                    server.Town.People.Values.FirstOrDefault(one => one.Id == Id(context)) is { } person
                        ? Entities.Account(person)
                        : null
            )
        );
        routes.MapGet(
            "/api/v1/accounts/{id}/statuses",
            Signed(server, "read:statuses", context => Own(context, server))
        );
        routes.MapGet(
            "/api/v1/statuses/{id}",
            Signed(
                server,
                "read:statuses",
                context => server.Town.Find(Id(context)) is { } post ? Entities.Status(server.Town, post) : null
            )
        );
        Lists(routes, server);
    }

    private static void Lists(IEndpointRouteBuilder routes, FediServer server)
    {
        if (server.Character.Api >= 2)
        {
            routes.MapGet("/api/v1/statuses", Signed(server, "read:statuses", context => Many(context, server)));
        }

        routes.MapGet("/api/v1/notifications", Signed(server, "read:notifications", context => Heard(context, server)));
        routes.MapGet("/api/v1/blocks", Signed(server, "read:blocks", _ => new JsonArray()));
        if (server.Character.Mutes)
        {
            routes.MapGet("/api/v1/mutes", Signed(server, "read:mutes", _ => new JsonArray()));
        }

        if (server.Character.Streams)
        {
            routes.MapGet("/api/v1/streaming/user", context => StreamAsync(context, server));
        }
    }

    /// <summary>Answers somebody who is signed in; 404 for null.</summary>
    public static RequestDelegate Signed(FediServer server, string scope, Func<HttpContext, JsonNode?> read) =>
        async context =>
        {
            if (await server.MayAsync(context, scope))
            {
                await (
                    server.Town.Alone(() => read(context)) is { } told
                        ? SayAsync(context, told)
                        : server.NoAsync(context, 404, "Record not found")
                );
            }
        };

    public static string Id(HttpContext context) => (string)context.Request.RouteValues["id"]!;

    public static Task SayAsync(HttpContext context, JsonNode told) =>
        Results.Text(told.ToJsonString(), "application/json", System.Text.Encoding.UTF8).ExecuteAsync(context);

    private static JsonArray Many(HttpContext context, FediServer server)
    {
        var ids = context.Request.Query["id[]"];
        if (ids.Count > 20)
        {
            server.Complaints.Add("More than 20 posts at one look.");
        }

        return new JsonArray([
            .. ids.Select(server.Town.Find).OfType<Post>().Select(post => Entities.Status(server.Town, post)),
        ]);
    }

    private static JsonArray Own(HttpContext context, FediServer server)
    {
        var by = server.Town.Posts.Where(post => post.By.Id == Id(context)).ToList();
        return new JsonArray([
            .. Page(context, by, post => post.Id, 20, 40).Select(post => Entities.Status(server.Town, post)),
        ]);
    }

    private static JsonArray Heard(HttpContext context, FediServer server)
    {
        var types = context.Request.Query["types[]"];
        var heard = server
            .Town.Notices.Where(one => !server.Character.Types || types.Count is 0 || types.Contains(one.Type))
            .ToList();
        var page = Page(context, heard, one => one.Id, 40, 80).ToList();
        var told = server.Faults.Muddled ? page.AsEnumerable().Reverse().Concat(page) : page;
        return new JsonArray([.. told.Select(one => Entities.Notice(server.Town, one))]);
    }

    /// <summary>Newest first; <c>min_id</c> gives what comes right after it, <c>max_id</c> what comes before.</summary>
    private static List<T> Page<T>(HttpContext context, List<T> all, Func<T, string> id, int usual, int most)
    {
        var query = context.Request.Query;
        var limit = Math.Min(
            most,
            int.TryParse(query["limit"], CultureInfo.InvariantCulture, out var said) ? said : usual
        );
        var after = query["min_id"].FirstOrDefault();
        var before = query["max_id"].FirstOrDefault();
        var some = all.Where(one =>
                (after is null || string.CompareOrdinal(id(one), after) > 0)
                && (before is null || string.CompareOrdinal(id(one), before) < 0)
            )
            .OrderBy(id, StringComparer.Ordinal);
        return [.. after is null ? some.Reverse().Take(limit) : some.Take(limit).Reverse()];
    }

    private static async Task StreamAsync(HttpContext context, FediServer server)
    {
        if (!await server.MayAsync(context, "read:notifications"))
        {
            return;
        }

        var line = Channel.CreateUnbounded<(string Name, string Data)>();
        server.Town.Alone(() =>
        {
            server.Town.Lines.Add(line);
            return 0;
        });
        server.Town.Listened.TrySetResult();
        context.Response.ContentType = "text/event-stream";
        await context.Response.WriteAsync(":)\n\n");
        await context.Response.Body.FlushAsync();
        await foreach (var (name, data) in line.Reader.ReadAllAsync(context.RequestAborted))
        {
            await context.Response.WriteAsync($":thump\nevent: {name}\ndata: {data}\n\n");
            await context.Response.Body.FlushAsync();
        }
    }
}
