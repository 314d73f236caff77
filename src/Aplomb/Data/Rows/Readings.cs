using Aplomb.Posts;

namespace Aplomb.Data;

/// <summary>What a brand says of itself.</summary>
public sealed class BrandProfileRow
{
    public required Guid BrandId { get; init; }

    /// <summary>A <c>BrandProfile</c> as JSON.</summary>
    public required string Profile { get; set; }
    public required Guid ById { get; set; }
    public required string ByName { get; set; }
    public required DateTimeOffset At { get; set; }
}

/// <summary>One thing that somebody put right in the reading of a post.</summary>
public sealed class CorrectionRow
{
    public required Guid Id { get; init; }
    public required Guid BrandId { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid PostId { get; init; }

    /// <summary>Its place among the brand's corrections: they are learned in this order.</summary>
    public required int Number { get; init; }
    public required ReadField Field { get; init; }

    /// <summary>What the desk had said; null where it had said nothing.</summary>
    public ReadAnswer? Was { get; init; }
    public required ReadAnswer Answer { get; init; }

    /// <summary>The words that were read. Whoever changes their post changes them there, not here.</summary>
    public required string Text { get; init; }
    public string? Note { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? UndoneAt { get; set; }
    public string? UndoneBy { get; set; }

    public Correction What => new(Field, Answer);
}
