using Aplomb.Networks.Meta;
using Aplomb.Posts;

namespace Aplomb.Networks.Facebook;

/// <summary>Reads a Page: its wall with all comments, where it was tagged, its messages; a page of a list a step.</summary>
internal static class FacebookGather
{
    private const int Lists = 3;

    /// <summary>Pages of a list in a round that is not the first: webhooks tell what happens under older posts.</summary>
    private const int Usual = 2;

    /// <summary>Nobody has more comments under one post than this many hundreds since the last look.</summary>
    private const int MostComments = 100;

    private const string Comment = "id,message,from,created_time,permalink_url,parent{id}";
    private const string Post = "id,message,from,created_time,permalink_url";

    public static async Task<Gathered> StepAsync(Line line, Walk walk, CancellationToken ct)
    {
        try
        {
            return walk.List switch
            {
                0 => await WallAsync(line, walk, ct),
                1 => await TaggedAsync(line, walk, ct),
                _ => await TalksAsync(line, walk, ct),
            };
        }
        catch (NetworkException refusal) when (refusal.Failure is FailureClass.PermissionMissing && walk.List > 0)
        {
            return walk.On([], after: null, Lists); // said when it was connected; the rest is read all the same
        }
    }

    /// <summary>A mention of which we were told without its words; null where we may not see it.</summary>
    public static async Task<IncomingPost?> MentionAsync(Line line, IncomingPost told, CancellationToken ct)
    {
        try
        {
            var node = await line.GetAsync(
                told.Id,
                FacebookJson.Default.PageComment,
                ct,
                ("fields", "id,message,from,created_time,permalink_url")
            );
            return told with { Text = node.Message ?? "", Url = node.PermalinkUrl };
        }
        catch (NetworkException refusal)
            when (refusal.Failure is FailureClass.PermissionMissing or FailureClass.TargetGone)
        {
            return null;
        }
    }

    private static async Task<Gathered> WallAsync(Line line, Walk walk, CancellationToken ct)
    {
        var answer = await line.AnswerAsync(
            $"{line.Page}/feed",
            ct,
            Paged(walk, $"{Post},comments.order(reverse_chronological).filter(stream).limit(100){{{Comment}}}")
        );
        walk = walk.Reading(answer);
        var wall = answer.Json(FacebookJson.Default.GraphListPagePost);
        var posts = new List<IncomingPost>();
        foreach (var post in wall.Items)
        {
            Add(posts, FacebookPosts.Post(post), walk);
            await CommentsAsync(line, post, walk, posts, ct);
        }

        return walk.On(posts, Next(walk, wall), Lists);
    }

    private static async Task CommentsAsync(
        Line line,
        PagePost post,
        Walk walk,
        List<IncomingPost> posts,
        CancellationToken ct
    )
    {
        var page = post.Comments;
        for (var pages = 0; page is not null && post.Id is not null; pages++)
        {
            var comments = page.Items.Select(one => FacebookPosts.Comment(one, post.Id)).ToList();
            comments.ForEach(one => Add(posts, one, walk));
            page =
                page.After is { } after && pages < MostComments && !comments.Exists(one => one?.At < walk.From)
                    ? await line.GetAsync(
                        $"{post.Id}/comments",
                        FacebookJson.Default.GraphListPageComment,
                        ct,
                        ("fields", Comment),
                        ("filter", "stream"),
                        ("order", "reverse_chronological"),
                        ("limit", "100"),
                        ("after", after)
                    )
                    : null;
        }
    }

    private static async Task<Gathered> TaggedAsync(Line line, Walk walk, CancellationToken ct)
    {
        var answer = await line.AnswerAsync($"{line.Page}/tagged", ct, Paged(walk, Post));
        walk = walk.Reading(answer);
        var tagged = answer.Json(FacebookJson.Default.GraphListPagePost);
        var posts = new List<IncomingPost>();
        foreach (var post in tagged.Items)
        {
            Add(posts, FacebookPosts.Post(post), walk);
        }

        return walk.On(posts, Next(walk, tagged), Lists);
    }

    private static async Task<Gathered> TalksAsync(Line line, Walk walk, CancellationToken ct)
    {
        var answer = await line.AnswerAsync(
            $"{line.Page}/conversations",
            ct,
            [("platform", "messenger"), .. Paged(walk, MetaTalks.Fields)]
        );
        walk = walk.Reading(answer);
        return MetaTalks.On(walk, answer, [line.Page], line.Page, line.Page, Lists);
    }

    private static IReadOnlyList<(string, string)> Paged(Walk walk, string fields) =>
        walk.After is { } after
            ? [("fields", fields), ("limit", "25"), ("after", after)]
            : [("fields", fields), ("limit", "25")];

    private static string? Next(Walk walk, GraphList<PagePost> page) =>
        page.After is { } after
        && (
            walk.First
                ? page.Items.All(post => MetaMoment.Read(post.CreatedTime) is not { } at || at >= walk.From)
                : walk.Pages + 1 < Usual
        )
            ? after
            : null;

    private static void Add(List<IncomingPost> posts, IncomingPost? post, Walk walk)
    {
        if (post is not null && post.At >= walk.From)
        {
            posts.Add(post);
        }
    }
}
