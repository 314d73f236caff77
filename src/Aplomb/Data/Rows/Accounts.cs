namespace Aplomb.Data;

/// <summary>Whom we speak for.</summary>
public sealed class BrandRow
{
    public required Guid Id { get; init; }
    public required string Name { get; set; }

    /// <summary>Moves by one with each change of how it reads posts.</summary>
    public int ReadingVersion { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A brand's presence on one network. The cursor moves in the transaction that stores what was read.</summary>
public sealed class AccountRow
{
    public required Guid Id { get; init; }
    public required Guid BrandId { get; init; }
    public required string Network { get; init; }

    /// <summary>What commands and addresses call it: unique on this desk.</summary>
    public required string Name { get; init; }

    /// <summary>Without a leading <c>@</c>; a post by this handle is our own.</summary>
    public required string Handle { get; set; }

    /// <summary>The network that people see where it is another: where a sandbox account pretends to be, where pasted posts were copied.</summary>
    public string? Place { get; set; }
    public string? Cursor { get; set; }

    /// <summary>The network's own id of us: what comes from it is our own. Null until we have been there.</summary>
    public string? ExternalId { get; set; }

    /// <summary>What it can do, as JSON, as the network last said; null takes what one knows without asking.</summary>
    public string? Can { get; set; }

    /// <summary>When all was read for the first time; until then, what is old is context and not work.</summary>
    public DateTimeOffset? CaughtUpAt { get; set; }

    /// <summary>Millionths of a US dollar a month; null without a bound.</summary>
    public long? Budget { get; set; }

    /// <summary>Since when somebody wants it silent.</summary>
    public DateTimeOffset? OffSince { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The network that people see.</summary>
    public string Shown => Place ?? Network;
}

/// <summary>An author on one network.</summary>
public sealed class PersonRow
{
    public required Guid Id { get; init; }
    public required string Network { get; init; }

    /// <summary>The network's id: opaque.</summary>
    public required string ExternalId { get; init; }
    public required string Handle { get; set; }
    public string? Name { get; set; }
    public required DateTimeOffset FirstSeenAt { get; init; }

    /// <summary>The name where there is one, else the handle.</summary>
    public string Called => string.IsNullOrWhiteSpace(Name) ? Handle : Name;
}
