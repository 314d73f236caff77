using Aplomb.Data.PlaybookFiles;
using Aplomb.Replies;

namespace Aplomb.Playbooks;

public sealed class RightsTests
{
    private static readonly Playbook Shipped = PlaybookFile.Default();

    [Theory]
    [InlineData("agent", Move.Help, false)]
    [InlineData("agent", Move.AskRemoval, true)]
    [InlineData("agent", Move.Hide, true)]
    [InlineData("lead", Move.AskRemoval, false)]
    [InlineData("Lead", Move.Help, false)]
    [InlineData("trainee", Move.Help, true)]
    [InlineData("agent", null, false)]
    [InlineData("trainee", null, true)]
    public void What_a_role_may_not_do_alone_needs_a_second_person(string role, Move? move, bool needs) =>
        Assert.Equal(needs, Rights.NeedsApproval(Shipped, role, move));

    [Fact]
    public void A_playbook_without_rights_asks_nobody() =>
        Assert.False(
            Rights.NeedsApproval(
                Shipped with
                {
                    Rights = new Dictionary<string, IReadOnlyList<Move>>(StringComparer.Ordinal),
                },
                "agent",
                Move.Block
            )
        );

    [Theory]
    [InlineData("routinised: off", "routinised", null)]
    [InlineData("greeting: stop", "greeting", Level.Stop)]
    [InlineData("private-data: warn", "private-data", Level.Warn)]
    public void A_brand_sets_how_strictly_a_rule_looks(string line, string rule, Level? level)
    {
        var (playbook, faults) = Read($"check:\n  {line}\n");

        Assert.Empty(faults);
        Assert.Equal(level, playbook!.Levels[rule]);
    }

    [Theory]
    [InlineData("private-data: off", "guards people and goes no lower than `warn`")]
    [InlineData("removal-for-reward: note", "guards people and goes no lower than `warn`")]
    [InlineData("greeting: loud", "`loud` is no level; expected one of off, note, warn, stop")]
    [InlineData("greetings: off", "did you mean `greeting`?")]
    public void A_rule_that_guards_people_cannot_be_put_away(string line, string say) =>
        Assert.Contains(say, Assert.Single(Read($"check:\n  {line}\n").Faults).Say, StringComparison.Ordinal);

    [Fact]
    public void The_voice_says_how_people_are_addressed_and_how_many_pictures_there_may_be()
    {
        var (playbook, faults) = Read("voice: { address: formal, emoji: 2, avoid: [unfortunately] }\n");

        Assert.Empty(faults);
        Assert.Equal((Address.Formal, 2), (playbook!.Voice.Address, playbook.Voice.Emoji));
        Assert.Contains(
            "did you mean `formal`?",
            Read("voice: { address: fromal }\n").Faults[0].Say,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_step_says_what_its_reason_rests_on()
    {
        var (playbook, faults) = Read("", "evidence: \"field study, n = 335\"");

        Assert.Empty(faults);
        var advice = Advisor.Advise(playbook!, new Situation { Text = "Hm.", Reading = Posts.Reading.Nothing });
        Assert.Equal("field study, n = 335", advice.Advice[0].Evidence);
    }

    private static PlaybookRead Read(string part, string ofStep = "") =>
        PlaybookFile.Read(
            $"name: Small\nversion: 1\n{part}steps:\n  - id: one\n    when: {{ all: [] }}\n    do: [help]\n    because: It is asked.\n    {ofStep}\n"
        );
}
