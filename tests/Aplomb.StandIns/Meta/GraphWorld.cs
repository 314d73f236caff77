using System.Globalization;
using System.Text.Json.Nodes;

namespace Aplomb.Networks.Meta;

/// <summary>What stands in the stand-in: one Page, one Instagram account beside it, and whoever speaks to them.</summary>
internal sealed class GraphWorld
{
    public const string PageId = "1029384756";
    public const string InstagramId = "17841400000000001";
    public const string InstagramName = "larkspur";
    private readonly Dictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;
    private long _next = 500_000;

    public GraphWorld(TimeProvider time)
    {
        _time = time;
        Instagram = Add(new GraphNode("IGUser", InstagramId));
        Instagram.Values["username"] = InstagramName;
        Instagram.Values["name"] = "Larkspur Mobile";
        Page = Add(new GraphNode("Page", PageId));
        Page.Values["name"] = "Larkspur Mobile";
        Page.Values["username"] = "larkspurmobile";
        Page.Nodes["instagram_business_account"] = Instagram;
        Post = Say("feed", "Our new tariff is here.", PageId, under: null, "Larkspur Mobile");
        Picture = Show("Our new shop.");
    }

    public GraphNode Page { get; }

    public GraphNode Instagram { get; }

    /// <summary>A post of the Page, under which people comment.</summary>
    public GraphNode Post { get; }

    /// <summary>A picture of the Instagram account, under which people comment.</summary>
    public GraphNode Picture { get; }

    /// <summary>Where all this stands.</summary>
    public Uri Here { get; set; } = new("https://graph.invalid/");

    /// <summary>How far their clock is ahead of everybody else's.</summary>
    public TimeSpan Skew { get; set; }

    public HashSet<string> Blocked { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Subscribed { get; } = new(StringComparer.Ordinal);

    public DateTimeOffset Now => _time.GetUtcNow() + Skew;

    public IEnumerable<GraphNode> All => _nodes.Values.Where(node => !node.Gone);

    public GraphNode? Find(string? id) =>
        id is not null && _nodes.TryGetValue(id, out var node) && !node.Gone ? node : null;

    /// <summary>A post on the wall, one that tags the Page, or a comment.</summary>
    /// <param name="edge"><c>feed</c> or <c>tagged</c>; without meaning where it stands under something.</param>
    public GraphNode Say(string edge, string text, string by, GraphNode? under, string? name = null)
    {
        var root = under is null ? null : Root(under);
        var id = under is null ? $"{(edge is "feed" ? PageId : by)}_{++_next}" : $"{root!.Id.Split('_')[1]}_{++_next}";
        var node = Add(new GraphNode(under is null ? "Post" : "Comment", id) { Above = under, At = Now });
        node.Text = text;
        node.Values["from"] = Person(by, name ?? by);
        node.Values["created_time"] = Iso(Now);
        node.Values["permalink_url"] = $"https://www.facebook.com/{id}";
        if (under is null)
        {
            Page.List(edge).Insert(0, node);
            return node;
        }

        node.Values["can_comment"] = true;
        node.Values["is_hidden"] = false;
        node.Nodes["parent"] = under.Type is "Comment" ? under : null;
        node.Nodes["private_reply_conversation"] = null;
        under.List("comments").Insert(0, node);
        return node;
    }

    /// <summary>A picture on the account's wall, or of somebody who tags it.</summary>
    public GraphNode Show(string caption, string? by = null)
    {
        var node = Add(new GraphNode("IGMedia", $"1799{++_next}") { At = Now });
        node.Text = caption;
        node.Values["timestamp"] = Iso(Now);
        node.Values["username"] = by ?? InstagramName;
        node.Values["permalink"] = $"https://www.instagram.com/p/{node.Id}/";
        Instagram.List(by is null ? "media" : "tags").Insert(0, node);
        return node;
    }

    /// <summary>A comment under a picture, or a reply to one: there is one level only.</summary>
    public GraphNode Comment(GraphNode under, string text, string name)
    {
        var top = under is { Type: "IGComment", Above.Type: "IGComment" } ? under.Above : under;
        var node = Add(new GraphNode("IGComment", $"1788{++_next}") { Above = top, At = Now });
        node.Text = text;
        node.Values["timestamp"] = Iso(Now);
        node.Values["username"] = name;
        node.Values["from"] = new JsonObject { ["id"] = Scoped(name), ["username"] = name };
        node.Values["hidden"] = false;
        node.Values["parent_id"] = top.Type is "IGComment" ? top.Id : null;
        node.Values["media"] = new JsonObject { ["id"] = Root(node).Id };
        top.List(top.Type is "IGComment" ? "replies" : "comments").Insert(0, node);
        return node;
    }

    /// <summary>Somebody's id as Instagram tells it to us; our own is another one than that of our account.</summary>
    public static string Scoped(string name) =>
        $"99{string.Concat(name.Select(letter => (letter % 100).ToString("00", CultureInfo.InvariantCulture)))}";

    public GraphNode Add(GraphNode node) => _nodes[node.Id] = node;

    public string Number(string before) => string.Create(CultureInfo.InvariantCulture, $"{before}{++_next}");

    /// <summary>What a list holds: a filter of comments goes over all levels or over the first.</summary>
    public static IEnumerable<GraphNode> Listed(GraphNode node, string edge, IReadOnlyDictionary<string, string> ask)
    {
        var list = node.List(edge).Where(one => !one.Gone);
        if (edge is "conversations")
        {
            list = list.Where(talk =>
                talk.Id.StartsWith(
                    ask.GetValueOrDefault("platform") is "instagram" ? "aW" : "t_",
                    StringComparison.Ordinal
                )
                && (
                    ask.GetValueOrDefault("user_id") is not { } user
                    || talk.Values["participants"]!.ToJsonString().Contains($"\"{user}\"", StringComparison.Ordinal)
                )
            );
        }

        if (edge is "comments" && ask.GetValueOrDefault("filter") is "stream")
        {
            list = list.SelectMany(one => one.List("comments").Where(reply => !reply.Gone).Append(one));
        }

        return edge is "comments" && node.Type is "Post" or "Comment"
            ? ask.GetValueOrDefault("order") is "reverse_chronological"
                ? list.OrderByDescending(one => one.At).ThenByDescending(one => one.Id, StringComparer.Ordinal)
                : list.OrderBy(one => one.At).ThenBy(one => one.Id, StringComparer.Ordinal)
            : list;
    }

    public static GraphNode Root(GraphNode node) => node.Above is { } above ? Root(above) : node;

    public static JsonObject Person(string id, string name) => new() { ["id"] = id, ["name"] = name };

    /// <summary>As Graph writes it: without a colon in the zone.</summary>
    public static string Iso(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'+0000'", CultureInfo.InvariantCulture);
}
