using Aplomb.Networks.Meta;
using Aplomb.Posts;

namespace Aplomb.Networks.Instagram;

/// <summary>What Instagram tells, as posts. Pure.</summary>
internal static class InstagramPosts
{
    /// <summary>Begins the id of an author of whom Instagram tells the name only.</summary>
    private const string Named = "name:";

    public static bool IsNamedOnly(string person) => person.StartsWith(Named, StringComparison.Ordinal);

    /// <summary>A picture of our own, with its caption.</summary>
    public static IncomingPost? Ours(IgMedia media, Us us) =>
        media.Id is { } id && MetaMoment.Read(media.Timestamp) is { } at
            ? new IncomingPost(
                id,
                PostKind.Comment,
                new Author(us.Id, us.Name, Name: null),
                media.Caption ?? "",
                at,
                Public: true,
                Thread: id,
                Url: media.Permalink
            )
            : null;

    /// <summary>A picture of somebody else in which we are tagged or named.</summary>
    public static IncomingPost? Tagged(IgMedia media, Us us) =>
        media is { Id: { } number, Username: { } name } && MetaMoment.Read(media.Timestamp) is { } at
            ? new IncomingPost(
                new MentionId(number, Comment: null).ToString(),
                PostKind.Mention,
                Author(from: null, name, us),
                media.Caption ?? "",
                at,
                Public: true,
                Thread: number,
                Url: media.Permalink
            )
            : null;

    /// <summary>A comment of somebody under somebody else's picture, in which we are named.</summary>
    public static IncomingPost? Said(IgMentionedComment comment, MentionId id, Us us) =>
        comment.Username is { } name && MetaMoment.Read(comment.Timestamp) is { } at
            ? new IncomingPost(
                id.ToString(),
                PostKind.Mention,
                Author(from: null, name, us),
                comment.Text ?? "",
                at,
                Public: true,
                Thread: id.Media,
                Url: comment.Media?.Permalink
            )
            : null;

    /// <param name="media">The picture under which it stands.</param>
    /// <param name="top">The comment that it answers; null where it stands at the top.</param>
    public static IncomingPost? Comment(IgComment comment, string media, string? top, string? url, Us us) =>
        comment.Id is { } id
        && MetaMoment.Read(comment.Timestamp) is { } at
        && (comment.From?.Username ?? comment.Username) is { } name
            ? new IncomingPost(
                id,
                top is null ? PostKind.Comment : PostKind.Reply,
                Author(comment.From, name, us),
                comment.Text ?? "",
                at,
                Public: true,
                Parent: top ?? media,
                Thread: media,
                Url: url
            )
            : null;

    /// <summary>Our own comments carry our name, but an id that is not the one of our account.</summary>
    public static Author Author(GraphPerson? from, string name, Us us) =>
        from?.Id == us.Id || name == us.Name
            ? new Author(us.Id, us.Name, Name: null)
            : new Author(from?.Id ?? $"{Named}{name}", name, Name: null);
}

/// <summary>Who we are at Instagram.</summary>
internal sealed record Us(string Id, string Name);
