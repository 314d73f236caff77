using System.Globalization;
using Aplomb.Posts;

namespace Aplomb.Networks.X;

/// <summary>Reads mentions, what was found by words, what we said by hand, and private messages. Each thing read costs.</summary>
internal sealed class XGather(XSession session, TimeProvider time)
{
    private const string Most = "100";

    /// <summary>Few, for each day X charges anew for what it shows again.</summary>
    private const string FewMessages = "10";
    private const int MessagePages = 5;

    /// <summary>Ids are not quite in order of arrival: pages overlap by this much.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(2);

    /// <summary>X lets us look for messages 15 times in 15 minutes.</summary>
    private static readonly TimeSpan TalkPace = TimeSpan.FromSeconds(65);

    /// <summary>The search goes back a week.</summary>
    private static readonly TimeSpan SearchReach = TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1);

    private static readonly (string, string)[] Fields =
    [
        (
            "tweet.fields",
            "created_at,conversation_id,referenced_tweets,edit_history_tweet_ids,entities,display_text_range,note_tweet"
        ),
        ("expansions", "author_id,referenced_tweets.id"),
        ("user.fields", "name,username"),
    ];

    /// <summary>One page of the walk from the top; with the last one, all the rest.</summary>
    public async Task<Gathered> RunAsync(AccountAccess account, string? kept, CancellationToken ct)
    {
        var cursor = XCursor.Read(kept);
        var us = await session.UsAsync(account, ct);
        var page = await MentionsAsync(account, us, cursor, ct);
        var posts = Posts(page, us);
        var top = Newest(page, cursor.Top ?? cursor.Since);
        if (page.Meta?.NextToken is { } next && page.Data is { Count: > 0 })
        {
            return new Gathered(posts, (cursor with { Top = top, Page = next }).Write(), More: true);
        }

        cursor = cursor with { Since = top, Top = null, Page = null };
        var (ours, newest) = await OursAsync(account, us, cursor.Ours, ct);
        var (found, watched) = await AboutUsAsync(account, us, cursor, ct);
        var (messages, talk) = await MessagesAsync(account, us, cursor, ct);
        cursor = cursor with { Ours = newest, Watch = watched, Talk = talk.Newest, TalkAt = talk.At };
        IEnumerable<IncomingPost> all = [.. posts, .. found, .. ours, .. messages];
        return new Gathered([.. all.DistinctBy(post => (post.Id, post.Text))], cursor.Write(), More: false);
    }

    /// <summary>What was changed, taken back or shut away of posts that we know.</summary>
    public async Task<IReadOnlyList<IncomingPost>> AgainAsync(
        AccountAccess account,
        IReadOnlyList<IncomingPost> known,
        CancellationToken ct
    )
    {
        var open = known.Where(post => post.Public).ToList();
        if (open.Count is 0)
        {
            return [];
        }

        var us = await session.UsAsync(account, ct);
        var now = await LookAsync(account, open.Select(post => post.Id), ct);
        var gone = (now.Errors ?? [])
            .Where(XWire.IsGone)
            .Select(one => one.ResourceId)
            .ToHashSet(StringComparer.Ordinal);
        var changed = open.Where(post => gone.Contains(post.Id))
            .Select(post => post with { Text = "", Deleted = true })
            .ToList();
        var edited = (now.Data ?? []).Where(post => XPosts.Newest(post) != post.Id).Select(XPosts.Newest).ToList();
        if (edited.Count > 0)
        {
            var newer = await LookAsync(account, edited, ct);
            changed.AddRange((newer.Data ?? []).Select(post => XPosts.Of(post, us, newer.Includes)));
        }

        var before = open.ToDictionary(post => post.Id, post => post.Text, StringComparer.Ordinal);
        return [.. changed.Where(post => post.Deleted || before.GetValueOrDefault(post.Id) != post.Text)];
    }

    /// <summary>Posts as they stand now; what is gone is told among the errors.</summary>
    public async Task<XPage> LookAsync(AccountAccess account, IEnumerable<string> ids, CancellationToken ct)
    {
        account.Usage.Ask(XPrices.Read);
        var call = new XCall(HttpMethod.Get, "2/tweets")
        {
            Query = [("ids", string.Join(',', ids)), .. Fields],
            Bucket = "look",
        };
        var page = await session.AskAsync(account, call, XJson.Default.XPage, ct);
        account.Usage.Add("Posts looked at", page.Data?.Count ?? 0, XPrices.Read);
        return page;
    }

    /// <summary>Our own posts from a moment on, the newest first.</summary>
    public async Task<XPage> OursSinceAsync(
        AccountAccess account,
        DateTimeOffset from,
        string? next,
        CancellationToken ct
    )
    {
        var us = await session.UsAsync(account, ct);
        account.Usage.Ask(XPrices.Own(account));
        var call = new XCall(HttpMethod.Get, $"2/users/{us}/tweets")
        {
            Query = [("max_results", Most), ("start_time", Moment(from)), .. Fields, .. Next(next)],
            Bucket = "ours",
        };
        var page = await session.AskAsync(account, call, XJson.Default.XPage, ct);
        account.Usage.Add("Own posts read", page.Data?.Count ?? 0, XPrices.Own(account));
        return page;
    }

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
                .. Next(next),
            ],
            Bucket = path,
        };
        return await session.AskAsync(account, call, XJson.Default.XMessages, ct);
    }

    private async Task<XPage> MentionsAsync(AccountAccess account, string us, XCursor cursor, CancellationToken ct)
    {
        account.Usage.Ask(XPrices.Own(account));
        var call = new XCall(HttpMethod.Get, $"2/users/{us}/mentions")
        {
            Query = [("max_results", Most), From(cursor.Since), .. Fields, .. Next(cursor.Page)],
            Bucket = "mentions",
        };
        var page = await session.AskAsync(account, call, XJson.Default.XPage, ct);
        account.Usage.Add("Mentions read", Fresh(page, cursor.Since), XPrices.Own(account));
        return page;
    }

    /// <summary>What we said there by hand: context, and perhaps our turn.</summary>
    private async Task<(List<IncomingPost> Posts, string? Newest)> OursAsync(
        AccountAccess account,
        string us,
        string? since,
        CancellationToken ct
    )
    {
        account.Usage.Ask(XPrices.Own(account));
        var call = new XCall(HttpMethod.Get, $"2/users/{us}/tweets")
        {
            Query = [("max_results", Most), From(since), .. Fields],
            Bucket = "ours",
        };
        var page = await session.AskAsync(account, call, XJson.Default.XPage, ct);
        account.Usage.Add("Own posts read", Fresh(page, since), XPrices.Own(account));
        return (Posts(page, us), Newest(page, since));
    }

    /// <summary>Posts that say our name without naming the account.</summary>
    private async Task<(List<IncomingPost> Posts, string? Newest)> AboutUsAsync(
        AccountAccess account,
        string us,
        XCursor cursor,
        CancellationToken ct
    )
    {
        if (XSearch.Query(account, us) is not { } asked)
        {
            return ([], cursor.Watch);
        }

        account.Usage.Ask(XPrices.Read);
        var from = time.GetUtcNow() - SearchReach;
        var call = new XCall(HttpMethod.Get, "2/tweets/search/recent")
        {
            Query =
            [
                ("query", asked),
                ("max_results", Most),
                cursor.Watch is { } since && Snowflake.At(since) > from + Overlap
                    ? From(since)
                    : ("start_time", Moment(from)),
                .. Fields,
            ],
            Bucket = "search",
        };
        var page = await session.AskAsync(account, call, XJson.Default.XPage, ct);
        account.Usage.Add("Posts found by words", Fresh(page, cursor.Watch), XPrices.Read);
        return (Posts(page, us), Newest(page, cursor.Watch));
    }

    /// <summary>Private messages, once a minute; a talk that we may not read does not stop the rest.</summary>
    private async Task<(List<IncomingPost> Posts, (string? Newest, DateTimeOffset? At) Talk)> MessagesAsync(
        AccountAccess account,
        string us,
        XCursor cursor,
        CancellationToken ct
    )
    {
        var now = time.GetUtcNow();
        var mayRead =
            (await XSession.ScopesAsync(account, ct))?.Contains("dm.read", StringComparer.Ordinal) is not false;
        if (!mayRead || now - cursor.TalkAt < TalkPace)
        {
            return ([], (cursor.Talk, cursor.TalkAt));
        }

        try
        {
            var (posts, newest) = await NewMessagesAsync(account, us, cursor.Talk, ct);
            return (posts, (newest, now));
        }
        catch (NetworkException refusal)
            when (refusal.Failure is FailureClass.RateLimited or FailureClass.PermissionMissing)
        {
            return ([], (cursor.Talk, now));
        }
    }

    private async Task<(List<IncomingPost> Posts, string? Newest)> NewMessagesAsync(
        AccountAccess account,
        string us,
        string? since,
        CancellationToken ct
    )
    {
        var posts = new List<IncomingPost>();
        var (newest, next) = (since, (string?)null);
        for (var page = 0; page < MessagePages; page++)
        {
            var talk = await TalkAsync(account, "2/dm_events", since is null ? Most : FewMessages, next, ct);
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

    /// <summary>From a little before what we know; at first, from as far back as a first look goes.</summary>
    private (string, string) From(string? since) =>
        since is not null && Snowflake.Before(since, Overlap) is { } before
            ? ("since_id", before)
            : ("start_time", Moment(time.GetUtcNow() - Gathered.FirstLook));

    private static (string, string)[] Next(string? token) => token is null ? [] : [("pagination_token", token)];

    private static string? Newest(XPage page, string? known) =>
        (page.Data ?? []).Select(post => (string?)post.Id).Aggregate(known, Snowflake.Later);

    private static int Fresh(XPage page, string? since) =>
        (page.Data ?? []).Count(post => since is null || Snowflake.IsAfter(post.Id, since));

    private static List<IncomingPost> Posts(XPage page, string us) =>
        [
            .. (page.Data ?? [])
                .Where(post => post.ReferencedTweets?.Any(one => one.Type is "retweeted") is not true)
                .Select(post => XPosts.Of(post, us, page.Includes))
                .Reverse(),
        ];

    private static string Moment(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
