using Aplomb.Data.PlaybookFiles;
using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Playbooks;

/// <summary>The four places where good advice contradicts good advice, settled as docs/decisions/product/006-four-conflicts.md says.</summary>
public sealed class ConflictTests
{
    private static readonly Playbook Shipped = PlaybookFile.Default();

    [Theory]
    [InlineData("The lamp that I bought in May flickers. A bit disappointing.", StormState.Calm, Move.Acknowledge)]
    [InlineData("Shame on you all, the video says everything. Boycott!", StormState.Storm, Move.LayLow)]
    [InlineData("My heater smokes and the plug has melted, what do I do?", StormState.Storm, Move.Help)]
    [InlineData("My order LM-2201 never arrived and nobody answers me.", StormState.Storm, Move.Acknowledge)]
    [InlineData("Shame on you all, the video says everything. Boycott!", StormState.Watch, Move.Approve)]
    public void Speed_in_calm_and_silence_in_a_storm_but_never_for_harm_or_an_own_case(
        string text,
        StormState storm,
        Move first
    ) =>
        Assert.Equal(
            first,
            Advise(
                new Situation
                {
                    Text = text,
                    Reading = Reading.Nothing,
                    Storm = storm,
                }
            )[0]
        );

    [Fact]
    public void A_private_talk_goes_on_in_a_storm() =>
        Assert.DoesNotContain(
            Move.LayLow,
            Advise(
                new Situation
                {
                    Text = "My heater is still cold.",
                    Reading = Reading.Nothing,
                    Channel = Channel.Private,
                    Storm = StormState.Storm,
                }
            )
        );

    [Fact]
    public void A_fault_of_ours_is_owned_first_where_no_law_is_named() =>
        Assert.Equal(
            Move.Acknowledge,
            Advise(
                new Situation
                {
                    Text = "You sent me the wrong lamp again.",
                    Reading = Reading.Nothing,
                    Fault = Fault.Ours,
                }
            )[0]
        );

    [Theory]
    [InlineData("You sent me the wrong lamp. My lawyer will write to you.")]
    [InlineData("Mein Anwalt meldet sich bei Ihnen, die Lampe war defekt.")]
    public void Where_law_is_named_counsel_words_the_answer_even_if_the_fault_is_ours(string text)
    {
        var advised = Advise(
            new Situation
            {
                Text = text,
                Reading = Reading.Nothing,
                Fault = Fault.Ours,
            }
        );

        Assert.Equal(Move.Consult, advised[0]);
        Assert.DoesNotContain(Move.Acknowledge, advised);
        Assert.DoesNotContain(Move.Help, advised);
    }

    [Theory]
    [InlineData("This company is the worst, boycott them. Liars!", null, false)]
    [InlineData("People like her are vermin and do not belong here.", HouseRule.Hate, true)]
    [InlineData("I do not want to live any more.", HouseRule.Illegal, false)]
    public void Only_a_broken_house_rule_is_covered_never_criticism_and_never_a_call_for_help(
        string text,
        HouseRule? rule,
        bool covered
    )
    {
        var counsel = Advisor.Advise(
            Shipped,
            new Situation
            {
                Text = text,
                Reading = Reading.Nothing,
                Network = "facebook",
                HouseRuleBroken = rule,
            }
        );

        Assert.Equal(covered, counsel.Advice.Any(one => one.Do is Move.Hide));
        Assert.Equal(!covered, counsel.Never.Any(ban => ban.Move is Move.Hide));
    }

    [Fact]
    public void Somebody_with_a_matter_is_never_let_go_however_rude() =>
        Assert.DoesNotContain(
            Move.GoQuiet,
            Advise(Rude("You idiots, my lamp is still broken and I want my money back!", ours: 2, abusive: 4))
        );

    [Fact]
    public void One_who_only_rants_is_asked_once_and_then_let_go()
    {
        Assert.Contains(Move.Clarify, Advise(Rude("You are all scum.", ours: 0, abusive: 1)));
        Assert.Equal(Move.GoQuiet, Advise(Rude("You are all scum.", ours: 1, abusive: 2))[0]);
        Assert.Contains(Move.PreserveEvidence, Advise(Rude("You are all scum.", ours: 2, abusive: 4)));
    }

    [Fact]
    public void No_case_is_closed_while_something_is_open_but_one_that_nobody_answers_may_end()
    {
        Assert.DoesNotContain(Move.Close, Advise(Rude("My lamp is broken.", ours: 2, abusive: 0)));
        Assert.Equal(
            Move.Close,
            Advise(
                new Situation
                {
                    Text = "ok",
                    Reading = Reading.Nothing,
                    Turns =
                    [
                        new Turn(Speaker.Them, "My lamp flickers", Public: true),
                        new Turn(Speaker.Us, "Does it work now?", Public: true),
                    ],
                    Person = new PersonFacts { FirstContact = false },
                    Case = new CaseFacts
                    {
                        State = CaseState.Resolved,
                        HoursSinceUs = 200,
                        HoursSinceThem = 220,
                    },
                }
            )[0]
        );
    }

    private static Situation Rude(string text, int ours, int abusive) =>
        new()
        {
            Text = text,
            Reading = Reading.Nothing,
            Turns =
            [
                .. Enumerable.Repeat(
                    new Turn(Speaker.Us, "What happened? We would like to put it right.", Public: true),
                    ours
                ),
            ],
            Person = new PersonFacts { FirstContact = ours is 0, AbusivePosts = abusive },
            Case = new CaseFacts
            {
                State = ours is 0 ? CaseState.New : CaseState.Answering,
                HoursSinceUs = ours is 0 ? null : 2,
            },
        };

    private static List<Move> Advise(Situation situation) =>
        [.. Advisor.Advise(Shipped, situation).Advice.Select(one => one.Do)];
}
