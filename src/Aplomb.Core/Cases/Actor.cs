namespace Aplomb.Cases;

/// <summary>Who did something at the desk. Every outward act has one.</summary>
/// <param name="Id">The user's id; empty for the desk itself.</param>
public sealed record Actor(Guid Id, string Name)
{
    /// <summary>The desk itself, acting by a rule.</summary>
    public static Actor Desk { get; } = new(Guid.Empty, "Aplomb");
}
