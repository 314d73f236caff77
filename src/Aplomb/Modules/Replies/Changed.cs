using Aplomb.Data;

namespace Aplomb.Modules.Replies;

/// <summary>No reply leaves after its case changed under it.</summary>
internal static class Changed
{
    /// <summary>What happened since somebody began to write, in their words; null where nothing did.</summary>
    /// <param name="seenPost">Their newest post at that time.</param>
    /// <param name="seenOurs">The number of our turns at that time.</param>
    public static string? Since(CaseFile file, Guid? seenPost, int seenOurs)
    {
        var who = file.Person.Called;
        return file.Newest is null ? $"{who} has taken the post back. There is nothing to answer any more."
            : file.State.NewestPost != seenPost ? $"{who} wrote again. Read it before you answer."
            : file.Ours != seenOurs ? "A colleague has answered meanwhile. Read it before you send."
            : null;
    }
}
