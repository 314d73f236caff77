using Aplomb.Networks.Http;
using Aplomb.Posts;

namespace Aplomb.Networks.Mastodon;

/// <summary>Mastodon, and servers that speak as it does. What one of them lacks is not asked of it.</summary>
public sealed class MastodonConnector : IConnector, IBrowserSignIn, IStreams
{
    private readonly MastodonServers _servers;
    private readonly MastodonGather _gather;
    private readonly MastodonSend _send;
    private readonly MastodonActs _acts;
    private readonly MastodonSignIn _signIn;
    private readonly MastodonStream _stream;

    public MastodonConnector(Wire wire, TimeProvider time)
    {
        var server = new MastodonWire(wire);
        _servers = new MastodonServers(server, time);
        _gather = new MastodonGather(server, _servers, time);
        _send = new MastodonSend(server, _servers, _gather, time);
        _acts = new MastodonActs(server, _servers);
        _signIn = new MastodonSignIn(server, _servers, _gather);
        _stream = new MastodonStream(server, _servers, _gather, time);
    }

    public string Network => "mastodon";

    public Guide Guide => MastodonGuide.Guide;

    /// <summary>Looking one by one at 500 posts of a day is 170 questions in 5 minutes; 300 are allowed.</summary>
    public TimeSpan? LookAgainEvery => TimeSpan.FromMinutes(15);

    public Capabilities What(AccountAccess account) =>
        MastodonSignIn.What(_servers.Remembered(account) ?? MastodonServer.Unknown);

    public Task<SignedIn> ConnectAsync(AccountAccess account, CancellationToken ct) =>
        _signIn.ConnectAsync(account, ct);

    public Task<(Uri Address, IReadOnlyDictionary<string, string>? Keep)> BeginAsync(
        AccountAccess account,
        Consent consent,
        CancellationToken ct
    ) => _signIn.BeginAsync(account, consent, ct);

    public Task<Tokens> FinishAsync(AccountAccess account, Consent consent, string code, CancellationToken ct) =>
        _signIn.FinishAsync(account, consent, code, ct);

    public Task<Gathered> GatherAsync(AccountAccess account, string? cursor, CancellationToken ct) =>
        _gather.RunAsync(account, cursor, ct);

    public Task<IReadOnlyList<IncomingPost>> LookAgainAsync(
        AccountAccess account,
        IReadOnlyList<IncomingPost> known,
        CancellationToken ct
    ) => _gather.AgainAsync(account, known, ct);

    public Task<Delivered> SendAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct) =>
        _send.SendAsync(account, outgoing, ct);

    public Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct) =>
        _send.FindAsync(account, outgoing, ct);

    public Task ActAsync(AccountAccess account, Act act, CancellationToken ct) => _acts.DoAsync(account, act, ct);

    public IAsyncEnumerable<HookFact> ListenAsync(AccountAccess account, CancellationToken ct) =>
        _stream.ListenAsync(account, ct);
}
