using System.Net;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Networks;
using Aplomb.Playbooks;
using Aplomb.Replies;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Protection;

public sealed class DeedTests
{
    private const string Critic = "You are the worst company on the planet.";
    private const string Praise = "Your driver carried it up four floors. Lovely man!";
    private const string Spam = "Buy cheap followers and crypto now, DM me for the best deal!!";
    private const string Threat = "I know where your clerk lives and I will burn his house down tonight.";

    private static readonly Capabilities Everything = new()
    {
        Reply = true,
        Like = true,
        Hide = true,
        Mute = true,
        Block = true,
        Report = true,
        DeleteOwn = true,
        Length = new LengthLimit(LengthUnit.Characters, 500),
    };

    [Fact]
    public async Task A_like_is_done_and_taken_back()
    {
        await using var app = await DeedStage.StartAsync(Everything, Praise);
        var page = await app.Page();
        Assert.Contains("Everybody on Facebook sees that we like it.", page, StringComparison.Ordinal);

        await app.DoAsync(DeedKind.Like);
        var liked = await app.Page();
        await app.SettleAsync("undo");

        Assert.Contains("Liked by Amara Nwosu.", liked, StringComparison.Ordinal);
        Assert.Contains("Take the like back", liked, StringComparison.Ordinal);
        Assert.Equal([new Act.Like("p"), new Act.Like("p", Undo: true)], app.Network.Acts);
        Assert.Equal(DeedState.Undone, (await app.DeedAsync()).State);
        Assert.DoesNotContain("Liked by", await app.Page(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_threat_is_not_liked()
    {
        await using var app = await DeedStage.StartAsync(Everything, Threat);

        await app.DoAsync(DeedKind.Like);

        Assert.Contains("A like would be read as a smile", await app.Page(), StringComparison.Ordinal);
        Assert.Empty(app.Network.Acts);
    }

    [Fact]
    public async Task What_the_account_cannot_do_is_not_offered_nor_done()
    {
        await using var app = await DeedStage.StartAsync(
            Everything with
            {
                Like = false,
                Mute = false,
                Block = false,
            },
            Critic
        );

        await app.DoAsync(DeedKind.Like);
        await app.DoAsync(DeedKind.Mute);

        var page = await app.Page();
        Assert.DoesNotContain("Like the post", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Protect the team", page, StringComparison.Ordinal);
        Assert.Empty(app.Network.Acts);
    }

    [Fact]
    public async Task Criticism_is_not_hidden_nobody_is_blocked_for_it_and_the_page_says_why()
    {
        await using var app = await DeedStage.StartAsync(Everything, Critic);

        await app.DoAsync(DeedKind.Hide);
        await app.DoAsync(DeedKind.Report);
        await app.DoAsync(DeedKind.Block);

        var page = await app.Page();
        Assert.Contains("Not offered: hide the post.", page, StringComparison.Ordinal);
        Assert.Contains("No house rule is broken: criticism stays visible.", page, StringComparison.Ordinal);
        Assert.Contains("Not offered: block them.", page, StringComparison.Ordinal);
        Assert.Contains("Shutting somebody out is the last resort", page, StringComparison.Ordinal);
        Assert.Empty(app.Network.Acts);
        Assert.DoesNotContain(await app.FactsAsync(), fact => fact is CaseEvent.DeedBegun or CaseEvent.DeedAsked);
    }

    [Fact]
    public async Task What_breaks_a_house_rule_is_hidden_with_a_reason_after_a_copy_was_kept_and_shown_again()
    {
        await using var app = await DeedStage.StartAsync(Everything, Spam);
        await app.NameAsync("spam");

        await app.DoAsync(DeedKind.Hide, why: "");
        Assert.Empty(app.Network.Acts);
        await app.DoAsync(DeedKind.Hide, why: "third advert today");
        var hidden = await app.Page();
        await app.SettleAsync("undo");

        Assert.Equal([new Act.Hide("p"), new Act.Hide("p", Undo: true)], app.Network.Acts);
        Assert.Contains("Hidden there by Amara Nwosu.", hidden, StringComparison.Ordinal);
        Assert.Contains("House rule: advertising or fraud.", hidden, StringComparison.Ordinal);
        var facts = (await app.FactsAsync()).SkipWhile(fact => fact is not CaseEvent.RuleNamed).ToList();
        Assert.Equal(
            ["RuleNamed", "EvidenceKept", "DeedBegun", "DeedDone", "DeedUndoing", "DeedUndone"],
            facts.Select(fact => fact.GetType().Name)
        );
        Assert.Equal(64, ((CaseEvent.EvidenceKept)facts[1]).Digest.Length);
        Assert.Equal(
            (HouseRule.Spam, "third advert today"),
            (((CaseEvent.DeedBegun)facts[2]).Rule!.Value, ((CaseEvent.DeedBegun)facts[2]).Why)
        );
    }

    [Fact]
    public async Task The_house_rule_that_somebody_named_reaches_the_advice_and_can_be_taken_back()
    {
        await using var app = await DeedStage.StartAsync(Everything, Spam);

        await app.NameAsync("spam");
        var named = await app.SituationAsync();
        await app.NameAsync("");

        Assert.Equal(HouseRule.Spam, named.HouseRuleBroken);
        Assert.Null((await app.SituationAsync()).HouseRuleBroken);
        using var nonsense = await app.SendAsync($"posts/{app.Post}/rule", ("rule", "criticism"));
        Assert.Equal(HttpStatusCode.BadRequest, nonsense.StatusCode);
    }

    [Fact]
    public async Task A_block_needs_two_people_one_of_whom_may_decide_it()
    {
        await using var app = await DeedStage.StartAsync(Everything, Threat);
        var (ann, ben, lead) = (app.App.Browser(), app.App.Browser(), app.App.Client);
        await app.App.SignInAsync(ann, "Ann One", app.Brand);
        await app.App.SignInAsync(ben, "Ben Two", app.Brand);
        await app.NameAsync("threat");

        await app.DoAsync(DeedKind.Block, by: ann);
        await app.SettleAsync("agree", ann);
        await app.SettleAsync("agree", ben);
        Assert.Equal(DeedState.Asked, (await app.DeedAsync()).State);
        Assert.Empty(app.Network.Acts);
        Assert.Contains("Ann One would like to block them.", await app.Page(), StringComparison.Ordinal);
        await app.SettleAsync("agree", lead);

        Assert.Equal([new Act.Block("id-nils")], app.Network.Acts);
        var page = await app.Page();
        Assert.Contains("Blocked there by Ann One, agreed by Amara Nwosu.", page, StringComparison.Ordinal);
        Assert.Contains("Let them back in", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_person_may_say_no_and_then_nothing_is_done()
    {
        await using var app = await DeedStage.StartAsync(Everything, Threat);
        var ann = app.App.Browser();
        await app.App.SignInAsync(ann, "Ann One", app.Brand);
        await app.NameAsync("threat");
        await app.DoAsync(DeedKind.Block, by: ann);

        await app.SettleAsync("refuse");
        await app.SettleAsync("agree");

        Assert.Equal(DeedState.Refused, (await app.DeedAsync()).State);
        Assert.Empty(app.Network.Acts);
        Assert.Contains("Amara Nwosu said no: block them", await app.Page(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_that_says_no_is_told_in_words_and_may_be_asked_again()
    {
        await using var app = await DeedStage.StartAsync(Everything, Praise);
        app.Network.FailNextAct(FailureClass.AuthRevoked);

        await app.DoAsync(DeedKind.Like);
        var page = await app.Page();
        await app.SettleAsync("again");

        Assert.Contains(
            "Not done: like the post. The network signed us out. Connect the account again, then try once more.",
            page,
            StringComparison.Ordinal
        );
        Assert.Equal([new Act.Like("p")], app.Network.Acts);
        Assert.Equal(DeedState.Done, (await app.DeedAsync()).State);
    }

    [Fact]
    public async Task What_was_begun_when_the_desk_died_is_shown_and_may_be_asked_for_again()
    {
        await using var app = await DeedStage.StartAsync(Everything, Praise);
        await using (var db = app.App.Db())
        {
            var begun = new CaseEvent.DeedBegun(
                Guid.CreateVersion7(ManualTime.Monday),
                DeedKind.Like,
                app.Post,
                A.Actor(),
                Agreed: null,
                Rule: null,
                Why: null
            );
            await db.AppendAsync(app.Case, ManualTime.Monday, default, begun);
            await db.SaveChangesAsync();
        }

        var page = await app.Page();
        await app.SettleAsync("again");

        Assert.Contains("begun, and nobody knows yet whether it was done", page, StringComparison.Ordinal);
        Assert.Equal([new Act.Like("p")], app.Network.Acts);
    }

    [Fact]
    public async Task Our_own_reply_is_taken_back_there_and_in_the_talk()
    {
        await using var app = await DeedStage.StartAsync(Everything, Critic);
        var ours = A.Post("Calm down, it is only a suitcase.", by: "airlines", id: "ours", parent: "p", minutes: 5);
        await app.TellAsync(ours);
        await using var db = app.App.Db();
        var row = await db.Posts.AsNoTracking().SingleAsync(post => post.ExternalId == "ours");

        await app.DoAsync(DeedKind.DeleteOwn, post: row.Id);

        Assert.Equal([new Act.DeleteOwn("ours")], app.Network.Acts);
        var gone = await db.Posts.AsNoTracking().SingleAsync(post => post.ExternalId == "ours");
        Assert.Equal(("", true), (gone.Text, gone.DeletedAt is not null));
        Assert.Equal(ours.Text, (await db.PostChanges.SingleAsync()).TextBefore);
        var page = await app.Page();
        Assert.Contains("We took this back.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("only a suitcase", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_does_anything_on_a_case_of_another_brand()
    {
        await using var app = await DeedStage.StartAsync(Everything, Critic);
        var stranger = app.App.Browser();
        await app.App.SignInAsync(stranger, "Cy Three", (await app.App.Account("ships", brand: "Elsewhere")).BrandId);

        using var like = await stranger.SubmitAsync(
            "/inbox",
            $"/cases/{app.Case}/deeds",
            ("kind", "Like"),
            ("post", app.Post.ToString())
        );
        using var rule = await stranger.SubmitAsync(
            "/inbox",
            $"/cases/{app.Case}/posts/{app.Post}/rule",
            ("rule", "spam")
        );

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (like.StatusCode, rule.StatusCode));
        Assert.Empty(app.Network.Acts);
    }
}
