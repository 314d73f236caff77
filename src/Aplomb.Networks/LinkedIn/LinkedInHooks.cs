using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aplomb.Networks.LinkedIn;

/// <summary>What LinkedIn tells us by itself: its question whether it is us, its signature, its batches of ten.</summary>
internal static class LinkedInHooks
{
    private const string Header = "x-li-signature";

    /// <summary>Part of what is signed, and at times of the header as well.</summary>
    private const string Prefix = "hmacsha256=";

    /// <summary>LinkedIn asks at the beginning and every two hours, and waits three seconds.</summary>
    public static HookAnswer? Challenge(AccountAccess account, HookRequest request)
    {
        if (request.Method is not "GET" || !request.Query.TryGetValue("challengeCode", out var code))
        {
            return null;
        }

        return account.AnswerOrNull(LinkedInGuide.Secret) is { } secret
            ? new HookAnswer(
                200,
                new JsonObject
                {
                    ["challengeCode"] = code,
                    ["challengeResponse"] = Convert.ToHexStringLower(
                        Signature.Of(secret, Encoding.UTF8.GetBytes(code))
                    ),
                }.ToJsonString(),
                "application/json"
            )
            : new HookAnswer(403);
    }

    public static bool Verify(AccountAccess account, HookRequest request)
    {
        if (account.AnswerOrNull(LinkedInGuide.Secret) is not { } secret)
        {
            return false;
        }

        var signature = Signature.Of(secret, request.Body.Span, Prefix);
        var said = request.Header(Header);
        return Signature.IsHex(said, "", signature) || Signature.IsHex(said, Prefix, signature);
    }

    /// <summary>The notifications of a request; none where it tells of something else.</summary>
    public static IReadOnlyList<Notification> Read(HookRequest request)
    {
        try
        {
            return
                JsonSerializer.Deserialize(request.Body.Span, LinkedInJson.Default.Told)
                    is { Type: "ORGANIZATION_SOCIAL_ACTION_NOTIFICATIONS", Items: { } items }
                ? items
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
