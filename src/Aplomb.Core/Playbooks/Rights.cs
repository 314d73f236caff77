namespace Aplomb.Playbooks;

/// <summary>Who may do what without asking, as the playbook states it under <c>rights</c>.</summary>
public static class Rights
{
    /// <summary>Whoever leads a brand; may do all that every other role may.</summary>
    public const string Lead = "lead";

    /// <summary>Whoever answers people.</summary>
    public const string Agent = "agent";

    private static readonly Move[] Words =
    [
        Move.Clarify,
        Move.Acknowledge,
        Move.Help,
        Move.Update,
        Move.Thank,
        Move.TakePrivate,
        Move.CheckBack,
        Move.Redirect,
    ];

    /// <summary>
    /// Whether a second person has to agree before somebody of this role makes the move. A playbook without <c>rights</c> asks
    /// nobody; a role that it does not name asks for everything.
    /// </summary>
    /// <param name="role">As the playbook writes it: <c>agent</c>, <c>lead</c>.</param>
    /// <param name="move">Null for a reply of no move in particular: whoever may make one of the moves that are words may send it.</param>
    public static bool NeedsApproval(Playbook playbook, string role, Move? move)
    {
        if (playbook.Rights.Count is 0)
        {
            return false;
        }

        var may = playbook
            .Rights.Where(right => Is(role, Lead) || Is(role, right.Key))
            .SelectMany(right => right.Value)
            .ToHashSet();
        return move is { } one ? !may.Contains(one) : !may.Overlaps(Words);
    }

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
