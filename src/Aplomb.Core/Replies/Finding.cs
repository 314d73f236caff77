namespace Aplomb.Replies;

/// <summary>How much a finding weighs. Ordered: a larger value is more.</summary>
public enum Level
{
    /// <summary>A thought; nothing has to change.</summary>
    Note,

    /// <summary>Think again.</summary>
    Warn,

    /// <summary>Cannot be sent without a lead's release.</summary>
    Stop,
}

/// <summary>What the check says of a draft as a whole.</summary>
public enum Verdict
{
    Ready,
    Revise,
    Stop,
}

/// <summary>One thing in a draft that may hurt.</summary>
/// <param name="Rule">The rule's name in the design: <c>non-apology</c>, <c>arguing</c>.</param>
/// <param name="Start">Where the words begin, in UTF-16 units.</param>
/// <param name="Length">How long they are; 0 where something is missing rather than wrong.</param>
/// <param name="Why">One sentence that a person accepts.</param>
/// <param name="Instead">A better way, to be put in place of the words; empty means: leave them out.</param>
public sealed record Finding(string Rule, Level Level, int Start, int Length, string Why, string Instead);

/// <summary>What the reply check found in a draft.</summary>
/// <param name="Findings">In the order of their place in the text.</param>
/// <param name="Manner">How it sounds; null where nobody worked it out (<see cref="Draft.Manner"/>).</param>
/// <param name="Supported">False where the draft's language is not English or German: only rules without words ran.</param>
public sealed record Check(Verdict Verdict, IReadOnlyList<Finding> Findings, Manner? Manner, bool Supported = true);
