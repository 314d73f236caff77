using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.LinkedIn;

/// <summary>
/// Calls with a sign-in by OAuth 2. Access lasts 60 days; a refresh token a year from the first consent on, and not a day longer however
/// often it is used. Only approved partners get one.
/// </summary>
internal sealed class LinkedInSession(Wire wire, TimeProvider time)
{
    private const string Ends = "ends";

    public async Task<T> AskAsync<T>(
        AccountAccess account,
        LinkedInCall call,
        JsonTypeInfo<T> type,
        CancellationToken ct
    ) => LinkedInWire.Read(await AnswerAsync(account, call, ct), type);

    /// <summary>Asks; where the token turns out too old, renews it once and asks again.</summary>
    public async Task<WireAnswer> AnswerAsync(AccountAccess account, LinkedInCall call, CancellationToken ct)
    {
        var (server, version) = (
            Home(account),
            account.AnswerOrNull(LinkedInGuide.Version) ?? LinkedInGuide.DefaultVersion
        );
        var tokens = await account.Tokens.ReadAsync(ct) ?? throw Out("Nobody has signed in to LinkedIn yet.");
        var answer = await wire.AskAsync(account, call.At(server, tokens.Access, version), ct);
        if (answer.Status is not 401)
        {
            return answer;
        }

        tokens = await account.Tokens.RenewAsync(tokens, (kept, token) => RenewAsync(account, kept, token), ct);
        answer = await wire.AskAsync(account, call.At(server, tokens.Access, version), ct);
        return answer.Status is 401 ? throw Out("LinkedIn signed us out.") : answer;
    }

    /// <summary>When somebody must sign in again.</summary>
    public static async Task<DateTimeOffset?> EndsAtAsync(AccountAccess account, CancellationToken ct)
    {
        var tokens = await account.Tokens.ReadAsync(ct);
        return DateTimeOffset.TryParse(
            tokens?.More?.GetValueOrDefault(Ends),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var end
        )
            ? end
            : tokens?.EndsAt;
    }

    /// <summary>Where people say yes.</summary>
    public static Uri Consent(AccountAccess account, Consent consent)
    {
        (string, string)[] query =
        [
            ("response_type", "code"),
            ("client_id", account.Answer(LinkedInGuide.Client)),
            ("redirect_uri", consent.Callback.AbsoluteUri),
            ("state", consent.State),
            ("scope", account.AnswerOrNull(LinkedInGuide.Scopes) ?? LinkedInGuide.DefaultScopes),
        ];
        var asked = string.Join('&', query.Select(one => $"{one.Item1}={Uri.EscapeDataString(one.Item2)}"));
        return new Uri(Door(account), $"oauth/v2/authorization?{asked}");
    }

    public Task<Tokens> FinishAsync(AccountAccess account, Consent consent, string code, CancellationToken ct) =>
        TokensAsync(
            account,
            [
                new("grant_type", "authorization_code"),
                new("code", code),
                new("redirect_uri", consent.Callback.AbsoluteUri),
            ],
            kept: null,
            ct
        );

    private Task<Tokens> RenewAsync(AccountAccess account, Tokens? kept, CancellationToken ct) =>
        kept?.Refresh is { } refresh
            ? TokensAsync(account, [new("grant_type", "refresh_token"), new("refresh_token", refresh)], kept, ct)
            : throw Out("The sign-in to LinkedIn has come to its end.");

    private async Task<Tokens> TokensAsync(
        AccountAccess account,
        List<KeyValuePair<string, string>> form,
        Tokens? kept,
        CancellationToken ct
    )
    {
        form.Add(new("client_id", account.Answer(LinkedInGuide.Client)));
        form.Add(new("client_secret", account.Answer(LinkedInGuide.Secret)));
        var request = new WireRequest(HttpMethod.Post, new Uri(Door(account), "oauth/v2/accessToken"))
        {
            Body = () => new FormUrlEncodedContent(form),
            Again = true, // a refresh token works as often as one likes; a code that is gone is refused
            Bucket = "token",
        };
        var answer = await wire.AskAsync(account, request, ct);
        if (answer.Status is 400 or 401)
        {
            throw Out("LinkedIn does not accept our sign-in any more.");
        }

        var granted = LinkedInWire.Read(answer, LinkedInJson.Default.Granted);
        var now = time.GetUtcNow();
        var more = granted.RefreshTokenExpiresIn is { } seconds
            ? new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [Ends] = now.AddSeconds(seconds).ToString("O", CultureInfo.InvariantCulture),
            }
            : kept?.More;
        return new Tokens(
            granted.AccessToken,
            granted.RefreshToken ?? kept?.Refresh,
            granted.ExpiresIn is { } left ? now.AddSeconds(left) : null,
            more
        );
    }

    private static NetworkException Out(string why) =>
        new(FailureClass.AuthRevoked, $"{why} Connect the account again.");

    private static Uri Home(AccountAccess account) =>
        Addresses.Server(account.AnswerOrNull(LinkedInGuide.Server) ?? LinkedInGuide.DefaultServer);

    private static Uri Door(AccountAccess account)
    {
        var server = Home(account);
        return server.Host is "api.linkedin.com" ? new Uri("https://www.linkedin.com/") : server;
    }
}
