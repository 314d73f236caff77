using System.Text.Json.Nodes;

namespace Aplomb.Networks.Meta;

/// <summary>Messages of the stand-in: the talks of both networks, their windows and their lengths.</summary>
internal sealed class GraphTalks(GraphWorld world)
{
    private static readonly TimeSpan Standard = TimeSpan.FromHours(24);
    private static readonly TimeSpan Long = TimeSpan.FromDays(7);

    /// <summary>Whether Meta granted the app the feature that opens the window to seven days.</summary>
    public bool HumanAgent { get; set; }

    /// <summary>Somebody writes to us.</summary>
    public GraphNode Write(string person, string text, bool instagram)
    {
        var talk = Open(person, instagram);
        return Put(talk, talk.Values["participants"]!["data"]![0]!.AsObject(), text);
    }

    /// <summary>We write: <c>POST /PAGE-ID/messages</c>.</summary>
    public JsonObject Send(IReadOnlyDictionary<string, string> said)
    {
        var to = Object(said, "recipient");
        var text = (string?)Object(said, "message")["text"];
        var (talk, comment) = Recipient(to);
        var instagram = talk.Id.StartsWith("aW", StringComparison.Ordinal);
        CheckLength(text, instagram);
        if (comment is not null)
        {
            CheckComment(comment);
        }
        else
        {
            CheckWindow(talk, said, instagram);
        }

        var us = instagram
            ? new JsonObject { ["id"] = GraphWorld.InstagramId, ["username"] = GraphWorld.InstagramName }
            : GraphWorld.Person(GraphWorld.PageId, "Larkspur Mobile");
        var message = Put(talk, us, text!);
        if (comment is not null)
        {
            comment.Answered = true;
            comment.Nodes["private_reply_conversation"] = comment.Type is "Comment" ? talk : null;
        }

        return new JsonObject { ["recipient_id"] = Them(talk), ["message_id"] = message.Id };
    }

    private static void CheckLength(string? text, bool instagram)
    {
        if (string.IsNullOrEmpty(text))
        {
            throw Refuse.Of(100, "Param message must be non-empty.");
        }

        var (length, most) = instagram
            ? (System.Text.Encoding.UTF8.GetByteCount(text), 1000)
            : (text.EnumerateRunes().Count(), 2000);
        if (length > most)
        {
            throw Refuse.Of(100, $"Length of param message[text] must be less than or equal to {most}");
        }
    }

    private void CheckComment(GraphNode comment)
    {
        if (comment.Answered)
        {
            throw Refuse.Of(10900, "Activity already replied to");
        }

        if (world.Now - comment.At > Long)
        {
            throw Refuse.Of(10, "This message is sent outside of allowed window.", 2018278);
        }
    }

    private void CheckWindow(GraphNode talk, IReadOnlyDictionary<string, string> said, bool instagram)
    {
        var tagged = said.GetValueOrDefault("messaging_type") switch
        {
            "RESPONSE" or "UPDATE" => false,
            "MESSAGE_TAG" when said.GetValueOrDefault("tag") is "HUMAN_AGENT" => true,
            _ => throw Refuse.Of(100, "Param messaging_type must be RESPONSE, UPDATE, or MESSAGE_TAG with a tag"),
        };
        if (tagged && !HumanAgent)
        {
            throw Refuse.Of(10, "Application does not have permission for the tag HUMAN_AGENT", status: 403);
        }

        var them = Them(talk);
        var heard = talk.List("messages")
            .Where(one => one.Author == them)
            .Select(one => one.At)
            .DefaultIfEmpty(DateTimeOffset.MinValue)
            .Max();
        if (world.Now - heard > (tagged ? Long : Standard))
        {
            throw Refuse.Of(10, "This message is sent outside of allowed window.", instagram ? 2534022 : 2018278);
        }
    }

    private (GraphNode Talk, GraphNode? Comment) Recipient(JsonObject to)
    {
        if (to.Count is not 1)
        {
            throw Refuse.Of(100, "Param recipient must hold exactly one of id, comment_id, post_id");
        }

        var (kind, value) = (to.First().Key, (string?)to.First().Value);
        if (kind is "id")
        {
            return (
                world.Page.List("conversations").FirstOrDefault(talk => Them(talk) == value)
                    ?? throw Refuse.Of(100, "No matching user found", 2018001),
                null
            );
        }

        var comment = world.Find(value);
        var fits = kind switch
        {
            "comment_id" => comment?.Type is "Comment" or "IGComment",
            "post_id" => comment?.Type is "Post",
            _ => throw Refuse.Of(100, $"Invalid parameter recipient[{kind}]"),
        };
        return fits ? (Open(comment!.Author!, comment.Type is "IGComment"), comment) : throw Refuse.Gone();
    }

    private GraphNode Open(string person, bool instagram)
    {
        var known = world
            .Page.List("conversations")
            .FirstOrDefault(talk =>
                Them(talk) == person && talk.Id.StartsWith(instagram ? "aW" : "t_", StringComparison.Ordinal)
            );
        if (known is not null)
        {
            return known;
        }

        var talk = world.Add(new GraphNode("Conversation", world.Number(instagram ? "aWdf" : "t_")));
        var (them, us) = instagram
            ? (
                new JsonObject { ["id"] = person, ["username"] = $"user{person}" },
                new JsonObject { ["id"] = GraphWorld.InstagramId, ["username"] = GraphWorld.InstagramName }
            )
            : (GraphWorld.Person(person, $"User {person}"), GraphWorld.Person(GraphWorld.PageId, "Larkspur Mobile"));
        talk.Values["participants"] = new JsonObject { ["data"] = new JsonArray(them, us) };
        world.Page.List("conversations").Insert(0, talk);
        if (world.Find(person) is null)
        {
            var user = world.Add(new GraphNode("User", person));
            user.Values["name"] = $"User {person}";
            user.Values["username"] = instagram ? $"user{person}" : null;
        }

        return talk;
    }

    private GraphNode Put(GraphNode talk, JsonObject by, string text)
    {
        var message = world.Add(new GraphNode("Message", world.Number("m_")) { Above = talk, At = world.Now });
        message.Text = text;
        message.Values["from"] = by.DeepClone();
        message.Values["created_time"] = GraphWorld.Iso(world.Now);
        talk.Values["updated_time"] = GraphWorld.Iso(world.Now);
        talk.List("messages").Insert(0, message);
        var talks = world.Page.List("conversations");
        talks.Remove(talk);
        talks.Insert(0, talk);
        return message;
    }

    private static string Them(GraphNode talk) => (string)talk.Values["participants"]!["data"]![0]!["id"]!;

    private static JsonObject Object(IReadOnlyDictionary<string, string> said, string name)
    {
        try
        {
            return JsonNode.Parse(said.GetValueOrDefault(name) ?? "")!.AsObject();
        }
        catch (Exception odd) when (odd is System.Text.Json.JsonException or InvalidOperationException)
        {
            throw Refuse.Of(100, $"The parameter {name} is required");
        }
    }
}
