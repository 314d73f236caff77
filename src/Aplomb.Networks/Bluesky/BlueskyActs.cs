using System.Text.Json.Nodes;

namespace Aplomb.Networks.Bluesky;

/// <summary>Likes, mutes, blocks, reports, and taking back what we said.</summary>
internal sealed class BlueskyActs(BlueskySession session, BlueskyGather gather, BlueskyHide hide, TimeProvider time)
{
    private const string Like = "app.bsky.feed.like";
    private const string Block = "app.bsky.graph.block";

    public Task RunAsync(AccountAccess account, Act act, CancellationToken ct) =>
        act switch
        {
            Act.Hide hidden => hide.RunAsync(account, hidden, ct),
            Act.Like liked => LikeAsync(account, liked, ct),
            Act.Mute muted => MuteAsync(account, muted, ct),
            Act.Block blocked => BlockAsync(account, blocked, ct),
            Act.Report report => ReportAsync(account, report, ct),
            Act.DeleteOwn own => DeleteAsync(account, own.Post, ct),
            _ => throw new NetworkException(FailureClass.PermissionMissing, "Bluesky does not let us do that."),
        };

    private async Task LikeAsync(AccountAccess account, Act.Like act, CancellationToken ct)
    {
        var post = await gather.PostAsync(account, act.Post, ct);
        if (act.Undo)
        {
            if (post.Viewer?.Like is { } liked)
            {
                await DeleteAsync(account, liked, ct);
            }

            return;
        }

        if (post.Viewer?.Like is null)
        {
            var subject = new JsonObject { ["uri"] = post.Uri, ["cid"] = post.Cid };
            await WriteAsync(
                account,
                Like,
                Tid.Of(post.IndexedAt, post.Uri),
                new JsonObject { ["subject"] = subject },
                ct
            );
        }
    }

    private Task MuteAsync(AccountAccess account, Act.Mute act, CancellationToken ct) =>
        session.DoAsync(
            account,
            new Call(act.Undo ? "app.bsky.graph.unmuteActor" : "app.bsky.graph.muteActor")
            {
                Body = new JsonObject { ["actor"] = act.Person },
                Again = true,
            },
            ct
        );

    private async Task BlockAsync(AccountAccess account, Act.Block act, CancellationToken ct)
    {
        var call = new Call("app.bsky.actor.getProfile") { Query = [("actor", act.Person)] };
        var blocking = (await session.AskAsync(account, call, BlueskyJson.Default.Profile, ct)).Viewer?.Blocking;
        if (act.Undo && blocking is not null)
        {
            await DeleteAsync(account, blocking, ct);
        }
        else if (!act.Undo && blocking is null)
        {
            await WriteAsync(
                account,
                Block,
                Tid.Of(time.GetUtcNow(), act.Person),
                new JsonObject { ["subject"] = act.Person },
                ct
            );
        }
    }

    private async Task ReportAsync(AccountAccess account, Act.Report act, CancellationToken ct)
    {
        var post = await gather.PostAsync(account, act.Post, ct);
        var body = new JsonObject
        {
            ["reasonType"] = $"com.atproto.moderation.defs#{Reason(act.Breach)}",
            ["reason"] = act.Words,
            ["subject"] = new JsonObject
            {
                ["$type"] = "com.atproto.repo.strongRef",
                ["uri"] = post.Uri,
                ["cid"] = post.Cid,
            },
        };
        await session.DoAsync(
            account,
            new Call("com.atproto.moderation.createReport") { Body = body, Again = true },
            ct
        );
    }

    private async Task DeleteAsync(AccountAccess account, string uri, CancellationToken ct)
    {
        var us = await session.UsAsync(account, ct);
        if (uri.Split('/') is not ["at:", "", var owner, var collection, var key] || owner != us)
        {
            throw new NetworkException(
                FailureClass.PermissionMissing,
                "Only what we wrote ourselves can be taken back."
            );
        }

        var body = new JsonObject
        {
            ["repo"] = us,
            ["collection"] = collection,
            ["rkey"] = key,
        };
        await session.DoAsync(account, new Call("com.atproto.repo.deleteRecord") { Body = body, Again = true }, ct);
    }

    private async Task WriteAsync(
        AccountAccess account,
        string collection,
        string key,
        JsonObject record,
        CancellationToken ct
    )
    {
        record["$type"] = collection;
        record["createdAt"] = BlueskySend.Moment(time.GetUtcNow());
        var body = BlueskySend.Put(await session.UsAsync(account, ct), collection, key, record);
        body["swapRecord"] = null;
        try
        {
            await session.DoAsync(account, new Call("com.atproto.repo.putRecord") { Body = body, Again = true }, ct);
        }
        catch (NetworkException refusal) when (refusal.Failure is FailureClass.Duplicate) { } // it is done already
    }

    private static string Reason(Breach breach) =>
        breach switch
        {
            Breach.Spam => "reasonSpam",
            Breach.Threat or Breach.Hate => "reasonRude",
            Breach.PrivateData or Breach.Illegal => "reasonViolation",
            _ => "reasonOther",
        };
}
