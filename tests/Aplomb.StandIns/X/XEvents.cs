using System.Text;
using System.Text.Json.Nodes;

namespace Aplomb.Networks.X;

/// <summary>What X tells by itself: the Activity API.</summary>
internal static class XEvents
{
    /// <param name="uuid">Of this telling: the same thing told again has another.</param>
    /// <param name="people">Ids of those who are named in it.</param>
    public static JsonObject Event(
        XPlace place,
        string type,
        JsonObject payload,
        string uuid,
        params string[] people
    ) =>
        new()
        {
            ["data"] = new JsonObject
            {
                ["event_uuid"] = uuid,
                ["filter"] = new JsonObject { ["user_id"] = XPlace.Us },
                ["event_type"] = type,
                ["tag"] = "aplomb",
                ["payload"] = payload,
                ["includes"] = new JsonObject { ["users"] = new JsonArray([.. people.Select(place.Json)]) },
            },
        };

    public static HookRequest Signed(JsonObject told)
    {
        var body = Encoding.UTF8.GetBytes(told.ToJsonString());
        return new HookRequest(
            "POST",
            new Dictionary<string, string>(StringComparer.Ordinal),
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["x-twitter-webhooks-signature"] =
                    $"sha256={Convert.ToBase64String(Signature.Of(XDoor.Consumer, body))}",
            },
            body
        );
    }
}
