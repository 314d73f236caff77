namespace Aplomb.Networks.Meta;

/// <summary>Signing in by the browser: https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow</summary>
internal sealed class MetaSignIn(MetaWire wire, MetaSession session, IReadOnlyList<string> scopes)
{
    public Uri Begin(AccountAccess account, Consent consent) =>
        new(
            $"{wire.Dialog}?"
                + MetaWire.Query([
                    ("client_id", account.Answer("app-id")),
                    ("redirect_uri", consent.Callback.AbsoluteUri),
                    ("state", consent.State),
                    ("response_type", "code"),
                    ("scope", string.Join(',', scopes)),
                ])
        );

    /// <summary>Takes the code for a person's token, that for one of sixty days, and that for the Page's own.</summary>
    public async Task<Tokens> FinishAsync(AccountAccess account, Consent consent, string code, CancellationToken ct)
    {
        var answer = await wire.AskAsync(
            account,
            new MetaAsk(HttpMethod.Get, "oauth/access_token", Token: null)
            {
                Values =
                [
                    ("client_id", account.Answer("app-id")),
                    ("client_secret", account.Answer("app-secret")),
                    ("redirect_uri", consent.Callback.AbsoluteUri),
                    ("code", code),
                ],
            },
            ct
        );
        return answer.Json(MetaJson.Default.GraphToken).AccessToken is { } token
            ? await session.FromTokenAsync(account, token, ct)
            : throw new NetworkException(FailureClass.AuthRevoked, "Meta gave no token. Sign in again.");
    }
}
