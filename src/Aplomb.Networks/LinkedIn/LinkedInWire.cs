using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Aplomb.Networks.Http;

namespace Aplomb.Networks.LinkedIn;

/// <summary>A call of the versioned interface.</summary>
/// <param name="Path">After <c>/rest/</c>, escaped.</param>
internal sealed record LinkedInCall(HttpMethod Method, string Path)
{
    public JsonObject? Body { get; init; }
    public bool Again { get; init; } = Method == HttpMethod.Get;

    public WireRequest At(Uri server, string token, string version) =>
        new(Method, new Uri(server, $"rest/{Path}"))
        {
            Headers =
            [
                ("Authorization", $"Bearer {token}"),
                ("LinkedIn-Version", version),
                ("X-Restli-Protocol-Version", "2.0.0"),
            ],
            Body = Body is null
                ? null
                : () => new StringContent(Body.ToJsonString(), Encoding.UTF8, "application/json"),
            Again = Again,
            Bucket = Method.Method,
            Rest = answer => LinkedInWire.Rest(answer, isWrite: Method != HttpMethod.Get),
        };
}

/// <summary>What LinkedIn's refusals mean. Pure.</summary>
internal static class LinkedInWire
{
    public static T Read<T>(WireAnswer answer, JsonTypeInfo<T> type) =>
        Refusal(answer) is { } refusal ? throw refusal : answer.Json(type);

    /// <summary>The refusal in an answer; null where there is none.</summary>
    public static NetworkException? Refusal(WireAnswer answer)
    {
        if (answer.Ok)
        {
            return null;
        }

        var words = answer.TryJson(LinkedInJson.Default.Refused)?.Message ?? $"LinkedIn answered with {answer.Status}.";
        return new NetworkException(Class(answer.Status, words), answer.Status is 426 ? Ended(words) : words);
    }

    /// <summary>
    /// How long to keep away, which LinkedIn does not say: a minute where somebody wrote too fast, and until midnight UTC where the day's
    /// share is used up. Null where we asked too fast: the pause grows by itself.
    /// </summary>
    public static TimeSpan? Rest(WireAnswer answer, bool isWrite)
    {
        var said = Http.Rest.Of(answer);
        if (answer.Status is not 429 || said is not null)
        {
            return said;
        }

        return Has(answer.Words, "throttled") || !IsDated(answer, out var now)
            ? isWrite
                ? TimeSpan.FromMinutes(1)
                : null
            : now.UtcDateTime.Date.AddDays(1) - now.UtcDateTime;
    }

    private static FailureClass Class(int status, string words) =>
        status switch
        {
            401 => FailureClass.AuthExpired,
            403 when Has(words, "resource is forbidden") || Has(words, "Unable to obtain activity") =>
                FailureClass.Transient, // seen to pass by itself
            403 when Has(words, "closed") || Has(words, "disabled") => FailureClass.TargetClosed,
            403 or 426 => FailureClass.PermissionMissing,
            404 or 410 => FailureClass.TargetGone,
            409 => FailureClass.Duplicate,
            400 or 422 when Has(words, "duplicate") => FailureClass.Duplicate,
            400 or 413 or 422 => FailureClass.InvalidContent,
            429 => FailureClass.RateLimited,
            _ => FailureClass.Transient,
        };

    private static string Ended(string words) =>
        $"This version of LinkedIn’s interface has ended: put a newer one into the account’s settings, or update the desk. ({words})";

    private static bool IsDated(WireAnswer answer, out DateTimeOffset now) =>
        DateTimeOffset.TryParse(
            answer.Header("date"),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out now
        );

    private static bool Has(string words, string part) => words.Contains(part, StringComparison.OrdinalIgnoreCase);
}
