using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Replies;

namespace Aplomb.Modules.Replies;

/// <summary>What somebody finds where they write on a case.</summary>
/// <param name="Kept">Place → text and version, for the composer's script.</param>
/// <param name="Colleagues">Whom they can ask, but themselves.</param>
/// <param name="Leads">Who else leads the brand.</param>
/// <param name="IsLead">They lead the brand themselves.</param>
/// <param name="Asks">A lead looks at what they write, by the playbook's rights.</param>
/// <param name="Saved">Saved words, filled in for this person.</param>
/// <param name="Opinions">Asked by this person or of them, and not closed.</param>
/// <param name="HandIn">A reply of this case that waits for a lead; null where none does.</param>
/// <param name="Back">Their own newest that came back; null where none did.</param>
/// <param name="Hello">How to greet the customer.</param>
public sealed record WritingDesk(
    string Kept,
    IReadOnlyList<Actor> Colleagues,
    IReadOnlyList<Actor> Leads,
    bool IsLead,
    bool Asks,
    IReadOnlyList<(string Name, string Text)> Saved,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<OpinionRow> Opinions,
    HandInRow? HandIn,
    HandInRow? Back,
    string Hello,
    string? Given,
    string? Sign
);
