using Aplomb.Data;
using Aplomb.Modules.Shell;
using Aplomb.Networks;

namespace Aplomb.Modules.Accounts;

/// <summary>How an account is, in the words of somebody who works with it.</summary>
internal static class HealthWords
{
    /// <param name="Lead">The first words, set apart; null where all is well.</param>
    /// <param name="Waits">Whether something is not as it should be.</param>
    internal sealed record Said(string? Lead, string Rest, bool Waits);

    public static Said Of(AccountItem item, DateTimeOffset now, TimeZoneInfo zone)
    {
        var (row, health) = (item.Row, item.Health);
        var network = NetworkWords.Name(row.Network);
        return row.OffSince is { } off
                ? new Said(
                    $"Off since {TimeWords.At(off, now, zone)}.",
                    "Nothing is read and nothing is sent. What was said is kept.",
                    Waits: true
                )
            : item.Can is null
                ? new Said(Lead: null, "Fed by files, by hand or by the intake. Nobody is asked.", Waits: false)
            : health is null
                ? new Said(Lead: null, "Not heard yet. The first look comes within a minute.", Waits: false)
            : health.Failure is { } failure ? Ill(failure, health, network, now, zone)
            : health.EndsAt is { } end && end - now < TimeSpan.FromDays(21)
                ? new Said(
                    $"Ends on {TimeWords.At(end, now, zone)}.",
                    "Somebody has to sign in again before then.",
                    Waits: true
                )
            : new Said(
                Lead: null,
                health.HeardAt is { } heard ? $"Heard {TimeWords.Ago(now - heard)}" : "Not heard yet.",
                Waits: false
            );
    }

    private static Said Ill(
        FailureClass failure,
        AccountHealthRow health,
        string network,
        DateTimeOffset now,
        TimeZoneInfo zone
    )
    {
        var since = TimeWords.At(health.FailingSince ?? now, now, zone);
        var next = health.NextAt is { } at
            ? $"We look again {(at <= now ? "now" : $"at {TimeWords.At(at, now, zone)}")}."
            : "";
        return failure switch
        {
            FailureClass.AuthExpired or FailureClass.AuthRevoked => new(
                $"{network} signed us out at {since}: reconnect.",
                "Nothing is lost: what is said meanwhile is read from the last post on.",
                Waits: true
            ),
            FailureClass.PermissionMissing => new(
                $"{network} does not let us read since {since}.",
                "A right is missing. Connect the account again and grant all that the page asks for.",
                Waits: true
            ),
            FailureClass.RateLimited => new(
                $"Slowed down until {TimeWords.At(health.NextAt ?? now, now, zone)}.",
                $"{network} lets us ask again then. Nothing is lost.",
                Waits: true
            ),
            FailureClass.BudgetExhausted => new(
                $"The money for {network} is used up since {since}.",
                "Nothing is read until the month ends, or until more is allowed.",
                Waits: true
            ),
            _ => new($"Silent since {since}.", $"{network} does not answer. {next} Nothing is lost.", Waits: true),
        };
    }
}
