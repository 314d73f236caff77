using System.Text.Json.Nodes;

namespace Aplomb.Networks.Meta;

/// <summary>One thing of the graph: a Page, a post, a comment, a talk. Lists hang on it by the name of their edge, newest first.</summary>
internal sealed class GraphNode(string type, string id)
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["Page"] = "id name username category access_token tasks instagram_business_account",
        ["Post"] = "id message from created_time updated_time permalink_url is_hidden",
        ["Comment"] =
            "id message from created_time permalink_url parent can_comment can_hide can_remove can_like can_reply_privately is_hidden "
            + "like_count comment_count user_likes private_reply_conversation attachment message_tags",
        ["IGUser"] = "id ig_id username name media_count followers_count mentioned_comment mentioned_media",
        ["IGMedia"] = "id caption permalink timestamp username media_type media_product_type comments_count like_count",
        ["IGComment"] = "id text username from timestamp hidden like_count parent_id media user",
        ["Conversation"] = "id updated_time participants link message_count can_reply",
        ["Message"] = "id created_time from to message attachments",
        ["User"] = "id name first_name last_name profile_pic username",
    };

    private static readonly Dictionary<string, string> Edges = new(StringComparer.Ordinal)
    {
        ["Page"] = "feed tagged visitor_posts conversations subscribed_apps blocked",
        ["Post"] = "comments likes",
        ["Comment"] = "comments likes",
        ["IGUser"] = "media tags",
        ["IGMedia"] = "comments",
        ["IGComment"] = "replies",
        ["Conversation"] = "messages",
    };

    public string Type => type;

    public string Id => id;

    /// <summary>What stands in its fields.</summary>
    public Dictionary<string, JsonNode?> Values { get; } = new(StringComparer.Ordinal) { ["id"] = id };

    public Dictionary<string, List<GraphNode>> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>Fields that are nodes.</summary>
    public Dictionary<string, GraphNode?> Nodes { get; } = new(StringComparer.Ordinal);

    /// <summary>The comment or the picture under which it stands.</summary>
    public GraphNode? Above { get; init; }

    public bool Gone { get; set; }

    public DateTimeOffset At { get; init; }

    /// <summary>Whether somebody has had a private answer to it.</summary>
    public bool Answered { get; set; }

    public string? Author => (string?)Values.GetValueOrDefault("from")?["id"];

    public string Text
    {
        get => (string?)Values.GetValueOrDefault(Words) ?? "";
        set => Values[Words] = value;
    }

    private string Words =>
        type switch
        {
            "IGComment" => "text",
            "IGMedia" => "caption",
            _ => "message",
        };

    public bool HasField(string name) => Fields[type].Split(' ').Contains(name);

    public bool HasEdge(string name) => Edges.GetValueOrDefault(type)?.Split(' ').Contains(name) is true;

    public List<GraphNode> List(string edge) => Lists.TryGetValue(edge, out var list) ? list : Lists[edge] = [];
}
