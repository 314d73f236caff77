using Aplomb.Networks.Http;

namespace Aplomb.Networks.Meta;

/// <summary>
/// What Graph's codes mean to us. Sources: Graph API error handling, Messenger Platform error codes, rate limiting (all at
/// developers.facebook.com/docs). Pure.
/// </summary>
internal static class MetaErrors
{
    private static readonly int[] RateLimits = [4, 17, 32, 341, 613, 80001, 80002, 80006, 1390008];

    /// <summary>A password was changed, the app was thrown out, a person has to look at something, a role is gone.</summary>
    private static readonly int[] Revoked = [458, 459, 460, 464, 492];

    public static GraphError? Read(WireAnswer answer) => answer.TryJson(MetaJson.Default.GraphFailure)?.Error;

    public static bool IsRateLimit(GraphError? error) => error is not null && RateLimits.Contains(error.Code);

    /// <summary>What an answer refuses; null where it refuses nothing.</summary>
    /// <param name="changes">Whether we wanted something done: then an error of theirs leaves open whether it was.</param>
    public static NetworkException? Of(WireAnswer answer, bool changes)
    {
        if (Read(answer) is { } error)
        {
            var failure = Class(error, changes);
            var rest = failure is FailureClass.RateLimited ? MetaUse.Rest(answer) : null;
            return new NetworkException(failure, $"{Words(failure)} (Meta’s error {Number(error)})", rest);
        }

        return answer.Ok
            ? null
            : new NetworkException(OfStatus(answer.Status), $"Meta answered with {answer.Status} and no reason.");
    }

    internal static FailureClass Class(GraphError error, bool changes) =>
        (error.Code, error.ErrorSubcode) switch
        {
            (1 or 2, _) => changes ? FailureClass.Unknown : FailureClass.Transient,
            _ when IsRateLimit(error) => FailureClass.RateLimited,
            (190 or 102, var why) => Revoked.Contains(why) ? FailureClass.AuthRevoked : FailureClass.AuthExpired,
            (10, 2018278 or 2534022) => FailureClass.WindowClosed,
            (551 or 1545041 or 2018108, _) or (_, 2018001 or 1545041 or 2018108) => FailureClass.RecipientUnavailable,
            (100, 33) or (803, _) => FailureClass.TargetGone,
            (506 or 10900, _) => FailureClass.Duplicate,
            (10903, _) => FailureClass.TargetClosed,
            (3 or 10 or (>= 200 and <= 299), _) => FailureClass.PermissionMissing,
            (1200, _) => FailureClass.Transient,
            _ => error.IsTransient ? FailureClass.Transient : FailureClass.InvalidContent,
        };

    private static FailureClass OfStatus(int status) =>
        status switch
        {
            401 => FailureClass.AuthExpired,
            403 => FailureClass.PermissionMissing,
            404 or 410 => FailureClass.TargetGone,
            _ => FailureClass.InvalidContent,
        };

    private static string Number(GraphError error) =>
        error.ErrorSubcode is 0 ? $"{error.Code}" : $"{error.Code}/{error.ErrorSubcode}";

    private static string Words(FailureClass failure) =>
        failure switch
        {
            FailureClass.AuthExpired => "Meta signed us out.",
            FailureClass.AuthRevoked => "Meta signed us out: somebody has to sign in again.",
            FailureClass.PermissionMissing => "Meta has not given this app the right to do that.",
            FailureClass.RateLimited => "That was too much at once; Meta wants us to come back later.",
            FailureClass.TargetGone => "It is no longer there.",
            FailureClass.TargetClosed => "One can no longer answer there.",
            FailureClass.WindowClosed => "The time in which one may write to them has run out.",
            FailureClass.RecipientUnavailable => "They cannot be reached there.",
            FailureClass.Duplicate => "Meta has had these words already.",
            FailureClass.InvalidContent => "Meta refused these words.",
            FailureClass.Unknown => "Something went wrong at Meta; nobody knows whether it was done.",
            _ => "Something went wrong at Meta.",
        };
}
