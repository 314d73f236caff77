using System.Text.Json.Nodes;
using Aplomb.Replies;

namespace Aplomb.Networks.X;

/// <summary>Writes private messages and finds them again. X keeps no key for them either, and refuses no double.</summary>
internal sealed class XMessaging(XSession session, XTalks talks)
{
    private const int FindPages = 5;
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public async Task<Delivered> RunAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct)
    {
        XSend.Fits(outgoing.Text, LengthUnit.Characters, XConnector.LongestMessage);
        account.Usage.Ask(XPrices.Message);
        var call = new XCall(HttpMethod.Post, $"{Path(outgoing)}/messages")
        {
            Body = new JsonObject { ["text"] = outgoing.Text },
            Bucket = "message",
        };
        try
        {
            var answer = await session.AnswerAsync(account, call, ct);
            if (XWire.Refusal(answer) is { } refusal)
            {
                throw refusal.Failure is FailureClass.TargetClosed
                    ? new NetworkException(FailureClass.RecipientUnavailable, refusal.Message)
                    : refusal;
            }

            var sent = answer.TryJson(XJson.Default.XSentMessage)?.Data ?? throw XSend.Unread();
            account.Usage.Add("Private messages sent", 1, XPrices.Message);
            return new Delivered(XPosts.MessageMark + sent.DmEventId, outgoing.At, Url: null);
        }
        catch (NetworkException lost) when (lost.Failure is FailureClass.Unknown)
        {
            account.Usage.Add("Private messages sent", 1, XPrices.Message);
            throw;
        }
    }

    public async Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct)
    {
        var us = await session.UsAsync(account, ct);
        var next = (string?)null;
        for (var page = 0; page < FindPages; page++)
        {
            var talk = await talks.TalkAsync(account, $"{Path(outgoing)}/dm_events", "20", next, ct);
            var recent = (talk.Data ?? []).Where(one => one.CreatedAt >= outgoing.At - Skew).ToList();
            account.Usage.Add("Private messages read", recent.Count, XPrices.MessageRead);
            var found = recent.Find(one =>
                one.SenderId == us && XPosts.Bare(XPosts.Of(one, us, talk.Includes).Text) == XPosts.Bare(outgoing.Text)
            );
            if (found is not null)
            {
                return new Delivered(XPosts.MessageMark + found.Id, found.CreatedAt ?? outgoing.At, Url: null);
            }

            next = talk.Meta?.NextToken;
            if (next is null || recent.Count < talk.Data!.Count)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>The talk: of two, or of more under its own id. A private answer to a post begins one.</summary>
    private static string Path(Outgoing outgoing) =>
        outgoing.Thread is { } thread
            ? thread.StartsWith(XPosts.TalkMark, StringComparison.Ordinal)
                ? $"2/dm_conversations/with/{Uri.EscapeDataString(thread[XPosts.TalkMark.Length..])}"
                : $"2/dm_conversations/{Uri.EscapeDataString(thread)}"
            : $"2/dm_conversations/with/{Uri.EscapeDataString(outgoing.To)}";
}
