using Aplomb.Networks.Meta;
using Aplomb.Posts;

namespace Aplomb.Networks.Facebook;

/// <summary>What Facebook tells, as posts. Pure.</summary>
internal static class FacebookPosts
{
    /// <summary>Begins the id of an author whom Facebook does not name; the rest is the id of what they wrote.</summary>
    private const string Nameless = "of:";

    public static bool IsNameless(string person) => person.StartsWith(Nameless, StringComparison.Ordinal);

    /// <summary>A post on the Page's wall, or one in which the Page is tagged; null where Meta left out what we need.</summary>
    public static IncomingPost? Post(PagePost post) =>
        post.Id is { } id && MetaMoment.Read(post.CreatedTime) is { } at
            ? new IncomingPost(
                id,
                PostKind.Mention,
                Author(post.From, id),
                post.Message ?? "",
                at,
                Public: true,
                Thread: id,
                Url: post.PermalinkUrl
            )
            : null;

    public static IncomingPost? Comment(PageComment comment, string post) =>
        comment.Id is { } id && MetaMoment.Read(comment.CreatedTime) is { } at
            ? new IncomingPost(
                id,
                comment.Parent?.Id is null ? PostKind.Comment : PostKind.Reply,
                Author(comment.From, id),
                comment.Message ?? "",
                at,
                Public: true,
                Parent: comment.Parent?.Id ?? post,
                Thread: post,
                Url: comment.PermalinkUrl
            )
            : null;

    /// <summary>Facebook leaves out who wrote something where it does not want us to know.</summary>
    public static Author Author(GraphPerson? from, string post) =>
        from?.Id is { } id ? new Author(id, id, from.Name) : new Author(Nameless + post, "somebody", Name: null);
}
