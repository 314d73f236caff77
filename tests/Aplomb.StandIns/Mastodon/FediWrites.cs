using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Aplomb.Networks.Mastodon.StandIn;

/// <summary>What one can do.</summary>
internal static class FediWrites
{
    private static readonly string[] Visibilities = ["public", "unlisted", "private", "direct"];

    public static void Map(IEndpointRouteBuilder routes, FediServer server)
    {
        routes.MapPost("/api/v1/statuses", context => SayAsync(context, server));
        routes.MapDelete(
            "/api/v1/statuses/{id}",
            FediReads.Signed(server, "write:statuses", context => Delete(context, server))
        );
        routes.MapPost(
            "/api/v1/statuses/{id}/favourite",
            FediReads.Signed(server, "write:favourites", context => Favourite(context, server, on: true))
        );
        routes.MapPost(
            "/api/v1/statuses/{id}/unfavourite",
            FediReads.Signed(server, "write:favourites", context => Favourite(context, server, on: false))
        );
        foreach (var verb in server.Character.Mutes ? new[] { "mute", "block" } : ["block"])
        {
            routes.MapPost(
                $"/api/v1/accounts/{{id}}/{verb}",
                FediReads.Signed(server, $"write:{verb}s", context => Relate(context, server, verb, on: true))
            );
            routes.MapPost(
                $"/api/v1/accounts/{{id}}/un{verb}",
                FediReads.Signed(server, $"write:{verb}s", context => Relate(context, server, verb, on: false))
            );
        }

        routes.MapPost("/api/v1/reports", context => ReportAsync(context, server));
    }

    private static async Task SayAsync(HttpContext context, FediServer server)
    {
        if (!await server.MayAsync(context, "write:statuses"))
        {
            return;
        }

        var fields = await FediForm.ReadAsync(
            context,
            server,
            "status",
            "in_reply_to_id",
            "visibility",
            "spoiler_text",
            "sensitive",
            "language",
            "media_ids",
            "scheduled_at",
            "poll",
            "quoted_status_id"
        );
        var key = server.Character.Keys ? context.Request.Headers["Idempotency-Key"].FirstOrDefault() : null;
        var (post, status, why) = server.Town.Alone(() => Say(server, fields, key));
        await (
            post is null
                ? server.NoAsync(context, status, why)
                : FediReads.SayAsync(context, server.Town.Alone(() => Entities.Status(server.Town, post)))
        );
    }

    private static (Post? Post, int Status, string Why) Say(
        FediServer server,
        Dictionary<string, List<string>> fields,
        string? key
    )
    {
        var town = server.Town;
        if (key is not null && town.Keys.TryGetValue(key, out var known) && town.Now - known.At < TimeSpan.FromHours(1))
        {
            return (town.Find(known.Post), 404, "Record not found");
        }

        var text = fields.One("status");
        var (warning, parent) = (fields.One("spoiler_text"), fields.One("in_reply_to_id"));
        var visibility = fields.One("visibility") ?? "public";
        if (text is null)
        {
            return (null, 422, "Validation failed: Text can't be blank");
        }

        if (!Visibilities.Contains(visibility))
        {
            return (null, 422, "Validation failed: Visibility is not included in the list");
        }

        if (town.Length(text, warning) > server.Character.MaxCharacters)
        {
            return (null, 422, $"Validation failed: Text character limit of {server.Character.MaxCharacters} exceeded");
        }

        if (parent is not null && town.Find(parent) is null)
        {
            return (null, 404, "The post you are trying to reply to does not appear to exist.");
        }

        var post = town.Say(town.Us, text, visibility, parent, warning, app: MastodonPosts.App);
        if (key is not null)
        {
            town.Keys[key] = (post.Id, town.Now);
        }

        return (post, 200, "");
    }

    private static JsonObject? Delete(HttpContext context, FediServer server)
    {
        if (server.Town.Find(FediReads.Id(context)) is not { } post || post.By != server.Town.Us)
        {
            return null;
        }

        var told = Entities.Status(server.Town, post, own: true);
        server.Town.Delete(post);
        return told;
    }

    private static JsonObject? Favourite(HttpContext context, FediServer server, bool on)
    {
        if (server.Town.Find(FediReads.Id(context)) is not { } post)
        {
            return null;
        }

        _ = on ? server.Town.Done.Add(("favourite", post.Id)) : server.Town.Done.Remove(("favourite", post.Id));
        return Entities.Status(server.Town, post);
    }

    private static JsonObject? Relate(HttpContext context, FediServer server, string verb, bool on)
    {
        if (server.Town.People.Values.FirstOrDefault(one => one.Id == FediReads.Id(context)) is not { } person)
        {
            return null;
        }

        _ = on ? server.Town.Done.Add((verb, person.Id)) : server.Town.Done.Remove((verb, person.Id));
        return new JsonObject
        {
            ["id"] = person.Id,
            ["following"] = false,
            ["blocking"] = server.Town.Done.Contains(("block", person.Id)),
            ["muting"] = server.Town.Done.Contains(("mute", person.Id)),
        };
    }

    private static async Task ReportAsync(HttpContext context, FediServer server)
    {
        if (!await server.MayAsync(context, "write:reports"))
        {
            return;
        }

        var fields = await FediForm.ReadAsync(
            context,
            server,
            "account_id",
            "status_ids",
            "comment",
            "category",
            "forward",
            "rule_ids"
        );
        var person = server.Town.People.Values.FirstOrDefault(one => one.Id == fields.One("account_id"));
        var comment = fields.One("comment") ?? "";
        var category = fields.One("category") ?? "other";
        if (person is null || comment.Length > 1000 || category is not ("spam" or "other" or "violation" or "legal"))
        {
            await server.NoAsync(
                context,
                person is null ? 404 : 422,
                person is null
                    ? "Record not found"
                    : "Validation failed: Comment is too long (maximum is 1000 characters)"
            );
            return;
        }

        var ids = fields.GetValueOrDefault("status_ids") ?? [];
        server.Town.Reports.Add((person.Id, [.. ids], comment, category));
        await FediReads.SayAsync(
            context,
            new JsonObject
            {
                ["id"] = "48914",
                ["action_taken"] = false,
                ["action_taken_at"] = null,
                ["category"] = category,
                ["comment"] = comment,
                ["forwarded"] = false,
                ["created_at"] = Entities.Time(server.Town.Now),
                ["status_ids"] = new JsonArray([.. ids.Select(id => JsonValue.Create(id))]),
                ["rule_ids"] = null,
                ["target_account"] = Entities.Account(person),
            }
        );
    }
}
