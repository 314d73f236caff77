using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.Bluesky;

/// <summary>
/// Calls with a session: an app password makes one, a refresh token renews it every two hours. To sign in anew is limited to 300 a
/// day, so it is done only where nothing else helps.
/// </summary>
internal sealed class BlueskySession(Wire wire)
{
    private const string Did = "did";
    private const string Home = "home";

    public async Task<T> AskAsync<T>(AccountAccess account, Call call, JsonTypeInfo<T> type, CancellationToken ct) =>
        BlueskyWire.Read(await AnswerAsync(account, call, ct), type);

    /// <summary>Does something whose answer says nothing.</summary>
    public async Task DoAsync(AccountAccess account, Call call, CancellationToken ct)
    {
        if (BlueskyWire.Refusal(await AnswerAsync(account, call, ct)) is { } refusal)
        {
            throw refusal;
        }
    }

    /// <summary>Our own id there.</summary>
    public async Task<string> UsAsync(AccountAccess account, CancellationToken ct) =>
        account.ExternalId ?? (await TokensAsync(account, ct)).More![Did];

    /// <summary>Signs in, or goes on where we are; answers who we are.</summary>
    public async Task<(string Did, string Handle)> HelloAsync(AccountAccess account, CancellationToken ct)
    {
        var us = await AskAsync(account, new Call("com.atproto.server.getSession"), BlueskyJson.Default.Profile, ct);
        return (us.Did, us.Handle);
    }

    private async Task<WireAnswer> AnswerAsync(AccountAccess account, Call call, CancellationToken ct)
    {
        var tokens = await TokensAsync(account, ct);
        var answer = await wire.AskAsync(account, call.At(Server(account, tokens), tokens.Access), ct);
        if (!BlueskyWire.IsExpired(answer) || BlueskyWire.Refusal(answer)?.Failure is FailureClass.PermissionMissing)
        {
            return answer;
        }

        tokens = await account.Tokens.RenewAsync(tokens, (kept, token) => RenewAsync(account, kept, token), ct);
        return await wire.AskAsync(account, call.At(Server(account, tokens), tokens.Access), ct);
    }

    private async Task<Tokens> TokensAsync(AccountAccess account, CancellationToken ct) =>
        await account.Tokens.ReadAsync(ct)
        ?? await account.Tokens.RenewAsync(seen: null, (kept, token) => RenewAsync(account, kept, token), ct);

    private async Task<Tokens> RenewAsync(AccountAccess account, Tokens? kept, CancellationToken ct)
    {
        if (kept?.Refresh is { } refresh)
        {
            var call = new Call("com.atproto.server.refreshSession") { Body = [], Again = true }; // the old token works for two hours more
            var answer = await wire.AskAsync(
                account,
                call.At(Server(account, kept), refresh) with
                {
                    Body = null,
                    Bucket = "session",
                },
                ct
            );
            if (answer.Ok)
            {
                return Kept(account, answer.Json(BlueskyJson.Default.Session));
            }
        }

        return await SignInAsync(account, ct);
    }

    private async Task<Tokens> SignInAsync(AccountAccess account, CancellationToken ct)
    {
        var call = new Call("com.atproto.server.createSession")
        {
            Body = new JsonObject
            {
                ["identifier"] = account.Answer(BlueskyGuide.Handle).TrimStart('@'),
                ["password"] = account.Answer(BlueskyGuide.Password),
            },
            Again = true,
        };
        var server = Addresses.Server(account.AnswerOrNull(BlueskyGuide.Server) ?? BlueskyGuide.DefaultServer);
        var answer = await wire.AskAsync(account, call.At(server, token: null) with { Bucket = "session" }, ct);
        return Kept(account, BlueskyWire.Read(answer, BlueskyJson.Default.Session));
    }

    private static Tokens Kept(AccountAccess account, Session session) =>
        new(
            session.AccessJwt,
            session.RefreshJwt,
            EndsAt: null,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [Did] = session.Did,
                [Home] = HomeOf(session) ?? account.AnswerOrNull(BlueskyGuide.Server) ?? BlueskyGuide.DefaultServer,
            }
        );

    /// <summary>The server where the account lives, which may be another than the one that we signed in at.</summary>
    private static string? HomeOf(Session session)
    {
        var home = session.DidDoc?.Service?.FirstOrDefault(one =>
            one.Id.EndsWith("#atproto_pds", StringComparison.Ordinal)
        );
        if (home?.ServiceEndpoint is not { ValueKind: JsonValueKind.String } endpoint)
        {
            return null;
        }

        try
        {
            return Addresses.Server(endpoint.GetString()!).AbsoluteUri;
        }
        catch (NetworkException)
        {
            return null;
        }
    }

    private static Uri Server(AccountAccess account, Tokens tokens) =>
        Addresses.Server(
            tokens.More?.GetValueOrDefault(Home)
                ?? account.AnswerOrNull(BlueskyGuide.Server)
                ?? BlueskyGuide.DefaultServer
        );
}
