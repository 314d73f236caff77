using System.Text.Json.Nodes;

namespace Aplomb.Networks.X;

/// <summary>What X lets a program do to posts and people. Doing it again changes nothing there.</summary>
internal sealed class XActs(XSession session)
{
    public Task RunAsync(AccountAccess account, Act act, CancellationToken ct) =>
        act switch
        {
            Act.Hide hide => HideAsync(account, hide, ct),
            Act.Like { Undo: false } like => AddAsync(account, "likes", "tweet_id", like.Post, ct),
            Act.Like like => TakeBackAsync(account, "likes", like.Post, ct),
            Act.Mute { Undo: false } mute => AddAsync(account, "muting", "target_user_id", mute.Person, ct),
            Act.Mute mute => TakeBackAsync(account, "muting", mute.Person, ct),
            Act.DeleteOwn own => DeleteAsync(account, own.Post, ct),
            _ => throw new NetworkException(
                FailureClass.PermissionMissing,
                "X lets no program block or report anybody."
            ),
        };

    private async Task HideAsync(AccountAccess account, Act.Hide hide, CancellationToken ct)
    {
        account.Usage.Ask(XPrices.Hide);
        var call = new XCall(HttpMethod.Put, $"2/tweets/{Uri.EscapeDataString(hide.Post)}/hidden")
        {
            Body = new JsonObject { ["hidden"] = !hide.Undo },
            Bucket = "hide",
            Again = true,
        };
        try
        {
            await session.DoAsync(account, call, ct);
            account.Usage.Add("Hiding a reply", 1, XPrices.Hide);
        }
        catch (NetworkException refusal)
            when (refusal.Failure is FailureClass.PermissionMissing or FailureClass.InvalidContent)
        {
            throw new NetworkException(
                FailureClass.TargetClosed,
                $"X lets us hide only replies under our own posts. ({refusal.Message})"
            );
        }
    }

    private async Task AddAsync(AccountAccess account, string list, string field, string id, CancellationToken ct)
    {
        var us = await session.UsAsync(account, ct);
        var call = new XCall(HttpMethod.Post, $"2/users/{us}/{list}")
        {
            Body = new JsonObject { [field] = id },
            Bucket = list,
            Again = true,
        };
        await session.DoAsync(account, call, ct);
    }

    private async Task TakeBackAsync(AccountAccess account, string list, string id, CancellationToken ct)
    {
        account.Usage.Ask(XPrices.TakeBack);
        var us = await session.UsAsync(account, ct);
        var call = new XCall(HttpMethod.Delete, $"2/users/{us}/{list}/{Uri.EscapeDataString(id)}")
        {
            Bucket = list,
            Again = true,
        };
        await session.DoAsync(account, call, ct);
        account.Usage.Add("Taking back a like or a mute", 1, XPrices.TakeBack);
    }

    private async Task DeleteAsync(AccountAccess account, string post, CancellationToken ct)
    {
        var path = post.StartsWith(XPosts.MessageMark, StringComparison.Ordinal)
            ? $"2/dm_events/{Uri.EscapeDataString(post[XPosts.MessageMark.Length..])}"
            : $"2/tweets/{Uri.EscapeDataString(post)}";
        var call = new XCall(HttpMethod.Delete, path) { Bucket = "delete", Again = true };
        try
        {
            await session.DoAsync(account, call, ct);
        }
        catch (NetworkException refusal) when (refusal.Failure is FailureClass.TargetGone) { } // gone is what we wanted
    }
}
