using System.Text;
using System.Text.Json.Nodes;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.X;

/// <summary>
/// Registers the desk's address as a webhook of the app, in the app's own name: X asks at once whether it is us. One that is there already is
/// taken; one that X does not trust any more is asked for again.
/// </summary>
internal sealed class XWebhooks(Wire wire)
{
    /// <summary>X takes no longer address.</summary>
    private const int Longest = 200;

    /// <summary>Whether X can reach the desk there: by https, without a port.</summary>
    public static bool Reaches(Uri hook) =>
        hook is { Scheme: "https", IsDefaultPort: true } && hook.AbsoluteUri.Length <= Longest;

    /// <summary>The webhook's id.</summary>
    public async Task<string> RegisterAsync(
        AccountAccess account,
        string key,
        string secret,
        Uri hook,
        CancellationToken ct
    )
    {
        var server = XSession.Home(account);
        var bearer = await BearerAsync(account, server, key, secret, ct);
        var list = new XCall(HttpMethod.Get, "2/webhooks") { Bucket = "webhooks" };
        var known = XWire.Read(await wire.AskAsync(account, list.At(server, bearer), ct), XJson.Default.XWebhookList);
        var ours = (known.Data ?? []).FirstOrDefault(one => one.Url == hook.AbsoluteUri);
        if (ours?.Id is not { } id)
        {
            return await MakeAsync(account, server, bearer, hook, ct);
        }

        if (ours.Valid is false)
        {
            var again = new XCall(HttpMethod.Put, $"2/webhooks/{id}") { Bucket = "webhooks", Again = true };
            var answer = await wire.AskAsync(account, again.At(server, bearer), ct);
            if (XWire.Refusal(answer) is { } refusal)
            {
                throw refusal;
            }
        }

        return id;
    }

    private async Task<string> MakeAsync(
        AccountAccess account,
        Uri server,
        string bearer,
        Uri hook,
        CancellationToken ct
    )
    {
        var call = new XCall(HttpMethod.Post, "2/webhooks")
        {
            Body = new JsonObject { ["url"] = hook.AbsoluteUri },
            Bucket = "webhooks",
            Again = true, // the second is refused, and the list then has the first
        };
        var made = XWire.Read(await wire.AskAsync(account, call.At(server, bearer), ct), XJson.Default.XWebhook);
        return made.Id
            ?? made.Data?.Id
            ?? throw new NetworkException(FailureClass.Transient, "X did not say which webhook it made.");
    }

    /// <summary>A token of the app alone: https://docs.x.com/fundamentals/authentication/oauth-2-0/application-only</summary>
    private async Task<string> BearerAsync(
        AccountAccess account,
        Uri server,
        string key,
        string secret,
        CancellationToken ct
    )
    {
        var basic = $"{Uri.EscapeDataString(key)}:{Uri.EscapeDataString(secret)}";
        var request = new WireRequest(HttpMethod.Post, new Uri(server, "oauth2/token"))
        {
            Headers = [("Authorization", $"Basic {Convert.ToBase64String(Encoding.ASCII.GetBytes(basic))}")],
            Body = () => new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
            Again = true,
            Bucket = "app-token",
        };
        var answer = await wire.AskAsync(account, request, ct);
        return answer.Ok
            ? answer.Json(XJson.Default.XTokens).AccessToken
            : throw new NetworkException(
                FailureClass.PermissionMissing,
                "X does not know the consumer key and secret."
            );
    }
}
