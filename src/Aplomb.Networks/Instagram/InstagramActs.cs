using System.Text.Json;
using Aplomb.Networks.Facebook;
using Aplomb.Networks.Meta;
using Aplomb.Replies;

namespace Aplomb.Networks.Instagram;

/// <summary>What an account does: answer, look for its answer, hide, block, take back.</summary>
internal sealed class InstagramActs(MetaSend send)
{
    private const string Fields = "id,text,username,timestamp";

    public async Task<Delivered> SendAsync(Line line, Outgoing words, CancellationToken ct)
    {
        InstagramLimits.Check(words);
        if (words.Channel is Channel.Private)
        {
            return IsTalk(words)
                ? await send.MessageAsync(line, words, ct)
                : await send.PrivateReplyAsync(line, words, ToAuthor(words), ct);
        }

        if (MentionId.Read(words.Parent) is { } mention)
        {
            return await MentionAsync(line, mention, words.Text, ct);
        }

        var parent = Parent(words);
        await LookAsync(line, parent, ct);
        var made = await line.MakeAsync($"{parent}/replies", "instagram", ct, ("message", words.Text));
        return send.Delivered(made, url: null);
    }

    public async Task<Delivered?> FindAsync(Line line, Outgoing words, CancellationToken ct)
    {
        if (words.Channel is Channel.Private)
        {
            return InstagramPosts.IsNamedOnly(words.To) && !IsTalk(words)
                ? throw new NetworkException(FailureClass.Unknown, "Instagram does not tell who wrote this.")
                : await send.FindMessageAsync(line, words, line.Username, ct)
                    ?? await send.FindMessageAsync(line, words, line.Instagram, ct);
        }

        var replies = MentionId.Read(words.Parent) is { } mention
            ? await UnderAsync(line, mention, ct)
            : await UnderAsync(line, Parent(words), ct);
        return replies
            .Where(one => (one.From?.Username ?? one.Username) == line.Username)
            .Select(one => MetaSend.Match(words, one.Id, one.Text, one.Timestamp, url: null))
            .FirstOrDefault(found => found is not null);
    }

    public static Task ActAsync(Line line, Act act, CancellationToken ct) =>
        act switch
        {
            Act.Hide hide when MentionId.Read(hide.Post) is null => line.SetAsync(
                HttpMethod.Post,
                hide.Post,
                ct,
                ("hide", hide.Undo ? "false" : "true")
            ),
            Act.Hide => throw new NetworkException(
                FailureClass.PermissionMissing,
                "It stands under a picture of somebody else: only they can hide it."
            ),
            Act.Block block => BlockAsync(line, block, ct),
            Act.DeleteOwn own => FacebookActs.DeleteAsync(line, own.Post, ct),
            _ => throw new NetworkException(
                FailureClass.PermissionMissing,
                "Instagram lets nobody like, mute or report from outside."
            ),
        };

    private static Task BlockAsync(Line line, Act.Block block, CancellationToken ct) =>
        InstagramPosts.IsNamedOnly(block.Person)
            ? throw new NetworkException(
                FailureClass.RecipientUnavailable,
                "Instagram tells us only the name of this person."
            )
            : line.SetAsync(
                HttpMethod.Post,
                $"{line.Page}/moderate_conversations",
                ct,
                (
                    "user_ids",
                    JsonSerializer.Serialize(
                        [new GraphPerson(block.Person, Name: null, Username: null)],
                        MetaJson.Default.IReadOnlyListGraphPerson
                    )
                ),
                (
                    "actions",
                    JsonSerializer.Serialize([block.Undo ? "UNBLOCK_USER" : "BLOCK_USER"], MetaJson.Default.StringArray)
                )
            );

    private async Task<Delivered> MentionAsync(Line line, MentionId mention, string text, CancellationToken ct)
    {
        IReadOnlyList<(string, string)> where = mention.Comment is { } comment
            ? [("media_id", mention.Media), ("comment_id", comment)]
            : [("media_id", mention.Media)];
        var made = await line.MakeAsync($"{line.Instagram}/mentions", "instagram", ct, [.. where, ("message", text)]);
        return send.Delivered(made, url: null);
    }

    /// <summary>Looks before it answers: a hidden comment cannot be answered, and Graph’s error would not say why.</summary>
    private static async Task LookAsync(Line line, string parent, CancellationToken ct)
    {
        var there = await line.GetAsync(parent, InstagramJson.Default.IgComment, ct, ("fields", "id,hidden"));
        if (there.Hidden is true)
        {
            throw new NetworkException(
                FailureClass.TargetClosed,
                "A hidden comment cannot be answered. Show it again first."
            );
        }
    }

    /// <summary>There is one level only: an answer to a reply stands under the comment at the top.</summary>
    private static async Task<IReadOnlyList<IgComment>> UnderAsync(Line line, string parent, CancellationToken ct)
    {
        var there = await line.GetAsync(parent, InstagramJson.Default.IgComment, ct, ("fields", "id,parent_id"));
        var replies = await line.GetAsync(
            $"{there.ParentId ?? parent}/replies",
            InstagramJson.Default.GraphListIgComment,
            ct,
            ("fields", Fields),
            ("limit", "100")
        );
        return replies.Items;
    }

    private static async Task<IReadOnlyList<IgComment>> UnderAsync(Line line, MentionId mention, CancellationToken ct)
    {
        var found = await line.GetAsync(
            line.Instagram,
            InstagramJson.Default.IgMentioned,
            ct,
            (
                "fields",
                mention.Comment is { } comment
                    ? $"mentioned_comment.comment_id({comment}){{replies{{{Fields}}}}}"
                    : $"mentioned_media.media_id({mention.Media}){{comments{{{Fields}}}}}"
            )
        );
        return found.MentionedComment?.Replies?.Items ?? found.MentionedMedia?.Comments?.Items ?? [];
    }

    private static Recipient ToAuthor(Outgoing words) =>
        MentionId.Read(words.Parent) is null
            ? new Recipient(CommentId: Parent(words))
            : throw new NetworkException(
                FailureClass.PermissionMissing,
                "A private answer goes only to comments under our own pictures."
            );

    private static bool IsTalk(Outgoing words) => MetaMessages.IsTalk(words.Thread) || words.Parent is null;

    private static string Parent(Outgoing words) =>
        words.Parent
        ?? throw new NetworkException(FailureClass.InvalidContent, "It is not said what these words answer.");
}
