using Aplomb.Networks.Meta;
using Aplomb.Replies;

namespace Aplomb.Networks.Facebook;

/// <summary>What a Page can do, and how long its words may be. Pure.</summary>
internal static class FacebookLimits
{
    private static readonly LengthLimit Comment = new(LengthUnit.Characters, 8000);
    private static readonly LengthLimit Message = new(LengthUnit.Characters, 2000);

    /// <summary>What we ask people to allow.</summary>
    public static readonly IReadOnlyList<string> Scopes =
    [
        "pages_show_list",
        "pages_manage_metadata",
        "pages_read_engagement",
        "pages_read_user_content",
        "pages_manage_engagement",
        "pages_messaging",
    ];

    /// <summary>What is missing without a right.</summary>
    public static readonly IReadOnlyList<(string Scope, string Without)> Rights =
    [
        ("pages_read_user_content", "What people write cannot be read"),
        ("pages_manage_engagement", "Answering, hiding and liking comments does not work yet"),
        ("pages_messaging", "Messages do not work yet"),
        ("pages_manage_metadata", "Facebook does not tell us at once what happens; we ask every two minutes"),
    ];

    /// <param name="scopes">The rights that were given; null where nobody has asked yet.</param>
    public static Capabilities Can(IReadOnlyList<string>? scopes, bool human)
    {
        var engage = scopes.Has("pages_manage_engagement");
        var message = scopes.Has("pages_messaging");
        return new Capabilities
        {
            Reply = engage,
            PrivateReply = message,
            PrivateReplyWithin = TimeSpan.FromDays(7),
            Message = message,
            MessageWithin = human ? TimeSpan.FromDays(7) : TimeSpan.FromHours(24),
            Hide = engage,
            Like = engage,
            Block = engage,
            DeleteOwn = engage,
            Length = Comment,
            PrivateLength = Message,
            Live = scopes.Has("pages_manage_metadata"),
        };
    }

    /// <exception cref="NetworkException">It is too long; nothing was sent.</exception>
    public static void Check(Outgoing words)
    {
        var limit = words.Channel is Channel.Private ? Message : Comment;
        if (Lengths.Measure(words.Text, limit.Unit) > limit.Max)
        {
            throw new NetworkException(
                FailureClass.InvalidContent,
                $"Facebook takes at most {limit.Max:N0} characters there."
            );
        }
    }
}
