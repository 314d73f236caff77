using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aplomb.Networks.X;

/// <summary>Webhooks of the stand-in: it asks each address whether it is whoever it says (CRC), and keeps those that are.</summary>
internal sealed class XWebhookCalls(TimeProvider time)
{
    private readonly List<JsonObject> _all = [];

    /// <summary>How an address is asked. Stand-ins ask no one until a test brings somebody.</summary>
    public Func<HookRequest, Uri, HookAnswer?> Ask { get; set; } = (_, _) => null;

    public static bool Are(XAsk ask) => ask.Path is ["2", "webhooks", ..];

    /// <summary>Marks what is registered as no longer trusted, as after an hourly question that nobody answered.</summary>
    public void Distrust() => _all.ForEach(one => one["valid"] = false);

    public (int, JsonObject) Answer(XAsk ask) =>
        (ask.Method, ask.Path) switch
        {
            ("GET", ["2", "webhooks"]) => (
                200,
                new JsonObject
                {
                    ["data"] = new JsonArray([.. _all.Select(one => one.DeepClone())]),
                    ["meta"] = new JsonObject { ["result_count"] = _all.Count },
                }
            ),
            ("POST", ["2", "webhooks"]) => Make((string?)ask.Json?["url"]),
            ("PUT", ["2", "webhooks", var id]) => Validate(id),
            _ => (404, XProblems.Missing("webhook")),
        };

    private (int, JsonObject) Make(string? url)
    {
        if (
            !Uri.TryCreate(url, UriKind.Absolute, out var address)
            || address is not { Scheme: "https", IsDefaultPort: true }
        )
        {
            return (400, XProblems.Invalid("The URL is invalid."));
        }

        if (_all.Exists(one => (string?)one["url"] == url))
        {
            return (400, XProblems.Invalid("The URL has already been registered."));
        }

        if (!IsThem(address))
        {
            return (400, XProblems.Invalid("CrcValidationFailed: Non-200 response code during CRC GET request"));
        }

        var made = new JsonObject
        {
            ["id"] = (1146654567674912769 + _all.Count).ToString(CultureInfo.InvariantCulture),
            ["url"] = url,
            ["valid"] = true,
            ["created_at"] = XPlace.Moment(time.GetUtcNow()),
        };
        _all.Add(made);
        return (200, made.DeepClone().AsObject());
    }

    private (int, JsonObject) Validate(string id)
    {
        if (_all.Find(one => (string?)one["id"] == id) is not { } one)
        {
            return (404, XProblems.Missing(id));
        }

        one["valid"] = IsThem(new Uri((string)one["url"]!));
        return (200, new JsonObject { ["data"] = new JsonObject { ["attempted"] = true } });
    }

    private bool IsThem(Uri address)
    {
        const string token = "what-is-the-word";
        var request = new HookRequest(
            "GET",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["crc_token"] = token },
            new Dictionary<string, string>(StringComparer.Ordinal),
            default
        );
        var wanted = Convert.ToBase64String(Signature.Of(XDoor.Consumer, System.Text.Encoding.UTF8.GetBytes(token)));
        return Ask(request, address) is { Status: 200 } answer
            && (string?)JsonSerializer.Deserialize<JsonObject>(answer.Body)?["response_token"] == $"sha256={wanted}";
    }
}
