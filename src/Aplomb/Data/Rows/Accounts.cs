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
    public string? Place { get; init; }
    public string? Cursor { get; set; }
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
