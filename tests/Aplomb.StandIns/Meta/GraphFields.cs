using System.Globalization;
using System.Text.Json.Nodes;

namespace Aplomb.Networks.Meta;

/// <summary>
/// What one asks to see: <c>id,comments.order(reverse_chronological).limit(2){message}</c>. A field that a node does not have is an error, as
/// it is at Meta.
/// </summary>
internal sealed record GraphFields(
    string Name,
    IReadOnlyDictionary<string, string> Ask,
    IReadOnlyList<GraphFields> Below
)
{
    /// <summary>Reads a list of fields.</summary>
    public static IReadOnlyList<GraphFields> Read(string? said)
    {
        var at = 0;
        return string.IsNullOrEmpty(said) ? [] : Read(said, ref at);
    }

    /// <summary>A node as JSON, with the fields that were asked for.</summary>
    public static JsonObject Show(GraphNode node, IReadOnlyList<GraphFields> fields, GraphWorld world)
    {
        var shown = new JsonObject { ["id"] = node.Id };
        foreach (var field in fields)
        {
            if (field.Name is "mentioned_comment" or "mentioned_media" && node.HasField(field.Name))
            {
                var found = world.Find(field.Ask.Values.FirstOrDefault());
                shown[field.Name] = Show(found ?? throw Refuse.Gone(), field.Below, world);
            }
            else if (node.Nodes.TryGetValue(field.Name, out var inner))
            {
                shown[field.Name] = inner is null ? null : Show(inner, field.Below, world);
            }
            else if (node.HasEdge(field.Name))
            {
                shown[field.Name] = Page(node, field.Name, field.Ask, field.Below, world, nested: true);
            }
            else if (!node.HasField(field.Name))
            {
                throw Refuse.NoField(field.Name, node.Type);
            }
            else if (node.Values.TryGetValue(field.Name, out var value) && value is not null)
            {
                shown[field.Name] = value.DeepClone();
            }
        }

        return shown;
    }

    /// <summary>A page of a list.</summary>
    public static JsonNode Page(
        GraphNode node,
        string edge,
        IReadOnlyDictionary<string, string> ask,
        IReadOnlyList<GraphFields> fields,
        GraphWorld world,
        bool nested = false
    )
    {
        var all = GraphWorld.Listed(node, edge, ask).ToList();
        var limit = Number(ask.GetValueOrDefault("limit")) ?? 25;
        var start = Number(ask.GetValueOrDefault("after")) ?? 0;
        if (limit is < 1 or > 100)
        {
            throw Refuse.Of(100, $"Param limit must be between 1 and 100, not {limit}");
        }

        if (nested && all.Count is 0)
        {
            return new JsonObject { ["data"] = new JsonArray() };
        }

        var shown = all.Skip(start).Take(limit).Select(one => (JsonNode)Show(one, fields, world)).ToArray();
        var end = start + shown.Length;
        var paging = new JsonObject
        {
            ["cursors"] = new JsonObject { ["before"] = $"{start}", ["after"] = $"{end}" },
        };
        if (end < all.Count)
        {
            var same = ask.Where(one => one.Key is not ("after" or "appsecret_proof"))
                .Select(one => (one.Key, one.Value));
            paging["next"] =
                $"{world.Here}{MetaWire.Version}/{node.Id}/{edge}?{MetaWire.Query([.. same, ("after", $"{end}")])}";
        }

        return new JsonObject { ["data"] = new JsonArray(shown), ["paging"] = paging };
    }

    private static List<GraphFields> Read(string said, ref int at)
    {
        var fields = new List<GraphFields>();
        while (at < said.Length && said[at] is not '}')
        {
            var name = Word(said, ref at);
            var ask = new Dictionary<string, string>(StringComparer.Ordinal);
            while (at < said.Length && said[at] is '.')
            {
                at++;
                var key = Word(said, ref at);
                var end = said.IndexOf(')', at);
                ask[key] = said[(at + 1)..end];
                at = end + 1;
            }

            IReadOnlyList<GraphFields> below = [];
            if (at < said.Length && said[at] is '{')
            {
                at++;
                below = Read(said, ref at);
                at++;
            }

            fields.Add(new GraphFields(name, ask, below));
            at += at < said.Length && said[at] is ',' ? 1 : 0;
        }

        return fields;
    }

    private static string Word(string said, ref int at)
    {
        var start = at;
        while (at < said.Length && (char.IsAsciiLetterOrDigit(said[at]) || said[at] is '_'))
        {
            at++;
        }

        return at > start ? said[start..at] : throw Refuse.Of(2500, $"Syntax error in fields at {start}");
    }

    private static int? Number(string? said) =>
        int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
