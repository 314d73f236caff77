namespace Aplomb.Networks.Sandbox;

/// <summary>What somebody may say, by how they take our words.</summary>
internal sealed record Lines
{
    public IReadOnlyList<string> Calms
    {
        get;
        init => field = value ?? [];
    } = [];
    public IReadOnlyList<string> Stays
    {
        get;
        init => field = value ?? [];
    } = [];
    public IReadOnlyList<string> Flares
    {
        get;
        init => field = value ?? [];
    } = [];
    public IReadOnlyList<string> Moves
    {
        get;
        init => field = value ?? [];
    } = [];
    public IReadOnlyList<string> Solved
    {
        get;
        init => field = value ?? [];
    } = [];
    public IReadOnlyList<string> TakesDown
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The lines for a reaction; none for going silent.</summary>
    public IReadOnlyList<string> Of(Reaction reaction) =>
        reaction switch
        {
            Reaction.Calms => Calms,
            Reaction.Stays => Stays,
            Reaction.Flares => Flares,
            Reaction.MovesToPrivate => Moves,
            Reaction.ConfirmsSolved => Solved,
            Reaction.TakesDown => TakesDown,
            _ => [],
        };
}
