using System.Text.Json.Nodes;

namespace Aplomb.Networks.Meta;

/// <summary>An error in Graph's own shape: https://developers.facebook.com/docs/graph-api/guides/error-handling</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage(
    "Design",
    "CA1064:Exceptions should be public",
    Justification = "It never leaves the stand-in."
)]
[System.Diagnostics.CodeAnalysis.SuppressMessage(
    "Design",
    "CA1032:Implement standard exception constructors",
    Justification = "An error of Graph without its code is none."
)]
internal sealed class StandInError(int status, int code, int subcode, string message, bool transient = false)
    : Exception(message)
{
    public int Status => status;

    public int Code => code;

    public JsonObject Json()
    {
        var error = new JsonObject
        {
            ["message"] = Message,
            ["type"] = code is 100 && subcode is 33 ? "GraphMethodException" : "OAuthException",
            ["code"] = code,
            ["fbtrace_id"] = "AaBbCcDdEeFf",
        };
        if (subcode > 0)
        {
            error["error_subcode"] = subcode;
        }

        if (transient)
        {
            error["is_transient"] = true;
        }

        return new JsonObject { ["error"] = error };
    }
}

/// <summary>The errors that the stand-in knows.</summary>
internal static class Refuse
{
    public static StandInError Of(int code, string words, int subcode = 0, int status = 400, bool transient = false) =>
        new(status, code, subcode, $"(#{code}) {words}", transient);

    public static StandInError Gone() =>
        Of(
            100,
            "Unsupported request. Object does not exist, cannot be loaded due to missing permissions, or does not support this operation",
            33
        );

    public static StandInError NoField(string field, string type) =>
        Of(100, $"Tried accessing nonexisting field ({field}) on node type ({type})");

    public static StandInError NoRight(string scope) => Of(200, $"Requires {scope} permission", status: 403);

    public static StandInError BadToken(int subcode, string words) =>
        Of(190, $"Error validating access token: {words}", subcode, status: 401);
}
