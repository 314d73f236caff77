using Aplomb.Cases;
using Aplomb.Data;

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

    private static string What(CaseFile file) =>
        file.Journal.Select(entry => entry.Fact).LastOrDefault(IsTheirs) switch
        {
            CaseEvent.Edited => "changed a post",
            CaseEvent.Deleted => "took a post back",
            _ => "wrote again",
        };

    private static bool IsTheirs(CaseEvent fact) => fact is CaseEvent.Received or CaseEvent.Edited or CaseEvent.Deleted;
}
