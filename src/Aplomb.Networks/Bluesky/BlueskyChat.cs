using System.Text.Json.Nodes;
using Aplomb.Posts;

namespace Aplomb.Networks.Bluesky;

/// <summary>Private messages: a service of its own, which the account's server passes calls on to.</summary>
internal sealed class BlueskyChat(BlueskySession session)
{
    private const int Pages = 20;
    private const string Said = "chat.bsky.convo.defs#logCreateMessage";

    /// <summary>Clocks of two services differ.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    /// <summary>Whether we may read and write messages; an app password has that right only where somebody ticked it.</summary>
    public async Task<bool> OpensAsync(AccountAccess account, CancellationToken ct)
    {
        try
        {
            await session.DoAsync(
                account,
                To(account, "chat.bsky.convo.listConvos") with
                {
                    Query = [("limit", "1")],
                },
                ct
            );
            return true;
        }
        catch (NetworkException refusal)
            when (refusal.Failure
                    is FailureClass.PermissionMissing
                        or FailureClass.InvalidContent
                        or FailureClass.AuthRevoked
            )
        {
            return false;
        }
    }

    /// <summary>The messages after a cursor of the service's own, theirs and ours, and the next cursor.</summary>
    public async Task<(IReadOnlyList<IncomingPost> Posts, string? Cursor)> ReadAsync(
        AccountAccess account,
        string? cursor,
        DateTimeOffset since,
        CancellationToken ct
    )
    {
        var posts = new List<IncomingPost>();
        if (account.Can is not { Message: true })
        {
            return (posts, cursor);
        }

        var convos = new Dictionary<string, Convo>(StringComparer.Ordinal);
        for (var page = 0; page < Pages; page++)
        {
            var log = await LogAsync(account, cursor, ct);
            foreach (var entry in log.Items.Where(entry => entry.Type is Said && entry.Message?.Sender is not null))
            {
                if (cursor is not null || entry.Message!.SentAt >= since)
                {
                    var convo = await ConvoAsync(account, entry.ConvoId!, convos, ct);
                    var author = convo.Members.FirstOrDefault(one => one.Did == entry.Message!.Sender!.Did);
                    posts.Add(BlueskyPosts.Of(entry.Message!, entry.ConvoId!, author));
                }
            }

            var next = log.Cursor ?? cursor;
            if (log.Items.Count is 0 || next == cursor)
            {
                return (posts, next);
            }

            cursor = next;
        }

        return (posts, cursor); // the rest comes with the next look
    }

    public async Task<Delivered> SendAsync(
        AccountAccess account,
        Outgoing outgoing,
        JsonArray facets,
        CancellationToken ct
    )
    {
        var convo = await WithAsync(account, outgoing.To, ct);
        var message = new JsonObject { ["text"] = outgoing.Text };
        if (facets.Count > 0)
        {
            message["facets"] = facets;
        }

        var call = To(account, "chat.bsky.convo.sendMessage") with
        {
            Body = new JsonObject { ["convoId"] = convo.Id, ["message"] = message },
        };
        var sent = await session.AskAsync(account, call, BlueskyJson.Default.Message, ct);
        return new Delivered(BlueskyPosts.MessageId(convo.Id, sent.Id), sent.SentAt, Url: null);
    }

    /// <summary>Looks for words of ours among the newest of the talk: the service has no key to know a message again by.</summary>
    public async Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct)
    {
        var convo = await WithAsync(account, outgoing.To, ct);
        var us = await session.UsAsync(account, ct);
        var call = To(account, "chat.bsky.convo.getMessages") with
        {
            Query = [("convoId", convo.Id), ("limit", "100")],
        };
        var messages = await session.AskAsync(account, call, BlueskyJson.Default.Messages, ct);
        var found = messages.Items.FirstOrDefault(one =>
            one.Sender?.Did == us && one.Text == outgoing.Text && one.SentAt >= outgoing.At - Skew
        );
        return found is null
            ? null
            : new Delivered(BlueskyPosts.MessageId(convo.Id, found.Id), found.SentAt, Url: null);
    }

    private Task<Log> LogAsync(AccountAccess account, string? cursor, CancellationToken ct) =>
        session.AskAsync(
            account,
            To(account, "chat.bsky.convo.getLog") with
            {
                Query = cursor is null ? [] : [("cursor", cursor)],
            },
            BlueskyJson.Default.Log,
            ct
        );

    private async Task<Convo> WithAsync(AccountAccess account, string person, CancellationToken ct) =>
        (
            await session.AskAsync(
                account,
                To(account, "chat.bsky.convo.getConvoForMembers") with
                {
                    Query = [("members", person)],
                },
                BlueskyJson.Default.ConvoAnswer,
                ct
            )
        ).Convo;

    private async Task<Convo> ConvoAsync(
        AccountAccess account,
        string id,
        Dictionary<string, Convo> known,
        CancellationToken ct
    )
    {
        if (!known.TryGetValue(id, out var convo))
        {
            var call = To(account, "chat.bsky.convo.getConvo") with { Query = [("convoId", id)] };
            convo = (await session.AskAsync(account, call, BlueskyJson.Default.ConvoAnswer, ct)).Convo;
            known.Add(id, convo);
        }

        return convo;
    }

    private static Call To(AccountAccess account, string method) =>
        new(method) { Proxy = account.AnswerOrNull(BlueskyGuide.Chat) ?? BlueskyGuide.DefaultChat };
}
