using Aplomb.Data;
using Aplomb.Data.PlaybookFiles;
using Aplomb.Playbooks;

namespace Aplomb.Team;

public sealed class RolesTests
{
    private static readonly Playbook Shipped = PlaybookFile.Default();

    [Theory]
    [InlineData(Roles.Agent, null, false)]
    [InlineData(Roles.Agent, Move.TakePrivate, false)]
    [InlineData(Roles.Lead, null, false)]
    [InlineData(Roles.Learner, null, true)]
    public void The_playbook_that_ships_lets_all_but_learners_send(string role, Move? move, bool handsIn) =>
        Assert.Equal(handsIn, Roles.HandIn(Shipped, role, move));

    [Fact]
    public void Who_learns_sends_where_the_playbook_names_them()
    {
        var named = Shipped with
        {
            Rights = new Dictionary<string, IReadOnlyList<Move>>(Shipped.Rights, StringComparer.Ordinal)
            {
                [Roles.Learner] = [Move.Help],
            },
        };

        Assert.False(Roles.HandIn(named, Roles.Learner, move: null));
    }

    [Fact]
    public void A_playbook_that_forbids_an_agent_a_private_word_has_it_handed_in()
    {
        var strict = Shipped with
        {
            Rights = new Dictionary<string, IReadOnlyList<Move>>(StringComparer.Ordinal)
            {
                [Roles.Agent] = [Move.Help],
                [Roles.Lead] = [Move.Approve],
            },
        };

        Assert.False(Roles.HandIn(strict, Roles.Agent, move: null));
        Assert.True(Roles.HandIn(strict, Roles.Agent, Move.TakePrivate));
    }
}
