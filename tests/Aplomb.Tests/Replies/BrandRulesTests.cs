using Aplomb.Playbooks;

namespace Aplomb.Replies;

/// <summary>What a brand sets itself, and what happened while somebody wrote.</summary>
public sealed class BrandRulesTests
{
    private const string Kind =
        "Hi Nora, two children in the cold is awful and I'm sorry. The fitter is with you today at 4.";

    [Fact]
    public void A_word_that_the_brand_avoids_is_told_where_it_stands()
    {
        var draft = ReplyCheckTests.Angry(Kind) with { Voice = new Voice(Signature: null, Guidance: null, ["fitter"]) };
        var finding = Assert.Single(ReplyCheck.Run(draft).Findings);
        Assert.Equal(("voice", "fitter"), (finding.Rule, Kind.Substring(finding.Start, finding.Length)));
    }

    [Fact]
    public void A_missing_sign_off_is_a_thought_only()
    {
        var draft = ReplyCheckTests.Angry(Kind) with { Voice = new Voice("– Your heating team", Guidance: null, []) };
        var check = ReplyCheck.Run(draft);
        Assert.Equal(Level.Note, Assert.Single(check.Findings).Level);
        Assert.Equal(Verdict.Ready, check.Verdict);
        Assert.Empty(ReplyCheck.Run(draft with { Text = Kind + " – Your heating team" }).Findings);
    }

    [Fact]
    public void A_brand_that_says_du_is_told_of_each_Sie()
    {
        var draft = ReplyCheckTests.Angry(
            "Hallo Nora, zwei Kinder in der Kälte, das tut mir leid. Der Monteur ist heute um 16 Uhr bei Ihnen."
        ) with
        {
            Voice = Voice.Plain with { Address = Address.Informal },
        };
        Assert.Equal("dir", Assert.Single(ReplyCheck.Run(draft).Findings, found => found.Rule is "voice").Instead);
    }

    [Fact]
    public void What_happened_meanwhile_is_told_one_by_one()
    {
        var draft = ReplyCheckTests.Angry(Kind) with { Since = new Since(1, 1, TheyDeleted: true, StormBegan: true) };
        Assert.Equal(4, ReplyCheck.Run(draft).Findings.Count(finding => finding.Rule is "changed-meanwhile"));
    }

    [Theory]
    [InlineData("arguing", null, Verdict.Ready)]
    [InlineData("arguing", Level.Note, Verdict.Ready)]
    [InlineData("arguing", Level.Warn, Verdict.Revise)]
    public void A_brand_may_lower_a_rule(string rule, Level? level, Verdict verdict)
    {
        var draft = ReplyCheckTests.Angry(Kind + " Calm down.") with
        {
            Levels = new Dictionary<string, Level?>(StringComparer.Ordinal) { [rule] = level },
        };
        Assert.Equal(verdict, ReplyCheck.Run(draft).Verdict);
    }

    [Fact]
    public void A_rule_of_safety_cannot_be_switched_off()
    {
        var draft = ReplyCheckTests.Angry(Kind + " He has your mobile +44 7700 900123.") with
        {
            Levels = new Dictionary<string, Level?>(StringComparer.Ordinal) { ["private-data"] = null },
        };
        Assert.Equal(Level.Warn, Assert.Single(ReplyCheck.Run(draft).Findings).Level);
    }

    [Fact]
    public void Saved_words_sent_as_they_are_are_a_thought_only()
    {
        var check = ReplyCheck.Run(ReplyCheckTests.Angry(Kind) with { Snippets = [Kind] });
        Assert.Equal(
            ("routinised", Level.Note),
            check.Findings.Select(finding => (finding.Rule, finding.Level)).Single()
        );
    }
}
