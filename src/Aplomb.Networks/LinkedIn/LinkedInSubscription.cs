using System.Text.Json.Nodes;

namespace Aplomb.Networks.LinkedIn;

/// <summary>
/// Asks LinkedIn to tell us by itself what happens on the page. The address must stand in the app's own page before, for LinkedIn lets
/// nobody put it there but by hand. To ask again changes nothing.
/// </summary>
internal sealed class LinkedInSubscription(LinkedInSession session)
{
    private const string Event = "ORGANIZATION_SOCIAL_ACTION_NOTIFICATIONS";

    /// <summary>Answers what LinkedIn would not tell, as a sentence; null where all is well or nobody wants it.</summary>
    public async Task<(bool Live, string? Note)> RunAsync(AccountAccess account, string us, CancellationToken ct)
    {
        if (account.AnswerOrNull(LinkedInGuide.App) is not { } app)
        {
            return (false, null);
        }

        if (account.Hook is not { Scheme: "https" } hook)
        {
            return (account.Can?.Live is true, "LinkedIn tells only desks that are reached by https: we ask instead.");
        }

        try
        {
            var person = await PersonAsync(account, us, ct);
            var call = new LinkedInCall(HttpMethod.Put, $"eventSubscriptions/{Key(app, person, us)}")
            {
                Body = new JsonObject { ["webhook"] = hook.AbsoluteUri },
                Again = true,
            };
            var answer = await session.AnswerAsync(account, call, ct);
            return LinkedInWire.Refusal(answer) is { } refusal ? throw refusal : (true, null);
        }
        catch (NetworkException refusal)
            when (refusal.Failure
                    is FailureClass.PermissionMissing
                        or FailureClass.InvalidContent
                        or FailureClass.TargetGone
            )
        {
            return (
                false,
                $"LinkedIn does not tell us at once ({refusal.Message}): put {hook.AbsoluteUri} under Webhooks of your app, then press Test."
            );
        }
    }

    /// <summary>Who signed in: the subscription is theirs, and lives as long as they administer the page.</summary>
    private async Task<string> PersonAsync(AccountAccess account, string us, CancellationToken ct)
    {
        var call = new LinkedInCall(
            HttpMethod.Get,
            "organizationAcls?q=roleAssignee&role=ADMINISTRATOR&state=APPROVED&count=100"
        );
        var roles = await session.AskAsync(account, call, LinkedInJson.Default.Roles, ct);
        return (roles.Elements ?? []).FirstOrDefault(role => role.Organization == us)?.RoleAssignee
            ?? throw new NetworkException(
                FailureClass.PermissionMissing,
                "whoever signed in does not administer the page"
            );
    }

    private static string Key(string app, string person, string us)
    {
        var developer = Urn.Escaped($"urn:li:developerApplication:{app}");
        return $"(developerApplication:{developer},user:{Urn.Escaped(person)},entity:{Urn.Escaped(us)},eventType:{Event})";
    }
}
