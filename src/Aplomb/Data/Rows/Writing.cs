using Aplomb.Replies;

namespace Aplomb.Data;

/// <summary>Words that somebody is writing: one draft for each case, person and place, kept by the desk.</summary>
public sealed class DraftRow
{
    public required Guid CaseId { get; init; }
    public required Guid UserId { get; init; }

    /// <summary><c>public</c>, <c>private</c> or <c>note</c>.</summary>
    public required string Place { get; init; }
    public required Guid BrandId { get; init; }
    public required string Text { get; set; }

    /// <summary>Moves by one each time it is kept: whoever wrote to an older one is told, and overwrites nothing.</summary>
    public required int Version { get; set; }
    public required DateTimeOffset At { get; set; }
}

/// <summary>Where a second opinion stands.</summary>
public enum OpinionState
{
    Asked,
    Given,

    /// <summary>The author took the other words.</summary>
    Taken,

    /// <summary>The author read it and put it away, or did not want it any more.</summary>
    PutAway,
}

/// <summary>A colleague's second opinion on a draft.</summary>
public sealed class OpinionRow
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid BrandId { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }

    /// <summary>Who is asked.</summary>
    public required Guid OfId { get; init; }
    public required string OfName { get; init; }
    public required Channel Channel { get; init; }

    /// <summary>The draft as it was when the author asked.</summary>
    public required string Text { get; init; }

    /// <summary>What the author would like to know.</summary>
    public string? Question { get; init; }
    public required OpinionState State { get; set; }
    public string? Comment { get; set; }

    /// <summary>Other words for the whole draft; null where it is good as it stands.</summary>
    public string? Words { get; set; }
    public required DateTimeOffset AskedAt { get; init; }
    public DateTimeOffset? GivenAt { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }
}

/// <summary>Where a handed-in reply stands.</summary>
public enum HandInState
{
    Waiting,
    Approved,
    Rejected,

    /// <summary>The case changed, or the text could not go: it is the author's again.</summary>
    Returned,

    /// <summary>The author took it back.</summary>
    Withdrawn,
}

/// <summary>A reply that a lead has to look at before it leaves.</summary>
public sealed class HandInRow
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid BrandId { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required Channel Channel { get; init; }

    /// <summary>One or several texts, as a JSON list.</summary>
    public required string Variants { get; init; }

    /// <summary>The author asks to let a stop of the check through.</summary>
    public required bool Release { get; init; }

    /// <summary>What the author tells the lead.</summary>
    public string? Question { get; init; }
    public required int SeenTheirs { get; init; }
    public required int SeenOurs { get; init; }
    public required HandInState State { get; set; }
    public required DateTimeOffset MadeAt { get; init; }
    public DateTimeOffset? DecidedAt { get; set; }
    public Guid? DecidedById { get; set; }
    public string? DecidedByName { get; set; }

    /// <summary>What the lead says to the author; for a release, the reason.</summary>
    public string? Note { get; set; }

    /// <summary>The text that was approved; null before.</summary>
    public string? Text { get; set; }

    /// <summary>The stops that were let through in exactly this text, as <c>rule:start:length</c> by spaces; null where there are none.</summary>
    public string? Released { get; set; }

    /// <summary>When the author had read what came of it.</summary>
    public DateTimeOffset? PutAwayAt { get; set; }
}

/// <summary>Words that a brand says often.</summary>
public sealed class SnippetRow
{
    public required Guid Id { get; init; }
    public required Guid BrandId { get; init; }
    public required string Name { get; set; }

    /// <summary>With variables in braces: <c>{name}</c>.</summary>
    public required string Text { get; set; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public string? ChangedBy { get; set; }
    public DateTimeOffset? ChangedAt { get; set; }

    /// <summary>In how many replies it was found when they were handed over.</summary>
    public int Used { get; set; }
    public DateTimeOffset? RemovedAt { get; set; }
}
