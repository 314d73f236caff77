using Aplomb.Posts;

namespace Aplomb.Networks.X;

/// <summary>Reads private messages. Each costs.</summary>
internal sealed class XTalks(XSession session, TimeProvider time)
{
    private const string Most = "100";

    /// <summary>Few, for each day X charges anew for what it shows again.</summary>
    private const string Few = "10";
    private const int Pages = 5;

    /// <summary>X lets us look for messages 15 times in 15 minutes.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(65);

    /// <summary>Private messages with one person, or of one talk, the newest first.</summary>
    public async Task<XMessages> TalkAsync(
        AccountAccess account,
        string path,
        string few,
        string? next,
        CancellationToken ct
    )
    {
        account.Usage.Ask(XPrices.MessageRead);
        var call = new XCall(HttpMethod.Get, path)
        {
            Query =
            [
                ("event_types", "MessageCreate"),
                ("dm_event.fields", "id,text,event_type,created_at,sender_id,dm_conversation_id"),
                ("expansions", "sender_id"),
                ("user.fields", "name,username"),
                ("max_results", few),
                .. XLook.Next(next),
            ],
            Bucket = path,
        };
        return await session.AskAsync(account, call, XJson.Default.XMessages, ct);
    }

    /// <summary>Private messages, once a minute; a talk that we may not read does not stop the rest.</summary>
    public async Task<(List<IncomingPost> Posts, (string? Newest, DateTimeOffset? At) Talk)> NewAsync(
        AccountAccess account,
        string us,
        XCursor cursor,
        CancellationToken ct
    )
    {
        var now = time.GetUtcNow();
        var mayRead =
            (await XSession.ScopesAsync(account, ct))?.Contains("dm.read", StringComparer.Ordinal) is not false;
        if (!mayRead || now - cursor.TalkAt < Pace)
        {
            return ([], (cursor.Talk, cursor.TalkAt));
        }

        try
        {
            var (posts, newest) = await PagesAsync(account, us, cursor.Talk, ct);
            return (posts, (newest, now));
        }
        catch (NetworkException refusal)
            when (refusal.Failure is FailureClass.RateLimited or FailureClass.PermissionMissing)
        {
            return ([], (cursor.Talk, now));
        }
    }

    private async Task<(List<IncomingPost> Posts, string? Newest)> PagesAsync(
        AccountAccess account,
        string us,
        string? since,
        CancellationToken ct
    )
    {
        var posts = new List<IncomingPost>();
        var (newest, next) = (since, (string?)null);
        for (var page = 0; page < Pages; page++)
        {
            var talk = await TalkAsync(account, "2/dm_events", since is null ? Most : Few, next, ct);
            var fresh = (talk.Data ?? []).Where(one => since is null || Snowflake.IsAfter(one.Id, since)).ToList();
            account.Usage.Add("Private messages read", fresh.Count, XPrices.MessageRead);
            posts.AddRange(fresh.Select(one => XPosts.Of(one, us, talk.Includes)));
            newest = fresh.Select(one => (string?)one.Id).Aggregate(newest, Snowflake.Later);
            next = talk.Meta?.NextToken;
            if (next is null || since is null || fresh.Count < (talk.Data?.Count ?? 0))
            {
                break;
            }
        }

        posts.Reverse();
        return (posts, newest);
    }
}
