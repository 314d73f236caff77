using Aplomb.Networks.Http;
using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Networks.X;

/// <summary>X, which was Twitter: docs/networks/x.md.</summary>
public sealed class XConnector : IConnector, IWebhooks, IBrowserSignIn
{
    /// <summary>A post's length, where a link counts 23 and a wide letter 2.</summary>
    internal const int Longest = 280;

    internal const int LongestMessage = 10_000;

    private readonly XSession _session;
    private readonly XLook _look;
    private readonly XGather _gather;
    private readonly XSend _send;
    private readonly XMessaging _messages;
    private readonly XActs _acts;
    private readonly XSubscriptions _subscriptions;

    public XConnector(Wire wire, TimeProvider time)
    {
        _session = new XSession(wire, time);
        _look = new XLook(_session);
        var talks = new XTalks(_session, time);
        _gather = new XGather(_session, talks, time);
        _send = new XSend(_session, _look);
        _messages = new XMessaging(_session, talks);
        _acts = new XActs(_session);
        _subscriptions = new XSubscriptions(_session, new XWebhooks(wire));
    }

    public string Network => "x";

    public Guide Guide => XGuide.Guide;

    /// <summary>X tells of deletions only where its author has let us; looking again costs, so it is done twice a day.</summary>
    public TimeSpan? LookAgainEvery => TimeSpan.FromHours(12);

    /// <summary>The developer policy: what was deleted or changed there is deleted or changed here, within 24 hours of being asked.</summary>
    public Duties Duties { get; } = new(ForgetTakenBack: TimeSpan.FromHours(24));

    public Capabilities What(AccountAccess account) => account.Can ?? Can(account, scopes: null);

    public async Task<SignedIn> ConnectAsync(AccountAccess account, CancellationToken ct)
    {
        var us = await _session.HelloAsync(account, ct);
        var scopes = await XSession.ScopesAsync(account, ct);
        var (live, note) = await _subscriptions.RunAsync(account, us.Id!, ct);
        var missing = scopes is null ? [] : XSession.Scopes.Split(' ').Except(scopes, StringComparer.Ordinal).ToList();
        List<string> notes =
        [
            .. missing.Count is 0 ? Array.Empty<string>() : [$"X has not allowed {string.Join(", ", missing)}."],
            .. note is null ? Array.Empty<string>() : [note],
        ];
        return new SignedIn(us.Id!, us.Username!, Can(account, scopes) with { Live = live }, Notes: notes);
    }

    public Task<Gathered> GatherAsync(AccountAccess account, string? cursor, CancellationToken ct) =>
        _gather.RunAsync(account, cursor, ct);

    public Task<IReadOnlyList<IncomingPost>> LookAgainAsync(
        AccountAccess account,
        IReadOnlyList<IncomingPost> known,
        CancellationToken ct
    ) => _look.AgainAsync(account, known, ct);

    public Task<Delivered> SendAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct) =>
        outgoing.Channel is Channel.Private
            ? _messages.RunAsync(account, outgoing, ct)
            : _send.RunAsync(account, outgoing, ct);

    public Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct) =>
        outgoing.Channel is Channel.Private
            ? _messages.FindAsync(account, outgoing, ct)
            : _send.FindAsync(account, outgoing, ct);

    public Task ActAsync(AccountAccess account, Act act, CancellationToken ct) => _acts.RunAsync(account, act, ct);

    public HookAnswer? Challenge(AccountAccess account, HookRequest request) => XHooks.Challenge(account, request);

    public bool Verify(AccountAccess account, HookRequest request) => XHooks.Verify(account, request);

    public Task<IReadOnlyList<HookFact>> ReadAsync(AccountAccess account, HookRequest request, CancellationToken ct) =>
        Task.FromResult(XHooks.Read(account, request));

    public Task<(Uri Address, IReadOnlyDictionary<string, string>? Keep)> BeginAsync(
        AccountAccess account,
        Consent consent,
        CancellationToken ct
    ) => Task.FromResult<(Uri, IReadOnlyDictionary<string, string>?)>((XSession.Consent(account, consent), null));

    public Task<Tokens> FinishAsync(AccountAccess account, Consent consent, string code, CancellationToken ct) =>
        _session.FinishAsync(account, consent, code, ct);

    /// <param name="scopes">What somebody allowed; null where nobody knows yet: then all of it.</param>
    internal static Capabilities Can(AccountAccess account, IReadOnlyList<string>? scopes) =>
        new()
        {
            Reply = Has(scopes, "tweet.write"),
            ReplyWhenNamed = !XGuide.AnswersAnyone(account),
            PrivateReply = Has(scopes, "dm.write"),
            Message = Has(scopes, "dm.write"),
            Hide = Has(scopes, "tweet.moderate.write"),
            Like = Has(scopes, "like.write"),
            Mute = Has(scopes, "mute.write"),
            DeleteOwn = Has(scopes, "tweet.write"),
            Length = new LengthLimit(LengthUnit.Weighted, Longest),
            PrivateLength = new LengthLimit(LengthUnit.Characters, LongestMessage),
            Prices = XPrices.All,
        };

    private static bool Has(IReadOnlyList<string>? scopes, string scope) =>
        scopes?.Contains(scope, StringComparer.Ordinal) is not false;
}
