using Aplomb.Replies;

namespace Aplomb.Readers;

/// <summary>
/// Listens to drafts for the check: how they sound, and what each sentence does. One instance serves all threads; any text is read without
/// an exception and in bounded time.
/// </summary>
public sealed class DraftReader(MannerReader manners, ActReader acts)
{
    /// <summary>Takes the models that ship inside the assembly.</summary>
    public static DraftReader Load(Reader reader) => new(MannerReader.Load(reader), ActReader.Load(reader));

    /// <summary>The draft with what was heard in it.</summary>
    public Draft Listen(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft with { Manner = manners.Read(draft.Text), Heard = acts.Read(draft.Text) };
    }
}
