using Aplomb.Posts;

namespace Aplomb.Data;

/// <summary>One thing said, stored once. Unique by account and the network's id.</summary>
public sealed class PostRow
{
    public required Guid Id { get; init; }
    public required Guid AccountId { get; init; }
    public required string ExternalId { get; init; }
    public required Guid BrandId { get; init; }
    public required Guid PersonId { get; init; }
    public Guid? CaseId { get; set; }
    public required PostKind Kind { get; init; }
    public required string Text { get; set; }
    public required DateTimeOffset SaidAt { get; init; }
    public required DateTimeOffset StoredAt { get; init; }
    public required bool Public { get; init; }

    /// <summary>Ours: context, not work.</summary>
    public required bool Own { get; init; }

    /// <summary>The network's id of the post that it answers.</summary>
    public string? Parent { get; init; }
    public string? Thread { get; init; }
    public string? Url { get; init; }
    public DateTimeOffset? EditedAt { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>Stored, but not yet read and put into a case.</summary>
    public required bool Waiting { get; set; }

    /// <summary>Counts up when the post changes, so that work done on an older state is seen to be old.</summary>
    public int Revision { get; set; }
}

/// <summary>What a post said before its author changed it or took it back.</summary>
public sealed class PostChangeRow
{
    public required Guid Id { get; init; }
    public required Guid PostId { get; init; }
    public required string TextBefore { get; init; }
    public required bool Deleted { get; init; }
    public required DateTimeOffset At { get; init; }
}
