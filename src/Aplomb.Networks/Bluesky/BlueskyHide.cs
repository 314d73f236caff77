using System.Text.Json.Nodes;

namespace Aplomb.Networks.Bluesky;

/// <summary>
/// Hides an answer under a post of ours by the gate of its thread, and cuts off a quote of a post of ours by that post's own gate. Others find
/// it there, but have to ask for it. Whatever else stands in a gate stays.
/// </summary>
internal sealed class BlueskyHide(BlueskySession session, BlueskyGather gather, BlueskySend records, TimeProvider time)
{
    private const int Attempts = 3;
    private const int MostHidden = 300;
    private const int MostCutOff = 50;

    /// <summary>A list of posts in a record that has the key of a post of ours.</summary>
    private sealed record Gate(string Collection, string List, int Most, string Post);

    public async Task RunAsync(AccountAccess account, Act.Hide act, CancellationToken ct)
    {
        var us = await session.UsAsync(account, ct);
        var post = await gather.PostAsync(account, act.Post, ct);
        var gate = GateOf(post, us);
        for (var attempt = 1; !await TryAsync(account, us, gate, act, ct); attempt++)
        {
            if (attempt is Attempts)
            {
                throw new NetworkException(FailureClass.Transient, "Somebody else changes the same list this moment.");
            }
        }
    }

    private static Gate GateOf(PostView post, string us) =>
        post.Record.Reply?.Root.Uri is { } root && BlueskyPosts.Owner(root) == us
            ? new Gate("app.bsky.feed.threadgate", "hiddenReplies", MostHidden, root)
        : BlueskyPosts.Quoted(post.Record) is { } quoted && BlueskyPosts.Owner(quoted) == us
            ? new Gate("app.bsky.feed.postgate", "detachedEmbeddingUris", MostCutOff, quoted)
        : throw new NetworkException(
            FailureClass.PermissionMissing,
            "Only answers under a post of ours, and quotes of one, can be hidden."
        );

    /// <summary>False where somebody else changed the gate between our reading and our writing.</summary>
    private async Task<bool> TryAsync(AccountAccess account, string us, Gate gate, Act.Hide act, CancellationToken ct)
    {
        var key = BlueskyPosts.Key(gate.Post);
        var standing = await records.RecordAsync(account, us, gate.Collection, key, ct);
        var record = standing?.Value ?? New(gate);
        var list = record[gate.List] as JsonArray ?? [];
        var hidden = list.Select(one => one?.GetValue<string>()).ToList();
        if (hidden.Contains(act.Post, StringComparer.Ordinal) != act.Undo)
        {
            return true; // it is as it should be
        }

        if (!act.Undo && hidden.Count >= gate.Most)
        {
            throw new NetworkException(
                FailureClass.InvalidContent,
                $"{gate.Most} are hidden there already, and Bluesky allows no more."
            );
        }

        var next = act.Undo ? hidden.Where(one => one != act.Post) : hidden.Append(act.Post);
        record[gate.List] = new JsonArray([.. next.Select(one => (JsonNode?)one)]);
        var body = BlueskySend.Put(us, gate.Collection, key, record);
        body["swapRecord"] = standing?.Cid;
        try
        {
            await session.DoAsync(account, new Call("com.atproto.repo.putRecord") { Body = body, Again = true }, ct);
            return true;
        }
        catch (NetworkException refusal) when (refusal.Failure is FailureClass.Duplicate)
        {
            return false;
        }
    }

    private JsonObject New(Gate gate) =>
        new()
        {
            ["$type"] = gate.Collection,
            ["post"] = gate.Post,
            ["createdAt"] = BlueskySend.Moment(time.GetUtcNow()),
        };
}
