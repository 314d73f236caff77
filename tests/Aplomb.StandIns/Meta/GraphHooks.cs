using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Aplomb.Networks.Meta;

/// <summary>Webhooks as Meta sends them: letters beyond ASCII escaped, signed over exactly those bytes.</summary>
internal sealed class GraphHooks(GraphWorld world)
{
    /// <summary>What happened and was not sent yet.</summary>
    public List<HookRequest> Waiting { get; } = [];

    /// <summary>A change of a Page's feed, a mention, a recommendation.</summary>
    public HookRequest Page(string field, JsonObject value) =>
        Signed("page", GraphWorld.PageId, new JsonObject { ["field"] = field, ["value"] = value }, talk: null);

    /// <summary>A comment or a mention at Instagram.</summary>
    public HookRequest Instagram(string field, JsonObject value) =>
        Signed(
            "instagram",
            GraphWorld.InstagramId,
            new JsonObject { ["field"] = field, ["value"] = value },
            talk: null
        );

    /// <summary>A message, an edit of one, or one that was unsent.</summary>
    public HookRequest Talk(bool instagram, string from, string to, JsonObject words, string kind = "message") =>
        Signed(
            instagram ? "instagram" : "page",
            instagram ? GraphWorld.InstagramId : GraphWorld.PageId,
            change: null,
            new JsonObject
            {
                ["sender"] = new JsonObject { ["id"] = from },
                ["recipient"] = new JsonObject { ["id"] = to },
                ["timestamp"] = world.Now.ToUnixTimeMilliseconds(),
                [kind] = words,
            }
        );

    /// <summary>A comment under the Page's post, as its webhook tells it.</summary>
    public static JsonObject Comment(GraphNode comment, string verb = "add") =>
        new()
        {
            ["item"] = "comment",
            ["verb"] = verb,
            ["comment_id"] = comment.Id,
            ["post_id"] = GraphWorld.Root(comment).Id,
            ["parent_id"] = comment.Above!.Id,
            ["from"] = comment.Values["from"]?.DeepClone(),
            ["message"] = comment.Text,
            ["created_time"] = comment.At.ToUnixTimeSeconds(),
        };

    /// <summary>A comment under a picture, as its webhook tells it: without its time.</summary>
    public static JsonObject PictureComment(GraphNode comment) =>
        new()
        {
            ["id"] = comment.Id,
            ["parent_id"] = comment.Above!.Type is "IGComment" ? comment.Above.Id : null,
            ["text"] = comment.Text,
            ["from"] = comment.Values["from"]?.DeepClone(),
            ["media"] = new JsonObject { ["id"] = GraphWorld.Root(comment).Id, ["media_product_type"] = "FEED" },
        };

    /// <summary>The two calls that come as a form.</summary>
    public static HookRequest Form(string user, string secret = GraphTokens.Secret, string algorithm = "HMAC-SHA256")
    {
        var words = Base64(
            Encoding.UTF8.GetBytes(
                new JsonObject
                {
                    ["user_id"] = user,
                    ["algorithm"] = algorithm,
                    ["issued_at"] = 1_700_000_000,
                }.ToJsonString()
            )
        );
        var signature = Base64(Signature.Of(secret, Encoding.ASCII.GetBytes(words)));
        return new HookRequest(
            "POST",
            new Dictionary<string, string>(StringComparer.Ordinal),
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["content-type"] = "application/x-www-form-urlencoded",
            },
            Encoding.ASCII.GetBytes($"signed_request={Uri.EscapeDataString($"{signature}.{words}")}")
        )
        {
            Address = new Uri("https://desk.example/hooks/facebook/larkspur"),
        };
    }

    /// <summary>Several notifications in one, as Meta sends them when it is busy.</summary>
    public static HookRequest Batch(params HookRequest[] hooks)
    {
        var bodies = hooks.Select(hook => JsonNode.Parse(hook.Body.Span)!.AsObject()).ToList();
        var all = bodies[0];
        foreach (var entry in bodies.Skip(1).SelectMany(body => body["entry"]!.AsArray().ToList()))
        {
            all["entry"]!.AsArray().Add(entry!.DeepClone());
        }

        return Sign(all);
    }

    private HookRequest Signed(string what, string id, JsonObject? change, JsonObject? talk)
    {
        var entry = new JsonObject { ["id"] = id, ["time"] = world.Now.ToUnixTimeSeconds() };
        entry[change is null ? "messaging" : "changes"] = new JsonArray(change ?? talk);
        var hook = Sign(new JsonObject { ["object"] = what, ["entry"] = new JsonArray(entry) });
        Waiting.Add(hook);
        return hook;
    }

    private static HookRequest Sign(JsonObject said)
    {
        var body = Escaped(said.ToJsonString());
        return new HookRequest(
            "POST",
            new Dictionary<string, string>(StringComparer.Ordinal),
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["content-type"] = "application/json",
                ["x-hub-signature-256"] = $"sha256={Convert.ToHexStringLower(Signature.Of(GraphTokens.Secret, body))}",
            },
            body
        );
    }

    /// <summary>Small hex digits, and slashes escaped, too: nobody who writes it anew gets the same bytes.</summary>
    private static byte[] Escaped(string json)
    {
        var plain = JsonNode
            .Parse(json)!
            .ToJsonString(
                new System.Text.Json.JsonSerializerOptions
                {
                    Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            );
        var escaped = new StringBuilder();
        foreach (var letter in plain)
        {
            _ =
                letter is '/' ? escaped.Append("\\/")
                : letter > 126 ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}")
                : escaped.Append(letter);
        }

        return Encoding.ASCII.GetBytes(escaped.ToString());
    }

    private static string Base64(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
