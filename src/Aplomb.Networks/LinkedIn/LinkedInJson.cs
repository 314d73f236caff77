using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Aplomb.Networks.LinkedIn;

/// <param name="Action"><c>COMMENT</c>, <c>ADMIN_COMMENT</c>, <c>COMMENT_EDIT</c>, <c>COMMENT_DELETE</c>, <c>SHARE_MENTION</c>; others are left.</param>
/// <param name="GeneratedActivity">The URN of what came about: a comment or a share.</param>
/// <param name="LastModifiedAt">Milliseconds since 1970.</param>
internal sealed record Notification(
    string Action,
    string? OrganizationalEntity = null,
    string? SourcePost = null,
    string? GeneratedActivity = null,
    Decorated? DecoratedGeneratedActivity = null,
    long LastModifiedAt = 0
);

internal sealed record Decorated(DecoratedThing? Comment = null, DecoratedThing? Share = null);

/// <param name="Entity">Its URN.</param>
/// <param name="Owner">The URN of who wrote it.</param>
/// <param name="Object">The URN of the post that it stands under.</param>
internal sealed record DecoratedThing(
    string? Entity = null,
    string? Owner = null,
    string? Text = null,
    string? Object = null
);

internal sealed record Notifications(IReadOnlyList<Notification>? Elements = null);

internal sealed record Told(
    string? Type = null,
    [property: JsonPropertyName("notifications")] IReadOnlyList<Notification>? Items = null
);

internal sealed record Comment(
    string? Actor = null,
    string? Id = null,
    [property: JsonPropertyName("$URN")] string? Urn = null,
    string? Object = null,
    string? ParentComment = null,
    CommentMessage? Message = null,
    Stamp? Created = null
);

internal sealed record CommentMessage(string? Text = null);

/// <param name="Time">Milliseconds since 1970.</param>
internal sealed record Stamp(long Time = 0);

internal sealed record Comments(IReadOnlyList<Comment>? Elements = null);

internal sealed record Organization(long Id = 0, string? VanityName = null, string? LocalizedName = null);

/// <param name="RoleAssignee">The URN of the person.</param>
internal sealed record Role(string? RoleAssignee = null, string? Organization = null);

internal sealed record Roles(IReadOnlyList<Role>? Elements = null);

internal sealed record Refused(string? Message = null, string? Error = null);

internal sealed record Granted(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("expires_in")] long? ExpiresIn = null,
    [property: JsonPropertyName("refresh_token")] string? RefreshToken = null,
    [property: JsonPropertyName("refresh_token_expires_in")] long? RefreshTokenExpiresIn = null
);

/// <summary>Up to where we have read.</summary>
/// <param name="Since">Milliseconds: all until here is known.</param>
/// <param name="Until">Where the walk that is under way ends; null where none is.</param>
/// <param name="Start">How many of that walk are read.</param>
/// <param name="Top">The newest of that walk.</param>
internal sealed record LinkedInCursor(long Since, long? Until = null, int Start = 0, long Top = 0);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Notifications))]
[JsonSerializable(typeof(Told))]
[JsonSerializable(typeof(Comment))]
[JsonSerializable(typeof(Comments))]
[JsonSerializable(typeof(Organization))]
[JsonSerializable(typeof(Roles))]
[JsonSerializable(typeof(Refused))]
[JsonSerializable(typeof(Granted))]
[JsonSerializable(typeof(LinkedInCursor))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class LinkedInJson : JsonSerializerContext;
