using System.Text.Json;
using Aplomb.Networks.Meta;
using Aplomb.Replies;

namespace Aplomb.Networks.Facebook;

/// <summary>What a Page does: answer, look for its answer, hide, like, block, take back.</summary>
internal sealed class FacebookActs(MetaSend send)
{
    /// <summary>Somebody's post on the Page's own wall carries the Page's id in front; everything else is a comment, or a post elsewhere.</summary>
    public static Recipient Of(string post, string page) =>
        post.StartsWith($"{page}_", StringComparison.Ordinal)
            ? new Recipient(PostId: post)
            : new Recipient(CommentId: post);

    public async Task<Delivered> SendAsync(Line line, Outgoing words, CancellationToken ct)
    {
        FacebookLimits.Check(words);
        if (words.Channel is Channel.Private)
        {
            return IsTalk(words)
                ? await send.MessageAsync(line, words, ct)
                : await send.PrivateReplyAsync(line, words, Of(words.Parent!, line.Page), ct);
        }

        var parent = Parent(words);
        await LookAsync(line, parent, ct);
        var made = await line.MakeAsync($"{parent}/comments", "pages", ct, ("message", words.Text));
        return send.Delivered(made, $"https://www.facebook.com/{made.Id}");
    }

    public async Task<Delivered?> FindAsync(Line line, Outgoing words, CancellationToken ct)
    {
        if (words.Channel is Channel.Public)
        {
            return await FindCommentAsync(line, words, ct);
        }

        return IsTalk(words) || !FacebookPosts.IsNameless(words.To)
            ? await send.FindMessageAsync(line, words, line.Page, ct)
            : MetaSend.Match(
                (
                    await line.GetAsync(
                        Parent(words),
                        FacebookJson.Default.PageComment,
                        ct,
                        ("fields", "private_reply_conversation{messages.limit(20){id,created_time,from,message}}")
                    )
                ).PrivateReplyConversation,
                words,
                line.Page
            );
    }

    public static Task ActAsync(Line line, Act act, CancellationToken ct) =>
        act switch
        {
            Act.Hide hide => line.SetAsync(HttpMethod.Post, hide.Post, ct, ("is_hidden", hide.Undo ? "false" : "true")),
            Act.Like like => line.SetAsync(like.Undo ? HttpMethod.Delete : HttpMethod.Post, $"{like.Post}/likes", ct),
            Act.Block block => BlockAsync(line, block, ct),
            Act.DeleteOwn own => DeleteAsync(line, own.Post, ct),
            _ => throw new NetworkException(
                FailureClass.PermissionMissing,
                "Facebook lets nobody mute or report from outside."
            ),
        };

    /// <summary>What is taken back already is taken back.</summary>
    public static async Task DeleteAsync(Line line, string post, CancellationToken ct)
    {
        try
        {
            await line.SetAsync(HttpMethod.Delete, post, ct);
        }
        catch (NetworkException gone) when (gone.Failure is FailureClass.TargetGone)
        {
            return;
        }
    }

    private static Task BlockAsync(Line line, Act.Block block, CancellationToken ct) =>
        FacebookPosts.IsNameless(block.Person)
            ? throw new NetworkException(FailureClass.RecipientUnavailable, "Facebook does not tell us who wrote this.")
        : block.Undo ? line.SetAsync(HttpMethod.Delete, $"{line.Page}/blocked", ct, ("user", block.Person))
        : line.SetAsync(
            HttpMethod.Post,
            $"{line.Page}/blocked",
            ct,
            ("user", JsonSerializer.Serialize([block.Person], MetaJson.Default.StringArray))
        );

    /// <summary>Looks before it answers: Graph’s error afterwards would not say why.</summary>
    private static async Task LookAsync(Line line, string parent, CancellationToken ct)
    {
        try
        {
            var there = await line.GetAsync(
                parent,
                FacebookJson.Default.PageComment,
                ct,
                ("fields", parent.StartsWith($"{line.Page}_", StringComparison.Ordinal) ? "id" : "id,can_comment")
            );
            if (there.CanComment is false)
            {
                throw new NetworkException(FailureClass.TargetClosed, "Facebook lets nobody answer there.");
            }
        }
        catch (NetworkException odd) when (odd.Failure is FailureClass.InvalidContent)
        {
            return; // a post elsewhere: posts do not have that field
        }
    }

    private static async Task<Delivered?> FindCommentAsync(Line line, Outgoing words, CancellationToken ct)
    {
        var comments = await line.GetAsync(
            $"{Parent(words)}/comments",
            FacebookJson.Default.GraphListPageComment,
            ct,
            ("fields", "id,message,from,created_time,permalink_url"),
            ("filter", "stream"),
            ("order", "reverse_chronological"),
            ("limit", "100")
        );
        return comments
            .Items.Where(one => one.From?.Id == line.Page)
            .Select(one => MetaSend.Match(words, one.Id, one.Message, one.CreatedTime, one.PermalinkUrl))
            .FirstOrDefault(found => found is not null);
    }

    private static bool IsTalk(Outgoing words) => MetaMessages.IsTalk(words.Thread) || words.Parent is null;

    private static string Parent(Outgoing words) =>
        words.Parent
        ?? throw new NetworkException(FailureClass.InvalidContent, "It is not said what these words answer.");
}
