using Aplomb.Networks.Meta;
using Aplomb.Posts;

namespace Aplomb.Networks.Instagram;

/// <summary>Reads an account: its pictures with all comments, where it was tagged, its messages; a page of a list a step.</summary>
internal static class InstagramGather
{
    private const int Lists = 3;

    /// <summary>Pages of a list in a round that is not the first: webhooks tell what happens under older pictures.</summary>
    private const int Usual = 2;

    private const int MostComments = 100;
    private const string Media = "id,caption,permalink,timestamp,username";
    private const string Comment = "id,text,username,from,timestamp,hidden,parent_id";
    private const string Comments = $"{Comment},replies.limit(50){{{Comment}}}";

    public static async Task<Gathered> StepAsync(Line line, Walk walk, CancellationToken ct)
    {
        try
        {
            return walk.List switch
            {
                0 => await PicturesAsync(line, walk, ct),
                1 => await TagsAsync(line, walk, ct),
                _ => await TalksAsync(line, walk, ct),
            };
        }
        catch (NetworkException refusal) when (refusal.Failure is FailureClass.PermissionMissing && walk.List > 0)
        {
            return walk.On([], after: null, Lists); // said when it was connected; the rest is read all the same
        }
    }

    private static async Task<Gathered> PicturesAsync(Line line, Walk walk, CancellationToken ct)
    {
        var answer = await line.AnswerAsync(
            $"{line.Instagram}/media",
            ct,
            Paged(walk, $"{Media},comments.limit(50){{{Comments}}}")
        );
        walk = walk.Reading(answer);
        var us = new Us(line.Instagram, line.Username);
        var pictures = answer.Json(InstagramJson.Default.GraphListIgMedia);
        var posts = new List<IncomingPost>();
        foreach (var picture in pictures.Items)
        {
            Add(posts, InstagramPosts.Ours(picture, us), walk);
            await CommentsAsync(line, picture, us, walk, posts, ct);
        }

        return walk.On(posts, Next(walk, pictures), Lists);
    }

    private static async Task CommentsAsync(
        Line line,
        IgMedia picture,
        Us us,
        Walk walk,
        List<IncomingPost> posts,
        CancellationToken ct
    )
    {
        var page = picture.Comments;
        for (var pages = 0; page is not null && picture.Id is not null; pages++)
        {
            foreach (var comment in page.Items)
            {
                Add(posts, InstagramPosts.Comment(comment, picture.Id, top: null, picture.Permalink, us), walk);
                foreach (var reply in comment.Replies?.Items ?? [])
                {
                    Add(posts, InstagramPosts.Comment(reply, picture.Id, comment.Id, picture.Permalink, us), walk);
                }
            }

            page =
                page.After is { } after && pages < MostComments && IsWorth(page, walk)
                    ? await line.GetAsync(
                        $"{picture.Id}/comments",
                        InstagramJson.Default.GraphListIgComment,
                        ct,
                        ("fields", Comments),
                        ("limit", "50"),
                        ("after", after)
                    )
                    : null;
        }
    }

    /// <summary>
    /// The first round reads to the end, for old comments may have new replies; later ones go on while all is new, for a question costs, and
    /// webhooks tell of replies under older comments.
    /// </summary>
    private static bool IsWorth(GraphList<IgComment> page, Walk walk) =>
        walk.First || page.Items.All(comment => MetaMoment.Read(comment.Timestamp) is { } at && at >= walk.From);

    private static async Task<Gathered> TagsAsync(Line line, Walk walk, CancellationToken ct)
    {
        var answer = await line.AnswerAsync($"{line.Instagram}/tags", ct, Paged(walk, Media));
        walk = walk.Reading(answer);
        var us = new Us(line.Instagram, line.Username);
        var tags = answer.Json(InstagramJson.Default.GraphListIgMedia);
        var posts = new List<IncomingPost>();
        foreach (var picture in tags.Items)
        {
            Add(posts, InstagramPosts.Tagged(picture, us), walk);
        }

        return walk.On(posts, Next(walk, tags), Lists);
    }

    private static async Task<Gathered> TalksAsync(Line line, Walk walk, CancellationToken ct)
    {
        var answer = await line.AnswerAsync(
            $"{line.Page}/conversations",
            ct,
            [("platform", "instagram"), .. Paged(walk, MetaTalks.Fields)]
        );
        walk = walk.Reading(answer);
        return MetaTalks.On(
            walk,
            answer,
            [line.Instagram, line.Page, line.Username],
            line.Instagram,
            line.Username,
            Lists
        );
    }

    private static IReadOnlyList<(string, string)> Paged(Walk walk, string fields) =>
        walk.After is { } after
            ? [("fields", fields), ("limit", "25"), ("after", after)]
            : [("fields", fields), ("limit", "25")];

    private static string? Next(Walk walk, GraphList<IgMedia> page) =>
        page.After is { } after
        && (
            walk.First
                ? page.Items.All(media => MetaMoment.Read(media.Timestamp) is not { } at || at >= walk.From)
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
