using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.X;

/// <summary>A call of the API.</summary>
/// <param name="Path">Without a leading <c>/</c>, escaped.</param>
internal sealed record XCall(HttpMethod Method, string Path)
{
    public IReadOnlyList<(string Name, string Value)> Query { get; init; } = [];
    public JsonObject? Body { get; init; }

    /// <summary>What shares a rate limit.</summary>
    public required string Bucket { get; init; }

    public bool Again { get; init; } = Method == HttpMethod.Get;

    public WireRequest At(Uri server, string token) =>
        new(Method, new Uri(server, Path + Asked))
        {
            Headers = [("Authorization", $"Bearer {token}")],
            Body = Body is null ? null : Json,
            Again = Again,
            Bucket = Bucket,
            Rest = XWire.Rest,
        };

    private string Asked =>
        Query.Count is 0
            ? ""
            : $"?{string.Join('&', Query.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}"))}";

    private StringContent Json() => new(Body!.ToJsonString(), Encoding.UTF8, "application/json");
}

/// <summary>What X's refusals mean. Pure.</summary>
internal static class XWire
{
    public const string NotFound = "resource-not-found";

    /// <summary>The body of an answer that is fine.</summary>
    public static T Read<T>(WireAnswer answer, JsonTypeInfo<T> type) =>
        Refusal(answer) is { } refusal ? throw refusal : answer.Json(type);

    /// <summary>The refusal in an answer; null where there is none. An answer that is fine may still hold some, of single things.</summary>
    public static NetworkException? Refusal(WireAnswer answer)
    {
        if (answer.Ok)
        {
            return null;
        }

        var problem = answer.TryJson(XJson.Default.XProblem) ?? new XProblem();
        return new NetworkException(Class(answer.Status, problem), Words(answer.Status, problem));
    }

    /// <summary>The refusal where an answer that is fine by its status has nothing but problems.</summary>
    public static NetworkException Refusal(IReadOnlyList<XProblem>? problems) =>
        problems is [var problem, ..]
            ? new NetworkException(Single(problem), problem.Detail ?? problem.Title ?? "X did not find it.")
            : new NetworkException(FailureClass.TargetGone, "X did not find it.");

    /// <summary>Whether somebody took a post back, or shut it away, as X tells in an answer that is fine otherwise.</summary>
    public static bool IsGone(XProblem problem) => Single(problem) is FailureClass.TargetGone;

    /// <summary>How long to keep away. A cap on use is told by 429 as well, but no pause helps against it.</summary>
    public static TimeSpan? Rest(WireAnswer answer) =>
        answer.Status is 429
        && answer.TryJson(XJson.Default.XProblem) is { } problem
        && Class(429, problem) is FailureClass.BudgetExhausted
            ? throw new NetworkException(FailureClass.BudgetExhausted, Words(429, problem))
            : Http.Rest.Of(answer);

    private static FailureClass Single(XProblem problem) =>
        Kind(problem) switch
        {
            NotFound or "not-authorized-for-resource" => FailureClass.TargetGone,
            "client-forbidden" or "unsupported-authentication" or "not-authorized-for-field" =>
                FailureClass.PermissionMissing,
            "usage-capped" or "credits" => FailureClass.BudgetExhausted,
            _ => FailureClass.Transient,
        };

    private static FailureClass Class(int status, XProblem problem) =>
        (status, Kind(problem)) switch
        {
            (402, _) or (_, "usage-capped" or "credits") => FailureClass.BudgetExhausted,
            (401, _) => FailureClass.AuthExpired,
            (429, _) => FailureClass.RateLimited,
            (_, "unsupported-authentication" or "client-forbidden" or "oauth1-permissions") =>
                FailureClass.PermissionMissing,
            (404, _) or (_, NotFound) => FailureClass.TargetGone,
            (403, _) => Forbidden(problem.Detail ?? ""),
            (400, _) => Wrong(problem),
            (409, _) => FailureClass.Duplicate,
            (413 or 422, _) => FailureClass.InvalidContent,
            _ => FailureClass.Transient,
        };

    /// <summary>X tells most reasons of a 403 by words alone.</summary>
    private static FailureClass Forbidden(string words) =>
        Has(words, "duplicate content") ? FailureClass.Duplicate
        : Has(words, "deleted or not visible") ? FailureClass.TargetGone
        : Has(words, "too long") ? FailureClass.InvalidContent
        : Has(words, "permission to DM") || Has(words, "cannot send messages") ? FailureClass.RecipientUnavailable
        : Has(words, "suspended") || Has(words, "temporarily locked") ? FailureClass.AuthRevoked
        : Has(words, "not been mentioned or otherwise engaged") || Has(words, "reply to this conversation")
            ? FailureClass.TargetClosed
        : Has(words, "not permitted to perform this action") ? FailureClass.TargetClosed
        : FailureClass.PermissionMissing;

    private static FailureClass Wrong(XProblem problem) =>
        problem.Errors?.Any(one => Has(one.Message ?? "", "deleted or not visible")) is true
            ? FailureClass.TargetGone
            : FailureClass.InvalidContent;

    private static string Words(int status, XProblem problem) =>
        problem.Errors is [{ Message: { } message }, ..]
            ? message
            : problem.Detail ?? problem.ErrorDescription ?? problem.Title ?? $"X answered with {status}.";

    /// <summary>The last part of <c>https://api.twitter.com/2/problems/…</c>.</summary>
    private static string Kind(XProblem problem) =>
        problem.Type is { } type ? type[(type.LastIndexOf('/') + 1)..]
        : problem.Title is "CreditsDepleted" ? "credits"
        : "";

    private static bool Has(string words, string part) => words.Contains(part, StringComparison.OrdinalIgnoreCase);
}
