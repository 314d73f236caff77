using System.Text.Json.Nodes;

namespace Aplomb.Networks.LinkedIn;

/// <summary>What LinkedIn lets a page do: react, and take back its own comments.</summary>
internal sealed class LinkedInActs(LinkedInSession session)
{
    public Task RunAsync(AccountAccess account, Act act, CancellationToken ct) =>
        act switch
        {
            Act.Like { Undo: false } like => DoAsync(
                account,
                new LinkedInCall(HttpMethod.Post, $"reactions?actor={Us(account)}")
                {
                    Body = new JsonObject { ["root"] = like.Post, ["reactionType"] = "LIKE" },
                    Again = true,
                },
                ct
            ),
            Act.Like like => DoAsync(
                account,
                new LinkedInCall(HttpMethod.Delete, $"reactions/(actor:{Us(account)},entity:{Urn.Escaped(like.Post)})")
                {
                    Again = true,
                },
                ct
            ),
            Act.DeleteOwn own when Urn.Parts(own.Post) is var (activity, id) => DoAsync(
                account,
                new LinkedInCall(
                    HttpMethod.Delete,
                    $"socialActions/{Urn.Escaped(activity)}/comments/{Urn.Escaped(id)}?actor={Us(account)}"
                )
                {
                    Again = true,
                },
                ct
            ),
            _ => throw new NetworkException(
                FailureClass.PermissionMissing,
                "LinkedIn lets no program hide a comment, or mute, block or report anybody."
            ),
        };

    /// <summary>What is done already, or gone already, is what we wanted.</summary>
    private async Task DoAsync(AccountAccess account, LinkedInCall call, CancellationToken ct)
    {
        var refusal = LinkedInWire.Refusal(await session.AnswerAsync(account, call, ct));
        var isDone =
            refusal is null
            || refusal.Failure is FailureClass.Duplicate
            || (refusal.Failure is FailureClass.TargetGone && call.Method == HttpMethod.Delete);
        if (!isDone)
        {
            throw refusal!;
        }
    }

    private static string Us(AccountAccess account) =>
        Urn.Escaped(Urn.Organization(account.Answer(LinkedInGuide.Page)));
}
