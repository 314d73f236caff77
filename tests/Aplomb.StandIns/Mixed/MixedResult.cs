namespace Aplomb.Mixed;

/// <summary>What a mixed run came to.</summary>
/// <param name="Said">Posts that were said to us.</param>
/// <param name="Stored">Rows of posts that are not ours.</param>
/// <param name="Received">Facts of cases that say so: one for each post, or a post was worked twice.</param>
/// <param name="Written">Replies that the desk took over.</param>
/// <param name="Sent">Those that the desk says have arrived.</param>
/// <param name="Standing">Those that stand there once.</param>
/// <param name="Mishaps">What went wrong, and how often.</param>
/// <param name="Waits">From the network to the inbox, by network.</param>
/// <param name="Troubles">What nobody expected, in words.</param>
internal sealed record MixedResult(
    int Said,
    int Stored,
    int Received,
    int Written,
    int Sent,
    int Standing,
    IReadOnlyDictionary<Mishap, int> Mishaps,
    IReadOnlyDictionary<string, IReadOnlyList<TimeSpan>> Waits,
    TimeSpan Took,
    IReadOnlyList<string> Troubles
)
{
    public IReadOnlyList<TimeSpan> AllWaits => [.. Waits.Values.SelectMany(one => one)];

    /// <summary>The shortest wait that so many of a hundred did not exceed.</summary>
    public static TimeSpan Percentile(IReadOnlyList<TimeSpan> waits, int percent) =>
        waits.Count is 0
            ? TimeSpan.Zero
            : waits.Order().ElementAt((int)Math.Ceiling(waits.Count * percent / 100.0) - 1);
}
