using System.Text.Json.Nodes;

namespace Aplomb.Networks.X;

/// <summary>A way to misbehave, of calls whose method and path begin like this.</summary>
/// <param name="Calls">"POST 2/tweets".</param>
/// <param name="Times">How many calls it befalls.</param>
internal sealed record XFault(string Calls, XFailing Way, int Times = 1, int Status = 503, JsonObject? Body = null);

internal enum XFailing
{
    /// <summary>Answers with a refusal; nothing is done.</summary>
    Refuse,

    /// <summary>Does it, and breaks off before a word of answer.</summary>
    BreakOffAfter,

    /// <summary>Does it, and sends half of its answer as if that were all.</summary>
    Truncate,
}

/// <summary>X's refusals in their documented shape.</summary>
internal static class XProblems
{
    private const string Types = "https://api.twitter.com/2/problems/";

    public static JsonObject Unauthorized =>
        new()
        {
            ["title"] = "Unauthorized",
            ["type"] = "about:blank",
            ["status"] = 401,
            ["detail"] = "Unauthorized",
        };

    public static JsonObject TooMany =>
        new()
        {
            ["title"] = "Too Many Requests",
            ["detail"] = "Too Many Requests",
            ["type"] = "about:blank",
            ["status"] = 429,
        };

    public static JsonObject Credits =>
        new()
        {
            ["title"] = "CreditsDepleted",
            ["detail"] = "Your enrolled account does not have any credits to fulfill this request.",
            ["type"] = $"{Types}credits",
        };

    public static JsonObject Capped =>
        new()
        {
            ["title"] = "UsageCapExceeded",
            ["detail"] = "Usage cap exceeded: Monthly product cap",
            ["type"] = $"{Types}usage-capped",
            ["period"] = "Monthly",
            ["scope"] = "Product",
        };

    public static JsonObject Forbidden(string detail) =>
        new()
        {
            ["title"] = "Forbidden",
            ["detail"] = detail,
            ["type"] = "about:blank",
            ["status"] = 403,
        };

    public static JsonObject Context =>
        new()
        {
            ["title"] = "Unsupported Authentication",
            ["detail"] =
                "Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint. Supported authentication types are [OAuth 1.0a User Context, OAuth 2.0 User Context].",
            ["type"] = $"{Types}unsupported-authentication",
            ["status"] = 403,
        };

    public static JsonObject Invalid(string message) =>
        new()
        {
            ["errors"] = new JsonArray(new JsonObject { ["parameters"] = new JsonObject(), ["message"] = message }),
            ["title"] = "Invalid Request",
            ["detail"] = "One or more parameters to your request was invalid.",
            ["type"] = $"{Types}invalid-request",
        };

    /// <summary>One thing that was not found, in an answer that is fine otherwise.</summary>
    public static JsonObject Missing(string id) =>
        new()
        {
            ["value"] = id,
            ["detail"] = $"Could not find tweet with ids: [{id}].",
            ["title"] = "Not Found Error",
            ["resource_type"] = "tweet",
            ["parameter"] = "ids",
            ["resource_id"] = id,
            ["type"] = $"{Types}resource-not-found",
        };

    public static JsonObject OAuth(string error, string description) =>
        new() { ["error"] = error, ["error_description"] = description };
}
