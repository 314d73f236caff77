using System.Text.Json.Nodes;

namespace Aplomb.Networks.X;

/// <summary>Asks X to tell us by itself, where somebody has registered a webhook. To ask again changes nothing.</summary>
internal sealed class XSubscriptions(XSession session)
{
    /// <summary>Answers what X would not tell, as a sentence; null where all is well or nobody wants it.</summary>
    public async Task<(bool Live, string? Note)> RunAsync(AccountAccess account, string us, CancellationToken ct)
    {
        if (account.AnswerOrNull(XGuide.Webhook) is not { } webhook)
        {
            return (false, null);
        }

        if (account.AnswerOrNull(XGuide.ConsumerSecret) is null)
        {
            return (
                false,
                "Without the consumer secret nothing that X tells us can be verified: the desk asks instead."
            );
        }

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
