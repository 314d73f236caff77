using System.Globalization;
using Aplomb.Networks.Http;
using Aplomb.Replies;

namespace Aplomb.Networks.Mastodon;

/// <summary>
/// Delivers replies once. The key goes with each, but servers that say nothing of it send the same twice: so we look for our own words
/// before every try, too.
/// </summary>
internal sealed class MastodonSend(MastodonWire wire, MastodonServers servers, MastodonGather gather, TimeProvider time)
{
    private const int Page = 40;
    private const int Pages = 5;

    /// <summary>A post cannot be older than its words; a minute for clocks that go differently.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(1);

    /// <summary>Where a server does not tell its time.</summary>
    private static readonly TimeSpan Doubt = TimeSpan.FromMinutes(15);

    public async Task<Delivered> SendAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct)
    {
        var server = await servers.OfAsync(account, ct);
        var parent = outgoing.Parent is { } id ? await ParentAsync(account, id, ct) : null;
        var to = parent?.Account is { } author && author.Id == outgoing.To ? author.Acct : outgoing.Handle;
        var reply = MastodonReply.Of(server, outgoing, parent, to ?? await HandleAsync(account, outgoing.To, ct));
        return await FindAsync(account, outgoing, ct) ?? await PostAsync(account, outgoing.Key, reply, ct);
    }

    /// <summary>Our own words under the same post, not older than they were written; null where they do not stand there.</summary>
    public async Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct)
    {
        var us = await gather.UsAsync(account, ct);
        var path = $"api/v1/accounts/{MastodonWire.Part(us)}/statuses?limit={Page}&exclude_reblogs=true";
        string? older = null;
        for (var page = 0; page < Pages; page++)
        {
            var where = older is null ? path : $"{path}&max_id={MastodonWire.Part(older)}";
            var answer = await wire.GetAsync(account, where, ct);
            var said = MastodonWire.Items(answer, MastodonJson.Default.MastodonStatus);
            var since = Since(answer, outgoing.At);
            if (said.Find(one => one.CreatedAt >= since && IsIt(one, outgoing, us)) is { } found)
            {
                return There(found);
            }

            if (said.Count is 0 || outgoing.At == default || said[^1].CreatedAt < since || said[^1].Id == older)
            {
                return null;
            }

            older = said[^1].Id;
        }

        return null;
    }

    private async Task<Delivered> PostAsync(
        AccountAccess account,
        string key,
        MastodonReply reply,
        CancellationToken ct
    )
    {
        var answer = await wire.PostAsync(account, "api/v1/statuses", reply.Fields(), "post", key, ct);
        MastodonWire.Expect(answer);
        return answer.TryJson(MastodonJson.Default.MastodonStatus) is { Id.Length: > 0 } status
            ? There(status)
            : throw new NetworkException(
                FailureClass.Unknown,
                "The server took it, and did not say how it stands there."
            );
    }

    private async Task<MastodonStatus> ParentAsync(AccountAccess account, string id, CancellationToken ct)
    {
        var answer = await wire.GetAsync(account, $"api/v1/statuses/{MastodonWire.Part(id)}", ct);
        return MastodonWire.Expect(answer).Json(MastodonJson.Default.MastodonStatus);
    }

    private async Task<string> HandleAsync(AccountAccess account, string person, CancellationToken ct)
    {
        var answer = await wire.GetAsync(account, $"api/v1/accounts/{MastodonWire.Part(person)}", ct);
        return answer.Ok && answer.TryJson(MastodonJson.Default.MastodonAccount) is { Acct: { Length: > 0 } acct }
            ? acct
            : throw new NetworkException(
                FailureClass.RecipientUnavailable,
                "This person is not to be found there any more."
            );
    }

    private static bool IsIt(MastodonStatus said, Outgoing outgoing, string us) =>
        said is { Id.Length: > 0 }
        && (said.InReplyToId is null || said.InReplyToId == outgoing.Parent)
        && (outgoing.Channel is Channel.Private) == (said.Visibility is "direct")
        && MastodonPosts.Same(MastodonPosts.Text(said with { SpoilerText = null }, us), outgoing.Text);

    /// <summary>By the server's own clock, where it tells it.</summary>
    private DateTimeOffset Since(WireAnswer answer, DateTimeOffset written) =>
        written == default ? DateTimeOffset.MinValue
        : DateTimeOffset.TryParse(answer.Header("date"), CultureInfo.InvariantCulture, out var there)
            ? written + (there - time.GetUtcNow()) - Slack
        : written - Doubt;

    private Delivered There(MastodonStatus status) =>
        new(status.Id!, status.CreatedAt ?? time.GetUtcNow(), status.Url ?? status.Uri);
}
