using Aplomb.Playbooks;

namespace Aplomb.Clocks;

/// <summary>Which clock runs for a post. Ordered: a smaller value is more urgent.</summary>
public enum Clock
{
    Safety,
    Heated,
    Complaint,
    Question,
    Anything,
}

/// <summary>By when a post needs an answer of ours, and by which clock.</summary>
public sealed record Due(DateTimeOffset By, Clock Clock)
{
    private static readonly string[] Danger =
    [
        "threat",
        "doxxing",
        "self_harm",
        "bodily_harm",
        "child",
        "reports_danger",
    ];

    /// <summary>
    /// Safety runs day and night; the other clocks run while the desk is open. Null where nothing needs an answer: machines
    /// and spam.
    /// </summary>
    public static Due? For(Playbook playbook, Situation situation, DateTimeOffset posted)
    {
        var scene = new Scene(situation);
        return Running(scene) is { } clock ? new Due(Instant(playbook, clock, posted), clock) : null;
    }

    /// <summary>The clock that runs for a post; null where none does.</summary>
    public static Clock? Running(Scene scene) =>
        Danger.Any(scene.Shows) ? Clock.Safety
        : scene.Shows("machine") || scene.Shows("spam") ? null
        : scene.Shows("complaint") ? (scene.Shows("heated") ? Clock.Heated : Clock.Complaint)
        : scene.Shows("question") ? Clock.Question
        : Clock.Anything;

    /// <summary>The instant by which a clock that began to run has run out.</summary>
    public static DateTimeOffset Instant(Playbook playbook, Clock clock, DateTimeOffset posted)
    {
        var clocks = playbook.Clocks;
        return clock switch
        {
            Clock.Safety => posted + clocks.Safety,
            Clock.Heated => Open(playbook, posted, clocks.Heated),
            Clock.Complaint => Open(playbook, posted, clocks.Complaint),
            Clock.Question => Open(playbook, posted, clocks.Question),
            // a day is a day, but nobody is asked to answer while the desk is closed
            _ => Open(playbook, posted + clocks.Anything, TimeSpan.FromTicks(1)),
        };
    }

    private static DateTimeOffset Open(Playbook playbook, DateTimeOffset from, TimeSpan time) =>
        playbook.Hours.AddOpen(from, time) ?? (from + time);
}
