using System.Text.Json.Nodes;

namespace Aplomb.Networks.LinkedIn;

/// <summary>What is LinkedIn's own: URNs, one level of answers, its question and signature, its year.</summary>
public sealed class LinkedInTests
{
    [Theory]
    [InlineData("1234567", "urn:li:organization:1234567")]
    [InlineData("urn:li:organization:1234567", "urn:li:organization:1234567")]
    public void A_page_is_known_by_its_number(string said, string urn) => Assert.Equal(urn, Urn.Organization(said));

    [Theory]
    [InlineData("brightwater")]
    [InlineData("12),actor:urn:li:person:1")]
    public void Whatever_is_no_number_is_no_page(string said) =>
        Assert.Throws<NetworkException>(() => Urn.Organization(said));

    [Fact]
    public void Both_ways_of_writing_a_comment_are_one()
    {
        const string whole = "urn:li:comment:(urn:li:activity:7094637247890620418,7094977717598625792)";

        Assert.Equal(whole, Urn.Whole("urn:li:comment:(activity:7094637247890620418,7094977717598625792)"));
        Assert.Equal(whole, Urn.Whole(whole));
        Assert.Equal(
            "urn%3Ali%3Acomment%3A%28urn%3Ali%3Aactivity%3A7094637247890620418%2C7094977717598625792%29",
            Urn.Escaped(whole)
        );
    }

    [Fact]
    public async Task An_answer_to_an_answer_stands_under_the_first()
    {
        await using var stage = await LinkedInStage.OpenAsync();
        var first = await stage.SayAsync("Where is my parcel?");
        var second = await stage.SayAsync("Yes, where?", by: "maud", under: first);

        await stage.Connector.SendAsync(stage.Account, stage.Answer(second, "On its way.", "key", by: "maud"), default);

        Assert.Equal(first, stage.Network.Comments[^1].Parent);
    }

    [Fact]
    public async Task A_comment_that_is_gone_is_not_answered()
    {
        await using var stage = await LinkedInStage.OpenAsync();
        var post = await stage.SayAsync("Where is my parcel?");
        await stage.TakeBackAsync(post);

        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Connector.SendAsync(stage.Account, stage.Answer(post, "On its way.", "key"), default)
        );

        Assert.Equal(FailureClass.TargetGone, refusal.Failure);
    }

    [Fact]
    public async Task What_was_told_without_its_words_is_asked_for()
    {
        await using var stage = await LinkedInStage.OpenAsync();
        var bare = stage.Network.Comment("urn:li:person:nils", "Where is my parcel?", decorated: false);

        var posts = (await stage.Connector.GatherAsync(stage.Account, cursor: null, default)).Posts;

        var post = Assert.Single(posts, one => one.Id == bare.Urn);
        Assert.Equal(("Where is my parcel?", "urn:li:person:nils"), (post.Text, post.Author.Id));
        Assert.Null(post.Author.Name); // names may not be kept
    }

    [Fact]
    public async Task The_page_is_subscribed_once_the_address_stands_in_the_app()
    {
        await using var stage = await LinkedInStage.OpenAsync();
        var hook = new Uri("https://desk.example/hooks/linkedin/brightwater");
        var account = stage.Account with
        {
            Hook = hook,
            Answers = new Dictionary<string, string>(stage.Account.Answers, StringComparer.Ordinal)
            {
                [LinkedInGuide.App] = LinkedInStandIn.App,
            },
        };

        var before = await stage.Connector.ConnectAsync(account, default);
        stage.Network.Webhook = hook.AbsoluteUri;
        var after = await stage.Connector.ConnectAsync(account, default);
        var again = await stage.Connector.ConnectAsync(account, default);

        Assert.Equal((false, true, true), (before.Can.Live, after.Can.Live, again.Can.Live));
        Assert.Contains(hook.AbsoluteUri, Assert.Single(before.Notes!), StringComparison.Ordinal);
        Assert.Equal(hook.AbsoluteUri, Assert.Single(stage.Network.Subscriptions));
        Assert.Empty(after.Notes!);
    }

    [Fact]
    public async Task Nobody_is_subscribed_who_did_not_ask_for_it()
    {
        await using var stage = await LinkedInStage.OpenAsync();

        var signedIn = await stage.Connector.ConnectAsync(stage.Account, default);

        Assert.False(signedIn.Can.Live);
        Assert.Empty(signedIn.Notes!);
        Assert.Empty(stage.Network.Subscriptions);
    }

    [Fact]
    public void What_members_write_is_not_kept_for_two_days()
    {
        using var wire = new Http.Wire(TimeProvider.System);
        IConnector linkedIn = new LinkedInConnector(wire, TimeProvider.System);

        // the desk looks once an hour what is to be forgotten
        Assert.True(linkedIn.Duties.ForgetWords + TimeSpan.FromHours(1) <= TimeSpan.FromHours(48));
    }

    [Fact]
    public async Task More_than_a_page_is_read_to_its_end()
    {
        await using var stage = await LinkedInStage.OpenAsync();
        var all = Enumerable
            .Range(0, 230)
            .Select(i => stage.Network.Comment("urn:li:person:nils", $"Parcel {i}?").Urn)
            .ToList();

        var (ids, cursor) = (new List<string>(), (string?)null);
        for (var more = true; more; )
        {
            var page = await stage.Connector.GatherAsync(stage.Account, cursor, default);
            ids.AddRange(page.Posts.Select(post => post.Id));
            (cursor, more) = (page.Cursor, page.More);
        }

        Assert.Equal(
            all.Order(StringComparer.Ordinal),
            ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task The_days_share_used_up_means_midnight_and_asking_too_fast_a_moment()
    {
        await using var stage = await LinkedInStage.OpenAsync();
        stage.Network.Faults.Enqueue(("GET", 429, "Resource level throttle APPLICATION DAY limit reached"));

        var day = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Connector.GatherAsync(stage.Account, cursor: null, default)
        );
        var now = stage.Time.GetUtcNow();
        stage.Time.Advance(TimeSpan.FromDays(1));
        stage.Network.Faults.Enqueue(("GET", 429, "Request was throttled"));
        var moment = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Connector.GatherAsync(stage.Account, cursor: null, default)
        );

        Assert.Equal(now.UtcDateTime.Date.AddDays(1) - now.UtcDateTime, day.RetryAfter);
        Assert.InRange(moment.RetryAfter!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Writing_too_fast_means_a_minute()
    {
        await using var stage = await LinkedInStage.OpenAsync();
        var post = await stage.SayAsync("Where is it?");
        stage.Network.Faults.Enqueue(
            ("POST", 429, "Comment create throttled: creation rate limit exceeded for member")
        );

        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Connector.SendAsync(stage.Account, stage.Answer(post, "On its way.", "key"), default)
        );

        Assert.Equal(TimeSpan.FromMinutes(1), refusal.RetryAfter);
    }

    [Fact]
    public async Task A_sign_in_is_renewed_and_its_year_is_told()
    {
        await using var stage = await LinkedInStage.OpenAsync();
        stage.Network.Expire();

        var us = await stage.Connector.ConnectAsync(stage.Account, default);

        Assert.Equal((LinkedInStandIn.Us, "brightwater", 1), (us.ExternalId, us.Handle, stage.Network.Refreshes));
        Assert.Equal(stage.Time.GetUtcNow().AddDays(365), us.EndsAt);
        Assert.Empty(us.Notes!);
    }

    [Fact]
    public async Task A_version_that_has_ended_is_told_to_a_person()
    {
        await using var stage = await LinkedInStage.OpenAsync();
        var old = new Dictionary<string, string>(stage.Account.Answers, StringComparer.Ordinal)
        {
            [LinkedInGuide.Version] = "202508",
        };

        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Connector.ConnectAsync(stage.Account with { Answers = old }, default)
        );

        Assert.Equal(FailureClass.PermissionMissing, refusal.Failure);
        Assert.Contains("newer one", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_question_whether_it_is_us_is_answered()
    {
        await using var stage = await LinkedInStage.OpenAsync();
        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        var asked = new HookRequest(
            "GET",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["challengeCode"] = "890e4665-4dfe-4ab1" },
            none,
            ReadOnlyMemory<byte>.Empty
        );

        var answer = JsonNode.Parse(((IWebhooks)stage.Connector).Challenge(stage.Account, asked)!.Body)!;

        // printf 890e4665-4dfe-4ab1 | openssl dgst -sha256 -hmac aplomb-client-secret
        Assert.Equal("890e4665-4dfe-4ab1", (string?)answer["challengeCode"]);
        Assert.Equal(
            "93712b795ed6c3c036b49b73201577bc8cd6489fc6d8b75128c6f2d7ecbe498c",
            (string?)answer["challengeResponse"]
        );
    }

    [Fact]
    public async Task A_batch_says_what_was_said_changed_and_taken_back_and_for_which_page()
    {
        await using var stage = await LinkedInStage.OpenAsync();
        var kept = await stage.SayAsync("Where is my parcel?");
        await stage.ChangeAsync(kept, "Found it.");
        var gone = await stage.SayAsync("Thieves!");
        await stage.TakeBackAsync(gone);

        var request = LinkedInStage.Signed([.. stage.Network.Notifications]);
        var facts = await ((IWebhooks)stage.Connector).ReadAsync(stage.Account, request, default);

        Assert.All(facts, fact => Assert.Equal(LinkedInStandIn.Us, fact.For));
        Assert.Equal("Found it.", facts.OfType<HookFact.Said>().Last(fact => fact.Post.Id == kept).Post.Text);
        Assert.Equal(gone, Assert.Single(facts.OfType<HookFact.TakenBack>()).Post);
    }

    [Fact]
    public async Task Reactions_and_deletions_go_and_again_does_no_harm()
    {
        await using var stage = await LinkedInStage.OpenAsync();
        var post = await stage.SayAsync("Thank you!");
        var ours = await stage.SayAsUsAsync("You are welcome.", under: post);

        foreach (
            var act in new Act[]
            {
                new Act.Like(post),
                new Act.Like(post),
                new Act.DeleteOwn(ours),
                new Act.DeleteOwn(ours),
            }
        )
        {
            await stage.Connector.ActAsync(stage.Account, act, default);
        }

        Assert.Equal([post], stage.Network.Liked);
        Assert.Empty(await stage.OursAsync());
        await stage.Connector.ActAsync(stage.Account, new Act.Like(post, Undo: true), default);
        Assert.Empty(stage.Network.Liked);
        await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Connector.ActAsync(stage.Account, new Act.Hide(post), default)
        );
    }
}
