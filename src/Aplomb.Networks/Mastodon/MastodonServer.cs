using System.Collections.Concurrent;
using System.Text.Json;
using Aplomb.Networks.Http;
using Aplomb.Replies;

namespace Aplomb.Networks.Mastodon;

/// <summary>What a server says about itself. Servers differ: nothing is taken for granted.</summary>
/// <param name="Host">Without a scheme, for people.</param>
/// <param name="Version">As it says: <c>4.5.1</c>, <c>2.7.2 (compatible; Pleroma 2.7.2)</c>.</param>
/// <param name="Api">Mastodon's own number of its interface; 0 where the server has none.</param>
/// <param name="Whole">How long a post may be, with its mention and its content warning.</param>
/// <param name="Stream">Where it tells us at once, by server-sent events; null where it does not.</param>
internal sealed record MastodonServer(string Host, string Version, int Api, LengthLimit Whole, Uri? Stream)
{
    /// <summary>Mastodon's number of 4.3: many posts at one look, and notifications that were filtered.</summary>
    private const int FourThree = 2;

    /// <summary>The longest name is 30 signs; with its @ and a space.</summary>
    private const int Mention = 32;

    /// <summary>Others count a mention with its server.</summary>
    private const int MentionWithServer = 128;

    /// <summary>Where a server says nothing about length.</summary>
    private const int Usual = 500;

    /// <summary>Many posts can be looked at in one question.</summary>
    public bool Many => Api >= FourThree;

    /// <summary>Notifications that a policy held back can be read.</summary>
    public bool Filtered => Api >= FourThree;

    /// <summary>Whether moderators can be told: two kinds of servers say no to every report.</summary>
    public bool Reports => !Is("hollo") && !Is("snac");

    /// <summary>How long the words of a reply may be, the mention left out.</summary>
    public LengthLimit Words =>
        Whole with
        {
            Max = Math.Max(1, Whole.Max - (Whole.Unit is LengthUnit.Linked ? Mention : MentionWithServer)),
        };

    /// <summary>Before anybody asked the server.</summary>
    public static MastodonServer Unknown { get; } =
        new("", "", 0, new LengthLimit(LengthUnit.Linked, Usual), Stream: null);

    public static MastodonServer Of(Uri root, MastodonInstance told)
    {
        var version = told.Version ?? "";
        var limits = told.Configuration?.Statuses;
        var max = limits?.MaxCharacters ?? told.MaxTootChars ?? Usual;
        var server = Unknown with { Host = root.Authority, Version = version };
        var mastodon = limits?.CharactersReservedPerUrl is 23 && !server.Is("compatible") && !server.Is("not true");
        return server with
        {
            Api =
                told.ApiVersions?.TryGetValue("mastodon", out var number) is true
                && number.ValueKind is JsonValueKind.Number
                && number.TryGetInt32(out var api)
                    ? api
                    : 0,
            Whole = new LengthLimit(mastodon ? LengthUnit.Linked : LengthUnit.Characters, max is > 0 ? max : Usual),
            Stream = mastodon ? Events(told.Configuration?.Urls?.Streaming) : null,
        };
    }

    private bool Is(string name) => Version.Contains(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The same place speaks both ways: <c>wss</c> for sockets, <c>https</c> for events. A token travels in the open to nobody.</summary>
    private static Uri? Events(string? said) =>
        Uri.TryCreate(said, UriKind.Absolute, out var address)
        && (address.Scheme is "wss" or "https" || (address.Scheme is "ws" or "http" && address.IsLoopback))
            ? new UriBuilder(address)
            {
                Scheme = address.Scheme is "wss" or "https" ? "https" : "http",
                Port = address.IsDefaultPort ? -1 : address.Port,
                Path = "/api/v1/streaming/user",
                Query = "",
            }.Uri
            : null;
}

/// <summary>Asks servers about themselves, once an hour.</summary>
internal sealed class MastodonServers(MastodonWire wire, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, (MastodonServer Server, DateTimeOffset At)> _known = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What we remember; null where nobody has asked yet.</summary>
    public MastodonServer? Remembered(AccountAccess account) =>
        account.AnswerOrNull(MastodonGuide.Server) is not null
        && _known.TryGetValue(MastodonWire.Root(account).Authority, out var known)
            ? known.Server
            : null;

    public async Task<MastodonServer> OfAsync(AccountAccess account, CancellationToken ct)
    {
        var root = MastodonWire.Root(account);
        var now = time.GetUtcNow();
        if (_known.TryGetValue(root.Authority, out var known) && now - known.At < Fresh)
        {
            return known.Server;
        }

        var server = MastodonServer.Of(root, await AskAsync(account, ct));
        _known[root.Authority] = (server, now);
        return server;
    }

    private async Task<MastodonInstance> AskAsync(AccountAccess account, CancellationToken ct)
    {
        var newer = await wire.BareAsync(account, HttpMethod.Get, "api/v2/instance", fields: null, again: true, ct);
        if (newer.Ok && newer.TryJson(MastodonJson.Default.MastodonInstance) is { } told)
        {
            return told;
        }

        var older = await wire.BareAsync(account, HttpMethod.Get, "api/v1/instance", fields: null, again: true, ct);
        return older.Ok && older.TryJson(MastodonJson.Default.MastodonInstance) is { } said
            ? said
            : throw NoServer(older);
    }

    private static NetworkException NoServer(WireAnswer answer) =>
        answer.Status is >= 300 and < 400
            ? MastodonWire.Refusal(answer)!
            : new NetworkException(
                FailureClass.Transient,
                "There is no Mastodon at this address, or it is out of order."
            );
}
