using System.Text.Json;
using Aplomb.Networks.Meta;
using Aplomb.Posts;

namespace Aplomb.Networks.Instagram;

/// <summary>Reads what a verified webhook says, and asks for what it left out: names of those who wrote, words of mentions.</summary>
internal static class InstagramInbox
{
    /// <summary>What is worth a webhook: chosen in the app's dashboard.</summary>
    public const string Fields = "comments,live_comments,mentions,messages,message_edit,standby";

    public static async Task<IReadOnlyList<HookFact>> ReadAsync(
        MetaSession session,
        AccountAccess account,
        MetaHook? hook,
        CancellationToken ct
    )
    {
        if (hook is not { Object: "instagram", Entry: { } entries })
        {
            return [];
        }

        var facts = new List<HookFact>();
        foreach (var entry in entries.Where(entry => entry.Id is not null))
        {
            var us = new Us(entry.Id!, entry.Id == account.ExternalId ? account.Handle : "");
            foreach (var change in entry.All)
            {
                facts.AddRange(await OfChangeAsync(session, account, change, entry, us, ct));
            }

            facts.AddRange(await OfTalksAsync(session, account, entry, us, ct));
        }

        return facts;
    }

    private static async Task<IEnumerable<HookFact>> OfChangeAsync(
        MetaSession session,
        AccountAccess account,
        MetaChange change,
        MetaEntry entry,
        Us us,
        CancellationToken ct
    )
    {
        if (Read(change) is not { } said)
        {
            return [];
        }

        var post = change.Field switch
        {
            "comments" or "live_comments" => Comment(said, entry, us),
            "mentions" when Mention(said) is { } id && us.Id == account.ExternalId => await session.WithAsync(
                account,
                line => MentionAsync(line, id, us, ct),
                ct
            ),
            _ => null,
        };
        return post is not null ? [new HookFact.Said(post) { For = entry.Id }]
            : change.Field is "mentions" ? [new HookFact.LookNow { For = entry.Id }]
            : [];
    }

    /// <summary>A comment comes without its time: that of the notification stands for it.</summary>
    private static IncomingPost? Comment(IgChange said, MetaEntry entry, Us us) =>
        said is { Id: not null, Media.Id: { } media }
            ? InstagramPosts.Comment(
                new IgComment(
                    said.Id,
                    said.Text,
                    said.From?.Username,
                    said.From,
                    entry.Time,
                    Hidden: null,
                    said.ParentId,
                    said.Media,
                    Replies: null
                ),
                media,
                said.ParentId,
                url: null,
                us
            )
            : null;

    private static MentionId? Mention(IgChange said) =>
        MentionId.IsNumber(said.MediaId)
            ? new MentionId(said.MediaId!, MentionId.IsNumber(said.CommentId) ? said.CommentId : null)
            : null;

    private static async Task<IncomingPost?> MentionAsync(Line line, MentionId id, Us us, CancellationToken ct)
    {
        try
        {
            var found = await line.GetAsync(
                line.Instagram,
                InstagramJson.Default.IgMentioned,
                ct,
                (
                    "fields",
                    id.Comment is { } comment
                        ? $"mentioned_comment.comment_id({comment}){{id,text,timestamp,username,media{{id,permalink}}}}"
                        : $"mentioned_media.media_id({id.Media}){{id,caption,timestamp,username,permalink}}"
                )
            );
            return found.MentionedComment is { } said ? InstagramPosts.Said(said, id, us)
                : found.MentionedMedia is { } media ? InstagramPosts.Tagged(media, us)
                : null;
        }
        catch (NetworkException refusal)
            when (refusal.Failure is FailureClass.PermissionMissing or FailureClass.TargetGone)
        {
            return null;
        }
    }

    private static async Task<IEnumerable<HookFact>> OfTalksAsync(
        MetaSession session,
        AccountAccess account,
        MetaEntry entry,
        Us us,
        CancellationToken ct
    )
    {
        var ids = entry.Talk.Select(talk => talk.Sender?.Id).OfType<string>().Where(id => id != entry.Id).ToList();
        var people =
            ids.Count is 0 || entry.Id != account.ExternalId
                ? new Dictionary<string, GraphPerson>(StringComparer.Ordinal) // another account's token would be needed
                : await session.WithAsync(
                    account,
                    line => MetaPeople.NamesAsync(line, ids, "id,name,username", ct),
                    ct
                );
        return entry.Talk.Select(talk => MetaMessages.OfHook(talk, us.Id, us.Name, people)).OfType<HookFact>();
    }

    private static IgChange? Read(MetaChange change)
    {
        try
        {
            return change.Value is { ValueKind: JsonValueKind.Object } value
                ? value.Deserialize(InstagramJson.Default.IgChange)
                : null;
        }
        catch (JsonException)
        {
            return null; // a shape that we do not know; the next look finds it
        }
    }
}
