using Aplomb.Modules.Shell;
using Aplomb.Networks;
using Aplomb.Replies;

namespace Aplomb.Modules.Accounts;

/// <summary>What an account can do, and what it cannot, in words.</summary>
internal static class CanWords
{
    /// <summary>One line: "Answers, private for 7 days, hides. No reporting".</summary>
    public static string Line(Capabilities? can)
    {
        if (can is null)
        {
            return "Only read here. Answer where they wrote, by hand";
        }

        var does = Does(can).ToList();
        var not = Not(can).ToList();
        var first = does.Count is 0 ? "Reads" : CountWords.Begin(string.Join(", ", does));
        return not.Count is 0 ? first : $"{first}. No {string.Join(", no ", not)}";
    }

    /// <summary>Each thing with whether it can be done, for the page that connects.</summary>
    public static IEnumerable<(bool Can, string Words)> Lines(Capabilities can) =>
        [
            (
                can.Reply,
                can.ReplyWhenNamed
                    ? "Answers in public to those who name us; others you answer by hand"
                    : "Answers in public"
            ),
            (
                can.PrivateReply,
                can.PrivateReplyWithin is { } window
                    ? $"A private answer within {TimeWords.Span(window)} of a post"
                    : "A private answer to a post"
            ),
            (
                can.Message,
                can.MessageWithin is { } open
                    ? $"Private messages, within {TimeWords.Span(open)} of theirs"
                    : "Private messages"
            ),
            (can.Hide, "Hiding what breaks your house rules"),
            (can.Like, "Likes"),
            (can.Mute, "Muting a person"),
            (can.Block, "Blocking a person"),
            (can.Report, "Reporting a post to the network"),
            (can.DeleteOwn, "Taking back what we said"),
        ];

    /// <summary>"up to 300 signs in public, 1,000 in private".</summary>
    public static string Length(Capabilities can) =>
        can.PrivateLength is { } inPrivate && inPrivate != can.Length
            ? $"up to {Say(can.Length)} in public, {Say(inPrivate)} in private"
            : $"up to {Say(can.Length)}";

    private static string Say(LengthLimit limit) =>
        limit.Unit switch
        {
            LengthUnit.Bytes => $"{limit.Max:N0} bytes",
            LengthUnit.Weighted => $"{limit.Max:N0} signs, wide letters count two",
            _ => $"{limit.Max:N0} signs",
        };

    private static IEnumerable<string> Does(Capabilities can)
    {
        if (can.Reply)
        {
            yield return can.ReplyWhenNamed ? "answers those who name us" : "answers";
        }

        if (can.PrivateReply || can.Message)
        {
            yield return can.PrivateReplyWithin is { } window ? $"private for {TimeWords.Span(window)}" : "private";
        }

        foreach (
            var (does, word) in new[]
            {
                (can.Hide, "hides"),
                (can.Mute, "mutes"),
                (can.Block, "blocks"),
                (can.Report, "reports"),
            }
        )
        {
            if (does)
            {
                yield return word;
            }
        }
    }

    private static IEnumerable<string> Not(Capabilities can)
    {
        if (!can.PrivateReply && !can.Message)
        {
            yield return "private messages";
        }

        if (!can.Hide)
        {
            yield return "hiding of others";
        }
    }
}
