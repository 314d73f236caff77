using Aplomb.Networks.Meta;
using Aplomb.Replies;

namespace Aplomb.Networks.Instagram;

/// <summary>What an account can do, and how long its words may be. Pure.</summary>
internal static class InstagramLimits
{
    /// <summary>Old documents say 300, tools send 2,200; Instagram itself has the last word.</summary>
    private static readonly LengthLimit Comment = new(LengthUnit.Characters, 2200);

    /// <summary>UTF-8: an emoji takes four or more.</summary>
    private static readonly LengthLimit Message = new(LengthUnit.Bytes, 1000);

    public static readonly IReadOnlyList<string> Scopes =
    [
        "instagram_basic",
        "instagram_manage_comments",
        "instagram_manage_messages",
        "pages_show_list",
        "pages_read_engagement",
        "pages_manage_metadata",
    ];

    /// <summary>What is missing without a right.</summary>
    public static readonly IReadOnlyList<(string Scope, string Without)> Rights =
    [
        ("instagram_manage_comments", "Reading, answering and hiding comments does not work yet"),
        ("instagram_manage_messages", "Messages do not work yet"),
        ("pages_manage_metadata", "Instagram does not tell us at once what happens; we ask every two minutes"),
    ];

    /// <param name="scopes">The rights that were given; null where nobody has asked yet.</param>
    public static Capabilities Can(IReadOnlyList<string>? scopes, bool human)
    {
        var comments = scopes.Has("instagram_manage_comments");
        var messages = scopes.Has("instagram_manage_messages");
        return new Capabilities
        {
            Reply = comments,
            PrivateReply = messages,
            PrivateReplyWithin = TimeSpan.FromDays(7),
            Message = messages,
            MessageWithin = human ? TimeSpan.FromDays(7) : TimeSpan.FromHours(24),
            Hide = comments,
            Block = messages,
            DeleteOwn = comments,
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
            var unit = limit.Unit is LengthUnit.Bytes ? "bytes (an emoji takes four or more)" : "characters";
            throw new NetworkException(
                FailureClass.InvalidContent,
                $"Instagram takes at most {limit.Max:N0} {unit} there."
            );
        }
    }
}
