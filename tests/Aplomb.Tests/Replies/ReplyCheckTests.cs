namespace Aplomb.Replies;

public sealed class ReplyCheckTests
{
    [Fact]
    public void An_argument_is_underlined_word_by_word_with_a_better_way()
    {
        const string Text = "Calm down. As we already told you, our policy is clear.";

        var check = ReplyCheck.Run(Angry(Text));

        var arguing = check.Findings.Where(finding => finding.Rule is "arguing").ToList();
        Assert.Equal(
            ["Calm down", "As we already told you", "our policy is clear"],
            arguing.Select(finding => Text.Substring(finding.Start, finding.Length))
        );
        Assert.All(arguing, finding => Assert.Equal(Level.Stop, finding.Level));
        Assert.All(arguing, finding => Assert.NotEmpty(finding.Instead));
        Assert.Equal(Verdict.Stop, check.Verdict);
        Assert.Contains(check.Findings, finding => finding.Rule is "no-step");
    }

    [Fact]
    public void What_is_missing_is_told_once_the_tone_is_mended()
    {
        var check = ReplyCheck.Run(Angry("Hi Nora, the heating is a complex system. Many parts play a role in it."));

        Assert.Contains(
            check.Findings,
            finding => finding is { Rule: "acknowledgement", Length: 0, Instead.Length: > 0 }
        );
        Assert.Contains(check.Findings, finding => finding is { Rule: "no-step", Length: 0, Instead.Length: > 0 });
    }

    [Fact]
    public void Arguing_in_private_is_a_warning_only() =>
        Assert.Contains(
            ReplyCheck.Run(Angry("Calm down please.") with { Channel = Channel.Private }).Findings,
            finding => finding is { Rule: "arguing", Level: Level.Warn }
        );

    [Fact]
    public void An_empty_draft_has_nothing_to_find()
    {
        var check = ReplyCheck.Run(Angry("  "));
        Assert.Empty(check.Findings);
        Assert.Equal(Verdict.Ready, check.Verdict);
    }

    [Theory]
    [InlineData("Bonjour Nora, nous sommes désolés pour le retard et nous avons demandé au dépôt de vous rappeler.")]
    [InlineData("Здравствуйте, Нора, нам очень жаль, мастер придёт завтра.")]
    public void A_language_that_we_do_not_speak_is_said_to_be_so(string text)
    {
        var check = ReplyCheck.Run(Angry(text));
        Assert.False(check.Supported);
        Assert.Empty(check.Findings);
    }

    [Fact]
    public void Who_is_addressed_as_one_of_many_is_not_greeted() =>
        Assert.Contains(
            ReplyCheck
                .Run(Angry("Dear road user, we left you without heating and I'm sorry. The fitter comes at 4."))
                .Findings,
            finding => finding.Rule is "greeting"
        );

    [Fact]
    public void Private_data_is_seen_in_any_language() =>
        Assert.Equal(
            Verdict.Stop,
            ReplyCheck
                .Run(Angry("Bonjour Nora, nous avons écrit à nora.whitfield@gmail.com pour vous répondre."))
                .Verdict
        );

    [Theory]
    [InlineData("Sorry if this upset you, Nora.", "non-apology")]
    [InlineData("Hi Nora, es tut uns leid, falls Sie das so empfinden. Der Techniker kommt morgen.", "non-apology")]
    [InlineData("Hallo Nora, wie bereits erklärt: das steht so in unseren AGB.", "arguing")]
    [InlineData("Hi Nora, what is your account number?", "info-request-only")]
    [InlineData("Hallo Nora, wie lautet Ihre Kundennummer?", "private-data")]
    [InlineData(
        "Hi Nora, sorry about the heating. Just type it in here together with the master password.",
        "private-data"
    )]
    [InlineData(
        "Hi Nora, sorry about the heating. Take the post down, please, and breakfast in bed goes with it.",
        "removal-for-reward"
    )]
    [InlineData("Hi Nora, sorry about the heating. We would like to offer you a free month.", "public-compensation")]
    [InlineData(
        "Hi Nora, sorry about the heating. If you delete your post, the fitter comes today.",
        "removal-for-reward"
    )]
    [InlineData(
        "Hi Nora, sorry about the heating. The sooner the post is gone, the sooner the fitter can come.",
        "removal-for-reward"
    )]
    [InlineData(
        "Hi Nora, sorry about the heating. If you delete your post, the fitter comes today. Please leave the heater where it is.",
        "removal-for-reward"
    )]
    [InlineData(
        "Hi Nora, sorry about the heating. If you take the post down, the fitter comes today. You can leave it up and wait.",
        "removal-for-reward"
    )]
    [InlineData(
        "Hi Nora, sorry about the heating. If you take the post down, you get a free month. Please leave it where it is.",
        "removal-for-reward"
    )]
    [InlineData("Hi Nora, sorry about the heating. Your fee for this month is waived.", "public-compensation")]
    public void The_worst_is_stopped_in_public(string text, string rule)
    {
        var check = ReplyCheck.Run(Angry(text));
        Assert.Contains(
            check.Findings,
            finding => string.Equals(finding.Rule, rule, StringComparison.Ordinal) && finding.Level is Level.Stop
        );
        Assert.Equal(Verdict.Stop, check.Verdict);
    }

    [Theory]
    [InlineData(
        "Hi Nora, I won't say \"sorry if you were upset\". We left you without heating and I'm sorry. The fitter is with you today at 4."
    )]
    [InlineData(
        "Hi Nora, you should have received a fitter on Friday, and I'm sorry that nobody came. He is with you today at 4."
    )]
    [InlineData(
        "Hi Nora, to be fair to you, you called three times about the heating. We failed you. The fitter is with you today at 4."
    )]
    [InlineData(
        "Hi Nora, you had to sit in the cold with two kids, and that is on us. The fitter is with you today at 4, no fee, no form."
    )]
    [InlineData(
        "Hi Nora, I'm sorry that you found the office shut, with two kids in the cold. The fitter is with you today at 4; whoever needs a heater can ring 01632 960 118."
    )]
    [InlineData(
        "Hi Nora, we left you without heating and I'm sorry. We have taken down our post and the picture that goes with it. The fitter is with you today at 4."
    )]
    [InlineData(
        "Hi Nora, we left you without heating and I'm sorry. The fitter is with you today at 4. I was asked if you might take the post down. Please leave it where it is."
    )]
    [InlineData(
        "Hi Nora, two kids in the cold, and that is on us for not calling. The fitter is with you today at 4. Please tell me here if it fails again."
    )]
    public void A_good_answer_is_left_alone(string text) =>
        Assert.Equal(Verdict.Ready, ReplyCheck.Run(Angry(text)).Verdict);

    [Fact]
    public void Their_number_stays_theirs_when_our_desk_has_rung_it() =>
        Assert.Contains(
            ReplyCheck
                .Run(Angry("Hi Nora, I'm sorry about the cold. Our night desk tried you on 01632 960 551 at 4."))
                .Findings,
            finding => finding.Rule is "private-data"
        );

    [Fact]
    public void Asking_once_more_for_what_was_sent_is_told()
    {
        var check = ReplyCheck.Run(
            Angry(
                "Hi Nora, four cold days with two kids, I'm sorry. The fitter comes today at 4. Please put the contract number in a DM once more."
            )
        );
        Assert.Equal("private-move", Assert.Single(check.Findings).Rule);
    }

    [Fact]
    public void A_name_that_can_be_read_is_offered()
    {
        var check = ReplyCheck.Run(Angry("The heating failed and we are sorry. The fitter is with you today at 4."));
        Assert.Equal("Hi Nora, ", Assert.Single(check.Findings, finding => finding.Rule is "greeting").Instead);
    }

    [Fact]
    public void A_near_copy_of_what_we_wrote_is_told()
    {
        const string Text = "Hi Nora, sorry about the heating. We have asked the fitter and will tell you.";
        var draft = Angry(Text) with
        {
            Thread = [new Turn(Speaker.Us, Text.Replace("Hi", "Hello", StringComparison.Ordinal))],
        };
        Assert.Equal("routinised", Assert.Single(ReplyCheck.Run(draft).Findings).Rule);
    }

    [Fact]
    public void What_is_too_long_is_underlined_from_where_it_no_longer_fits()
    {
        var draft = Angry("Hi Nora, sorry about the heating. The fitter comes today at 4.") with
        {
            Limit = new LengthLimit(LengthUnit.Graphemes, 20),
        };
        var finding = Assert.Single(ReplyCheck.Run(draft).Findings, finding => finding.Rule is "too-long");
        Assert.Equal(20, finding.Start);
    }

    internal static Draft Angry(string text) =>
        new()
        {
            Text = text,
            Channel = Channel.Public,
            Post = "Heating off since Friday, two small kids here, nobody calls back. Shame on you!",
            Name = "Nora Whitfield",
            Handle = "norawhitfield",
            Fault = Fault.Ours,
        };
}
