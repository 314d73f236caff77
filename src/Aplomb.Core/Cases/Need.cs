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
    public static DateTimeOffset? DueAt(Case state) => state.WaitingSince + Within(state);

    /// <summary>How long somebody may wait (research: `science.md` §5; the playbook may say otherwise).</summary>
    private static TimeSpan Within(Case state) =>
        state.Safety ? TimeSpan.FromMinutes(5)
        : state.Newest is { Heat: Heat.VeryAngry } ? TimeSpan.FromMinutes(15)
        : state.Newest is { Complaint: true } ? TimeSpan.FromHours(1)
        : state.Newest is { Question: true } ? TimeSpan.FromHours(4)
        : TimeSpan.FromHours(24);
}
