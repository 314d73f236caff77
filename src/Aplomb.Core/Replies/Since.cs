namespace Aplomb.Replies;

/// <summary>What happened on a case since somebody began to write on it.</summary>
/// <param name="NewPosts">How often they wrote or changed a post.</param>
/// <param name="OurReplies">How many turns of ours were added.</param>
/// <param name="TheyDeleted">They took a post back.</param>
/// <param name="StormBegan">The brand came into a storm.</param>
public sealed record Since(int NewPosts, int OurReplies, bool TheyDeleted, bool StormBegan);
