using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Aplomb.Networks.Bluesky;

internal sealed record Refused(string? Error, string? Message);

internal sealed record Session(
    string AccessJwt,
    string RefreshJwt,
    string Handle,
    string Did,
    DidDocument? DidDoc = null
);

internal sealed record DidDocument(IReadOnlyList<DidService>? Service = null);

internal sealed record DidService(string Id, JsonElement ServiceEndpoint);

internal sealed record Ref(string Uri, string Cid);

internal sealed record ReplyRef(Ref Root, Ref Parent);

internal sealed record PostRecord(
    string? Text = null,
    ReplyRef? Reply = null,
    JsonElement? Embed = null,
    string? CreatedAt = null
);

internal sealed record Profile(string Did, string Handle, string? DisplayName = null, ActorViewer? Viewer = null);

internal sealed record ActorViewer(string? Blocking = null, bool? BlockedBy = null);

internal sealed record Notification(
    string Uri,
    string Cid,
    Profile Author,
    string Reason,
    PostRecord Record,
    DateTimeOffset IndexedAt
);

internal sealed record Notifications(
    [property: JsonPropertyName("notifications")] IReadOnlyList<Notification> Items,
    string? Cursor = null
);

internal sealed record PostView(
    string Uri,
    string Cid,
    Profile Author,
    PostRecord Record,
    DateTimeOffset IndexedAt,
    PostViewer? Viewer = null
);

internal sealed record PostViewer(string? Like = null, bool? ReplyDisabled = null);

internal sealed record Posts([property: JsonPropertyName("posts")] IReadOnlyList<PostView> Items);

internal sealed record Feed([property: JsonPropertyName("feed")] IReadOnlyList<FeedItem> Items);

internal sealed record FeedItem(PostView Post, JsonElement? Reason = null);

internal sealed record Found(string Uri, string? Cid, JsonObject Value);

internal sealed record Resolved(string Did);

internal sealed record Convo(string Id, IReadOnlyList<Profile> Members);

internal sealed record ConvoAnswer(Convo Convo);

internal sealed record Message(string Id, string? Text, Sender? Sender, DateTimeOffset SentAt);

internal sealed record Sender(string Did);

internal sealed record Messages([property: JsonPropertyName("messages")] IReadOnlyList<Message> Items);

internal sealed record LogEntry(
    [property: JsonPropertyName("$type")] string Type,
    string? ConvoId = null,
    Message? Message = null
);

internal sealed record Log([property: JsonPropertyName("logs")] IReadOnlyList<LogEntry> Items, string? Cursor = null);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Refused))]
[JsonSerializable(typeof(Session))]
[JsonSerializable(typeof(Notifications))]
[JsonSerializable(typeof(Posts))]
[JsonSerializable(typeof(Feed))]
[JsonSerializable(typeof(Found))]
[JsonSerializable(typeof(Ref))]
[JsonSerializable(typeof(Resolved))]
[JsonSerializable(typeof(Profile))]
[JsonSerializable(typeof(ConvoAnswer))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Messages))]
[JsonSerializable(typeof(Log))]
[JsonSerializable(typeof(BlueskyCursor))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class BlueskyJson : JsonSerializerContext;
