using System.Text.Json.Nodes;

namespace Aplomb.Networks.X;

/// <summary>
/// Asks X to tell us by itself: registers a webhook where the app's own key is known, or takes the one that somebody registered. To ask
/// again changes nothing.
/// </summary>
internal sealed class XSubscriptions(XSession session, XWebhooks webhooks)
{
    /// <summary>Answers what X would not tell, as a sentence; null where all is well or nobody wants it.</summary>
    public async Task<(bool Live, string? Note)> RunAsync(AccountAccess account, string us, CancellationToken ct)
    {
        if (account.AnswerOrNull(XGuide.Webhook) is null && account.AnswerOrNull(XGuide.ConsumerKey) is null)
        {
            return (false, null);
        }

        if (account.AnswerOrNull(XGuide.ConsumerSecret) is not { } secret)
        {
            return (
                false,
                "Without the consumer secret nothing that X tells us can be verified: the desk asks instead."
            );
        }

        var (webhook, why) = await WebhookAsync(account, secret, ct);
        return webhook is null ? (false, why) : await AllAsync(account, us, webhook, ct);
    }

    private async Task<(string? Id, string? Why)> WebhookAsync(
        AccountAccess account,
        string secret,
        CancellationToken ct
    )
    {
        if (account.AnswerOrNull(XGuide.Webhook) is { } known)
        {
            return (known, null);
        }

        if (account.Hook is not { } hook || !XWebhooks.Reaches(hook))
        {
            return (
                null,
                "X tells only desks that are reached by https without a port in the address: the desk asks instead."
            );
        }

        try
        {
            return (await webhooks.RegisterAsync(account, account.Answer(XGuide.ConsumerKey), secret, hook, ct), null);
        }
        catch (NetworkException refusal) when (IsSettled(refusal))
        {
            return (
                null,
                $"X did not take our address ({refusal.Message}): the desk asks instead. Test tries it again."
            );
        }
    }

    /// <summary>Asking again at once would bring the same.</summary>
    private static bool IsSettled(NetworkException refusal) =>
        refusal.Failure
            is FailureClass.PermissionMissing
                or FailureClass.InvalidContent
                or FailureClass.TargetGone
                or FailureClass.TargetClosed
                or FailureClass.Duplicate
                or FailureClass.AuthExpired;

    private async Task<(bool Live, string? Note)> AllAsync(
        AccountAccess account,
        string us,
        string webhook,
        CancellationToken ct
    )
    {
        var refused = new List<string>();
        foreach (var one in XHooks.Events)
        {
            if (!await OneAsync(account, us, webhook, one, ct))
            {
                refused.Add(one);
            }
        }

        return refused.Count is 0
            ? (true, null)
            : (
                refused.Count < XHooks.Events.Count,
                $"X does not tell us of {string.Join(", ", refused)}: the desk asks instead."
            );
    }

    private async Task<bool> OneAsync(
        AccountAccess account,
        string us,
        string webhook,
        string one,
        CancellationToken ct
    )
    {
        var call = new XCall(HttpMethod.Post, "2/activity/subscriptions")
        {
            Body = new JsonObject
            {
                ["event_type"] = one,
                ["filter"] = new JsonObject { ["user_id"] = us },
                ["tag"] = "aplomb",
                ["webhook_id"] = webhook,
            },
            Bucket = "subscriptions",
            Again = true,
        };
        try
        {
            await session.DoAsync(account, call, ct);
            return true;
        }
        catch (NetworkException refusal)
            when (refusal.Failure
                    is FailureClass.PermissionMissing
                        or FailureClass.InvalidContent
                        or FailureClass.TargetGone
                        or FailureClass.Duplicate
            )
        {
            return refusal.Failure is FailureClass.Duplicate
                || refusal.Message.Contains("already exists", StringComparison.OrdinalIgnoreCase);
        }
    }
}
