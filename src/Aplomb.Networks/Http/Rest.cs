using System.Globalization;

namespace Aplomb.Networks.Http;

/// <summary>Reads from an answer how long to keep away. Moments are taken against the network's own clock, never against ours. Pure.</summary>
public static class Rest
{
    private static readonly string[] Families = ["ratelimit", "x-ratelimit", "x-rate-limit"];

    /// <summary>A second beyond a whole day is a mistake of somebody's.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>
    /// How long to keep away: what <c>retry-after</c> says; or until the reset where nothing remains. Null where we may go on.
    /// </summary>
    public static TimeSpan? Of(WireAnswer answer)
    {
        if (answer.Status is 429 or 503 && Span(answer, answer.Header("retry-after")) is { } said)
        {
            return said;
        }

        foreach (var family in Families)
        {
            if (answer.Status is 429 || answer.Header($"{family}-remaining") is "0")
            {
                if (Span(answer, answer.Header($"{family}-reset")) is { } until)
                {
                    return until;
                }
            }
        }

        return null;
    }

    /// <summary>Seconds, an epoch in seconds, an HTTP date or an ISO time, as a length of time from the answer's own date on.</summary>
    internal static TimeSpan? Span(WireAnswer answer, string? value)
    {
        if (value is null)
        {
            return null;
        }

        var now = Moment(answer.Header("date"));
        var span = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number < 1e8
                ? TimeSpan.FromSeconds(number)
                : now is { } here
                    ? DateTimeOffset.UnixEpoch.AddSeconds(number) - here
                    : null
            : Moment(value) is { } then && now is { } there
                ? then - there
                : (TimeSpan?)null;
        return span is not { } known ? null
            : known < TimeSpan.Zero ? TimeSpan.Zero
            : known > Longest ? Longest
            : known;
    }

    private static DateTimeOffset? Moment(string? value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : null;
}
