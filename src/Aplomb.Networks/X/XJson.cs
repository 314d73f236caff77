using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Aplomb.Networks.X;

internal sealed record XPost(
    string Id,
    string? Text = null,
    string? AuthorId = null,
    DateTimeOffset? CreatedAt = null,
    string? ConversationId = null,
    string? InReplyToTweetId = null,
    IReadOnlyList<XReference>? ReferencedTweets = null,
    XEntities? Entities = null,
    IReadOnlyList<string>? EditHistoryTweetIds = null,
    IReadOnlyList<int>? DisplayTextRange = null,
    XNote? NoteTweet = null
);

/// <param name="Type"><c>replied_to</c>, <c>quoted</c> or <c>retweeted</c>.</param>
internal sealed record XReference(string Type, string Id);

internal sealed record XEntities(IReadOnlyList<XMention>? Mentions = null, IReadOnlyList<XLink>? Urls = null);

internal sealed record XMention(int Start, string? Id = null, string? Username = null);

/// <param name="Url">As it stands in the text: always <c>https://t.co/…</c>.</param>
internal sealed record XLink(string Url, string? ExpandedUrl = null);

/// <summary>The whole of a text that is longer than 280.</summary>
internal sealed record XNote(string Text, XEntities? Entities = null);

/// <param name="ScreenName">The handle in old shapes.</param>
/// <param name="Data">The user itself where the network wraps it.</param>
internal sealed record XUser(
    string? Id = null,
    string? Username = null,
    string? Name = null,
    string? ScreenName = null,
    XUser? Data = null
);

internal sealed record XIncludes(IReadOnlyList<XUser>? Users = null, IReadOnlyList<XPost>? Tweets = null);

internal sealed record XMeta(string? NextToken = null);

/// <summary>A refusal, as a whole answer or as one of several in an answer that is fine otherwise.</summary>
/// <param name="Message">In a list of what is wrong with a request.</param>
/// <param name="Error">At the sign-in, which speaks OAuth.</param>
internal sealed record XProblem(
    string? Title = null,
    string? Detail = null,
    string? Type = null,
    string? ResourceId = null,
    string? Message = null,
    string? Error = null,
    string? ErrorDescription = null,
    IReadOnlyList<XProblem>? Errors = null
);

internal sealed record XPage(
    IReadOnlyList<XPost>? Data = null,
    XIncludes? Includes = null,
    XMeta? Meta = null,
    IReadOnlyList<XProblem>? Errors = null
);

internal sealed record XOnePost(XPost? Data = null, IReadOnlyList<XProblem>? Errors = null);

internal sealed record XOneUser(XUser? Data = null);

internal sealed record XMessage(
    string Id,
    string? EventType = null,
    string? Text = null,
    string? SenderId = null,
    string? DmConversationId = null,
    DateTimeOffset? CreatedAt = null
);

internal sealed record XMessages(IReadOnlyList<XMessage>? Data = null, XIncludes? Includes = null, XMeta? Meta = null);

internal sealed record XSentMessage(XSent? Data = null);

internal sealed record XSent(string DmConversationId, string DmEventId);

internal sealed record XTokens(
    string AccessToken,
    string? RefreshToken = null,
    int? ExpiresIn = null,
    string? Scope = null
);

/// <param name="Data">The webhook itself where the network wraps it.</param>
internal sealed record XWebhook(string? Id = null, string? Url = null, bool? Valid = null, XWebhook? Data = null);

internal sealed record XWebhookList(IReadOnlyList<XWebhook>? Data = null);

internal sealed record XHook(XEvent? Data = null);

internal sealed record XEvent(
    string EventType,
    XFilter? Filter = null,
    JsonElement Payload = default,
    XIncludes? Includes = null
);

internal sealed record XFilter(string? UserId = null);

/// <param name="Id">In the newer shape, the message is the payload itself.</param>
internal sealed record XTold(
    string? Id = null,
    string? UserId = null,
    IReadOnlyList<XOldMessage>? DirectMessageEvents = null,
    IReadOnlyDictionary<string, XUser>? Users = null
);

/// <param name="CreatedTimestamp">Milliseconds since 1970.</param>
internal sealed record XOldMessage(
    string Id,
    string? Type = null,
    string? CreatedTimestamp = null,
    XOldMessageCreate? MessageCreate = null
);

internal sealed record XOldMessageCreate(string SenderId, XOldTarget? Target = null, XOldData? MessageData = null);

internal sealed record XOldTarget(string RecipientId);

internal sealed record XOldData(string? Text = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(XPage))]
[JsonSerializable(typeof(XOnePost))]
[JsonSerializable(typeof(XOneUser))]
[JsonSerializable(typeof(XMessages))]
[JsonSerializable(typeof(XSentMessage))]
[JsonSerializable(typeof(XTokens))]
[JsonSerializable(typeof(XProblem))]
[JsonSerializable(typeof(XHook))]
[JsonSerializable(typeof(XWebhook))]
[JsonSerializable(typeof(XWebhookList))]
[JsonSerializable(typeof(XTold))]
[JsonSerializable(typeof(XPost))]
[JsonSerializable(typeof(XMessage))]
[JsonSerializable(typeof(XCursor))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class XJson : JsonSerializerContext;
