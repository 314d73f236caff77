using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aplomb.Networks.Meta;

/// <summary>How Graph says no: https://developers.facebook.com/docs/graph-api/guides/error-handling</summary>
internal sealed record GraphFailure(GraphError? Error);

internal sealed record GraphError(int Code, int ErrorSubcode, bool IsTransient);

internal sealed record GraphPaging(GraphCursors? Cursors, string? Next);

internal sealed record GraphCursors(string? After);

internal sealed record GraphList<T>(IReadOnlyList<T>? Data, GraphPaging? Paging)
{
    public IReadOnlyList<T> Items => Data ?? [];

    /// <summary>Where the next page begins; null on the last.</summary>
    public string? After => Paging?.Next is null ? null : Paging.Cursors?.After;
}

/// <summary>A person, a Page or an Instagram account, as far as Meta tells.</summary>
internal sealed record GraphPerson(string? Id, string? Name, string? Username);

internal sealed record GraphId(string? Id, string? CommentId, string? MessageId, string? RecipientId, bool? Success)
{
    /// <summary>Of whatever was made.</summary>
    public string? Made => MessageId ?? Id;
}

internal sealed record GraphToken(string? AccessToken, long? ExpiresIn);

internal sealed record GraphTokenFacts(GraphTokenData? Data);

/// <summary>What Meta says about a token.</summary>
/// <param name="Type"><c>PAGE</c>, <c>USER</c> or <c>SYSTEM_USER</c>.</param>
/// <param name="ExpiresAt">Seconds since 1970; 0 never.</param>
/// <param name="DataAccessExpiresAt">When somebody has to agree again; 0 never.</param>
internal sealed record GraphTokenData(
    bool IsValid,
    string? AppId,
    string? Type,
    long ExpiresAt,
    long DataAccessExpiresAt,
    IReadOnlyList<string>? Scopes
);

internal sealed record GraphPage(
    string? Id,
    string? Name,
    string? Username,
    string? AccessToken,
    GraphPerson? InstagramBusinessAccount
);

internal sealed record GraphConversation(
    string? Id,
    GraphList<GraphPerson>? Participants,
    GraphList<GraphMessage>? Messages
);

internal sealed record GraphMessage(
    string? Id,
    string? CreatedTime,
    GraphPerson? From,
    GraphList<GraphPerson>? To,
    string? Message
);

/// <summary>One request of a batch, and its answer: https://developers.facebook.com/docs/graph-api/batch-requests</summary>
internal sealed record BatchAsk(string Method, string RelativeUrl);

internal sealed record BatchAnswer(int Code, string? Body);

internal sealed record SignedRequest(string? Algorithm, [property: JsonConverter(typeof(LooseText))] string? UserId);

/// <summary>Where one can see how a request for deletion stands.</summary>
internal sealed record DeletionAnswer(string Url, string ConfirmationCode);

/// <summary>Whom a message goes to: a person, or whoever wrote a comment or a post.</summary>
internal sealed record Recipient(string? Id = null, string? CommentId = null, string? PostId = null);

internal sealed record MessageText(string Text);

/// <summary>Reads text that Meta writes as a number at times: ids, and moments.</summary>
internal sealed class LooseText : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return reader.TryGetInt64(out var whole)
                    ? whole.ToString(CultureInfo.InvariantCulture)
                    : reader.GetDouble().ToString(CultureInfo.InvariantCulture);
            default:
                reader.Skip();
                return null;
        }
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString
)]
[JsonSerializable(typeof(GraphFailure))]
[JsonSerializable(typeof(GraphId))]
[JsonSerializable(typeof(GraphPerson))]
[JsonSerializable(typeof(GraphToken))]
[JsonSerializable(typeof(GraphTokenFacts))]
[JsonSerializable(typeof(GraphPage))]
[JsonSerializable(typeof(GraphList<GraphPage>))]
[JsonSerializable(typeof(GraphList<GraphConversation>))]
[JsonSerializable(typeof(GraphConversation))]
[JsonSerializable(typeof(IReadOnlyList<BatchAsk>))]
[JsonSerializable(typeof(IReadOnlyList<BatchAnswer?>))]
[JsonSerializable(typeof(SignedRequest))]
[JsonSerializable(typeof(Recipient))]
[JsonSerializable(typeof(MessageText))]
[JsonSerializable(typeof(IReadOnlyList<GraphPerson>))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(Dictionary<string, IReadOnlyList<MetaUse>>))]
[JsonSerializable(typeof(MetaHook))]
[JsonSerializable(typeof(Walk))]
[JsonSerializable(typeof(DeletionAnswer))]
internal sealed partial class MetaJson : JsonSerializerContext;
