using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Aplomb.Networks.X;

/// <summary>The stand-in's sign-in: OAuth 2 with PKCE, access for two hours, refresh tokens that work once.</summary>
internal sealed class XDoor(TimeProvider time)
{
    public const string Client = "aplomb-client";
    public const string Secret = "aplomb-client-secret";
    public const string ConsumerKey = "aplomb-consumer-key";
    public const string Consumer = "aplomb-consumer-secret";

    /// <summary>A token of the app alone: wrong for whatever a user does.</summary>
    public const string AppOnly = "app-only";

    private static readonly TimeSpan Lasts = TimeSpan.FromHours(2);
    private readonly Dictionary<string, DateTimeOffset> _access = new(StringComparer.Ordinal);
    private readonly HashSet<string> _refresh = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _codes = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>How often somebody came with a refresh token, used or not.</summary>
    public int Refreshes { get; private set; }

    /// <summary>What people allow.</summary>
    public string Scope { get; set; } = XSession.Scopes;

    /// <summary>Signs in, without a browser.</summary>
    public Tokens SignIn()
    {
        var tokens = Make();
        return new Tokens((string)tokens["access_token"]!, (string)tokens["refresh_token"]!);
    }

    /// <summary>Ends all access tokens; refresh tokens work on.</summary>
    public void Expire() => _access.Clear();

    /// <summary>Takes the permission away.</summary>
    public void Revoke()
    {
        _access.Clear();
        _refresh.Clear();
    }

    /// <summary>Where people are sent back to, once they said yes: this stand-in's people always do.</summary>
    public string Consent(Dictionary<string, string> query)
    {
        if (
            query["response_type"] is not "code"
            || query["client_id"] is not Client
            || query["code_challenge_method"] is not "S256"
            || query["state"].Length < 8
        )
        {
            return $"{query["redirect_uri"]}?error=invalid_request&state={Uri.EscapeDataString(query["state"])}";
        }

        var code = $"code-{++_count}";
        _codes[code] = query;
        return $"{query["redirect_uri"]}?state={Uri.EscapeDataString(query["state"])}&code={code}";
    }

    public (int, JsonObject) Token(XAsk ask)
    {
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Client}:{Secret}"));
        if (ask.Method is not "POST" || ask.Authorization != $"Basic {basic}")
        {
            return (401, XProblems.OAuth("unauthorized_client", "Missing valid authorization header"));
        }

        return ask.Form.GetValueOrDefault("grant_type") switch
        {
            "authorization_code" => Code(ask.Form),
            "refresh_token" => Refresh(ask.Form.GetValueOrDefault("refresh_token", "")),
            _ => (400, XProblems.OAuth("unsupported_grant_type", "The grant type is not supported.")),
        };
    }

    /// <summary><c>oauth2/token</c>: a token of the app alone.</summary>
    public static (int, JsonObject) App(XAsk ask)
    {
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ConsumerKey}:{Consumer}"));
        return ask.Authorization == $"Basic {basic}" && ask.Form.GetValueOrDefault("grant_type") is "client_credentials"
            ? (200, new JsonObject { ["token_type"] = "bearer", ["access_token"] = AppOnly })
            : (403, XProblems.OAuth("invalid_client", "Unable to verify your credentials"));
    }

    /// <summary>Why nobody comes in; null where they may.</summary>
    public (int, JsonObject)? Refusal(XAsk ask) =>
        XWebhookCalls.Are(ask)
            ? ask.Authorization == $"Bearer {AppOnly}"
                ? null
                : (403, XProblems.Context)
            : ask.Authorization == $"Bearer {AppOnly}"
                ? (403, XProblems.Context)
                : ask.Authorization.StartsWith("Bearer ", StringComparison.Ordinal)
                && _access.TryGetValue(ask.Authorization["Bearer ".Length..], out var until)
                && until > time.GetUtcNow()
                    ? null
                    : (401, XProblems.Unauthorized);

    private (int, JsonObject) Code(Dictionary<string, string> form)
    {
        var challenge = Convert
            .ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(form.GetValueOrDefault("code_verifier", ""))))
            .TrimEnd('=')
            .Replace('+', '-')
            .Replace('/', '_');
        return
            _codes.Remove(form.GetValueOrDefault("code", ""), out var asked)
            && asked["code_challenge"] == challenge
            && asked["redirect_uri"] == form.GetValueOrDefault("redirect_uri")
            ? (200, Make())
            : (400, XProblems.OAuth("invalid_request", "Value passed for the authorization code was invalid."));
    }

    private (int, JsonObject) Refresh(string token)
    {
        Refreshes++;
        return _refresh.Remove(token)
            ? (200, Make())
            : (400, XProblems.OAuth("invalid_request", "Value passed for the token was invalid."));
    }

    private JsonObject Make()
    {
        var number = (++_count).ToString(CultureInfo.InvariantCulture);
        _access[$"access-{number}"] = time.GetUtcNow() + Lasts;
        _refresh.Add($"refresh-{number}");
        return new JsonObject
        {
            ["token_type"] = "bearer",
            ["expires_in"] = (int)Lasts.TotalSeconds,
            ["access_token"] = $"access-{number}",
            ["refresh_token"] = $"refresh-{number}",
            ["scope"] = Scope,
        };
    }
}
