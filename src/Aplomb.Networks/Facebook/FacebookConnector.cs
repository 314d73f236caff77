using Aplomb.Networks.Http;
using Aplomb.Networks.Meta;
using Aplomb.Posts;

namespace Aplomb.Networks.Facebook;

/// <summary>A Facebook Page: comments, posts on its wall, mentions, recommendations and Messenger, by the Graph API.</summary>
public sealed class FacebookConnector : IConnector, IWebhooks, IBrowserSignIn
{
    private readonly TimeProvider _time;
    private readonly MetaSession _session;
    private readonly MetaSignIn _signIn;
    private readonly FacebookActs _acts;
    private readonly MetaAgain _again;

    /// <param name="graph">Another Graph than Meta's own: a stand-in.</param>
    public FacebookConnector(Wire wire, TimeProvider time, Uri? graph = null)
    {
        var meta = new MetaWire(wire, graph);
        _time = time;
        _session = new MetaSession(meta, instagram: false);
        _signIn = new MetaSignIn(meta, _session, FacebookLimits.Scopes);
        _acts = new FacebookActs(new MetaSend(time, "messenger"));
        _again = new MetaAgain(_session, "pages_read_user_content", "id,message");
    }

    public string Network => "facebook";

    public Guide Guide => FacebookGuide.Guide;

    /// <summary>Three questions a round, and a small Page may ask two hundred in an hour.</summary>
    public TimeSpan Pace => TimeSpan.FromMinutes(2);

    /// <summary>Webhooks tell of edits and deletions, but Meta may drop one.</summary>
    public TimeSpan? LookAgainEvery => TimeSpan.FromHours(6);

    public Capabilities What(AccountAccess account) => FacebookLimits.Can(scopes: null, MetaSend.IsHuman(account));

    public Task<SignedIn> ConnectAsync(AccountAccess account, CancellationToken ct) =>
        _session.WithAsync(account, line => WhoAsync(line, ct), ct);

    public Task<Gathered> GatherAsync(AccountAccess account, string? cursor, CancellationToken ct) =>
        _session.WithAsync(
            account,
            line => FacebookGather.StepAsync(line, Walk.Open(cursor, _time.GetUtcNow()), ct),
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
                    known.Where(post => IsOnOurWall(post, line.Page)),
                    FacebookJson.Default.PageComment,
                    comment => comment.Message ?? "",
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
                await FacebookActs.ActAsync(line, act, ct);
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
        ?? await FacebookInbox.ReadAsync(_session, account, MetaHooks.Read(request), ct);

    public Task<(Uri Address, IReadOnlyDictionary<string, string>? Keep)> BeginAsync(
        AccountAccess account,
        Consent consent,
        CancellationToken ct
    ) => Task.FromResult<(Uri, IReadOnlyDictionary<string, string>?)>((_signIn.Begin(account, consent), null));

    public Task<Tokens> FinishAsync(AccountAccess account, Consent consent, string code, CancellationToken ct) =>
        _signIn.FinishAsync(account, consent, code, ct);

    /// <summary>Elsewhere we see what we are told, and may not look: that it cannot be seen says nothing there.</summary>
    private static bool IsOnOurWall(IncomingPost post, string page) =>
        post is { Public: true, Deleted: false, Kind: not PostKind.Review }
        && post.Thread?.StartsWith($"{page}_", StringComparison.Ordinal) is true;

    private async Task<SignedIn> WhoAsync(Line line, CancellationToken ct)
    {
        var page = await line.GetAsync(line.Page, MetaJson.Default.GraphPage, ct, ("fields", "id,name,username"));
        var facts = await _session.FactsAsync(line.Account, line.Token, ct);
        var human = MetaSend.IsHuman(line.Account);
        if (facts?.Scopes.Has("pages_manage_metadata") is true)
        {
            await line.SetAsync(
                HttpMethod.Post,
                $"{line.Page}/subscribed_apps",
                ct,
                ("subscribed_fields", FacebookHooks.Fields)
            );
        }

        return new SignedIn(
            page.Id ?? line.Page,
            page.Username ?? page.Name ?? line.Page,
            FacebookLimits.Can(facts?.Scopes, human),
            Notes:
            [
                .. MetaConnect.Missing(facts?.Scopes, FacebookLimits.Rights),
                .. human ? [] : new[] { MetaConnect.OneDay },
            ],
            EndsAt: MetaConnect.EndsAt(facts)
        );
    }
}
