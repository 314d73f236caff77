using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.Bluesky;

/// <summary>A call of a method of the AT Protocol.</summary>
/// <param name="Method">Its name: <c>app.bsky.feed.getPosts</c>.</param>
internal sealed record Call(string Method)
{
    public IReadOnlyList<(string Name, string Value)> Query { get; init; } = [];

    /// <summary>What is sent; null makes it a question.</summary>
    public JsonObject? Body { get; init; }

    /// <summary>Whom the server passes it on to; null answers itself.</summary>
    public string? Proxy { get; init; }

    /// <summary>Whether to do it twice is as to do it once.</summary>
    public bool Again { get; init; }

    public WireRequest At(Uri server, string? token)
    {
        var query = string.Join('&', Query.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}"));
        var text = Body?.ToJsonString();
        return new WireRequest(
            Body is null ? HttpMethod.Get : HttpMethod.Post,
            new Uri(server, $"xrpc/{Method}{(query.Length > 0 ? "?" : null)}{query}")
        )
        {
            Headers =
            [
                .. token is null ? Array.Empty<(string, string)>() : [("authorization", $"Bearer {token}")],
                .. Proxy is null ? Array.Empty<(string, string)>() : [("atproto-proxy", Proxy)],
            ],
            Body = text is null ? null : () => Json(text),
            Again = Again || Body is null,
            Bucket = Body is null ? "read" : "write",
        };
    }

    private static ByteArrayContent Json(string text)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }
}

/// <summary>What the AT Protocol's refusals mean for us. Pure.</summary>
internal static class BlueskyWire
{
    /// <summary>Whether the access token has come to its end; the network says so with 400.</summary>
    public static bool IsExpired(WireAnswer answer) =>
        answer.Status is 400 or 401 && Read(answer).Error is "ExpiredToken" or "InvalidToken";

    /// <summary>The refusal in an answer; null where there is none.</summary>
    public static NetworkException? Refusal(WireAnswer answer)
    {
        if (answer.Ok)
        {
            return null;
        }

        var (error, message) = Read(answer);
        return new NetworkException(
            Class(answer.Status, error ?? "", message ?? ""),
            message ?? error ?? $"Bluesky answered with {answer.Status}."
        );
    }

    public static T Read<T>(WireAnswer answer, JsonTypeInfo<T> type) =>
        Refusal(answer) is { } refusal ? throw refusal : answer.Json(type);

    private static Refused Read(WireAnswer answer) =>
        answer.TryJson(BlueskyJson.Default.Refused) ?? new Refused(Error: null, Message: null);

    private static FailureClass Class(int status, string error, string message) =>
        error switch
        {
            "ExpiredToken" or "AuthMissing" or "AuthenticationRequired" => FailureClass.AuthRevoked,
            "InvalidToken" when message.Contains("Bad token", StringComparison.OrdinalIgnoreCase) =>
                FailureClass.PermissionMissing,
            "InvalidToken" or "AuthFactorTokenRequired" => FailureClass.AuthRevoked,
            "AccountTakedown" or "AccountDeactivated" or "AccountSuspended" or "RepoTakendown" or "RepoDeactivated" =>
                FailureClass.AuthRevoked,
            "InvalidSwap" => FailureClass.Duplicate,
            "RecordNotFound" or "NotFound" => FailureClass.TargetGone,
            "BlockedActor" or "BlockedByActor" => FailureClass.TargetClosed,
            "MessagesDisabled" or "NotFollowedBySender" or "ActorNotFound" => FailureClass.RecipientUnavailable,
            "RateLimitExceeded" => FailureClass.RateLimited,
            "InvalidRequest" when message.Contains("Could not locate record", StringComparison.Ordinal) =>
                FailureClass.TargetGone,
            "InvalidRequest" or "InvalidRecord" or "PayloadTooLarge" => FailureClass.InvalidContent,
            _ => ByStatus(status),
        };

    private static FailureClass ByStatus(int status) =>
        status switch
        {
            401 => FailureClass.AuthRevoked,
            403 or 404 or 501 => FailureClass.PermissionMissing,
            413 => FailureClass.InvalidContent,
            _ => FailureClass.Transient,
        };
}
