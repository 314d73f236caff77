using Aplomb.Posts;

namespace Aplomb.Networks.X;

/// <summary>What the desk learns from X: mentions, quotes, edits, deletions, private messages, and how it stays signed in.</summary>
public sealed class XReadingTests
{
    [Fact]
    public async Task Who_named_us_is_a_mention_and_who_only_answered_is_not()
    {
        await using var stage = await XStage.OpenAsync();
        var nils = stage.Network.Place.Person("nils");
        var named = await stage.SayAsync("Where is my parcel?");
        var answered = stage.Network.Place.Post(nils, "Still nothing.", under: stage.Root).Id;

        var posts = (await stage.Connector.GatherAsync(stage.Account, cursor: null, default)).Posts;

        Assert.Equal(PostKind.Mention, Assert.Single(posts, post => post.Id == named).Kind);
        var reply = Assert.Single(posts, post => post.Id == answered);
        Assert.Equal((PostKind.Reply, "Still nothing."), (reply.Kind, reply.Text)); // without the name that X put before it
        Assert.Equal((stage.Root, stage.Root), (reply.Parent, reply.Thread));
        Assert.Equal("https://x.com/nils/status/" + answered, reply.Url);
    }

    [Fact]
    public async Task More_than_a_page_is_read_to_its_end()
    {
        await using var stage = await XStage.OpenAsync();
        var all = new List<string>();
        for (var i = 0; i < 230; i++)
        {
            all.Add(await stage.SayAsync($"Where is parcel {i}?"));
        }

        var (posts, cursor) = (new List<IncomingPost>(), (string?)null);
        for (var more = true; more; )
        {
            var page = await stage.Connector.GatherAsync(stage.Account, cursor, default);
            posts.AddRange(page.Posts);
            (cursor, more) = (page.Cursor, page.More);
        }

        Assert.Empty(all.Except(posts.Select(post => post.Id), StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_edit_is_the_same_post_with_other_words()
    {
        await using var stage = await XStage.OpenAsync();
        var id = await stage.SayAsync("You lot are thieves.");
        var known = (await stage.Connector.GatherAsync(stage.Account, cursor: null, default)).Posts;
        await stage.ChangeAsync(id, "You were very kind.");

        var later = await stage.Connector.LookAgainAsync(stage.Account, [.. known], default);

        Assert.Equal("You were very kind.", Assert.Single(later, post => post.Id == id).Text);
    }

    [Fact]
    public async Task Words_that_somebody_listens_for_are_found()
    {
        await using var stage = await XStage.OpenAsync(budget: null, (XGuide.Watch, "Bright Water, \"parcel\" people"));
        var id = stage.Network.Place.Post(stage.Network.Place.Person("nils"), "Never again bright water!").Id;

        var posts = (await stage.Connector.GatherAsync(stage.Account, cursor: null, default)).Posts;

        Assert.Contains(posts, post => post.Id == id);
    }

    [Fact]
    public async Task Private_messages_are_read_once_a_minute_and_cost_once()
    {
        await using var stage = await XStage.OpenAsync();
        var nils = stage.Network.Place.Person("nils");
        stage.Network.Place.Write(nils, XPlace.Us, "My number is 42 & more.");

        var first = await stage.Connector.GatherAsync(stage.Account, cursor: null, default);
        var second = await stage.Connector.GatherAsync(stage.Account, first.Cursor, default);
        stage.Time.Advance(TimeSpan.FromMinutes(2));
        stage.Network.Place.Write(nils, XPlace.Us, "Are you there?");
        var third = await stage.Connector.GatherAsync(stage.Account, second.Cursor, default);

        var message = Assert.Single(first.Posts, post => !post.Public);
        Assert.Equal(
            (PostKind.Message, "My number is 42 & more.", $"with-{nils}"),
            (message.Kind, message.Text, message.Thread)
        );
        Assert.DoesNotContain(second.Posts, post => !post.Public);
        Assert.Equal("Are you there?", Assert.Single(third.Posts, post => !post.Public).Text);
        Assert.Equal(2, stage.Network.Asked.Count(line => line is "GET 2/dm_events"));
        Assert.Equal(0.02m, stage.Usage.Spent.Where(one => one.What is "Private messages read").Sum(one => one.Sum));
    }

    [Fact]
    public async Task What_is_shown_again_is_not_counted_again()
    {
        await using var stage = await XStage.OpenAsync();
        await stage.SayAsync("Where is my parcel?");

        var first = await stage.Connector.GatherAsync(stage.Account, cursor: null, default);
        await stage.Connector.GatherAsync(stage.Account, first.Cursor, default);

        Assert.Equal(1, stage.Usage.Spent.Where(one => one.What is "Mentions read").Sum(one => one.Times));
    }

    [Fact]
    public async Task A_sign_in_that_ran_out_is_renewed_once_for_all_who_wait()
    {
        await using var stage = await XStage.OpenAsync();
        stage.Network.Door.Expire();

        await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => stage.Connector.GatherAsync(stage.Account, cursor: null, default))
        );

        Assert.Equal(1, stage.Network.Door.Refreshes);
    }

    [Fact]
    public async Task A_lost_answer_to_the_renewal_says_nothing_about_words()
    {
        await using var stage = await XStage.OpenAsync();
        var post = await stage.SayAsync("Where is my parcel?");
        stage.Network.Door.Expire();
        stage.Network.Fail(new XFault("POST 2/oauth2/token", XFailing.BreakOffAfter));

        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Connector.SendAsync(stage.Account, stage.Answer(post, "On its way.", "key"), default)
        );

        Assert.Equal(FailureClass.Transient, refusal.Failure);
    }

    [Fact]
    public async Task Signing_in_by_the_browser_brings_tokens_that_work()
    {
        await using var stage = await XStage.OpenAsync();
        var door = (IBrowserSignIn)stage.Connector;
        var consent = new Consent(new Uri("https://desk.example/callback"), "state-1234", new string('v', 43));

        var (address, _) = await door.BeginAsync(stage.Account, consent, default);
        var query = System.Web.HttpUtility.ParseQueryString(address.Query);
        var back = new Uri(
            stage.Network.Door.Consent(
                query.AllKeys.ToDictionary(name => name!, name => query[name]!, StringComparer.Ordinal)
            )
        );
        var code = System.Web.HttpUtility.ParseQueryString(back.Query)["code"]!;
        var tokens = await door.FinishAsync(stage.Account, consent, code, default);
        using var kept = new TokensInMemory(tokens);
        var us = await stage.Connector.ConnectAsync(stage.Account with { Tokens = kept }, default);
        var again = await Assert.ThrowsAsync<NetworkException>(() =>
            door.FinishAsync(stage.Account, consent with { Verifier = "wrong" }, code, default)
        );

        Assert.Equal(("brightwater", XPlace.Us), (us.Handle, us.ExternalId));
        Assert.Equal(FailureClass.AuthRevoked, again.Failure); // a code works once
    }

    [Fact]
    public async Task What_X_has_not_allowed_stays_off_and_is_told()
    {
        await using var stage = await XStage.OpenAsync();
        stage.Network.Door.Scope = "tweet.read tweet.write users.read offline.access";
        stage.Network.Door.Expire();

        var us = await stage.Connector.ConnectAsync(stage.Account, default);

        Assert.Equal((false, false, true), (us.Can.Message, us.Can.Hide, us.Can.Reply));
        Assert.Contains("dm.write", Assert.Single(us.Notes!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hiding_liking_and_muting_go_and_can_be_taken_back()
    {
        await using var stage = await XStage.OpenAsync();
        var nils = stage.Network.Place.Person("nils");
        var reply = stage.Network.Place.Post(nils, "Thieves!", under: stage.Root);

        await ActAsync(stage, new Act.Hide(reply.Id), new Act.Like(reply.Id), new Act.Mute(nils));
        var (hidden, liked, muted) = (reply.Hidden, stage.Network.Place.Liked.Count, stage.Network.Place.Muted.Count);
        await ActAsync(
            stage,
            new Act.Hide(reply.Id, Undo: true),
            new Act.Like(reply.Id, Undo: true),
            new Act.Mute(nils, Undo: true),
            new Act.Mute(nils, Undo: true)
        );

        Assert.Equal((true, 1, 1), (hidden, liked, muted));
        Assert.False(reply.Hidden);
        Assert.Empty(stage.Network.Place.Muted);
    }

    [Fact]
    public async Task Only_replies_under_our_own_posts_can_be_hidden_and_nobody_blocked()
    {
        await using var stage = await XStage.OpenAsync();
        var elsewhere = await stage.SayAsync("Thieves!");

        var hide = await Assert.ThrowsAsync<NetworkException>(() => ActAsync(stage, new Act.Hide(elsewhere)));
        var block = await Assert.ThrowsAsync<NetworkException>(() => ActAsync(stage, new Act.Block("1")));

        Assert.Equal(FailureClass.TargetClosed, hide.Failure);
        Assert.Equal(FailureClass.PermissionMissing, block.Failure);
    }

    private static async Task ActAsync(XStage stage, params Act[] acts)
    {
        foreach (var act in acts)
        {
            await stage.Connector.ActAsync(stage.Account, act, default);
        }
    }
}
