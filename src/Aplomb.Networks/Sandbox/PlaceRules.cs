using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Networks.Sandbox;

/// <summary>What a place does not let through, as the real network would not: lengths, windows, one private answer, whom a program may answer. Pure.</summary>
internal static class PlaceRules
{
    /// <param name="talk">What can be read of the talk with this person by now, oldest first; empty for words to everybody.</param>
    public static NetworkException? Refusal(
        SandboxAccount account,
        IReadOnlyList<IncomingPost> talk,
        Outgoing outgoing,
        DateTimeOffset now
    )
    {
        var can = Place.What(account.Place);
        var limit = can.LengthIn(outgoing.Channel);
        return outgoing.Channel is Channel.Private && !can.PrivateReply && !can.Message
                ? new(FailureClass.PermissionMissing, "There are no private messages here.")
            : string.IsNullOrWhiteSpace(outgoing.Text) ? new(FailureClass.InvalidContent, "There are no words.")
            : Lengths.Measure(outgoing.Text, limit.Unit) > limit.Max
                ? new(FailureClass.InvalidContent, "The words are too long for this network.")
            : outgoing.Channel is Channel.Private ? Private(can, account, talk, now)
            : can.ReplyWhenNamed && talk is [{ Kind: PostKind.Comment or PostKind.Reply }, ..] && !OursIn(account, talk)
                ? new(FailureClass.TargetClosed, "They did not name you, so this network lets no program answer them.")
            : null;
    }

    /// <summary>A message within its window of their last one; else one private answer within its window of what they said in public.</summary>
    private static NetworkException? Private(
        Capabilities can,
        SandboxAccount account,
        IReadOnlyList<IncomingPost> talk,
        DateTimeOffset now
    )
    {
        var theirs = talk.Where(post => !IsOurs(account, post)).ToList();
        if (theirs.FindLast(post => !post.Public) is { } message)
        {
            return now - message.At > can.MessageWithin
                ? new(FailureClass.WindowClosed, "They wrote too long ago for a private message.")
                : null;
        }

        return can.PrivateReplyWithin is null ? null
            : theirs is [.., var last] && now - last.At > can.PrivateReplyWithin
                ? new(FailureClass.WindowClosed, "They wrote too long ago for a private answer.")
            : talk.Any(post => IsOurs(account, post) && !post.Public)
                ? new(FailureClass.WindowClosed, "One private answer is all there is until they write back.")
            : null;
    }

    private static bool OursIn(SandboxAccount account, IReadOnlyList<IncomingPost> talk) =>
        talk.Any(post => IsOurs(account, post));

    private static bool IsOurs(SandboxAccount account, IncomingPost post) => post.Author.Id == Timeline.Us(account).Id;
}
