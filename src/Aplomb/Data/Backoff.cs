using Aplomb.Networks;

namespace Aplomb.Data;

/// <summary>When to look again at an account that did not answer. Pure.</summary>
internal static class Backoff
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Nothing gets better by itself; but somebody may have mended it there.</summary>
    private static readonly TimeSpan ForAPerson = TimeSpan.FromHours(1);

    /// <param name="failures">How often in a row, this one included.</param>
    public static TimeSpan After(FailureClass failure, int failures, TimeSpan? retryAfter)
    {
        if (NeedsAPerson(failure))
        {
            return ForAPerson;
        }

        var pause = First * Math.Pow(2, Math.Min(failures - 1, 10));
        return retryAfter ?? (pause < Longest ? pause : Longest);
    }

    /// <summary>Whether somebody has to do something; otherwise it passes.</summary>
    public static bool NeedsAPerson(FailureClass failure) =>
        failure
            is FailureClass.AuthExpired
                or FailureClass.AuthRevoked
                or FailureClass.PermissionMissing
                or FailureClass.BudgetExhausted;
}
