using Aplomb.Networks.Http;
using Aplomb.Replies;

namespace Aplomb.Networks.LinkedIn;

/// <summary>Company pages on LinkedIn: docs/networks/linkedin.md.</summary>
public sealed class LinkedInConnector : IConnector, IWebhooks, IBrowserSignIn
{
    /// <summary>A comment's length in UTF-16 units.</summary>
    internal const int Longest = 1250;

    private readonly LinkedInSession _session;
    private readonly LinkedInGather _gather;
    private readonly LinkedInSend _send;
    private readonly LinkedInActs _acts;
    private readonly LinkedInSubscription _subscription;

    public LinkedInConnector(Wire wire, TimeProvider time)
    {
        _session = new LinkedInSession(wire, time);
        _gather = new LinkedInGather(_session, time);
        _send = new LinkedInSend(_session, _gather);
        _acts = new LinkedInActs(_session);
        _subscription = new LinkedInSubscription(_session);
    }

    public string Network => "linkedin";

    public Guide Guide => LinkedInGuide.Guide;

    /// <summary>LinkedIn counts calls by the day, and does not publish how many it allows.</summary>
    public TimeSpan Pace => TimeSpan.FromMinutes(5);

    /// <summary>
    /// Profiles may be held for 24 hours and never stored: names are not asked for, and whatever else knows one forgets it. What members say
    /// may be kept for 48 hours; the desk looks once an hour what is to be forgotten, so it takes one less.
    /// </summary>
    public Duties Duties { get; } =
        new(
            ForgetTakenBack: TimeSpan.FromHours(24),
            ForgetNames: TimeSpan.FromHours(24),
            ForgetWords: TimeSpan.FromHours(47)
        );

    /// <summary>What every page can do.</summary>
    internal static Capabilities Can { get; } =
        new()
        {
            Reply = true,
            Like = true,
            DeleteOwn = true,
            Length = new LengthLimit(LengthUnit.Utf16, Longest),
        };

    public Capabilities What(AccountAccess account) => account.Can ?? Can;

    public async Task<SignedIn> ConnectAsync(AccountAccess account, CancellationToken ct)
    {
        var us = Urn.Organization(account.Answer(LinkedInGuide.Page));
        var call = new LinkedInCall(HttpMethod.Get, $"organizations/{Urn.Id(us)}");
        var page = await _session.AskAsync(account, call, LinkedInJson.Default.Organization, ct);
        var ends = await LinkedInSession.EndsAtAsync(account, ct);
        var canRenew = (await account.Tokens.ReadAsync(ct))?.Refresh is not null;
        var (live, note) = await _subscription.RunAsync(account, us, ct);
        List<string> notes =
        [
            .. canRenew
                ? Array.Empty<string>()
                : ["LinkedIn gave no refresh token: somebody has to sign in every 60 days until LinkedIn allows more."],
            .. note is null ? Array.Empty<string>() : [note],
        ];
        return new SignedIn(
            us,
            page.VanityName ?? page.LocalizedName ?? Urn.Id(us),
            Can with
            {
                Live = live,
            },
            Notes: notes,
            EndsAt: ends
        );
    }

    public Task<Gathered> GatherAsync(AccountAccess account, string? cursor, CancellationToken ct) =>
        _gather.RunAsync(account, cursor, ct);

    public Task<Delivered> SendAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct) =>
        _send.RunAsync(account, outgoing, ct);

    public Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct) =>
        _send.FindAsync(account, outgoing, ct);

    public Task ActAsync(AccountAccess account, Act act, CancellationToken ct) => _acts.RunAsync(account, act, ct);

    public HookAnswer? Challenge(AccountAccess account, HookRequest request) =>
        LinkedInHooks.Challenge(account, request);

    public bool Verify(AccountAccess account, HookRequest request) => LinkedInHooks.Verify(account, request);

    public async Task<IReadOnlyList<HookFact>> ReadAsync(
        AccountAccess account,
        HookRequest request,
        CancellationToken ct
    )
    {
        var facts = new List<HookFact>();
        foreach (
            var page in LinkedInHooks.Read(request).GroupBy(one => one.OrganizationalEntity, StringComparer.Ordinal)
        )
        {
            var gone = page.Where(LinkedInPosts.IsDeletion).Select(LinkedInPosts.Name).OfType<string>();
            var said = await _gather.PostsAsync(account, page.Where(one => !LinkedInPosts.IsDeletion(one)), ct);
            facts.AddRange(said.Select(post => new HookFact.Said(post) { For = page.Key }));
            facts.AddRange(gone.Select(urn => new HookFact.TakenBack(urn) { For = page.Key }));
        }

        return facts;
    }

    public Task<(Uri Address, IReadOnlyDictionary<string, string>? Keep)> BeginAsync(
        AccountAccess account,
        Consent consent,
        CancellationToken ct
    ) =>
        Task.FromResult<(Uri, IReadOnlyDictionary<string, string>?)>((LinkedInSession.Consent(account, consent), null));

    public Task<Tokens> FinishAsync(AccountAccess account, Consent consent, string code, CancellationToken ct) =>
        _session.FinishAsync(account, consent, code, ct);
}
