using Aplomb.Data;
using Aplomb.Networks;

namespace Aplomb.Modules.Replies;

/// <summary>What to do with a reply that a network did not take, by the class of the failure.</summary>
internal static class Refusals
{
    /// <summary>So often a reply is tried before it is given back to its writer.</summary>
    public const int Attempts = 8;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan CannotLookPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BeforeLooking = TimeSpan.FromSeconds(3);

    /// <summary>A network that wants us to wait is waited for so long: an answer after that would be a late one, and its writer decides.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(12);

    /// <param name="Why">For the writer; null while nothing is decided.</param>
    /// <param name="Counts">Whether it was a try: where we only have to wait, it was none.</param>
    internal sealed record Next(ReplyState State, TimeSpan After, string? Why, bool Counts = true);

    /// <param name="attempts">How often it was tried, this time included.</param>
    /// <param name="waited">How long it has been on its way.</param>
    public static Next Decide(FailureClass failure, TimeSpan? retryAfter, int attempts, TimeSpan waited) =>
        failure switch
        {
            FailureClass.Unknown or FailureClass.Duplicate => new Next(ReplyState.Unsure, BeforeLooking, Why: null),
            FailureClass.RateLimited when waited < Patience => new Next(
                ReplyState.Held,
                retryAfter ?? Pause(attempts),
                "The network wants us to wait; it leaves as soon as it may.",
                Counts: false
            ),
            FailureClass.Transient or FailureClass.AuthExpired when attempts < Attempts => new Next(
                ReplyState.Held,
                retryAfter ?? Pause(attempts),
                "The network did not take it yet; we try again."
            ),
            _ => new Next(ReplyState.Failed, TimeSpan.Zero, Say(failure)),
        };

    /// <summary>We looked, and it does not stand there: it may be sent again under the same key.</summary>
    public static Next NotThere(int attempts) =>
        attempts < Attempts
            ? new Next(ReplyState.Held, TimeSpan.Zero, Why: null)
            : new Next(ReplyState.Failed, TimeSpan.Zero, Say(FailureClass.Transient));

    /// <summary>We could not even look.</summary>
    public static Next CannotLook(TimeSpan? retryAfter) =>
        new(ReplyState.Unsure, retryAfter ?? CannotLookPause, "Unsure whether it left. We look before we send again.");

    /// <summary>Twice as long each time.</summary>
    private static TimeSpan Pause(int attempts)
    {
        var pause = FirstPause * Math.Pow(2, attempts - 1);
        return pause < LongestPause ? pause : LongestPause;
    }

    private static string Say(FailureClass failure) =>
        failure switch
        {
            FailureClass.AuthRevoked or FailureClass.AuthExpired =>
                "The network signed us out. Connect the account again, then send.",
            FailureClass.PermissionMissing => "This account has no right to answer there.",
            FailureClass.InvalidContent => "The network refused these words. Change them and send again.",
            FailureClass.TargetGone => "The post is no longer there.",
            FailureClass.TargetClosed => "Answers are closed under this post.",
            FailureClass.WindowClosed => "The time in which one may write there is over.",
            FailureClass.RecipientUnavailable => "They cannot be reached there any more.",
            FailureClass.BudgetExhausted => "The money for this network is used up.",
            FailureClass.RateLimited => "The network has let us send nothing for hours. Your words are kept.",
            _ => "The network could not be reached. Your words are kept; send them again when it is back.",
        };
}
