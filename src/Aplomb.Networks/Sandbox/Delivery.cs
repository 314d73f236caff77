using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Networks.Sandbox;

/// <summary>Takes words of ours as a network does: refuses what cannot be delivered, and makes a post of the rest. Pure.</summary>
internal static class Delivery
{
    /// <summary>Finds who is meant. Nobody at all is a statement of the brand to everybody.</summary>
    public static (Crowd Crowd, Story? Story) Accept(List<Crowd> crowds, Outgoing outgoing, DateTimeOffset now)
    {
        var (crowd, story) = crowds
            .Select(crowd => (crowd, story: crowd.Whom(outgoing)))
            .OrderBy(found => found.story is null)
            .FirstOrDefault();
        if (crowd is null)
        {
            throw new NetworkException(FailureClass.PermissionMissing, "The sandbox has no such account.");
        }

        var isStatement = outgoing is { Parent: null, Thread: null, To: "", Channel: Channel.Public };
        return Refusal(crowd, story, outgoing, now, isStatement) is { } refusal ? throw refusal : (crowd, story);
    }

    /// <summary>Our words as they stand there.</summary>
    public static IncomingPost Own(Crowd crowd, Story? story, Outgoing outgoing, DateTimeOffset at)
    {
        var id = Feelings.OwnId(crowd.Account, outgoing.Key);
        var isPublic = outgoing.Channel is Channel.Public;
        var thread =
            story is null ? id
            : isPublic ? Timeline.Thread(story)
            : Timeline.PrivateThread(story);
        return new IncomingPost(
            id,
            story is null ? PostKind.Comment
                : isPublic ? PostKind.Reply
                : PostKind.Message,
            Timeline.Us(crowd.Account),
            outgoing.Text,
            at,
            isPublic,
            isPublic ? outgoing.Parent : null,
            thread,
            $"https://{crowd.Account.Place}.example.com/{crowd.Account.Handle}/{thread}#{id}"
        );
    }

    public static Delivered Of(IncomingPost own) => new(own.Id, own.At, own.Url);

    /// <summary>Our words with the talk so far, for whoever judges them.</summary>
    public static Draft AsDraft(Crowd crowd, Story story, Outgoing outgoing, DateTimeOffset now)
    {
        var talk = crowd.Talk(story, now);
        var newest = talk.LastOrDefault(post => post.Public && !IsOurs(crowd, post));
        var isPublic = outgoing.Channel is Channel.Public;
        return new Draft
        {
            Text = outgoing.Text,
            Channel = outgoing.Channel,
            Post = newest?.Text,
            Name = story.Name,
            Handle = story.Handle,
            Thread =
            [
                .. talk.Where(post => post.Public == isPublic && post != newest).Select(post => AsTurn(crowd, post)),
            ],
            Limit = Place.What(crowd.Account.Place).LengthIn(outgoing.Channel),
        };
    }

    private static Turn AsTurn(Crowd crowd, IncomingPost post) =>
        new(IsOurs(crowd, post) ? Speaker.Us : Speaker.Them, post.Text, post.Public);

    private static bool IsOurs(Crowd crowd, IncomingPost post) =>
        string.Equals(post.Author.Id, Timeline.Us(crowd.Account).Id, StringComparison.Ordinal);

    private static NetworkException? Refusal(
        Crowd crowd,
        Story? story,
        Outgoing outgoing,
        DateTimeOffset now,
        bool isStatement
    ) =>
        PlaceRules.Refusal(crowd.Account, story is null ? [] : crowd.Talk(story, now), outgoing, now) is { } rule ? rule
        : isStatement ? null
        : story is null || (outgoing.Parent is { } parent && crowd.IsGone(parent, now))
            ? new(FailureClass.TargetGone, "The post is no longer there.")
        : story.Closed && outgoing.Channel is Channel.Private
            ? new(FailureClass.RecipientUnavailable, "This person takes no private messages.")
        : null;
}
