using Aplomb.Networks.Http;
using Aplomb.Networks.Meta;
using Aplomb.Posts;

namespace Aplomb.Networks.Instagram;

/// <summary>A professional Instagram account that is linked to a Page: comments, mentions, messages, by the Graph API with Facebook Login.</summary>
public sealed class InstagramConnector : IConnector, IWebhooks, IBrowserSignIn
{
    private readonly TimeProvider _time;
    private readonly MetaSession _session;
    private readonly MetaSignIn _signIn;
    private readonly InstagramActs _acts;
    private readonly MetaAgain _again;

    /// <param name="graph">Another Graph than Meta's own: a stand-in.</param>
    public InstagramConnector(Wire wire, TimeProvider time, Uri? graph = null)
    {
        var meta = new MetaWire(wire, graph);
        _time = time;
        _session = new MetaSession(meta, instagram: true);
        _signIn = new MetaSignIn(meta, _session, InstagramLimits.Scopes);
        _acts = new InstagramActs(new MetaSend(time, "instagram"));
        _again = new MetaAgain(_session, "instagram_manage_comments", "id,text");
    }

    public string Network => "instagram";

    public Guide Guide => InstagramGuide.Guide;

    /// <summary>Three questions a round, and a small account may ask two hundred in an hour.</summary>
    public TimeSpan Pace => TimeSpan.FromMinutes(2);

    /// <summary>Instagram never says that a comment is gone.</summary>
    public TimeSpan? LookAgainEvery => TimeSpan.FromMinutes(30);

    public Capabilities What(AccountAccess account) => InstagramLimits.Can(scopes: null, MetaSend.IsHuman(account));

    public Task<SignedIn> ConnectAsync(AccountAccess account, CancellationToken ct) =>
        _session.WithAsync(account, line => WhoAsync(line, ct), ct);

    public Task<Gathered> GatherAsync(AccountAccess account, string? cursor, CancellationToken ct) =>
        _session.WithAsync(
            account,
            line => InstagramGather.StepAsync(line, Walk.Open(cursor, _time.GetUtcNow()), ct),
            ct
        );

    public Task<IReadOnlyList<IncomingPost>> LookAgainAsync(
        AccountAccess account,
        IReadOnlyList<IncomingPost> known,
        CancellationToken ct
    ) =>
        _session.WithAsync(
            account,
            line =>
                _again.LookAsync(
                    line,
                    known.Where(post => post is { Public: true, Deleted: false, Parent: not null }), // comments alone
                    InstagramJson.Default.IgComment,
                    comment => comment.Text ?? "",
                    ct
                ),
            ct
        );

    public Task<Delivered> SendAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct) =>
        _session.WithAsync(account, line => _acts.SendAsync(line, outgoing, ct), ct);

    public Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct) =>
        _session.WithAsync(account, line => _acts.FindAsync(line, outgoing, ct), ct);

    public Task ActAsync(AccountAccess account, Act act, CancellationToken ct) =>
        _session.WithAsync(
            account,
            async line =>
            {
                await InstagramActs.ActAsync(line, act, ct);
                return true;
            },
            ct
        );

    public HookAnswer? Challenge(AccountAccess account, HookRequest request) => MetaHooks.Challenge(account, request);

    public bool Verify(AccountAccess account, HookRequest request) => MetaHooks.Verify(account, request);

    public HookAnswer Answer(AccountAccess account, HookRequest request) => MetaHooks.Answer(request);

    public async Task<IReadOnlyList<HookFact>> ReadAsync(
        AccountAccess account,
        HookRequest request,
        CancellationToken ct
    ) =>
        MetaHooks.OfForm(account, request)
        ?? await InstagramInbox.ReadAsync(_session, account, MetaHooks.Read(request), ct);

    public Task<(Uri Address, IReadOnlyDictionary<string, string>? Keep)> BeginAsync(
        AccountAccess account,
        Consent consent,
        CancellationToken ct
    ) => Task.FromResult<(Uri, IReadOnlyDictionary<string, string>?)>((_signIn.Begin(account, consent), null));

    public Task<Tokens> FinishAsync(AccountAccess account, Consent consent, string code, CancellationToken ct) =>
        _signIn.FinishAsync(account, consent, code, ct);

    private async Task<SignedIn> WhoAsync(Line line, CancellationToken ct)
    {
        var us = await line.GetAsync(line.Instagram, MetaJson.Default.GraphPerson, ct, ("fields", "id,username,name"));
        var facts = await _session.FactsAsync(line.Account, line.Token, ct);
        var human = MetaSend.IsHuman(line.Account);
        return new SignedIn(
            us.Id ?? line.Instagram,
            us.Username ?? line.Username,
            InstagramLimits.Can(facts?.Scopes, human),
            Notes:
            [
                .. MetaConnect.Missing(facts?.Scopes, InstagramLimits.Rights),
                .. human ? [] : new[] { MetaConnect.OneDay },
            ],
            EndsAt: MetaConnect.EndsAt(facts)
        );
    }
}
