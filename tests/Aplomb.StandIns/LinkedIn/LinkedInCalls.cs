using System.Text.Json.Nodes;
using Aplomb.Replies;
using Microsoft.AspNetCore.Http;

namespace Aplomb.Networks.LinkedIn;

/// <summary>What the stand-in answers to calls of somebody who is signed in.</summary>
internal sealed partial class LinkedInStandIn
{
    private (int, JsonObject) Answer(string method, string raw, JsonObject? body, HttpResponse response)
    {
        var (path, query) = raw.Split('?') is [var before, var after] ? (before, after) : (raw, "");
        if (
            path.Contains(':', StringComparison.Ordinal)
            && !path.StartsWith("/rest/reactions/(", StringComparison.Ordinal)
            && !path.StartsWith("/rest/eventSubscriptions/(", StringComparison.Ordinal)
        )
        {
            return Refused(400, "Syntax exception in path variables"); // protocol 2.0.0 wants URNs escaped
        }

        var parts = path["/rest/".Length..].Split('/').Select(Uri.UnescapeDataString).ToArray();
        return (method, parts) switch
        {
            ("GET", ["organizations", "1234567"]) => (
                200,
                new JsonObject
                {
                    ["id"] = 1234567,
                    ["vanityName"] = "brightwater",
                    ["localizedName"] = "Brightwater",
                }
            ),
            ("GET", ["organizationalEntityNotifications"]) => Told(query),
            ("GET", ["organizationAcls"]) => Roles(query),
            ("PUT", ["eventSubscriptions", var key]) => Subscribe(key, body),
            ("GET", ["socialActions", var under, "comments"]) => Listed(under, query),
            ("POST", ["socialActions", var under, "comments"]) => Write(under, body, response),
            ("GET", ["socialActions", Post, "comments", var id]) => Find(id) is { } one ? (200, Json(one)) : Missing(),
            ("DELETE", ["socialActions", Post, "comments", var id]) => Delete(id, query),
            ("POST", ["reactions"]) => React(query, body),
            ("DELETE", ["reactions", var key]) => (
                Liked.RemoveWhere(one => key.Contains(one, StringComparison.Ordinal)) > 0 ? 204 : 404,
                []
            ),
            _ => Missing(),
        };
    }

    /// <summary>Who signed in, and what they are of the page.</summary>
    private static (int, JsonObject) Roles(string query) =>
        query.StartsWith("q=roleAssignee&", StringComparison.Ordinal)
            ? (
                200,
                new JsonObject
                {
                    ["elements"] = new JsonArray(
                        new JsonObject
                        {
                            ["roleAssignee"] = Admin,
                            ["state"] = "APPROVED",
                            ["role"] = "ADMINISTRATOR",
                            ["organization"] = Us,
                        }
                    ),
                }
            )
            : Refused(400, "Invalid query parameters passed to request");

    /// <summary>Only the address that stands in the app's own page, and only for whoever signed in.</summary>
    private (int, JsonObject) Subscribe(string key, JsonObject? body)
    {
        var wanted =
            $"(developerApplication:urn:li:developerApplication:{App},user:{Admin},entity:{Us},eventType:ORGANIZATION_SOCIAL_ACTION_NOTIFICATIONS)";
        if (key != wanted || (string?)body?["webhook"] != Webhook)
        {
            return Refused(403, "Webhook is not registered for this application");
        }

        Subscriptions.Add(Webhook!);
        return (204, []);
    }

    private (int, JsonObject) Told(string query)
    {
        if (
            !query.Contains($"organizationalEntity={Uri.EscapeDataString(Us)}", StringComparison.Ordinal)
            || !query.Contains("actions=List(", StringComparison.Ordinal)
            || !query.Contains("q=criteria", StringComparison.Ordinal)
        )
        {
            return Refused(400, "Invalid query parameters passed to request");
        }

        var range = query.Split("timeRange=(start:")[1].Split(')')[0].Split(",end:");
        var (start, end) = (Number(range[0]), Number(range[1]));
        var skip = (int)Number(query.Split("&start=")[1].Split('&')[0]);
        var count = (int)Number(query.Split("&count=")[1].Split('&')[0]);
        var found = Notifications.Where(one =>
            (long)one["lastModifiedAt"]! >= start && (long)one["lastModifiedAt"]! <= end
        );
        return (
            200,
            new JsonObject
            {
                ["paging"] = new JsonObject { ["start"] = skip, ["count"] = count },
                ["elements"] = new JsonArray([.. found.Skip(skip).Take(count).Select(one => one.DeepClone())]),
            }
        );
    }

    private (int, JsonObject) Listed(string under, string query)
    {
        var skip = (int)Number(query.Split("start=")[1].Split('&')[0]);
        var found = Comments.Where(one => (one.Parent ?? Post) == under).Skip(skip).Take(100);
        return (200, new JsonObject { ["elements"] = new JsonArray([.. found.Select(Json)]) });
    }

    private (int, JsonObject) Write(string under, JsonObject? body, HttpResponse response)
    {
        var odd = body?.Select(one => one.Key).FirstOrDefault(name => !Fields.Contains(name, StringComparer.Ordinal));
        var (text, parent) = ((string?)body?["message"]?["text"] ?? "", (string?)body?["parentComment"]);
        if (odd is not null || (string?)body?["actor"] != Us || text.Length is 0)
        {
            return Refused(422, $"ERROR :: /{odd ?? "actor"} :: unrecognized field found but not allowed");
        }

        if (Lengths.Measure(text, LengthUnit.Utf16) > 1250)
        {
            return Refused(422, "ERROR :: /message/text :: length exceeds the maximum of 1250");
        }

        if (parent is not null && (Comments.Find(one => one.Urn == parent) is not { Parent: null } || under != parent))
        {
            return Refused(404, "The comment is not found");
        }

        var written = Comment(Us, text, parent);
        response.Headers["x-restli-id"] = Urn.Parts(written.Urn)!.Value.Id;
        return (201, Json(written));
    }

    private (int, JsonObject) Delete(string id, string query)
    {
        if (Find(id) is not { } one)
        {
            return Missing();
        }

        if (one.Actor != Us || !query.Contains(Uri.EscapeDataString(Us), StringComparison.Ordinal))
        {
            return Refused(403, "Not enough permissions to access: DELETE");
        }

        TakeBack(one.Urn);
        return (204, []);
    }

    private (int, JsonObject) React(string query, JsonObject? body) =>
        query != $"actor={Uri.EscapeDataString(Us)}" || (string?)body?["reactionType"] is not "LIKE"
            ? Refused(400, "Invalid query parameters passed to request")
        : Liked.Add((string)body["root"]!) ? (201, [])
        : Refused(409, "Reaction already exists");

    private Written? Find(string id) => Comments.Find(one => Urn.Parts(one.Urn)!.Value.Id == id);

    private static JsonObject Json(Written one)
    {
        var json = new JsonObject
        {
            ["actor"] = one.Actor,
            ["id"] = Urn.Parts(one.Urn)!.Value.Id,
            ["$URN"] = one.Urn,
            ["object"] = Post,
            ["message"] = new JsonObject { ["text"] = one.Text },
            ["created"] = new JsonObject { ["time"] = one.At.ToUnixTimeMilliseconds() },
        };
        if (one.Parent is not null)
        {
            json["parentComment"] = one.Parent;
        }

        return json;
    }
}
