using Aplomb.Cases;
using Aplomb.Data;

namespace Aplomb.Modules.Team;

/// <summary>Writes down what was changed among the people of a brand.</summary>
internal static class TeamChanges
{
    /// <param name="what">A sentence without the actor: <c>made Bo Lind a lead</c>.</param>
    public static void AddTeamChange(this AppDb db, Actor by, Guid? brand, string what, DateTimeOffset now) =>
        db.TeamChanges.Add(
            new TeamChangeRow
            {
                Id = Guid.CreateVersion7(now),
                BrandId = brand,
                What = what,
                ById = by.Id,
                ByName = by.Name,
                At = now,
            }
        );
}
