using Aplomb.Networks.Http;
using Aplomb.Posts;

namespace Aplomb.Networks.Mastodon;

/// <summary>Reads an account forward: who spoke to us, what we said ourselves, and what became of it.</summary>
internal sealed class MastodonGather(MastodonWire wire, MastodonServers servers, TimeProvider time)
{
    /// <summary>The most that a server gives at once.</summary>
    private const int Page = 80;

    private const int OwnPage = 40;

    /// <summary>Posts in one question, where a server takes many.</summary>
    private const int Together = 20;

    /// <summary>Numbers are given before they are visible: so much is read again.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(2);

    public async Task<Gathered> RunAsync(AccountAccess account, string? from, CancellationToken ct)
    {
        var cursor = MastodonCursor.Read(from);
        var us = await UsAsync(account, ct);
        return cursor.Heard is null || cursor.Older is not null
            ? await BackAsync(account, cursor, us, ct)
            : await OnAsync(account, cursor, us, ct);
    }

    /// <summary>Looks again at posts that we know. What is gone is asked for once more, signed in, before anybody believes it.</summary>
    public async Task<IReadOnlyList<IncomingPost>> AgainAsync(
        AccountAccess account,
        IReadOnlyList<IncomingPost> known,
        CancellationToken ct
    )
    {
        var us = await UsAsync(account, ct);
        var many = (await servers.OfAsync(account, ct)).Many;
        var changed = new List<IncomingPost>();
        foreach (var some in known.Chunk(many ? Together : 1))
        {
            var now = await NowAsync(account, some, many, ct);
            changed.AddRange(
                some.Select(post => Changed(post, now.GetValueOrDefault(post.Id), us)).OfType<IncomingPost>()
            );
        }

        if (changed.Exists(post => post.Deleted))
        {
            await MeAsync(account, ct); // a server that does not know us says of everything that it is gone
        }

        return changed;
    }

    /// <summary>The network's own id of us.</summary>
    public async Task<string> UsAsync(AccountAccess account, CancellationToken ct) =>
        account.ExternalId ?? (await MeAsync(account, ct)).Id!;

    public async Task<MastodonAccount> MeAsync(AccountAccess account, CancellationToken ct)
    {
        var answer = MastodonWire.Expect(await wire.GetAsync(account, "api/v1/accounts/verify_credentials", ct));
        return answer.Json(MastodonJson.Default.MastodonAccount) is { Id.Length: > 0, Username.Length: > 0 } me
            ? me
            : throw new NetworkException(FailureClass.Transient, "The server did not say who we are.");
    }

    /// <summary>The first look: from the newest back.</summary>
    private async Task<Gathered> BackAsync(
        AccountAccess account,
        MastodonCursor cursor,
        string us,
        CancellationToken ct
    )
    {
        var page = await HeardAsync(
            account,
            cursor.Older is { } older ? $"&max_id={MastodonWire.Part(older)}" : "",
            ct
        );
        var since = time.GetUtcNow() - Gathered.FirstLook;
        var done = page.Count is 0 || page[^1].CreatedAt < since || page[^1].Id == cursor.Older;
        var own = cursor.Older is null ? await SaidAsync(account, cursor, us, ct) : [];
        var posts = Posts(page, us).Concat(Own(own, us)).Where(post => post.At >= since).ToList();
        var next = cursor with
        {
            Heard = cursor.Heard ?? (page.Count > 0 ? Lagging(page) ?? page[^1].Id : null),
            Older = done ? null : page[^1].Id,
            Said = own.Count > 0 ? own[0].Id : cursor.Said,
        };
        return new Gathered(posts, next.ToString(), More: !done);
    }

    /// <summary>Every look after it: what came since, the oldest first.</summary>
    private async Task<Gathered> OnAsync(AccountAccess account, MastodonCursor cursor, string us, CancellationToken ct)
    {
        var page = await HeardAsync(account, $"&min_id={MastodonWire.Part(cursor.Heard!)}", ct);
        var own = await SaidAsync(account, cursor, us, ct);
        var full = page.Count >= Page && page[0].Id != cursor.Heard;
        var ownFull = own.Count >= OwnPage && own[0].Id != cursor.Said;
        var next = cursor with
        {
            Heard = full ? page[0].Id : Lagging(page) ?? cursor.Heard,
            Said = own.Count > 0 ? own[0].Id : cursor.Said,
        };
        return new Gathered([.. Posts(page, us), .. Own(own, us)], next.ToString(), full || ownFull);
    }

    /// <summary>Newest first, as servers answer. Some give other types than one asks for, or the same twice.</summary>
    private async Task<List<MastodonNotification>> HeardAsync(AccountAccess account, string where, CancellationToken ct)
    {
        var filtered = (await servers.OfAsync(account, ct)).Filtered ? "&include_filtered=true" : "";
        var path = $"api/v1/notifications?limit={Page}&types[]=mention&types[]=quote{filtered}{where}";
        var answer = await wire.GetAsync(account, path, ct);
        var told = MastodonWire.Items(answer, MastodonJson.Default.MastodonNotification);
        return
        [
            .. told.Where(one => one.Id is not null)
                .DistinctBy(one => one.Id, StringComparer.Ordinal)
                .OrderByDescending(one => one.CreatedAt),
        ];
    }

    private async Task<List<MastodonStatus>> SaidAsync(
        AccountAccess account,
        MastodonCursor cursor,
        string us,
        CancellationToken ct
    )
    {
        var since = cursor.Said is { } said ? $"&min_id={MastodonWire.Part(said)}" : "";
        var path = $"api/v1/accounts/{MastodonWire.Part(us)}/statuses?limit={OwnPage}&exclude_reblogs=true{since}";
        var own = MastodonWire.Items(await wire.GetAsync(account, path, ct), MastodonJson.Default.MastodonStatus);
        return [.. own.Where(one => one.Id is not null).OrderByDescending(one => one.CreatedAt)];
    }

    private async Task<Dictionary<string, MastodonStatus>> NowAsync(
        AccountAccess account,
        IncomingPost[] some,
        bool many,
        CancellationToken ct
    )
    {
        if (many)
        {
            var ids = string.Join('&', some.Select(post => $"id[]={MastodonWire.Part(post.Id)}"));
            var answer = await wire.GetAsync(account, $"api/v1/statuses?{ids}", ct);
            return MastodonWire
                .Items(answer, MastodonJson.Default.MastodonStatus)
                .Where(one => one.Id is not null)
                .DistinctBy(one => one.Id, StringComparer.Ordinal)
                .ToDictionary(one => one.Id!, StringComparer.Ordinal);
        }

        var one = await wire.GetAsync(account, $"api/v1/statuses/{MastodonWire.Part(some[0].Id)}", ct);
        return One(one) is { } status ? new(StringComparer.Ordinal) { [some[0].Id] = status } : [];
    }

    /// <summary>The post; null where it is gone.</summary>
    private static MastodonStatus? One(WireAnswer answer) =>
        MastodonWire.Refusal(answer) is not { } refusal ? answer.Json(MastodonJson.Default.MastodonStatus)
        : refusal.Failure is FailureClass.TargetGone ? null
        : throw refusal;

    private static IncomingPost? Changed(IncomingPost post, MastodonStatus? now, string us) =>
        now is null ? post with { Text = "", Deleted = true }
        : MastodonPosts.Text(now, us) is var text && text == post.Text ? null
        : post with { Text = text };

    /// <summary>The newest that is old enough that nothing can come before it any more.</summary>
    private static string? Lagging(List<MastodonNotification> page) =>
        page.Find(one => page[0].CreatedAt - one.CreatedAt >= Overlap)?.Id;

    private static IEnumerable<IncomingPost> Posts(IEnumerable<MastodonNotification> page, string us) =>
        page.Reverse().Select(one => MastodonPosts.Told(one, us)).OfType<IncomingPost>();

    /// <summary>What somebody said for us elsewhere; what this desk sent it knows already.</summary>
    private static IEnumerable<IncomingPost> Own(IEnumerable<MastodonStatus> own, string us) =>
        own.Reverse()
            .Where(one => one.Application?.Name is not MastodonPosts.App)
            .Select(one => MastodonPosts.Post(one, us))
            .OfType<IncomingPost>();
}
