using System.Text.Json.Serialization;
using Aplomb.Networks.Meta;

namespace Aplomb.Networks.Facebook;

/// <summary>https://developers.facebook.com/docs/graph-api/reference/page-post</summary>
internal sealed record PagePost(
    string? Id,
    string? Message,
    GraphPerson? From,
    string? CreatedTime,
    string? PermalinkUrl,
    GraphList<PageComment>? Comments
);

/// <summary>https://developers.facebook.com/docs/graph-api/reference/comment</summary>
/// <param name="Parent">The comment that it answers; null where it answers the post.</param>
/// <param name="CanComment">Whether one can answer it.</param>
internal sealed record PageComment(
    string? Id,
    string? Message,
    GraphPerson? From,
    string? CreatedTime,
    string? PermalinkUrl,
    GraphId? Parent,
    bool? CanComment,
    GraphConversation? PrivateReplyConversation
);

/// <summary>What a webhook says of the feed, of a mention or of a recommendation: one shape with much left out each time.</summary>
/// <param name="Item"><c>comment</c>, <c>post</c>, <c>status</c>, <c>photo</c>, <c>video</c>, <c>share</c>, <c>rating</c>, <c>reaction</c> …</param>
/// <param name="Verb"><c>add</c>, <c>edited</c> or <c>edit</c>, <c>remove</c>, <c>hide</c>, <c>unhide</c> …</param>
internal sealed record FeedChange(
    string? Item,
    string? Verb,
    [property: JsonConverter(typeof(LooseText))] string? CommentId,
    [property: JsonConverter(typeof(LooseText))] string? PostId,
    [property: JsonConverter(typeof(LooseText))] string? ParentId,
    GraphPerson? From,
    string? Message,
    [property: JsonConverter(typeof(LooseText))] string? CreatedTime,
    [property: JsonConverter(typeof(LooseText))] string? SenderId,
    string? SenderName,
    [property: JsonConverter(typeof(LooseText))] string? ReviewerId,
    string? ReviewerName,
    string? ReviewText,
    string? RecommendationType,
    [property: JsonConverter(typeof(LooseText))] string? OpenGraphStoryId
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.AllowReadingFromString
)]
[JsonSerializable(typeof(GraphList<PagePost>))]
[JsonSerializable(typeof(GraphList<PageComment>))]
[JsonSerializable(typeof(PageComment))]
[JsonSerializable(typeof(FeedChange))]
internal sealed partial class FacebookJson : JsonSerializerContext;
