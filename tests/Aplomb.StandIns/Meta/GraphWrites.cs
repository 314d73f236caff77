using System.Text.Json.Nodes;

namespace Aplomb.Networks.Meta;

/// <summary>What one can change in the stand-in: the documented edges with their documented parameters, and no others.</summary>
internal sealed class GraphWrites(GraphWorld world, GraphTalks talks)
{
    private const string Subscriptions =
        "feed mention messages message_echoes message_edits message_reactions message_reads messaging_postbacks messaging_handovers standby "
        + "message_deliveries ratings";

    public JsonNode Post(GraphNode node, string? edge, IReadOnlyDictionary<string, string> said) =>
        (node.Type, edge) switch
        {
            ("Post" or "Comment", "comments") => Made(Reply(node, said)),
            ("IGComment", "replies") => Made(Answer(node, said)),
            ("IGMedia", "comments") => Made(Answer(node, said)),
            ("IGUser", "mentions") => Made(Mention(said)),
            ("Page", "messages") => talks.Send(said),
            ("Page", "subscribed_apps") => Subscribe(said),
            ("Page", "blocked") => Block(said),
            ("Page", "moderate_conversations") => Moderate(said),
            ("Comment" or "Post", "likes") => Set(node, "user_likes", value: true),
            ("Comment", null) when said.ContainsKey("is_hidden") => Set(node, "is_hidden", Bool(said, "is_hidden")),
            ("Comment", null) when said.ContainsKey("message") && node.Author == GraphWorld.PageId => Edit(node, said),
            ("IGComment", null) when said.ContainsKey("hide") => Set(node, "hidden", Bool(said, "hide")),
            _ => throw Refuse.Gone(),
        };

    public JsonNode Delete(GraphNode node, string? edge, IReadOnlyDictionary<string, string> said)
    {
        switch (node.Type, edge)
        {
            case ("Comment" or "Post", "likes"):
                return Set(node, "user_likes", value: false);
            case ("Page", "blocked"):
                world.Blocked.Remove(Need(said, "user"));
                return Done();
            case ("Comment" or "Post" or "IGComment", null):
                node.Gone = true;
                return Done();
            default:
                throw Refuse.Gone();
        }
    }

    private GraphNode Reply(GraphNode node, IReadOnlyDictionary<string, string> said) =>
        (bool?)node.Values.GetValueOrDefault("can_comment") is false
            ? throw Refuse.Of(200, "Permissions error", status: 403)
            : world.Say("feed", Words(said, 8000), GraphWorld.PageId, node, "Larkspur Mobile");

    private GraphNode Answer(GraphNode node, IReadOnlyDictionary<string, string> said) =>
        (bool?)node.Values.GetValueOrDefault("hidden") is true
            ? throw Refuse.Of(100, "Cannot reply to a hidden comment")
            : world.Comment(node, Words(said, 2200), GraphWorld.InstagramName);

    private GraphNode Mention(IReadOnlyDictionary<string, string> said)
    {
        var media = world.Find(Need(said, "media_id")) ?? throw Refuse.Gone();
        var under = said.TryGetValue("comment_id", out var id) ? world.Find(id) ?? throw Refuse.Gone() : media;
        return world.Comment(under, Words(said, 2200), GraphWorld.InstagramName);
    }

    private JsonObject Subscribe(IReadOnlyDictionary<string, string> said)
    {
        foreach (var field in Need(said, "subscribed_fields").Split(','))
        {
            if (!Subscriptions.Split(' ').Contains(field))
            {
                throw Refuse.Of(
                    100,
                    $"Param subscribed_fields[0] must be one of {{{Subscriptions}}} - got \"{field}\"."
                );
            }

            world.Subscribed.Add(field);
        }

        return Done();
    }

    private JsonObject Block(IReadOnlyDictionary<string, string> said)
    {
        var answer = new JsonObject();
        foreach (var user in JsonNode.Parse(Need(said, "user"))!.AsArray())
        {
            world.Blocked.Add((string)user!);
            answer[(string)user!] = true;
        }

        return answer;
    }

    private JsonObject Moderate(IReadOnlyDictionary<string, string> said)
    {
        var actions = JsonNode.Parse(Need(said, "actions"))!.AsArray().Select(one => (string)one!).ToList();
        if (actions.Except(["BAN_USER", "BLOCK_USER", "MOVE_TO_SPAM", "UNBAN_USER", "UNBLOCK_USER"]).Any())
        {
            throw Refuse.Of(
                100,
                "Param actions[0] must be one of {BAN_USER, BLOCK_USER, MOVE_TO_SPAM, UNBAN_USER, UNBLOCK_USER}"
            );
        }

        foreach (var user in JsonNode.Parse(Need(said, "user_ids"))!.AsArray().Select(one => (string)one!["id"]!))
        {
            _ = actions.Contains("BLOCK_USER") ? world.Blocked.Add(user) : world.Blocked.Remove(user);
        }

        return Done();
    }

    private static JsonObject Edit(GraphNode node, IReadOnlyDictionary<string, string> said)
    {
        node.Text = Words(said, 8000);
        return Done();
    }

    private static JsonObject Set(GraphNode node, string field, bool value)
    {
        node.Values[field] = value;
        return Done();
    }

    private static JsonObject Made(GraphNode node) => new() { ["id"] = node.Id };

    private static JsonObject Done() => new() { ["success"] = true };

    private static bool Bool(IReadOnlyDictionary<string, string> said, string name) =>
        Need(said, name) switch
        {
            "true" or "1" => true,
            "false" or "0" => false,
            _ => throw Refuse.Of(100, $"Param {name} must be a boolean"),
        };

    private static string Words(IReadOnlyDictionary<string, string> said, int most)
    {
        var words = Need(said, "message");
        return words.EnumerateRunes().Count() <= most
            ? words
            : throw Refuse.Of(100, $"Param message must be at most {most} characters long");
    }

    private static string Need(IReadOnlyDictionary<string, string> said, string name) =>
        said.TryGetValue(name, out var value) && value.Length > 0
            ? value
            : throw Refuse.Of(100, $"The parameter {name} is required");
}
