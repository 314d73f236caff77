using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Aplomb.Replies;

namespace Aplomb.Networks.Mastodon;

/// <summary>Signs in, by the browser or with a token made by hand, and finds out what the account may do.</summary>
internal sealed class MastodonSignIn(MastodonWire wire, MastodonServers servers, MastodonGather gather)
{
    /// <summary>No more than the desk needs; servers before 4.3 know these names, too.</summary>
    private const string Scopes =
        "read:accounts read:notifications read:statuses read:mutes read:blocks write:statuses write:favourites write:mutes write:blocks write:reports";

    private const string Id = "client-id";
    private const string Secret = "client-secret";

    /// <summary>What comes back as the code where a token was put in by hand: then the server need not be asked.</summary>
    private const string ByHand = "by-hand";

    /// <summary>Registers the desk with the server, for it knows nobody, and says where to send people.</summary>
    public async Task<(Uri, IReadOnlyDictionary<string, string>?)> BeginAsync(
        AccountAccess account,
        Consent consent,
        CancellationToken ct
    )
    {
        if (account.AnswerOrNull(MastodonGuide.Token) is not null)
        {
            return (With(consent.Callback, ("code", ByHand), ("state", consent.State)), null);
        }

        var fields = new[]
        {
            ("client_name", MastodonPosts.App),
            ("redirect_uris", consent.Callback.AbsoluteUri),
            ("scopes", Scopes),
        };
        var answer = await wire.BareAsync(account, HttpMethod.Post, "api/v1/apps", fields, again: true, ct);
        if (
            MastodonWire.Expect(answer).Json(MastodonJson.Default.MastodonApp)
            is not { ClientId: { Length: > 0 } id, ClientSecret: { Length: > 0 } secret }
        )
        {
            throw new NetworkException(FailureClass.Transient, "The server did not register the desk.");
        }

        var address = With(
            new Uri(MastodonWire.Root(account), "oauth/authorize"),
            ("response_type", "code"),
            ("client_id", id),
            ("redirect_uri", consent.Callback.AbsoluteUri),
            ("scope", Scopes),
            ("state", consent.State),
            ("code_challenge", Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(consent.Verifier)))),
            ("code_challenge_method", "S256")
        );
        return (address, new Dictionary<string, string>(StringComparer.Ordinal) { [Id] = id, [Secret] = secret });
    }

    public async Task<Tokens> FinishAsync(AccountAccess account, Consent consent, string code, CancellationToken ct)
    {
        if (code is ByHand && account.AnswerOrNull(MastodonGuide.Token) is { } token)
        {
            return new Tokens(token);
        }

        var fields = new[]
        {
            ("grant_type", "authorization_code"),
            ("code", code),
            ("client_id", consent.Kept?.GetValueOrDefault(Id) ?? ""),
            ("client_secret", consent.Kept?.GetValueOrDefault(Secret) ?? ""),
            ("redirect_uri", consent.Callback.AbsoluteUri),
            ("code_verifier", consent.Verifier),
            ("scope", Scopes),
        };
        var answer = await wire.BareAsync(account, HttpMethod.Post, "oauth/token", fields, again: false, ct);
        return
            answer.Ok && answer.TryJson(MastodonJson.Default.MastodonGrant) is { AccessToken: { Length: > 0 } access }
            ? new Tokens(access)
            : throw new NetworkException(
                FailureClass.AuthRevoked,
                "The server did not take the permission. Connect once more."
            );
    }

    public async Task<SignedIn> ConnectAsync(AccountAccess account, CancellationToken ct)
    {
        var me = await gather.MeAsync(account, ct);
        var server = await servers.OfAsync(account, ct);
        MastodonWire.Expect(await wire.GetAsync(account, "api/v1/notifications?limit=1&types[]=mention", ct));
        var can = What(server) with
        {
            Mute = await HasAsync(account, "api/v1/mutes?limit=1", ct),
            Block = await HasAsync(account, "api/v1/blocks?limit=1", ct),
        };
        return new SignedIn(me.Id!, me.Username!, can, server.Host, [.. await NotesAsync(account, server, can, ct)]);
    }

    /// <summary>What any account of a server can do.</summary>
    public static Capabilities What(MastodonServer server) =>
        new()
        {
            Reply = true,
            PrivateReply = true,
            Message = true,
            Like = true,
            Mute = true,
            Block = true,
            Report = server.Reports,
            DeleteOwn = true,
            Length = server.Words,
            Live = server.Stream is not null,
        };

    private async Task<IEnumerable<string>> NotesAsync(
        AccountAccess account,
        MastodonServer server,
        Capabilities can,
        CancellationToken ct
    )
    {
        var policy = await wire.GetAsync(account, "api/v2/notifications/policy", ct);
        var drops =
            policy.Ok
            && policy.TryJson(MastodonJson.Default.DictionaryStringJsonElement) is { } rules
            && rules.Any(rule =>
                rule.Value.ValueKind is System.Text.Json.JsonValueKind.String && rule.Value.ValueEquals("drop")
            );
        return new (bool Holds, string Words)[]
        {
            (
                true,
                $"Private messages are not encrypted: whoever runs {server.Host} or the other server can read them."
            ),
            (drops, "The server throws away what some people write to you: look under Preferences, Notifications."),
            (!can.Live, "The server does not tell us at once: the desk looks every 20 seconds."),
            (!can.Mute, "The server cannot mute people, or the token does not allow it."),
            (!can.Block, "The server cannot block people, or the token does not allow it."),
            (!can.Report, "The server takes no reports."),
            (server.Whole.Unit is not LengthUnit.Linked, "Links and mentions count with all their signs here."),
        }
            .Where(note => note.Holds)
            .Select(note => note.Words);
    }

    /// <summary>Whether the server has it for us. Looking at the list changes nothing.</summary>
    private async Task<bool> HasAsync(AccountAccess account, string list, CancellationToken ct) =>
        (await wire.GetAsync(account, list, ct)).Ok;

    private static Uri With(Uri address, params IEnumerable<(string Name, string Value)> query) =>
        new UriBuilder(address)
        {
            Query = string.Join('&', query.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}")),
        }.Uri;
}
