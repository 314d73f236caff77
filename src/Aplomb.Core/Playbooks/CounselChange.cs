namespace Aplomb.Playbooks;

/// <summary>What another playbook would have advised in a situation.</summary>
/// <param name="Old">By the playbook in force.</param>
/// <param name="Now">By the other.</param>
public sealed record CounselChange(Counsel Old, Counsel Now)
{
    /// <summary>Both counsels; null where they come to the same: the same moves in the same order, as soon, with the same things forbidden.</summary>
    public static CounselChange? Between(Counsel old, Counsel now) =>
        old.Advice.Select(Told).SequenceEqual(now.Advice.Select(Told))
        && old.Never.Select(ban => ban.Move).ToHashSet().SetEquals(now.Never.Select(ban => ban.Move))
            ? null
            : new CounselChange(old, now);

    private static (Move, TimeSpan?) Told(Advice advice) => (advice.Do, advice.Within);
}
