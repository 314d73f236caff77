using Aplomb.Posts;

namespace Aplomb.Data;

/// <summary>A case as last folded: a projection of its journal, kept so that one more fact costs the same however many there are.</summary>
public sealed class CaseRow
{
    public required Guid Id { get; init; }
    public required Guid BrandId { get; init; }
    public required Guid PersonId { get; init; }

    /// <summary>The last fact folded in. A writer that saw an older one is refused.</summary>
    public required int Version { get; set; }

    /// <summary>The folded <see cref="Aplomb.Cases.Case"/> as JSON.</summary>
    public required string State { get; set; }

    /// <summary>Stems of what it is about, by spaces; at most <see cref="WordsKept"/>.</summary>
    public required string Words { get; set; }
    public required DateTimeOffset LastAt { get; set; }

    public const int WordsKept = 48;
}

/// <summary>A fact of a case: the truth, append-only.</summary>
public sealed class CaseEventRow
{
    public required Guid CaseId { get; init; }
    public required int Version { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The fact as JSON, its name in <c>fact</c>.</summary>
    public required string Fact { get; init; }
}

/// <summary>Which list of the inbox a case stands in.</summary>
public enum InboxList
{
    YourTurn,
    Watching,
    Ended,
}

/// <summary>One line of the inbox: a projection, written with the facts and rebuildable from them.</summary>
public sealed class InboxRow
{
    public required Guid CaseId { get; init; }
    public required Guid BrandId { get; init; }
    public required string Network { get; set; }
    public required string Who { get; set; }
    public required string Gist { get; set; }
    public required InboxList List { get; set; }

    /// <summary>Larger is sooner: harm, then heat.</summary>
    public required int Need { get; set; }
    public required Heat Heat { get; set; }
    public required bool Safety { get; set; }
    public required bool Legal { get; set; }
    public required bool Question { get; set; }
    public required bool WrongCompany { get; set; }
    public required bool Softened { get; set; }
    public required bool PrivateOpen { get; set; }
    public required bool Held { get; set; }
    public required string Language { get; set; }
    public required int Theirs { get; set; }
    public Guid? OwnerId { get; set; }
    public string? OwnerName { get; set; }

    /// <summary>By when an answer is due; null where nobody waits.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>Since when they wait.</summary>
    public DateTimeOffset? WaitingSince { get; set; }
    public required DateTimeOffset LastAt { get; set; }
}
