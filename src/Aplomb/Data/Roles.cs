using Aplomb.Playbooks;

namespace Aplomb.Data;

/// <summary>What people may do for a brand, by the names that its playbook uses.</summary>
public static class Roles
{
    /// <summary>Writes and sends, as far as the playbook lets an agent.</summary>
    public const string Agent = "agent";

    /// <summary>Writes; a lead looks at each reply before it leaves.</summary>
    public const string Learner = "learner";

    /// <summary>Also approves, releases, and looks after the team.</summary>
    public const string Lead = "lead";

    /// <summary>All roles, with what each means to the people of the desk.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Agent] = "Writes",
            [Learner] = "Learns: a lead looks at each reply",
            [Lead] = "Leads",
        };

    /// <summary>
    /// Whether somebody hands a reply in before it leaves: by the playbook's rights, and who learns always does where the playbook does not
    /// name them.
    /// </summary>
    public static bool HandIn(Playbook playbook, string role, Move? move) =>
        (role is Learner && !playbook.Rights.ContainsKey(Learner)) || Rights.NeedsApproval(playbook, role, move);
}
