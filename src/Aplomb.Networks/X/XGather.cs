using Aplomb.Posts;

namespace Aplomb.Networks.X;

/// <summary>Reads mentions, what was found by words and what we said by hand. Each thing read costs.</summary>
internal sealed class XGather(XSession session, XTalks talks, TimeProvider time)
{
    private const string Most = "100";

    /// <summary>Ids are not quite in order of arrival: pages overlap by this much.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(2);

    /// <summary>The search goes back a week.</summary>
    private static readonly TimeSpan SearchReach = TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1);

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
        var (messages, talk) = await talks.NewAsync(account, us, cursor, ct);
        cursor = cursor with { Ours = newest, Watch = watched, Talk = talk.Newest, TalkAt = talk.At };
        IEnumerable<IncomingPost> all = [.. posts, .. found, .. ours, .. messages];
        return new Gathered([.. all.DistinctBy(post => (post.Id, post.Text))], cursor.Write(), More: false);
    }

    private async Task<XPage> MentionsAsync(AccountAccess account, string us, XCursor cursor, CancellationToken ct)
    {
        account.Usage.Ask(XPrices.Own(account));
        var call = new XCall(HttpMethod.Get, $"2/users/{us}/mentions")
        {
            Query = [("max_results", Most), From(cursor.Since), .. XLook.Fields, .. XLook.Next(cursor.Page)],
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
            Query = [("max_results", Most), From(since), .. XLook.Fields],
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
                    : ("start_time", XLook.Moment(from)),
                .. XLook.Fields,
            ],
            Bucket = "search",
        };
        var page = await session.AskAsync(account, call, XJson.Default.XPage, ct);
        account.Usage.Add("Posts found by words", Fresh(page, cursor.Watch), XPrices.Read);
        return (Posts(page, us), Newest(page, cursor.Watch));
    }

    /// <summary>From a little before what we know; at first, from as far back as a first look goes.</summary>
    private (string, string) From(string? since) =>
        since is not null && Snowflake.Before(since, Overlap) is { } before
            ? ("since_id", before)
            : ("start_time", XLook.Moment(time.GetUtcNow() - Gathered.FirstLook));

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
}
