namespace Aplomb.Playbooks;

/// <summary>What a person at the desk can do next; the words are those of the playbook.</summary>
public enum Move
{
    Pause,
    Clarify,
    Acknowledge,
    Help,
    TakePrivate,
    Consult,
    Approve,
    Update,
    CheckBack,
    AskRemoval,
    Thank,
    GoQuiet,
    Mute,
    Hide,
    Block,
    PreserveEvidence,
    LayLow,
    Redirect,
    Close,
}

/// <summary>One piece of advice.</summary>
/// <param name="Step">The id of the playbook's step that gave it.</param>
/// <param name="Within">How soon; null where there is no hurry.</param>
/// <param name="Because">The reason, as shown to the person.</param>
/// <param name="Say">Guidance for the writer: never a text to send.</param>
/// <param name="Needs">The evidence that has to be there first.</param>
/// <param name="Words">The words of the post that it rests on, shortened; a page may leave them out where they would hurt.</param>
public sealed record Advice(
    string Step,
    Move Do,
    TimeSpan? Within,
    string Because,
    string? Say,
    IReadOnlyList<string> Needs,
    string? Words = null
)
{
    /// <summary>What the reason rests on, with its strength; null where nobody has said.</summary>
    public string? Evidence { get; init; }
}

/// <summary>A move that the playbook forbids here, and why.</summary>
public sealed record Forbidden(Move Move, string Because);

/// <summary>What the playbook says of a situation: the first thing to do first, and what not to do.</summary>
public sealed record Counsel(IReadOnlyList<Advice> Advice, IReadOnlyList<Forbidden> Never);
