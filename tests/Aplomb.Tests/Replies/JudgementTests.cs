namespace Aplomb.Replies;

/// <summary>What the judge of whole drafts may do, and what not, whatever it has learned.</summary>
public sealed class JudgementTests
{
    private const string Good =
        "Hi Nora, three nights without heating is not right. Jonas brings the part today at four.";

    [Fact]
    public void A_judge_who_is_sure_stops_what_no_wording_names_and_says_which_fault_it_is()
    {
        var check = ReplyCheck.Run(Judged(Good, stop: 0.9, revise: 0.1, ("arguing", 0.8)));

        var finding = Assert.Single(check.Findings);
        Assert.Equal((Verdict.Stop, "arguing", Level.Stop), (check.Verdict, finding.Rule, finding.Level));
        Assert.NotEmpty(finding.Why);
    }

    [Fact]
    public void A_stop_is_never_without_a_finding_that_stops()
    {
        var check = ReplyCheck.Run(Judged(Good, stop: 0.9, revise: 0.1));

        Assert.Equal(Verdict.Stop, check.Verdict);
        Assert.Contains(check.Findings, finding => finding.Level is Level.Stop);
    }

    [Fact]
    public void A_judge_who_would_let_it_leave_takes_back_a_wording_that_sounds_like_a_fault()
    {
        const string Denied = Good + " Please calm down the alarm by its left button.";

        Assert.Equal(Verdict.Stop, ReplyCheck.Run(ReplyCheckTests.Angry(Denied)).Verdict);
        Assert.Equal(Verdict.Ready, ReplyCheck.Run(Judged(Denied, stop: 0.02, revise: 0.1)).Verdict);
    }

    [Fact]
    public void An_admission_is_not_heard_where_the_cause_is_known()
    {
        var judged = Judged(Good, stop: 0.9, revise: 0.1, ("legal-admission", 0.9));

        Assert.Equal(Verdict.Ready, ReplyCheck.Run(judged).Verdict);
        Assert.Equal(Verdict.Stop, ReplyCheck.Run(judged with { Fault = Fault.Unknown }).Verdict);
    }

    [Fact]
    public void A_fault_beside_an_admission_that_cannot_be_one_still_stops()
    {
        var judged = Judged(Good, stop: 0.9, revise: 0.1, ("legal-admission", 0.9), ("arguing", 0.6));

        var check = ReplyCheck.Run(judged);

        Assert.Equal(Verdict.Stop, check.Verdict);
        Assert.DoesNotContain(check.Findings, finding => finding.Rule is "legal-admission");
    }

    [Fact]
    public void Personal_data_stay_a_stop_whatever_the_judge_says()
    {
        var check = ReplyCheck.Run(Judged(Good + " I wrote to nora.fell@example.net.", stop: 0.01, revise: 0.01));

        Assert.Equal(Verdict.Stop, check.Verdict);
    }

    [Fact]
    public void Plain_facts_are_told_whatever_the_judge_says()
    {
        var draft = Judged(Good, stop: 0.01, revise: 0.01) with { Limit = new LengthLimit(LengthUnit.Characters, 20) };

        Assert.Equal("too-long", Assert.Single(ReplyCheck.Run(draft).Findings).Rule);
    }

    [Fact]
    public void What_a_playbook_turned_off_stays_off()
    {
        var draft = Judged(Good, stop: 0.9, revise: 0.1, ("arguing", 0.8)) with
        {
            Levels = new Dictionary<string, Level?>(StringComparer.Ordinal) { ["arguing"] = null },
        };

        Assert.Equal(Verdict.Ready, ReplyCheck.Run(draft).Verdict);
    }

    private static Draft Judged(string text, double stop, double revise, params (string Rule, double P)[] rules)
    {
        var draft = ReplyCheckTests.Angry(text);
        return draft with
        {
            Heard = [.. Sentences.Of(text).Select(said => new HeardSentence(said.Start, said.Length, Nothing))],
            Judge = (_, _) =>
                new Judged(
                    stop,
                    revise,
                    [.. DraftFacts.Rules.Select(rule => rules.FirstOrDefault(one => one.Rule == rule).P)]
                ),
        };
    }

    private static readonly double[] Nothing = new double[Enum.GetValues<SpeechAct>().Length];
}
