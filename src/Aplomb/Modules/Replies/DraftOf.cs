using Aplomb.Data;
using Aplomb.Replies;

namespace Aplomb.Modules.Replies;

/// <summary>Puts words into their talk, as the check wants to see them.</summary>
internal static class DraftOf
{
    /// <summary>A draft of a case: what they said last, the talk before it, whose fault it was, how long it may be.</summary>
    /// <param name="inStorm">The brand is in a storm.</param>
    public static Draft Case(CaseFile file, string text, Channel channel, LengthLimit? limit, bool inStorm = false)
    {
        var said = file.Posts.Where(post => post.DeletedAt is null).ToList();
        var asked = said.FindLastIndex(post => !post.Own && post.Public);
        var post = asked >= 0 ? said[asked] : said.FindLast(one => !one.Own);
        var thread =
            channel is Channel.Public
                ? said.Take(Math.Max(0, asked)).Where(one => one.Public)
                : said.Where(one => !one.Public);
        return new Draft
        {
            Text = text,
            Channel = channel,
            Post = post?.Text,
            Reading = post is null ? null : file.Read(post),
            Name = file.Person.Name,
            Handle = file.Person.Handle,
            Fault = file.State.Fault,
            Thread = [.. thread.Select(one => new Turn(one.Own ? Speaker.Us : Speaker.Them, one.Text, one.Public))],
            InStorm = inStorm,
            Limit = limit,
        };
    }
}
