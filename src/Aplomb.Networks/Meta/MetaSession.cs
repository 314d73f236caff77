using Aplomb.Networks.Http;

namespace Aplomb.Networks.Meta;

/// <summary>
/// Signed in at Meta: a Page's token, made from the token of a person or of a system user, renewed by it once when it has ended. A
/// Page's token has no end of its own; it dies with a password, a role or the app.
/// </summary>
internal sealed class MetaSession(MetaWire wire, bool instagram)
{
    private const string PageFields = "id,name,username,access_token";

    /// <summary>Does something with an open line. Where the token has ended: renews it, and does it once more, for nothing was done.</summary>
    public async Task<T> WithAsync<T>(AccountAccess account, Func<Line, Task<T>> work, CancellationToken ct)
    {
        var tokens =
            await account.Tokens.ReadAsync(ct)
            ?? await account.Tokens.RenewAsync(
                seen: null,
                (_, token) => FromTokenAsync(account, account.Answer("token"), token),
                ct
            );
        try
        {
            return await work(new Line(wire, account, tokens));
        }
        catch (NetworkException ended) when (ended.Failure is FailureClass.AuthExpired)
        {
            tokens = await account.Tokens.RenewAsync(tokens, (kept, token) => RenewAsync(account, kept, token), ct);
            return await StillAsync(() => work(new Line(wire, account, tokens)));
        }
    }

    /// <summary>Tokens from what somebody pasted or what their browser brought: of a Page, a person or a system user.</summary>
    public async Task<Tokens> FromTokenAsync(AccountAccess account, string token, CancellationToken ct)
    {
        var facts = await FactsAsync(account, token, ct);
        if (facts is not { IsValid: true })
        {
            throw new NetworkException(FailureClass.AuthRevoked, "Meta does not take this token. Make a new one.");
        }

        return facts.Type is "PAGE"
            ? await KeptAsync(account, await PageAsync(account, token, ct), token, user: null, ct)
            : await OfUserAsync(account, facts.ExpiresAt is 0 ? token : await LongAsync(account, token, ct), ct);
    }

    /// <summary>What Meta says about a token; asked in the app's own name.</summary>
    public async Task<GraphTokenData?> FactsAsync(AccountAccess account, string token, CancellationToken ct) =>
        (
            await wire.AskAsync(
                account,
                new MetaAsk(HttpMethod.Get, "debug_token", $"{account.Answer("app-id")}|{account.Answer("app-secret")}")
                {
                    Values = [("input_token", token)],
                },
                ct
            )
        )
            .Json(MetaJson.Default.GraphTokenFacts)
            .Data;

    private async Task<Tokens> RenewAsync(AccountAccess account, Tokens? kept, CancellationToken ct) =>
        await StillAsync(() =>
            kept?.Refresh is { } user ? OfUserAsync(account, user, ct)
            : account.AnswerOrNull("token") is { } pasted && pasted != kept?.Access
                ? FromTokenAsync(account, pasted, ct)
            : throw new NetworkException(FailureClass.AuthRevoked, "Meta signed us out: somebody has to sign in again.")
        );

    /// <summary>Whoever is signed out twice in a row is signed out for good.</summary>
    private static async Task<T> StillAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (NetworkException ended) when (ended.Failure is FailureClass.AuthExpired)
        {
            throw new NetworkException(FailureClass.AuthRevoked, ended.Message);
        }
    }

    /// <summary>A person's token of an hour or two, for one of sixty days.</summary>
    private async Task<string> LongAsync(AccountAccess account, string token, CancellationToken ct)
    {
        var answer = await wire.AskAsync(
            account,
            new MetaAsk(HttpMethod.Get, "oauth/access_token", Token: null)
            {
                Values =
                [
                    ("grant_type", "fb_exchange_token"),
                    ("client_id", account.Answer("app-id")),
                    ("client_secret", account.Answer("app-secret")),
                    ("fb_exchange_token", token),
                ],
            },
            ct
        );
        return answer.Json(MetaJson.Default.GraphToken).AccessToken ?? token;
    }

    private async Task<Tokens> OfUserAsync(AccountAccess account, string user, CancellationToken ct)
    {
        var pages = (await GetAsync(account, "me/accounts", user, ct, ("fields", PageFields), ("limit", "100"))).Json(
            MetaJson.Default.GraphListGraphPage
        );
        var wanted = account.AnswerOrNull("page");
        var fitting = pages.Items.Where(page => wanted is null || wanted == page.Id || wanted == page.Name).ToList();
        return fitting switch
        {
            [{ AccessToken: { } token } page] => await KeptAsync(account, page, token, user, ct),
            [] => throw new NetworkException(
                FailureClass.PermissionMissing,
                "This sign-in shows no such Page. Sign in as somebody who manages it, and allow it."
            ),
            _ => throw new NetworkException(
                FailureClass.InvalidContent,
                $"Which Page? Fill in the id of one: {string.Join(", ", fitting.Select(page => $"{page.Name} ({page.Id})"))}."
            ),
        };
    }

    private async Task<Tokens> KeptAsync(
        AccountAccess account,
        GraphPage page,
        string token,
        string? user,
        CancellationToken ct
    )
    {
        var more = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["page"] = page.Id!,
            ["name"] = page.Username ?? page.Name ?? page.Id!,
        };
        if (instagram)
        {
            var linked = await LinkedAsync(account, page, token, ct);
            more["instagram"] = linked.Id!;
            more["username"] = linked.Username!;
        }

        return new Tokens(token, user, More: more);
    }

    private async Task<GraphPage> PageAsync(AccountAccess account, string token, CancellationToken ct) =>
        (await GetAsync(account, "me", token, ct, ("fields", "id,name,username"))).Json(MetaJson.Default.GraphPage);

    private async Task<GraphPerson> LinkedAsync(
        AccountAccess account,
        GraphPage page,
        string token,
        CancellationToken ct
    )
    {
        var found = (
            await GetAsync(account, page.Id!, token, ct, ("fields", "instagram_business_account{id,username,name}"))
        ).Json(MetaJson.Default.GraphPage);
        return found.InstagramBusinessAccount is { Id: not null, Username: not null } linked
            ? linked
            : throw new NetworkException(
                FailureClass.PermissionMissing,
                "No professional Instagram account is linked to this Page. Link it in the Page’s settings."
            );
    }

    private Task<WireAnswer> GetAsync(
        AccountAccess account,
        string path,
        string token,
        CancellationToken ct,
        params IReadOnlyList<(string Name, string Value)> values
    ) =>
        wire.AskAsync(
            account,
            new MetaAsk(HttpMethod.Get, path, token) { Values = values, Secret = account.Answer("app-secret") },
            ct
        );
}
