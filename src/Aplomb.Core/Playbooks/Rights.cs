namespace Aplomb.Playbooks;

/// <summary>Who may send what without asking a lead.</summary>
public static class Rights
{
    private const string Agent = "agent";
    private const string Lead = "lead";

    /// <summary>
    /// Whether somebody has to hand a reply in before it leaves. A playbook that names no rights asks nobody; a role that it does not name
    /// may do nothing alone; a lead may do what an agent may, and whoever may approve needs no approval.
    /// </summary>
    /// <param name="move">What the reply does; null for an ordinary answer, which is to <see cref="Move.Help"/>.</param>
    public static bool NeedsApproval(Playbook playbook, string role, Move? move)
    {
        if (playbook.Rights.Count is 0)
        {
            return false;
        }

        IEnumerable<Move> may = Of(playbook, role);
        var all = role is Lead ? may.Concat(Of(playbook, Agent)) : may;
        return !all.Contains(Move.Approve) && !all.Contains(move ?? Move.Help);
    }

    private static IReadOnlyList<Move> Of(Playbook playbook, string role) =>
        playbook.Rights.TryGetValue(role, out var moves) ? moves : [];
}
