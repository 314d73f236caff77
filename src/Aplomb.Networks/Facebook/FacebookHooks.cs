using System.Text.Json;
using Aplomb.Networks.Meta;
using Aplomb.Posts;

namespace Aplomb.Networks.Facebook;

/// <summary>What the webhook of a Page says, as facts. Pure.</summary>
internal static class FacebookHooks
{
    /// <summary>What is worth a webhook. Kept with the Page when it is connected.</summary>
    public const string Fields = "feed,mention,ratings,messages,message_echoes,message_edits,standby";

    private static readonly string[] Posts = ["post", "status", "photo", "video", "share", "album", "link"];

    public static HookFact? Read(MetaChange change, MetaEntry entry)
    {
        if (change.Value is not { ValueKind: JsonValueKind.Object } value)
        {
            return null;
        }

        try
        {
            return value.Deserialize(FacebookJson.Default.FeedChange) is { } said
                ? Fact(change.Field, said, entry) is { } fact
                    ? fact with
                    {
                        For = entry.Id,
                    }
                    : null
                : null;
        }
        catch (JsonException)
        {
            return new HookFact.LookNow { For = entry.Id }; // something happened, in a shape that we do not know
        }
    }

    private static HookFact? Fact(string? field, FeedChange said, MetaEntry entry) =>
        (field, said.Item) switch
        {
            ("feed", "comment") when said.CommentId is { } id => OfComment(said, id, entry),
            ("feed", var item) when said.PostId is { } id && Posts.Contains(item) => OfPost(said, id, entry),
            ("mention", _) when (said.CommentId ?? said.PostId) is { } id => OfMention(said, id, entry),
            ("ratings", "rating") when said.OpenGraphStoryId is { } id => OfRating(said, id, entry),
            ("ratings", "comment") when said.CommentId is { } id => OfComment(said, id, entry),
            _ => null,
        };

    private static HookFact? OfComment(FeedChange said, string id, MetaEntry entry) =>
        Fact(
            said,
            id,
            said.ParentId is null || said.ParentId == (said.PostId ?? said.OpenGraphStoryId)
                ? PostKind.Comment
                : PostKind.Reply,
            entry,
            said.ParentId ?? said.PostId ?? said.OpenGraphStoryId,
            said.PostId ?? said.OpenGraphStoryId
        );

    private static HookFact? OfPost(FeedChange said, string id, MetaEntry entry) =>
        Fact(said, id, PostKind.Mention, entry, parent: null, id);

    /// <summary>A mention elsewhere. Where the words are left out they are asked for: <see cref="FacebookGather.MentionAsync"/>.</summary>
    private static HookFact? OfMention(FeedChange said, string id, MetaEntry entry) =>
        Fact(
            said with
            {
                From = said.From ?? new GraphPerson(said.SenderId, said.SenderName, Username: null),
            },
            id,
            PostKind.Mention,
            entry,
            said.CommentId is null ? null : said.PostId,
            said.PostId ?? id
        );

    /// <summary>A recommendation, or the stars of old; without words it still says whether they recommend us.</summary>
    private static HookFact? OfRating(FeedChange said, string id, MetaEntry entry)
    {
        var verdict = said.RecommendationType?.ToUpperInvariant() switch
        {
            "POSITIVE" => "[recommends us]",
            "NEGATIVE" => "[does not recommend us]",
            _ => "[a rating]",
        };
        return Fact(
            said with
            {
                From = new GraphPerson(said.ReviewerId, said.ReviewerName, Username: null),
                Message = $"{verdict} {said.ReviewText}".Trim(),
            },
            id,
            PostKind.Review,
            entry,
            parent: null,
            id
        );
    }

    private static HookFact? Fact(
        FeedChange said,
        string id,
        PostKind kind,
        MetaEntry entry,
        string? parent,
        string? thread
    ) =>
        said.Verb switch
        {
            "remove" => new HookFact.TakenBack(id),
            "add"
            or "edited"
            or "edit" when (MetaMoment.Read(said.CreatedTime) ?? MetaMoment.Read(entry.Time)) is { } at =>
                new HookFact.Said(
                    new IncomingPost(
                        id,
                        kind,
                        FacebookPosts.Author(said.From, id),
                        said.Message ?? "",
                        at,
                        Public: true,
                        parent,
                        thread
                    )
                ),
            _ => null, // hidden, shown again, liked, followed: nobody said anything
        };
}
