using Aplomb.Cases;
using Aplomb.Data.PlaybookFiles;
using Aplomb.Posts;
using Aplomb.Replies;
using Aplomb.Support;

namespace Aplomb.Playbooks;

public sealed class DeedRulesTests
{
    private static readonly Playbook Shipped = PlaybookFile.Default();
    private static readonly Guid Post = new(1, 0, 0, new byte[8]);

    public static TheoryData<DeedKind> Kinds => [.. Enum.GetValues<DeedKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void What_cannot_be_undone_or_hurts_asks_for_a_reason(DeedKind kind) =>
        Assert.Equal(kind is not DeedKind.Like, DeedRules.NeedsReason(kind));

    [Fact]
    public void Criticism_is_never_hidden_reported_or_blocked_whoever_asks()
    {
        foreach (var kind in new[] { DeedKind.Hide, DeedKind.Report, DeedKind.Block })
        {
            Assert.NotNull(Offer(kind, "You are the worst company on the planet.", rule: null, "lead").Barred);
        }
    }

    [Fact]
    public void A_call_for_help_is_never_covered_even_where_a_rule_is_named() =>
        Assert.Contains(
            "never covered",
            Offer(
                DeedKind.Hide,
                "I don't want to live anymore, I will end it tonight",
                HouseRule.Illegal,
                "lead"
            ).Barred,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("lead", false)]
    [InlineData("agent", true)]
    [InlineData("nobody-knows", true)]
    public void Hiding_an_advert_needs_a_second_person_where_the_role_may_not_decide_it(string role, bool second)
    {
        var offer = Offer(DeedKind.Hide, "Buy cheap followers now, best crypto deal, DM me", HouseRule.Spam, role);

        Assert.Equal((null, true, second), (offer.Barred, offer.NeedsEvidence, offer.NeedsSecond));
    }

    [Fact]
    public void Hiding_hate_needs_a_second_person_because_the_step_says_so() =>
        Assert.True(
            Offer(DeedKind.Hide, "Get out, vermin like you do not belong here.", HouseRule.Hate, "lead").NeedsSecond
        );

    [Fact]
    public void A_block_always_needs_two()
    {
        var offer = Offer(DeedKind.Block, "I will burn your house down tonight.", HouseRule.Threat, "lead");

        Assert.Equal((null, true), (offer.Barred, offer.NeedsSecond));
    }

    [Fact]
    public void The_second_is_another_and_one_of_the_two_may_decide_it()
    {
        var (ann, ben) = (A.Actor("Ann One"), A.Actor("Ben Two"));
        var asked = new Deed(Post, DeedKind.Block, Post, ann, DeedState.Asked);

        Assert.False(DeedRules.MayAgree(asked, ann.Id, mayDecide: true));
        Assert.False(DeedRules.MayAgree(asked, ben.Id, mayDecide: false));
        Assert.True(DeedRules.MayAgree(asked, ben.Id, mayDecide: true));
        Assert.True(DeedRules.MayAgree(asked with { Entitled = true }, ben.Id, mayDecide: false));
        Assert.False(DeedRules.MayAgree(asked with { State = DeedState.Refused }, ben.Id, mayDecide: true));
    }

    private static DeedOffer Offer(DeedKind kind, string text, HouseRule? rule, string role) =>
        DeedRules.Of(
            kind,
            Shipped,
            rule,
            () =>
                new Situation
                {
                    Network = "facebook",
                    Channel = Channel.Public,
                    Text = text,
                    Reading = Reading.Nothing,
                    HouseRuleBroken = rule,
                },
            role,
            alone: true
        );
}
