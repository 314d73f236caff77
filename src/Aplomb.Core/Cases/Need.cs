using Aplomb.Clocks;
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

    /// <summary>By when an answer is due; null where nobody waits.</summary>
    public static DateTimeOffset? DueAt(Case state, ResponseClocks clocks) =>
        state.WaitingSince
        + (
            state.Safety ? clocks.Safety
            : state.Newest is { Heat: Heat.VeryAngry } ? clocks.Heated
            : state.Newest is { Complaint: true } ? clocks.Complaint
            : state.Newest is { Question: true } ? clocks.Question
            : clocks.Anything
        );
}
