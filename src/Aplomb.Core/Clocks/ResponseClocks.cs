namespace Aplomb.Clocks;

/// <summary>How soon a person can expect us. Defaults as in <c>playbooks/default.yaml</c>; sources: Lithium 2013, Sprout 2016.</summary>
/// <param name="Safety">First reply where somebody is in danger; runs day and night.</param>
/// <param name="Heated">First reply to a very angry post.</param>
/// <param name="Anything">The latest for whatever asks for an answer; runs day and night.</param>
/// <param name="CheckBack">After a fix, until we ask whether it helped.</param>
/// <param name="Close">After an unanswered check-back, until the case may end.</param>
public sealed record ResponseClocks(
    TimeSpan Safety,
    TimeSpan Heated,
    TimeSpan Complaint,
    TimeSpan Question,
    TimeSpan Anything,
    TimeSpan CheckBack,
    TimeSpan Close
)
{
    public static ResponseClocks Default { get; } =
        new(
            Safety: TimeSpan.FromMinutes(5),
            Heated: TimeSpan.FromMinutes(15),
            Complaint: TimeSpan.FromHours(1),
            Question: TimeSpan.FromHours(4),
            Anything: TimeSpan.FromHours(24),
            CheckBack: TimeSpan.FromHours(24),
            Close: TimeSpan.FromHours(168)
        );
}
