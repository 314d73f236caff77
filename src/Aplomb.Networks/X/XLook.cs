using System.Globalization;
using Aplomb.Posts;

namespace Aplomb.Networks.X;

/// <summary>Looks at posts that we know, and at our own. Each costs.</summary>
internal sealed class XLook(XSession session)
{
    private const string Most = "100";

    /// <summary>What we want to know of a post.</summary>
    public static IReadOnlyList<(string, string)> Fields { get; } =
    [
        (
            "tweet.fields",
            "created_at,conversation_id,referenced_tweets,edit_history_tweet_ids,entities,display_text_range,note_tweet"
        ),
        ("expansions", "author_id,referenced_tweets.id"),
        ("user.fields", "name,username"),
    ];

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

    public static (string, string)[] Next(string? token) => token is null ? [] : [("pagination_token", token)];

    public static string Moment(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
