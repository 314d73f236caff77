using Microsoft.AspNetCore.Identity;

namespace Aplomb.Data;

/// <summary>Somebody who works at the desk.</summary>
public sealed class UserRow : IdentityUser<Guid>
{
    public required string Name { get; set; }

    /// <summary>Sees every brand and may set up the desk.</summary>
    public bool Admin { get; set; }
}

/// <summary>Which brands a user works for. Nobody sees a brand that is not theirs.</summary>
public sealed class MembershipRow
{
    public required Guid UserId { get; init; }
    public required Guid BrandId { get; init; }
}

/// <summary>A secret that opens something, kept only as its SHA-256: a token of the intake, or a one-time link.</summary>
public sealed class SecretRow
{
    public required Guid Id { get; init; }

    /// <summary>What it opens: <c>intake</c>, <c>first-run</c>, <c>enter</c>.</summary>
    public required string Opens { get; init; }
    public required string Hash { get; init; }
    public string? Name { get; init; }

    /// <summary>Whom a link signs in.</summary>
    public Guid? UserId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }
}

/// <summary>A key that guards cookies and forms, encrypted by the <see cref="Vault"/>; those of older desks lie here as they are.</summary>
public sealed class KeyRow
{
    public required string Name { get; init; }
    public required string Xml { get; init; }
}
