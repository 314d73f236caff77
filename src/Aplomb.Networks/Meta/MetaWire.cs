using System.Text;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.Meta;

/// <summary>One question to Graph.</summary>
/// <param name="Path">Ids and edges below the version: <c>1234/comments</c>.</param>
/// <param name="Token">Whose word it is; null where the question proves by itself who asks.</param>
internal sealed record MetaAsk(HttpMethod Method, string Path, string? Token)
{
    /// <summary>Fields of the query, or of the body of a POST.</summary>
    public IReadOnlyList<(string Name, string Value)> Values { get; init; } = [];

    /// <summary>Proves that the token was not stolen from us; null for an app's own token.</summary>
    public string? Secret { get; init; }

    public bool Again { get; init; } = Method == HttpMethod.Get;

    /// <summary>Which of Meta's limits it counts for.</summary>
    public string Bucket { get; init; } = "pages";
}

/// <summary>The way to Graph: addresses, proofs, limits. A token stands in a header: addresses are written into logs.</summary>
internal sealed class MetaWire(Wire wire, Uri? root)
{
    /// <summary>Of the documents that this was written by.</summary>
    public const string Version = "v25.0";

    private static readonly Uri Live = new("https://graph.facebook.com/");
    private static readonly Uri Dialogs = new("https://www.facebook.com/");

    /// <summary>Where people say yes, by their browser.</summary>
    public Uri Dialog => new(root ?? Dialogs, $"{Version}/dialog/oauth");

    /// <summary>Asks; whatever Graph refuses is thrown.</summary>
    public async Task<WireAnswer> AskAsync(AccountAccess account, MetaAsk ask, CancellationToken ct)
    {
        var answer = await wire.AskAsync(account, Request(ask), ct);
        return MetaErrors.Of(answer, changes: !ask.Again) is { } refusal ? throw refusal : answer;
    }

    /// <summary>Hex HMAC of the token: https://developers.facebook.com/docs/graph-api/guides/secure-requests</summary>
    public static string Proof(string secret, string token) =>
        Convert.ToHexStringLower(Signature.Of(secret, Encoding.UTF8.GetBytes(token)));

    private WireRequest Request(MetaAsk ask)
    {
        var values = ask is { Secret: { } secret, Token: { } proven }
            ? [.. ask.Values, ("appsecret_proof", Proof(secret, proven))]
            : ask.Values;
        var post = ask.Method == HttpMethod.Post;
        var path = string.Join('/', ask.Path.Split('/').Select(Uri.EscapeDataString));
        return new WireRequest(
            ask.Method,
            new Uri(root ?? Live, $"{Version}/{path}{(post || values.Count is 0 ? "" : "?" + Query(values))}")
        )
        {
            Headers = ask.Token is { } token ? [("Authorization", $"Bearer {token}")] : [],
            Body = post
                ? () => new FormUrlEncodedContent(values.Select(one => KeyValuePair.Create(one.Name, one.Value)))
                : null,
            Again = ask.Again,
            Bucket = ask.Bucket,
            Rest = MetaUse.Rest,
        };
    }

    internal static string Query(IEnumerable<(string Name, string Value)> values) =>
        string.Join('&', values.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}"));
}
