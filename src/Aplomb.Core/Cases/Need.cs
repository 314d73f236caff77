using Aplomb.Clocks;
using Aplomb.Playbooks;
using Aplomb.Posts;

namespace Aplomb.Cases;

/// <summary>Who needs us first: harm, then heat and law, then waiting.</summary>
public static class Need
{
    private const int HarmFirst = 100;
    private const int LawNext = 40;
    private const int HeatStep = 10;

    /// <summary>Larger is sooner. Among equals, the earlier due goes first.</summary>
    public static int Of(Case state) =>
        !state.OurTurn ? 0
        : state.Safety ? HarmFirst
        : (state.Newest is { Legal: true } ? LawNext : 0) + (HeatStep * (int)(state.Newest?.Heat ?? Heat.Calm));

    /// <summary>
    /// By when an answer is due by the brand's playbook; null where nobody waits. Safety runs day and night, the other clocks
    /// while the desk is open.
    /// </summary>
    public static DateTimeOffset? DueAt(Case state, Playbook playbook) =>
        state.WaitingSince is { } since ? Due.Instant(playbook, Running(state), since) : null;

    private static Clock Running(Case state) =>
        state.Safety ? Clock.Safety
        : state.Newest is { Heat: Heat.VeryAngry } ? Clock.Heated
        : state.Newest is { Complaint: true } ? Clock.Complaint
        : state.Newest is { Question: true } ? Clock.Question
        : Clock.Anything;
}
