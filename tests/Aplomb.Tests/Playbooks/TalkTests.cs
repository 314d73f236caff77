namespace Aplomb.Playbooks;

/// <summary>What is advised in the middle of a talk: an expert was there, the new one has come, a post is taken down.</summary>
public sealed class TalkTests
{
    [Theory]
    [InlineData("Your fitter Anselm was here on Tuesday and changed the driver.", true)]
    [InlineData("Your fitter was here on Tuesday and changed the driver. Now it is worse than before.", false)]
    [InlineData("Your fitter was here on Tuesday and left a broken socket. I am furious.", false)]
    public void An_expert_who_has_acted_is_asked_after_unless_the_outcome_is_told(string text, bool asks) =>
        Assert.Equal(
            asks,
            Advise(
                text,
                ["My panel stays dark.", "Hi Ines, our fitter Anselm takes this on. ^Jo"],
                "with_expert",
                hoursSinceUs: 30
            )[0] is Move.CheckBack
        );

    [Theory]
    [InlineData("I did every step in your engineer's letter. It is still humming.")]
    [InlineData("Hice todos los pasos de su técnico y sigue igual.")]
    [InlineData("Alle Schritte eurer Technikerin gemacht, es summt immer noch.")]
    public void Steps_that_did_not_help_go_back_to_the_expert(string text)
    {
        var advice = Advise(
            text,
            ["The hub hums.", "Hi Ines, our engineer has sent you the steps. ^Jo"],
            "with_expert"
        );

        Assert.Contains(Move.Consult, advice);
        Assert.Contains(Move.Acknowledge, advice);
        Assert.DoesNotContain(Move.PreserveEvidence, advice);
    }

    [Fact]
    public void Advertising_is_never_listened_to_for_trouble() =>
        Assert.All(
            Advise("Hi sweetie!! Still waiting for help? 300 free spins, link in bio, hurry!!", [], broken: "spam"),
            move => Assert.True(move is Move.Mute or Move.Close)
        );

    [Theory]
    [InlineData("I have taken my cross review down, it would not be fair to leave it there.", true)]
    [InlineData("I am not going to delete my review, it stays up.", false)]
    public void A_post_taken_down_is_thanked_for_and_one_that_stays_is_not(string text, bool thanked) =>
        Assert.Equal(
            thanked,
            Advise(
                    text,
                    ["Lamp dead, never again.", "Hi Ines, a new lamp is on its way. ^Jo", "It is here and it works."],
                    "confirmed"
                )
                .Contains(Move.Thank)
        );

    [Fact]
    public void A_receipt_is_no_word_that_it_works() =>
        Assert.Equal(
            [Move.CheckBack],
            Advise("Thanks, got the parcel.", ["The bulb is dead.", "A new bulb comes to you. ^Jo"], "resolved", 50)
        );

    [Fact]
    public void Who_is_told_that_it_is_our_fault_is_not_asked_what_happened() =>
        Assert.DoesNotContain(
            Move.Clarify,
            Advise("Eure Kantine hatte heute schon wieder nichts für mich, sehr traurig.", [], fault: "ours")
        );

    [Theory]
    [InlineData("Not a single flicker in six winters. Love that lamp!")]
    [InlineData("Love it, six months without a single hiccup.")]
    public void Words_of_trouble_that_tell_of_none_leave_praise_alone(string text) =>
        Assert.Equal(Move.Thank, Advise(text, [])[0]);

    [Theory]
    [InlineData("[photo: the label] there you go", Move.Help)]
    [InlineData("[photo: the label] and now it smokes", Move.Consult)]
    public void The_picture_that_we_asked_for_is_taken_with_a_word_beside_it(string text, Move needed) =>
        Assert.Contains(
            needed,
            Advise(text, ["It does not fit.", "Hi Ines, could you show us a photo? ^Jo"], "answering")
        );

    // the odd turns are theirs
    private static List<Move> Advise(
        string text,
        string[] turns,
        string state = "new",
        double? hoursSinceUs = null,
        string? broken = null,
        string fault = "unknown"
    ) =>
        ShippedAdvice.On(
            new
            {
                network = "mastodon",
                channel = turns.Length > 0 || broken is not null ? "private" : "public",
                post = new { text },
                turns = turns.Select((turn, at) => new { from = at % 2 is 0 ? "them" : "us", text = turn }),
                house_rule_broken = broken,
                fault,
                @case = new
                {
                    state,
                    hours_since_them = 0.3,
                    hours_since_us = hoursSinceUs,
                },
            }
        );
}
