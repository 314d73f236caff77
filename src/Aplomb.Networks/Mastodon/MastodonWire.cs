using System.Text.Json;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.Mastodon;

/// <summary>Questions to an account's server, and what its refusals mean.</summary>
internal sealed class MastodonWire(Wire wire)
{
    /// <summary>What of a server's own words stands in a message.</summary>
    private const int Told = 120;

    /// <summary>The root of the server that an account lives on.</summary>
    public static Uri Root(AccountAccess account) => Addresses.Server(account.Answer(MastodonGuide.Server));

    /// <summary>Part of a path: ids are opaque, and some hold a slash.</summary>
    public static string Part(string id) => Uri.EscapeDataString(id);

    public Task<WireAnswer> GetAsync(AccountAccess account, string path, CancellationToken ct) =>
        AskAsync(account, HttpMethod.Get, path, fields: null, again: true, bucket: "", key: null, ct);

    /// <summary>Does something that may be done twice without harm.</summary>
    public async Task DoAsync(AccountAccess account, HttpMethod method, string path, CancellationToken ct)
    {
        var bucket = method == HttpMethod.Delete ? "delete" : "";
        Expect(await AskAsync(account, method, path, fields: null, again: true, bucket, key: null, ct));
    }

    /// <summary>Sends a form. A lost answer is a riddle: nothing is sent a second time by itself.</summary>
    public Task<WireAnswer> PostAsync(
        AccountAccess account,
        string path,
        IEnumerable<(string, string)> fields,
        string bucket,
        string? key,
        CancellationToken ct
    ) => AskAsync(account, HttpMethod.Post, path, fields, again: false, bucket, key, ct);

    /// <summary>Asks without being signed in.</summary>
    public Task<WireAnswer> BareAsync(
        AccountAccess account,
        HttpMethod method,
        string path,
        IEnumerable<(string, string)>? fields,
        bool again,
        CancellationToken ct
    ) => wire.AskAsync(account, Request(Root(account), method, path, fields, token: null, key: null, again), ct);

    /// <summary>Opens a line that stays open.</summary>
    public async Task<HttpResponseMessage> OpenAsync(AccountAccess account, Uri address, CancellationToken ct)
    {
        var token = await TokenAsync(account, ct);
        return await wire.OpenAsync(
            account,
            new WireRequest(HttpMethod.Get, address)
            {
                Headers = [("Authorization", $"Bearer {token}"), ("Accept", "text/event-stream")],
                Bucket = "stream",
            },
            ct
        );
    }

    /// <exception cref="NetworkException">The server said no.</exception>
    public static WireAnswer Expect(WireAnswer answer) => Refusal(answer) is { } refusal ? throw refusal : answer;

    /// <summary>What a refusal means; null where it is none. Many servers say no word with it, so the status decides.</summary>
    public static NetworkException? Refusal(WireAnswer answer) =>
        answer.Status switch
        {
            >= 200 and < 300 => null,
            401 => new(
                FailureClass.AuthRevoked,
                "The server does not know our sign-in any more. Connect the account again."
            ),
            403 => new(FailureClass.PermissionMissing, $"The server does not allow that.{Said(answer)}"),
            404 or 410 => new(FailureClass.TargetGone, "It is not there any more, or its author keeps it from us."),
            400 or 413 or 415 or 422 => new(
                FailureClass.InvalidContent,
                $"The server refused the words.{Said(answer)}"
            ),
            >= 300 and < 400 => new(
                FailureClass.InvalidContent,
                "The server sends us elsewhere. Write the address where people sign in."
            ),
            _ => new(FailureClass.Transient, $"The server answered with {answer.Status}."),
        };

    /// <summary>The parts of a list that can be read. One that cannot is left out: it must not keep the others from us.</summary>
    public static List<T> Items<T>(WireAnswer answer, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class =>
        [.. Expect(answer).Json(MastodonJson.Default.ListJsonElement).Select(one => TryRead(one, type)).OfType<T>()];

    private static T? TryRead<T>(JsonElement element, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return element.Deserialize(type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<WireAnswer> AskAsync(
        AccountAccess account,
        HttpMethod method,
        string path,
        IEnumerable<(string, string)>? fields,
        bool again,
        string bucket,
        string? key,
        CancellationToken ct
    )
    {
        var token = await TokenAsync(account, ct);
        var request = Request(Root(account), method, path, fields, token, key, again) with { Bucket = bucket };
        return await wire.AskAsync(account, request, ct);
    }

    private static WireRequest Request(
        Uri root,
        HttpMethod method,
        string path,
        IEnumerable<(string Name, string Value)>? fields,
        string? token,
        string? key,
        bool again
    )
    {
        var form = fields?.Select(one => KeyValuePair.Create(one.Name, one.Value)).ToList();
        List<(string, string)> headers = [("Accept", "application/json")]; // some answer with a page otherwise
        headers.AddRange(token is null ? [] : [("Authorization", $"Bearer {token}")]);
        headers.AddRange(key is null ? [] : [("Idempotency-Key", key)]);
        return new WireRequest(method, new Uri(root, path))
        {
            Headers = headers,
            Body = form is null ? null : () => new FormUrlEncodedContent(form),
            Again = again,
        };
    }

    private static async Task<string> TokenAsync(AccountAccess account, CancellationToken ct) =>
        (await account.Tokens.ReadAsync(ct))?.Access
        ?? account.AnswerOrNull(MastodonGuide.Token)
        ?? throw new NetworkException(FailureClass.AuthRevoked, "Nobody has signed in yet. Connect the account.");

    private static string Said(WireAnswer answer) =>
        answer.TryJson(MastodonJson.Default.MastodonRefusal) is { Error: { Length: > 0 } words }
            ? $" It says: {(words.Length > Told ? $"{words[..Told]}…" : words)}"
            : "";
}
