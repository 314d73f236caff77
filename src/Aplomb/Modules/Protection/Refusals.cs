using Aplomb.Networks;

namespace Aplomb.Modules.Protection;

/// <summary>Why a network did not do it, and what helps, in the words of somebody who works with it.</summary>
internal static class Refusals
{
    public static string Say(FailureClass failure) =>
        failure switch
        {
            FailureClass.AuthExpired or FailureClass.AuthRevoked =>
                "The network signed us out. Connect the account again, then try once more.",
            FailureClass.PermissionMissing => "This account has no right to do that there.",
            FailureClass.RateLimited => "The network wants us to wait. Try again in a few minutes.",
            FailureClass.TargetGone => "It is no longer there.",
            FailureClass.TargetClosed => "The network does not allow it at this place.",
            FailureClass.WindowClosed => "The time in which one may do that is over.",
            FailureClass.RecipientUnavailable => "The network does not let us reach this person.",
            FailureClass.BudgetExhausted => "The money for this network is used up.",
            FailureClass.InvalidContent => "The network refused it as it was asked for.",
            FailureClass.Unknown or FailureClass.Duplicate =>
                "Nobody knows whether it was done. Try again: twice does no harm.",
            _ => "The network could not be reached. Try again when it is back.",
        };
}
