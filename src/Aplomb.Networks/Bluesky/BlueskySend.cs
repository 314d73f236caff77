using System.Globalization;
using System.Text.Json.Nodes;

namespace Aplomb.Networks.Bluesky;

/// <summary>Writes a public reply under a key of our own, which makes sending it twice harmless.</summary>
internal sealed class BlueskySend(BlueskySession session, BlueskyGather gather)
{
    public async Task<Delivered> RunAsync(
        AccountAccess account,
        Outgoing outgoing,
        JsonArray facets,
        CancellationToken ct
    )
    {
        var us = await session.UsAsync(account, ct);
        var record = new JsonObject
        {
            ["$type"] = BlueskyPosts.Collection,
            ["text"] = outgoing.Text,
            ["createdAt"] = Moment(outgoing.At),
        };
        if (facets.Count > 0)
        {
            record["facets"] = facets;
        }

        if (outgoing.Parent is { } parent)
        {
            record["reply"] = await UnderAsync(account, parent, ct);
        }

        var body = Put(us, BlueskyPosts.Collection, Key(outgoing), record);
        body["swapRecord"] = null; // only where nothing stands under this key
        var call = new Call("com.atproto.repo.putRecord") { Body = body, Again = true };
        var written = await session.AskAsync(account, call, BlueskyJson.Default.Ref, ct);
        return Of(written.Uri, outgoing.At);
    }

    /// <summary>Looks under our key.</summary>
    public async Task<Delivered?> FindAsync(AccountAccess account, Outgoing outgoing, CancellationToken ct)
    {
        var found = await RecordAsync(
            account,
            await session.UsAsync(account, ct),
            BlueskyPosts.Collection,
            Key(outgoing),
            ct
        );
        return found is null ? null : Of(found.Uri, outgoing.At);
    }

    /// <summary>The facets of words, with the ids of those who are named.</summary>
    public async Task<JsonArray> FacetsAsync(AccountAccess account, string text, CancellationToken ct)
    {
        var found = Facets.In(text).ToList();
        var dids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var handle in found
                .Where(one => one.Kind is '@')
                .Select(one => one.Value.ToLowerInvariant())
                .Distinct(StringComparer.Ordinal)
        )
        {
            try
            {
                var call = new Call("com.atproto.identity.resolveHandle") { Query = [("handle", handle)] };
                dids[handle] = (await session.AskAsync(account, call, BlueskyJson.Default.Resolved, ct)).Did;
            }
            catch (NetworkException refusal)
                when (refusal.Failure is FailureClass.InvalidContent or FailureClass.TargetGone) { } // nobody is called so
        }

        return Facets.Json(found, dids);
    }

    /// <summary>A record of somebody's; null where there is none.</summary>
    public async Task<Found?> RecordAsync(
        AccountAccess account,
        string owner,
        string collection,
        string key,
        CancellationToken ct
    )
    {
        try
        {
            var call = new Call("com.atproto.repo.getRecord")
            {
                Query = [("repo", owner), ("collection", collection), ("rkey", key)],
            };
            return await session.AskAsync(account, call, BlueskyJson.Default.Found, ct);
        }
        catch (NetworkException refusal) when (refusal.Failure is FailureClass.TargetGone)
        {
            return null;
        }
    }

    public static JsonObject Put(string us, string collection, string key, JsonObject record) =>
        new()
        {
            ["repo"] = us,
            ["collection"] = collection,
            ["rkey"] = key,
            ["record"] = record,
        };

    public static string Moment(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static string Key(Outgoing outgoing) => Tid.Of(outgoing.At, outgoing.Key);

    private static Delivered Of(string uri, DateTimeOffset at) => new(uri, at, BlueskyPosts.Url(uri));

    /// <summary>The server takes a reply to a post that is no longer there: so we look first.</summary>
    private async Task<JsonObject> UnderAsync(AccountAccess account, string parent, CancellationToken ct)
    {
        var post = await gather.PostAsync(account, parent, ct);
        if (post.Viewer is { ReplyDisabled: true } || post.Author.Viewer is { BlockedBy: true })
        {
            throw new NetworkException(FailureClass.TargetClosed, "Its author lets us write no answer there.");
        }

        var itself = new Ref(post.Uri, post.Cid);
        return new JsonObject { ["root"] = Json(post.Record.Reply?.Root ?? itself), ["parent"] = Json(itself) };
    }

    private static JsonObject Json(Ref one) => new() { ["uri"] = one.Uri, ["cid"] = one.Cid };
}
