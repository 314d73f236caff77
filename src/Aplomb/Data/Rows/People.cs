using Aplomb.People;

namespace Aplomb.Data;

/// <summary>A sign that a profile has shown in a brand's posts: an index, made of posts, to find others that show it, too.</summary>
public sealed class PersonSignRow
{
    public required Guid BrandId { get; init; }

    /// <summary>The <see cref="PersonSign.Key"/>: it can be compared, and holds no words.</summary>
    public required long Sign { get; init; }
    public required Guid PersonId { get; init; }
    public required SignKind Kind { get; init; }

    /// <summary>The post that showed it last; the sign goes with it.</summary>
    public required Guid PostId { get; init; }
}

/// <summary>What somebody said of two profiles: one person, or not. A projection of the journal of the case it was said on.</summary>
public sealed class PersonLinkRow
{
    public required Guid Id { get; init; }
    public required Guid BrandId { get; init; }
    public required Guid PersonId { get; init; }
    public required Guid OtherId { get; init; }
    public required Guid CaseId { get; init; }

    /// <summary>One person; else kept apart.</summary>
    public required bool Same { get; init; }

    /// <summary>What spoke for it then: the words of <see cref="LinkReason"/>, by spaces.</summary>
    public required string Reasons { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? UndoneAt { get; set; }
    public string? UndoneBy { get; set; }

    /// <summary>The other of the two.</summary>
    public Guid OtherThan(Guid person) => PersonId == person ? OtherId : PersonId;
}

/// <summary>A post that is nearly a copy of somebody else's, or that others copied.</summary>
public sealed class CopyRow
{
    public required Guid PostId { get; init; }
    public required Guid BrandId { get; init; }
    public required Guid PersonId { get; init; }
    public Guid? CaseId { get; init; }

    /// <summary>The first post of those that are nearly alike.</summary>
    public required Guid ClusterId { get; init; }
    public required DateTimeOffset SaidAt { get; init; }
}

/// <summary>The newest post of a brand that has a band's key, to find near-copies by: one row a key, however many posts share it.</summary>
public sealed class CopyBandRow
{
    public required Guid BrandId { get; init; }
    public required long Band { get; init; }
    public required Guid PostId { get; init; }
}
