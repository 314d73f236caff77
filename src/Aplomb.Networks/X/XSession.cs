using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.X;

/// <summary>
/// Calls with a sign-in by OAuth 2 and PKCE. An access token lasts two hours; a refresh token works once, so it is used by one holder at
/// a time and the new one is kept before it is needed.
/// </summary>
internal sealed class XSession(Wire wire, TimeProvider time)
{
    public const string Scopes =
        "tweet.read tweet.write tweet.moderate.write users.read dm.read dm.write like.write mute.read mute.write offline.access";

    private const string Scope = "scope";

    public async Task<T> AskAsync<T>(AccountAccess account, XCall call, JsonTypeInfo<T> type, CancellationToken ct) =>
        XWire.Read(await AnswerAsync(account, call, ct), type);

    /// <summary>Does something whose answer says nothing more.</summary>
    public async Task DoAsync(AccountAccess account, XCall call, CancellationToken ct)
    {
        if (XWire.Refusal(await AnswerAsync(account, call, ct)) is { } refusal)
        {
            throw refusal;
        }
    }

    /// <summary>Asks with the newest token; where it turns out too old, renews it once and asks again.</summary>
    public async Task<WireAnswer> AnswerAsync(AccountAccess account, XCall call, CancellationToken ct)
    {
        var server = Home(account);
        var tokens =
            await account.Tokens.ReadAsync(ct)
            ?? throw new NetworkException(
                FailureClass.AuthRevoked,
                "Nobody has signed in to X yet. Connect the account."
            );
        var answer = await wire.AskAsync(account, call.At(server, tokens.Access), ct);
        if (answer.Status is not 401)
        {
            return answer;
        }

        tokens = await account.Tokens.RenewAsync(tokens, (kept, token) => RenewAsync(account, kept, token), ct);
        answer = await wire.AskAsync(account, call.At(server, tokens.Access), ct);
        return answer.Status is 401
            ? throw new NetworkException(FailureClass.AuthRevoked, "X signed us out. Connect the account again.")
            : answer;
    }

    /// <summary>Our own id there.</summary>
    public async Task<string> UsAsync(AccountAccess account, CancellationToken ct) =>
        account.ExternalId ?? (await HelloAsync(account, ct)).Id!;

    /// <summary>Who we are there.</summary>
    public async Task<XUser> HelloAsync(AccountAccess account, CancellationToken ct)
    {
        account.Usage.Ask(XPrices.User);
        var call = new XCall(HttpMethod.Get, "2/users/me") { Bucket = "me" };
        var us = await AskAsync(account, call, XJson.Default.XOneUser, ct);
        account.Usage.Add("People looked up", 1, XPrices.User);
        return us.Data is { Id: not null, Username: not null }
            ? us.Data
            : throw new NetworkException(FailureClass.Transient, "X did not say who we are.");
    }

    /// <summary>What we were allowed when somebody signed in; null where X did not say.</summary>
    public static async Task<IReadOnlyList<string>?> ScopesAsync(AccountAccess account, CancellationToken ct) =>
        (await account.Tokens.ReadAsync(ct))?.More?.GetValueOrDefault(Scope)?.Split(' ');

    /// <summary>Where people say yes.</summary>
    public static Uri Consent(AccountAccess account, Consent consent)
    {
        var server = Home(account);
        var page = server.Host is "api.x.com" ? new Uri("https://x.com/") : server;
        var challenge = SHA256.HashData(Encoding.ASCII.GetBytes(consent.Verifier));
        (string, string)[] query =
        [
            ("response_type", "code"),
            ("client_id", account.Answer(XGuide.Client)),
            ("redirect_uri", consent.Callback.AbsoluteUri),
            ("scope", Scopes),
            ("state", consent.State),
            ("code_challenge", Convert.ToBase64String(challenge).TrimEnd('=').Replace('+', '-').Replace('/', '_')),
            ("code_challenge_method", "S256"),
        ];
        var asked = string.Join('&', query.Select(one => $"{one.Item1}={Uri.EscapeDataString(one.Item2)}"));
        return new Uri(page, $"i/oauth2/authorize?{asked}");
    }

    /// <summary>Takes the code that people brought back; X keeps it for 30 seconds.</summary>
    public Task<Tokens> FinishAsync(AccountAccess account, Consent consent, string code, CancellationToken ct) =>
        TokensAsync(
            account,
            [
                new("grant_type", "authorization_code"),
                new("code", code),
                new("redirect_uri", consent.Callback.AbsoluteUri),
                new("code_verifier", consent.Verifier),
            ],
            kept: null,
            ct
        );

    private Task<Tokens> RenewAsync(AccountAccess account, Tokens? kept, CancellationToken ct) =>
        kept?.Refresh is { } refresh
            ? TokensAsync(account, [new("grant_type", "refresh_token"), new("refresh_token", refresh)], kept, ct)
            : throw new NetworkException(FailureClass.AuthRevoked, "X signed us out. Connect the account again.");

    private async Task<Tokens> TokensAsync(
        AccountAccess account,
        List<KeyValuePair<string, string>> form,
        Tokens? kept,
        CancellationToken ct
    )
    {
        var client = account.Answer(XGuide.Client);
        var secret = account.AnswerOrNull(XGuide.ClientSecret);
        form.Add(new("client_id", client));
        var request = new WireRequest(HttpMethod.Post, new Uri(Home(account), "2/oauth2/token"))
        {
            Headers = secret is null ? [] : [("Authorization", $"Basic {Basic(client, secret)}")],
            Body = () => new FormUrlEncodedContent(form),
            Bucket = "token",
        };
        var answer = await NothingWasSaidAsync(() => wire.AskAsync(account, request, ct));
        if (answer.Status is 400 or 401 or 403)
        {
            throw new NetworkException(
                FailureClass.AuthRevoked,
                $"X does not accept our sign-in any more ({XWire.Refusal(answer)!.Message}). Connect the account again."
            );
        }

        var tokens = XWire.Read(answer, XJson.Default.XTokens);
        var scope = tokens.Scope ?? kept?.More?.GetValueOrDefault(Scope);
        return new Tokens(
            tokens.AccessToken,
            tokens.RefreshToken ?? kept?.Refresh,
            tokens.ExpiresIn is { } seconds ? time.GetUtcNow().AddSeconds(seconds) : null,
            scope is null ? null : new Dictionary<string, string>(StringComparer.Ordinal) { [Scope] = scope }
        );
    }

    /// <summary>A lost answer to a sign-in says nothing about words: nothing was sent.</summary>
    private static async Task<WireAnswer> NothingWasSaidAsync(Func<Task<WireAnswer>> ask)
    {
        try
        {
            return await ask();
        }
        catch (NetworkException lost) when (lost.Failure is FailureClass.Unknown)
        {
            throw new NetworkException(FailureClass.Transient, lost.Message, lost.RetryAfter);
        }
    }

    private static string Basic(string client, string secret) =>
        Convert.ToBase64String(
            Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(client)}:{Uri.EscapeDataString(secret)}")
        );

    internal static Uri Home(AccountAccess account) =>
        Addresses.Server(account.AnswerOrNull(XGuide.Server) ?? XGuide.DefaultServer);
}
