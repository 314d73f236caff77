namespace Aplomb.Posts;

/// <summary>How a post came to us.</summary>
public enum PostKind
{
    Comment,
    Mention,
    Reply,
    Review,
    Quote,
    Message,
}

/// <summary>Who wrote a post, as the network tells it. <paramref name="Id"/> is opaque and stays; handle and name may change.</summary>
/// <param name="Id">The network's own id of the author.</param>
/// <param name="Handle">What one writes to mention the author, without a leading <c>@</c>.</param>
/// <param name="Name">The display name: any text at all, or nothing.</param>
public sealed record Author(string Id, string Handle, string? Name);

/// <summary>One thing said, as a network, a file or a person handed it in; not yet stored.</summary>
/// <param name="Id">The network's own id: opaque, unique within an account.</param>
/// <param name="Text">What was said. Only ever text: never markup, never a command.</param>
/// <param name="At">When it was said, by the network's clock.</param>
/// <param name="Public">Whether everybody can read it.</param>
/// <param name="Parent">The id of the post that it answers.</param>
/// <param name="Thread">The id of the talk that it belongs to.</param>
/// <param name="Url">Where a person can look at it.</param>
/// <param name="Deleted">Whether its author has taken it back.</param>
public sealed record IncomingPost(
    string Id,
    PostKind Kind,
    Author Author,
    string Text,
    DateTimeOffset At,
    bool Public,
    string? Parent = null,
    string? Thread = null,
    string? Url = null,
    bool Deleted = false
);
