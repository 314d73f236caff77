using System.Text.Json.Serialization;
using Aplomb.Networks.Meta;

namespace Aplomb.Networks.Instagram;

/// <summary>https://developers.facebook.com/docs/instagram-platform/reference/instagram-media</summary>
internal sealed record IgMedia(
    string? Id,
    string? Caption,
    string? Permalink,
    string? Timestamp,
    string? Username,
    GraphList<IgComment>? Comments
);

/// <summary>https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-comment</summary>
/// <param name="ParentId">The comment at the top, where this is a reply.</param>
internal sealed record IgComment(
    string? Id,
    string? Text,
    string? Username,
    GraphPerson? From,
    string? Timestamp,
    bool? Hidden,
    string? ParentId,
    GraphId? Media,
    GraphList<IgComment>? Replies
);

/// <summary>Where somebody named us: a comment, or a caption.</summary>
internal sealed record IgMentioned(IgMentionedComment? MentionedComment, IgMedia? MentionedMedia);

internal sealed record IgMentionedComment(
    string? Id,
    string? Text,
    string? Timestamp,
    string? Username,
    IgMedia? Media,
    GraphList<IgComment>? Replies
);

/// <summary>What a webhook says of a comment, or of a mention.</summary>
internal sealed record IgChange(
    [property: JsonConverter(typeof(LooseText))] string? Id,
    [property: JsonConverter(typeof(LooseText))] string? ParentId,
    string? Text,
    GraphPerson? From,
    GraphId? Media,
    [property: JsonConverter(typeof(LooseText))] string? MediaId,
    [property: JsonConverter(typeof(LooseText))] string? CommentId
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.AllowReadingFromString
)]
[JsonSerializable(typeof(GraphList<IgMedia>))]
[JsonSerializable(typeof(GraphList<IgComment>))]
[JsonSerializable(typeof(IgComment))]
[JsonSerializable(typeof(IgMentioned))]
[JsonSerializable(typeof(IgChange))]
internal sealed partial class InstagramJson : JsonSerializerContext;
