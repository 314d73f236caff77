using Aplomb.Data.PlaybookFiles;
using Aplomb.Posts;
using Aplomb.Replies;
using FsCheck;
using FsCheck.Fluent;

namespace Aplomb.Playbooks;

public sealed class AdvisorTests
{
    private static readonly Playbook Shipped = PlaybookFile.Default();

    private static readonly string?[] Texts =
    [
        "",
        "[photo]",
        "Where is my parcel?",
        "I know where you live.",
        "Ich will nicht mehr leben.",
        "great job, dead again 👏",
        "Thanks, it works now!",
        "My solicitor will write.",
        "go back to where you came from, vermin",
        "No DMs. Answer here.",
        "\ud800 lone \udfff surrogates \uffff",
        "here is my card 4111 1111 1111 1111",
        null,
    ];

    private static readonly Arbitrary<Situation> Situations = (
        from given in Gen.Elements(Texts)
        from random in ArbMap.Default.GeneratorFor<string>()
        from channel in Gen.Elements(Enum.GetValues<Channel>())
        from state in Gen.Elements(Enum.GetValues<CaseState>())
        from storm in Gen.Elements(Enum.GetValues<StormState>())
        from fault in Gen.Elements(Enum.GetValues<Fault>())
        from rule in Gen.Elements<HouseRule?>(
            null,
            HouseRule.Threat,
            HouseRule.Hate,
            HouseRule.PrivateData,
            HouseRule.Spam,
            HouseRule.Illegal
        )
        from network in Gen.Elements("facebook", "mastodon", "linkedin", null)
        from flags in Gen.Choose(0, 31)
        from numbers in Gen.ListOf(Gen.Choose(-300, 300), 5)
        from turns in Gen.ListOf(
            Gen.Elements(Texts).Select(text => new Turn(Speaker.Us, text ?? "Any news? Message us.", Public: true))
        )
        select new Situation
        {
            Text = given ?? random ?? "",
            Reading = Reading.Nothing,
            Channel = channel,
            Network = network,
            Storm = storm,
            Fault = fault,
            HouseRuleBroken = rule,
            Turns = turns,
            NeedsPrivateData = (flags & 1) > 0,
            Staffed = (flags & 2) > 0,
            Case = new CaseFacts
            {
                State = state,
                HoursSinceUs = numbers[0],
                HoursSinceThem = numbers[1],
                PromiseDueInHours = (flags & 4) > 0 ? numbers[2] : null,
                RemovalAsked = (flags & 8) > 0,
            },
            Person = new PersonFacts
            {
                ProfilesWithSameComplaint = numbers[3],
                AbusivePosts = numbers[4],
                FirstContact = (flags & 16) > 0,
            },
        }
    ).ToArbitrary();

    [Fact]
    public void There_is_always_advice_and_none_of_it_is_forbidden() =>
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll(
                Situations,
                situation =>
                {
                    var counsel = Advisor.Advise(Shipped, situation);
                    return counsel.Advice.Count > 0
                        && counsel.Advice.All(each =>
                            each.Because.Length > 0 && counsel.Never.All(ban => ban.Move != each.Do)
                        );
                }
            )
        );

    [Fact]
    public void A_post_that_breaks_no_house_rule_is_never_hidden_whatever_a_playbook_says()
    {
        var eager = Eager(Move.Hide);

        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll(
                Situations,
                situation =>
                {
                    var counsel = Advisor.Advise(eager, situation);
                    return situation.HouseRuleBroken is not null
                        || (
                            counsel.Advice.All(each => each.Do != Move.Hide)
                            && counsel.Never.Any(ban => ban.Move == Move.Hide)
                        );
                }
            )
        );
    }

    [Fact]
    public void A_removal_is_never_asked_for_twice_nor_in_a_storm() =>
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll(
                Situations,
                situation =>
                    (!situation.Case.RemovalAsked && situation.Storm is not (StormState.Storm or StormState.Watch))
                    || Advisor.Advise(Eager(Move.AskRemoval), situation).Advice.All(each => each.Do != Move.AskRemoval)
            )
        );

    [Fact]
    public void A_playbook_that_forbids_everything_still_gives_a_person_something_to_do()
    {
        var bans = Enum.GetValues<Move>().Select(move => new Ban(move, new Condition.All([]), "no")).ToList();

        var counsel = Advisor.Advise(Shipped with { Bans = bans }, A("hello"));

        Assert.Equal(Move.Pause, Assert.Single(counsel.Advice).Do);
        Assert.DoesNotContain(counsel.Never, ban => ban.Move == Move.Pause);
    }

    [Theory]
    [InlineData("The ferry was two hours late and the car deck was flooded.", null)]
    [InlineData("The ferry was two hours late and the car deck was flooded.", "Ferries and ferry terminals")]
    [InlineData("My broadband has been down for four days and nobody calls back.", "SIM cards and broadband")]
    public void A_complaint_about_our_own_trade_is_not_for_another_firm(string text, string? about)
    {
        var situation = A(text) with { Brand = new BrandFacts("Brightwater", "brightwater", about) };

        Assert.DoesNotContain("company", Advisor.Advise(Shipped, situation).Advice[0].Step, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trade_that_the_brand_does_not_have_may_be_for_another_firm()
    {
        var situation = A("My broadband has been down for four days and nobody calls back.") with
        {
            Brand = new BrandFacts("Lumora", "lumora", "Lamps, heaters and plugs"),
        };

        Assert.Equal("perhaps-wrong-company", Advisor.Advise(Shipped, situation).Advice[0].Step);
    }

    [Fact]
    public void A_reason_shows_the_words_that_it_rests_on()
    {
        var counsel = Advisor.Advise(Shipped, A("Good morning. My SOLICITOR writes to you today."));

        Assert.Equal("SOLICITOR", counsel.Advice[0].Words);
    }

    [Theory]
    [InlineData("Your assembly video is killer, thanks", "threat")]
    [InlineData("I would kill for that lamp in green", "threat")]
    [InlineData("my phone committed suicide in the bath", "self_harm")]
    [InlineData("sue me, I like it", "legal")]
    [InlineData("I'm 12 minutes away from your shop", "child")]
    [InlineData("the new warm white light is lovely in my room", "bodily_harm")]
    [InlineData("I saw the video of the burning plug", "bodily_harm")]
    public void Figures_of_speech_raise_no_alarm(string text, string sign) =>
        Assert.False(new Scene(A(text)).Shows(sign));

    [Theory]
    [InlineData("Don’t you know? I KNOW WHERE YOU LIVE", "threat")]
    [InlineData("Ich weiß, wo du wohnst", "threat")]
    [InlineData("ich weiss wo ihr wohnt", "threat")]
    [InlineData("mein anwalt meldet sich", "legal")]
    [InlineData("The socket is melting, I can smell smoke", "bodily_harm")]
    [InlineData("ich bin 11 und hab was bestellt", "child")]
    public void Spelling_and_language_do_not_hide_danger(string text, string sign) =>
        Assert.True(new Scene(A(text)).Shows(sign));

    [Fact]
    public void The_longest_post_is_read_in_no_time()
    {
        var counsel = Advisor.Advise(
            Shipped,
            A(string.Concat(Enumerable.Repeat("i will going to … my my !? ", 40_000)))
        );

        Assert.NotEmpty(counsel.Advice);
    }

    private static Playbook Eager(Move move) =>
        Shipped with
        {
            Steps =
            [
                new PlaybookStep(
                    "eager",
                    new Condition.All([]),
                    [new StepMove(move)],
                    [],
                    Within: null,
                    Say: null,
                    "because",
                    []
                ),
            ],
        };

    private static Situation A(string text) => new() { Text = text, Reading = Reading.Nothing };
}
