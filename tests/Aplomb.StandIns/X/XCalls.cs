using System.Text.Json.Nodes;
using Aplomb.Replies;

namespace Aplomb.Networks.X;

/// <summary>What the stand-in answers to calls of somebody who is signed in.</summary>
internal sealed partial class XCalls(XPlace place)
{
    private const string Us = XPlace.Us;

    /// <summary>The query parameters that are published for these calls.</summary>
    private static readonly string[] Known =
    [
        "ids",
        "max_results",
        "pagination_token",
        "next_token",
        "since_id",
        "until_id",
        "start_time",
        "end_time",
        "exclude",
        "query",
        "sort_order",
        "event_types",
        "expansions",
        "tweet.fields",
        "user.fields",
        "dm_event.fields",
        "media.fields",
        "place.fields",
        "poll.fields",
    ];

    public JsonArray Subscriptions { get; } = [];

    public (int, JsonObject) Answer(XAsk ask)
    {
        if (ask.Query.Keys.FirstOrDefault(name => !Known.Contains(name, StringComparer.Ordinal)) is { } odd)
        {
            return Invalid($"The query parameter [{odd}] is not one of [{string.Join(',', Known)}]");
        }

        return (ask.Method, ask.Path) switch
        {
            ("GET", ["2", "users", "me"]) => Fine(place.Json(Us)),
            ("GET", ["2", "users", Us, "mentions"]) => Page(ask, place.Posts.Where(one => place.Touches(one, Us))),
            ("GET", ["2", "users", Us, "tweets"]) => Page(ask, place.Posts.Where(one => one.Author == Us)),
            ("GET", ["2", "tweets", "search", "recent"]) => Search(ask),
            ("GET", ["2", "tweets"]) => Look(ask),
            ("POST", ["2", "tweets"]) => Post(ask),
            ("DELETE", ["2", "tweets", var id]) => Delete(id),
            ("PUT", ["2", "tweets", var id, "hidden"]) => Hide(ask, id),
            ("POST", ["2", "users", Us, "likes"]) => Add(ask, "tweet_id", place.Liked, "liked"),
            ("DELETE", ["2", "users", Us, "likes", var id]) => Drop(id, place.Liked, "liked"),
            ("POST", ["2", "users", Us, "muting"]) => Add(ask, "target_user_id", place.Muted, "muting"),
            ("DELETE", ["2", "users", Us, "muting", var id]) => Drop(id, place.Muted, "muting"),
            ("GET", ["2", "dm_events"]) => Messages(ask, place.Messages),
            ("GET", ["2", "dm_conversations", "with", var other, "dm_events"]) => Messages(
                ask,
                place.Messages.Where(one => one.From == other || one.To == other)
            ),
            ("POST", ["2", "dm_conversations", "with", var other, "messages"]) => Write(ask, other),
            ("DELETE", ["2", "dm_events", var id]) => Fine(
                new JsonObject { ["deleted"] = place.Messages.RemoveAll(one => one.Id == id) > 0 }
            ),
            ("POST", ["2", "activity", "subscriptions"]) => Subscribe(ask),
            _ => (
                404,
                new JsonObject
                {
                    ["title"] = "Not Found",
                    ["type"] = "about:blank",
                    ["status"] = 404,
                }
            ),
        };
    }

    private (int, JsonObject) Post(XAsk ask)
    {
        if (Body(ask, "text", "reply", "quote_tweet_id", "media", "reply_settings", "made_with_ai") is { } refusal)
        {
            return refusal;
        }

        var text = (string?)ask.Json!["text"] ?? "";
        var under = (string?)ask.Json["reply"]?["in_reply_to_tweet_id"];
        if (text.Length is 0)
        {
            return Invalid("$.text: is missing but it is required");
        }

        if (Lengths.Measure(text, LengthUnit.Weighted) > 280)
        {
            return (403, XProblems.Forbidden("Your Tweet text is too long."));
        }

        if (under is not null && Closed(under) is { } closed)
        {
            return closed;
        }

        if (place.Posts.Exists(one => one.Author == Us && one.Parent == under && one.Text[one.Begin..] == text))
        {
            return (403, XProblems.Forbidden("You are not allowed to create a Tweet with duplicate content."));
        }

        var said = place.Post(Us, text, under);
        return (201, Data(new JsonObject { ["id"] = said.Id, ["text"] = said.Text }));
    }

    /// <summary>A program may answer only somebody who named it or quoted it (2026-02-23).</summary>
    private (int, JsonObject)? Closed(string under) =>
        place.Find(under) is not { } parent
            ? (403, XProblems.Forbidden("You attempted to reply to a Tweet that is deleted or not visible to you."))
        : parent.Author == Us || place.Names(parent, Us) || place.Quotes(parent, Us) ? null
        : (
            403,
            XProblems.Forbidden(
                "Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to."
            )
        );

    private (int, JsonObject) Write(XAsk ask, string other)
    {
        if (Body(ask, "text", "attachments") is { } refusal)
        {
            return refusal;
        }

        if (place.Shut.Contains(other) || !place.People.ContainsKey(other))
        {
            return (403, XProblems.Forbidden("You do not have permission to DM one or more participants."));
        }

        var sent = place.Write(Us, other, (string?)ask.Json!["text"] ?? "");
        return (
            201,
            Data(
                new JsonObject
                {
                    ["dm_conversation_id"] = (string?)XPlace.Json(sent)["dm_conversation_id"],
                    ["dm_event_id"] = sent.Id,
                }
            )
        );
    }

    private (int, JsonObject) Hide(XAsk ask, string id)
    {
        if (Body(ask, "hidden") is { } refusal)
        {
            return refusal;
        }

        if (place.Find(id) is not { } post || place.Find(post.Talk)?.Author != Us || post.Author == Us)
        {
            return (403, XProblems.Forbidden("You are not allowed to hide or unhide this Tweet."));
        }

        post.Hidden = (bool)ask.Json!["hidden"]!;
        return Fine(new JsonObject { ["hidden"] = post.Hidden });
    }

    private (int, JsonObject) Delete(string id)
    {
        if (place.Find(id) is not { } post)
        {
            return (404, XProblems.Missing(id));
        }

        if (post.Author != Us)
        {
            return (403, XProblems.Forbidden("You are not permitted to delete this Tweet."));
        }

        place.TakeBack(id);
        return Fine(new JsonObject { ["deleted"] = true });
    }

    private (int, JsonObject) Subscribe(XAsk ask)
    {
        if (Body(ask, "event_type", "filter", "tag", "webhook_id") is { } refusal)
        {
            return refusal;
        }

        if (Subscriptions.Any(one => (string?)one!["event_type"] == (string?)ask.Json!["event_type"]))
        {
            return Invalid("This subscription already exists.");
        }

        Subscriptions.Add(ask.Json!.DeepClone());
        return (201, Data(ask.Json.DeepClone().AsObject()));
    }

    private static (int, JsonObject) Add(XAsk ask, string field, HashSet<string> list, string said)
    {
        if (Body(ask, field) is { } refusal)
        {
            return refusal;
        }

        list.Add((string)ask.Json![field]!);
        return Fine(new JsonObject { [said] = true });
    }

    private static (int, JsonObject) Drop(string id, HashSet<string> list, string said)
    {
        list.Remove(id);
        return Fine(new JsonObject { [said] = false });
    }

    /// <summary>A body must be JSON, and have no field that is not published.</summary>
    private static (int, JsonObject)? Body(XAsk ask, params string[] fields) =>
        ask.Json is null ? Invalid("$: is missing but it is required")
        : ask.Json.Select(one => one.Key).FirstOrDefault(name => !fields.Contains(name, StringComparer.Ordinal))
            is { } odd
            ? Invalid($"$.{odd}: is not defined in the schema and the schema does not allow additional properties")
        : null;

    private static JsonObject Data(JsonObject data) => new() { ["data"] = data };

    private static (int, JsonObject) Fine(JsonObject data) => (200, Data(data));

    private static (int, JsonObject) Invalid(string message) => (400, XProblems.Invalid(message));
}
