using System.Globalization;
using Aplomb.Posts;

namespace Aplomb.Networks.Bluesky;

/// <summary>Reads what people said to us, what they said about us, and what we said by hand.</summary>
internal sealed class BlueskyGather(BlueskySession session, BlueskyChat chat, TimeProvider time)
{
    private const int Page = 100;
    private const int OurNewest = 30;
    private const int Look = 25;

    /// <summary>Pages overlap by this much, once a minute: the network's lists are not quite in order.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(3);

    /// <summary>And by this much at the looks between, of which there may be one a second.</summary>
    private static readonly TimeSpan SmallOverlap = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan DeepEvery = TimeSpan.FromMinutes(1);

    /// <summary>One page of the walk from the top; with the last one, all the rest.</summary>
    public async Task<Gathered> RunAsync(AccountAccess account, string? kept, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var cursor = BlueskyCursor.Read(kept, now - Gathered.FirstLook);
        var isDeep = cursor.Deep is not { } last || now - last >= DeepEvery || now < last;
        var from = cursor.Since - (isDeep ? Overlap : SmallOverlap);
        var told = await NotificationsAsync(account, cursor, ct);
        var posts = told.Items.Where(one => one.IndexedAt >= from).Select(BlueskyPosts.Of).Reverse().ToList();
        var top = cursor.Top ?? (told.Items.Count > 0 ? told.Items.Max(one => one.IndexedAt) : cursor.Since);
        var reached = told.Cursor is null || told.Items.Count is 0 || told.Items.Any(one => one.IndexedAt < from);
        if (!reached)
        {
            return new Gathered(posts, (cursor with { Top = top, Page = told.Cursor }).Write(), More: true);
        }

        posts.AddRange(await AboutUsAsync(account, from, ct));
        posts.AddRange(await OursAsync(account, from, ct));
        var since = top > cursor.Since ? top : cursor.Since;
        var (talk, trouble) = (cursor.Chat, (NetworkException?)null);
        try
        {
            (var messages, talk) = await chat.ReadAsync(account, cursor.Chat, cursor.Since, ct);
            posts.AddRange(messages);
        }
        catch (NetworkException refusal)
        {
            trouble = refusal; // a service of its own: what was said in public does not wait for it
        }

        return new Gathered(
            [.. posts.DistinctBy(post => post.Id, StringComparer.Ordinal)],
            new BlueskyCursor(since, Chat: talk, Deep: isDeep ? now : cursor.Deep).Write(),
            More: false
        )
        {
            Trouble = trouble,
        };
    }

    /// <summary>What was taken back, or changed, of posts that we know.</summary>
    public async Task<IReadOnlyList<IncomingPost>> AgainAsync(
        AccountAccess account,
        IReadOnlyList<IncomingPost> known,
        CancellationToken ct
    )
    {
        var changed = new List<IncomingPost>();
        foreach (var page in known.Where(post => post.Public).Chunk(Look))
        {
            var standing = (await PostsAsync(account, page.Select(post => post.Id), ct)).ToDictionary(
                post => post.Uri,
                StringComparer.Ordinal
            );
            changed.AddRange(
                page.Where(post => !standing.ContainsKey(post.Id))
                    .Select(post => post with { Text = "", Deleted = true })
            );
            changed.AddRange(
                page.Where(post => standing.TryGetValue(post.Id, out var now) && (now.Record.Text ?? "") != post.Text)
                    .Select(post => post with { Text = standing[post.Id].Record.Text ?? "" })
            );
        }

        return changed;
    }

    /// <summary>A post as it stands now.</summary>
    /// <exception cref="NetworkException">It is gone.</exception>
    public async Task<PostView> PostAsync(AccountAccess account, string uri, CancellationToken ct) =>
        await PostsAsync(account, [uri], ct) is [var post, ..]
            ? post
            : throw new NetworkException(FailureClass.TargetGone, "The post is no longer there.");

    /// <summary>Posts as they stand now; those that are gone are not among them.</summary>
    private async Task<IReadOnlyList<PostView>> PostsAsync(
        AccountAccess account,
        IEnumerable<string> uris,
        CancellationToken ct
    ) =>
        (
            await session.AskAsync(
                account,
                new Call("app.bsky.feed.getPosts") { Query = [.. uris.Select(uri => ("uris", uri))] },
                BlueskyJson.Default.Posts,
                ct
            )
        ).Items;

    private Task<Notifications> NotificationsAsync(AccountAccess account, BlueskyCursor cursor, CancellationToken ct) =>
        session.AskAsync(
            account,
            new Call("app.bsky.notification.listNotifications")
            {
                Query =
                [
                    ("limit", Page.ToString(CultureInfo.InvariantCulture)),
                    ("reasons", "mention"),
                    ("reasons", "reply"),
                    ("reasons", "quote"),
                    .. cursor.Page is { } page ? [("cursor", page)] : Array.Empty<(string, string)>(),
                ],
            },
            BlueskyJson.Default.Notifications,
            ct
        );

    /// <summary>Posts that say our name without naming the account. Where the server cannot search, there are none.</summary>
    private async Task<IReadOnlyList<IncomingPost>> AboutUsAsync(
        AccountAccess account,
        DateTimeOffset from,
        CancellationToken ct
    )
    {
        var found = new List<IncomingPost>();
        var words = account
            .AnswerOrNull(BlueskyGuide.Watch)
            ?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var word in words ?? [])
        {
            var call = new Call("app.bsky.feed.searchPosts")
            {
                Query =
                [
                    ("q", word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word),
                    ("sort", "latest"),
                    ("limit", Page.ToString(CultureInfo.InvariantCulture)),
                    ("since", from.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
                ],
            };
            try
            {
                var posts = await session.AskAsync(account, call, BlueskyJson.Default.Posts, ct);
                found.AddRange(posts.Items.Where(post => post.IndexedAt >= from).Select(BlueskyPosts.Of));
            }
            catch (NetworkException refusal)
                when (refusal.Failure is FailureClass.PermissionMissing or FailureClass.InvalidContent) { }
        }

        return found;
    }

    /// <summary>What we said there by hand: context, and perhaps our turn.</summary>
    private async Task<IEnumerable<IncomingPost>> OursAsync(
        AccountAccess account,
        DateTimeOffset from,
        CancellationToken ct
    )
    {
        var call = new Call("app.bsky.feed.getAuthorFeed")
        {
            Query =
            [
                ("actor", await session.UsAsync(account, ct)),
                ("filter", "posts_with_replies"),
                ("limit", OurNewest.ToString(CultureInfo.InvariantCulture)),
            ],
        };
        var feed = await session.AskAsync(account, call, BlueskyJson.Default.Feed, ct);
        return feed
            .Items.Where(item => item.Reason is null && item.Post.IndexedAt >= from)
            .Select(item => BlueskyPosts.Of(item.Post))
            .Reverse();
    }
}
