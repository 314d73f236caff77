using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aplomb.Networks.Mastodon;

/// <summary>A post there. What is null was not told; what others wrote may hold anything.</summary>
internal sealed record MastodonStatus(
    string? Id,
    DateTimeOffset? CreatedAt,
    DateTimeOffset? EditedAt,
    string? InReplyToId,
    string? InReplyToAccountId,
    string? Visibility,
    string? SpoilerText,
    string? Content,
    string? Url,
    string? Uri,
    MastodonAccount? Account,
    List<MastodonMention?>? Mentions,
    List<MastodonMedia?>? MediaAttachments,
    MastodonQuote? Quote,
    MastodonApp? Application
);

internal sealed record MastodonAccount(string? Id, string? Username, string? Acct, string? DisplayName);

internal sealed record MastodonMention(string? Id, string? Username, string? Acct);

internal sealed record MastodonMedia(string? Type, string? Description);

/// <param name="QuotedStatusId">In a quote within a quote, where the whole is not told.</param>
internal sealed record MastodonQuote(string? State, MastodonQuoted? QuotedStatus, string? QuotedStatusId);

internal sealed record MastodonQuoted(string? Id);

internal sealed record MastodonNotification(
    string? Id,
    string? Type,
    DateTimeOffset? CreatedAt,
    MastodonStatus? Status
);

/// <summary>An application that wrote a post, or that we have just registered.</summary>
internal sealed record MastodonApp(string? Name, string? ClientId, string? ClientSecret);

internal sealed record MastodonGrant(string? AccessToken, string? Scope);

/// <summary>Says why not. Other servers than Mastodon may say nothing at all.</summary>
internal sealed record MastodonRefusal(string? Error, string? ErrorDescription);

/// <summary><c>/api/v2/instance</c>, and of <c>/api/v1/instance</c> what is the same.</summary>
internal sealed record MastodonInstance(
    string? Domain,
    string? Version,
    MastodonConfiguration? Configuration,
    Dictionary<string, JsonElement>? ApiVersions,
    int? MaxTootChars
);

internal sealed record MastodonConfiguration(MastodonUrls? Urls, MastodonLimits? Statuses);

internal sealed record MastodonUrls(string? Streaming);

internal sealed record MastodonLimits(int? MaxCharacters, int? CharactersReservedPerUrl);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(List<JsonElement>))]
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
[JsonSerializable(typeof(MastodonStatus))]
[JsonSerializable(typeof(MastodonNotification))]
[JsonSerializable(typeof(MastodonAccount))]
[JsonSerializable(typeof(MastodonApp))]
[JsonSerializable(typeof(MastodonGrant))]
[JsonSerializable(typeof(MastodonRefusal))]
[JsonSerializable(typeof(MastodonInstance))]
internal sealed partial class MastodonJson : JsonSerializerContext;
