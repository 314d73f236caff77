namespace Aplomb.Data;

/// <summary>Somebody who was asked to join a brand's team.</summary>
public sealed class InvitationRow
{
    public required Guid Id { get; init; }
    public required Guid BrandId { get; init; }
    public required string Role { get; init; }
    public required string Email { get; init; }

    /// <summary>The secret that the link holds.</summary>
    public required Guid SecretId { get; set; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; set; }
    public DateTimeOffset? UsedAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}

/// <summary>A change among the people of a brand; never changed itself.</summary>
public sealed class TeamChangeRow
{
    public required Guid Id { get; init; }

    /// <summary>Null where it concerns the whole desk.</summary>
    public Guid? BrandId { get; init; }

    /// <summary>A sentence without the actor: <c>made Bo Lind a lead</c>.</summary>
    public required string What { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
}
