using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Replies;

namespace Aplomb.Modules.Replies;

/// <summary>No reply leaves after its case changed under it.</summary>
internal static class Changed
{
    /// <summary>What happened since somebody began to write, in their words; null where nothing did.</summary>
    /// <param name="seenTheirs">How often they had written, changed or taken back by then.</param>
    /// <param name="seenOurs">How many turns of ours there were by then.</param>
    public static string? Since(CaseFile file, int seenTheirs, int seenOurs)
    {
        var who = file.Person.Called;
        return file.Newest is null ? $"{who} has taken the post back. There is nothing to answer any more."
            : file.State.TheirChanges != seenTheirs ? $"{who} {What(file)}. Read it before you answer."
            : file.Ours != seenOurs ? "A colleague has answered meanwhile. Read it before you send."
            : null;
    }

    /// <summary>The same for the check, while somebody still writes; null where nothing happened.</summary>
    /// <param name="stormBegan">The brand came into a storm since.</param>
    public static Since? Facts(CaseFile file, int seenTheirs, int seenOurs, bool stormBegan = false)
    {
        var theirs = file.Journal.Select(entry => entry.Fact).Where(IsTheirs).Skip(seenTheirs).ToList();
        var deleted = theirs.Exists(fact => fact is CaseEvent.Deleted);
        var posts = theirs.Count(fact => fact is not CaseEvent.Deleted);
        var ours = Math.Max(0, file.Ours - seenOurs);
        return posts is 0 && ours is 0 && !deleted && !stormBegan ? null : new Since(posts, ours, deleted, stormBegan);
    }

    private static string What(CaseFile file) =>
        file.Journal.Select(entry => entry.Fact).LastOrDefault(IsTheirs) switch
        {
            CaseEvent.Edited => "changed a post",
            CaseEvent.Deleted => "took a post back",
            _ => "wrote again",
        };

    private static bool IsTheirs(CaseEvent fact) => fact is CaseEvent.Received or CaseEvent.Edited or CaseEvent.Deleted;
}
