using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.Mastodon;

/// <summary>Listens to the server's events. Nothing is played again after a break: so each beginning asks for a look.</summary>
internal sealed class MastodonStream(
    MastodonWire wire,
    MastodonServers servers,
    MastodonGather gather,
    TimeProvider time
)
{
    /// <summary>Servers send a sign of life every 15 seconds.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    public async IAsyncEnumerable<HookFact> ListenAsync(
        AccountAccess account,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        if ((await servers.OfAsync(account, ct)).Stream is not { } address)
        {
            yield break;
        }

        var us = await gather.UsAsync(account, ct);
        using var line = await wire.OpenAsync(account, address, ct);
        if (MastodonWire.Refusal(new WireAnswer((int)line.StatusCode, Bare, default)) is { } refusal)
        {
            throw refusal;
        }

        await using var body = await line.Content.ReadAsStreamAsync(ct);
        yield return new HookFact.LookNow();
        using var events = new EventLines(body, Silence, time);
        while (await events.NextAsync(ct) is { } one)
        {
            if (Fact(one.Name, one.Data, us) is { } fact)
            {
                yield return fact;
            }
        }
    }

    /// <summary>What an event says to us; null where nothing.</summary>
    internal static HookFact? Fact(string name, string data, string us) =>
        name switch
        {
            "notification" when Read(data, MastodonJson.Default.MastodonNotification) is { } told => MastodonPosts.Told(
                told,
                us
            )
                is { } post
                ? new HookFact.Said(post)
                : null,
            "status.update" when Read(data, MastodonJson.Default.MastodonStatus) is { } status && IsForUs(status, us) =>
                MastodonPosts.Post(status, us) is { } post ? new HookFact.Said(post) : null,
            "delete" when data.Trim() is { Length: > 0 and < 512 } id => new HookFact.TakenBack(id),
            "notifications_merged" => new HookFact.LookNow(),
            _ => null,
        };

    /// <summary>Whom we follow is none of the desk's business.</summary>
    private static bool IsForUs(MastodonStatus status, string us) =>
        status.Mentions?.Exists(one => one?.Id == us) is true;

    private static readonly Dictionary<string, string> Bare = [];

    private static T? Read<T>(string data, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(data), type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
