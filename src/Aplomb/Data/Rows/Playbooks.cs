namespace Aplomb.Data;

/// <summary>One version of a brand's playbook: written once, never changed but for being in force.</summary>
public sealed class PlaybookRow
{
    public required Guid Id { get; init; }
    public required Guid BrandId { get; init; }

    /// <summary>Counted by the desk, from 1. The file's own <c>version</c> is what people write into it.</summary>
    public required int Number { get; init; }

    /// <summary>The file as it was written.</summary>
    public required string Text { get; init; }

    /// <summary>Why it was changed.</summary>
    public required string Note { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>At most one of a brand is.</summary>
    public required bool InForce { get; set; }
}
