using Aplomb.Data;
using Aplomb.Modules.Playbooks;

namespace Aplomb.Playbooks;

public sealed class RightsTests
{
    private static readonly Playbook Shipped = PlaybookFile.Default();

    [Theory]
    [InlineData(Roles.Agent, null, false)]
    [InlineData(Roles.Agent, Move.TakePrivate, false)]
    [InlineData(Roles.Agent, Move.AskRemoval, true)]
    [InlineData(Roles.Lead, null, false)]
    [InlineData(Roles.Lead, Move.AskRemoval, false)]
    public void The_playbook_says_who_hands_in(string role, Move? move, bool needs) =>
        Assert.Equal(needs, Rights.NeedsApproval(Shipped, role, move));

    [Fact]
    public void Who_learns_always_hands_in_unless_the_playbook_names_them()
    {
        Assert.True(Roles.HandIn(Shipped, Roles.Learner, move: null));
        var named = Shipped with
        {
            Rights = new Dictionary<string, IReadOnlyList<Move>>(Shipped.Rights, StringComparer.Ordinal)
            {
                [Roles.Learner] = [Move.Help],
            },
        };
        Assert.False(Roles.HandIn(named, Roles.Learner, move: null));
    }
}
