using Aplomb.Networks.Http;
using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Networks.Bluesky;

/// <summary>Bluesky and other servers of the AT Protocol: docs/networks/bluesky.md.</summary>
public sealed class BlueskyConnector : IConnector
{
    private readonly BlueskySession _session;
    private readonly BlueskyChat _chat;
    private readonly BlueskyGather _gather;
    private readonly BlueskySend _send;
    private readonly BlueskyActs _acts;

    public BlueskyConnector(Wire wire, TimeProvider time)
    {
        _session = new BlueskySession(wire);
        _chat = new BlueskyChat(_session);
        _gather = new BlueskyGather(_session, _chat, time);
        _send = new BlueskySend(_session, _gather);
        _acts = new BlueskyActs(_session, _gather, new BlueskyHide(_session, _gather, _send, time), time);
    }

    public string Network => "bluesky";

    public Guide Guide => BlueskyGuide.Guide;

    public TimeSpan Pace => TimeSpan.FromSeconds(15);

    /// <summary>Three questions a look: 900 in five minutes while it is lively, of 3,000 that one address may ask.</summary>
    public TimeSpan Brisk => TimeSpan.FromSeconds(1);

    public TimeSpan? LookAgainEvery => TimeSpan.FromMinutes(10);

    /// <summary>The developer guidelines want what was deleted there to be deleted elsewhere; they name no time.</summary>
    public Duties Duties { get; } = new(ForgetTakenBack: TimeSpan.FromDays(1));

    public Capabilities What(AccountAccess account) => account.Can ?? Can;

    /// <summary>What every account can do; private messages are asked for when it is connected.</summary>
    internal static Capabilities Can { get; } =
        new()
        {
            Reply = true,
            Hide = true,
            Like = true,
            Mute = true,
            Block = true,
            Report = true,
            DeleteOwn = true,
            Length = new LengthLimit(LengthUnit.Graphemes, 300),
            PrivateLength = new LengthLimit(LengthUnit.Graphemes, 1000),
        };

    public async Task<SignedIn> ConnectAsync(AccountAccess account, CancellationToken ct)
    {
        var (did, handle) = await _session.HelloAsync(account, ct);
        var talks = await _chat.OpensAsync(account, ct);
        return new SignedIn(
            did,
            handle,
            What(account) with
            {
                Message = talks,
                PrivateReply = talks,
            },
            Notes: talks
                ? []
                :
                [
                    "Private messages are off: make an app password with “Allow access to your direct messages” ticked, and connect again.",
                ]
        );
    }

    public Task<Gathered> GatherAsync(AccountAccess account, string? cursor, CancellationToken ct) =>
        _gather.RunAsync(account, cursor, ct);

    public Task<IReadOnlyList<IncomingPost>> LookAgainAsync(
        AccountAccess account,
        IReadOnlyList<IncomingPost> known,
        CancellationToken ct
    ) => _gather.AgainAsync(account, known, ct);

    public async Task<Delivered> SendAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct)
    {
        var facets = await _send.FacetsAsync(account, outgoing.Text, ct);
        return outgoing.Channel is Channel.Private
            ? await _chat.SendAsync(account, outgoing, facets, ct)
            : await _send.RunAsync(account, outgoing, facets, ct);
    }

    public Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct) =>
        outgoing.Channel is Channel.Private
            ? _chat.FindAsync(account, outgoing, ct)
            : _send.FindAsync(account, outgoing, ct);

    public Task ActAsync(AccountAccess account, Act act, CancellationToken ct) => _acts.RunAsync(account, act, ct);
}
