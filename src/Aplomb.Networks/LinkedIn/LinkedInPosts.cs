using Aplomb.Posts;

namespace Aplomb.Networks.LinkedIn;

/// <summary>Turns what LinkedIn says into posts. People are known by their URN alone: their names may not be kept. Pure.</summary>
internal static class LinkedInPosts
{
    /// <summary>Who took a comment back, where LinkedIn does not say it any more.</summary>
    private const string Nobody = "urn:li:person:unknown";

    /// <summary>What we want to hear of.</summary>
    public const string Actions = "COMMENT,ADMIN_COMMENT,COMMENT_EDIT,COMMENT_DELETE,SHARE_MENTION";

    public static bool IsDeletion(Notification told) => told.Action is "COMMENT_DELETE";

    public static bool Concerns(Notification told) =>
        Actions.Split(',').Contains(told.Action, StringComparer.Ordinal) && Name(told) is not null;

    /// <summary>The URN of what came about.</summary>
    public static string? Name(Notification told) =>
        (
            told.DecoratedGeneratedActivity?.Comment?.Entity
            ?? told.DecoratedGeneratedActivity?.Share?.Entity
            ?? told.GeneratedActivity
        )
            is { } urn
            ? Urn.Whole(urn)
            : null;

    /// <summary>A post out of a notification alone; null where it was told without its words.</summary>
    public static IncomingPost? Of(Notification told)
    {
        var urn = Name(told)!;
        var at = At(told.LastModifiedAt);
        var thing = told.DecoratedGeneratedActivity?.Comment ?? told.DecoratedGeneratedActivity?.Share;
        if (IsDeletion(told))
        {
            return Make(urn, thing?.Owner ?? Nobody, "", at, under: Under(urn, thing, told)) with { Deleted = true };
        }

        return thing is { Owner: { } owner, Text: { } text }
            ? Make(urn, owner, text, at, Under(urn, thing, told))
            : null;
    }

    /// <summary>A comment as it stands there.</summary>
    public static IncomingPost Of(string urn, Comment comment) =>
        Make(
            urn,
            comment.Actor ?? Nobody,
            comment.Message?.Text ?? "",
            At(comment.Created?.Time ?? 0),
            comment.Object ?? Urn.Parts(urn)?.Activity,
            comment.ParentComment
        );

    public static DateTimeOffset At(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    private static string? Under(string urn, DecoratedThing? thing, Notification told) =>
        Urn.Parts(urn)?.Activity ?? thing?.Object ?? told.SourcePost;

    private static IncomingPost Make(
        string urn,
        string owner,
        string text,
        DateTimeOffset at,
        string? under,
        string? parent = null
    )
    {
        var isComment = Urn.Parts(urn) is not null;
        return new IncomingPost(
            urn,
            isComment ? PostKind.Comment : PostKind.Mention,
            new Author(owner, Urn.Id(owner), Name: null),
            text,
            at,
            Public: true,
            isComment ? (parent is null ? under : Urn.Whole(parent)) : null,
            isComment ? under : urn,
            Urn.Url(urn)
        );
    }
}
