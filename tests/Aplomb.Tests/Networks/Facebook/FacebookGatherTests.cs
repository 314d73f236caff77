using Aplomb.Networks.Meta;
using Aplomb.Posts;

namespace Aplomb.Networks.Facebook;

public sealed class FacebookGatherTests
{
    [Fact]
    public async Task The_wall_its_comments_tags_and_messages_are_read()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak("Where is my parcel?");
        var reply = stage.Speak("Mine is missing, too.", "maud", comment);
        var visitor = stage.Graph.World.Say("feed", "Terrible shop.", "888", under: null, "Ole");
        var tagged = stage.Graph.World.Say("tagged", "Look at @larkspurmobile", "889", under: null, "Ida");
        var message = stage.Graph.Talks.Write("777", "Hello?", instagram: false);

        var posts = await AllAsync(stage);

        Assert.Equal((PostKind.Comment, stage.Graph.World.Post.Id), Seen(posts, comment));
        Assert.Equal((PostKind.Reply, comment.Id), Seen(posts, reply));
        Assert.Equal((PostKind.Mention, null), Seen(posts, visitor));
        Assert.Equal((PostKind.Mention, null), Seen(posts, tagged));
        Assert.Equal((PostKind.Message, null), Seen(posts, message));
        Assert.All(posts, post => Assert.Null(Bounds.FaultIn(post, stage.Time.GetUtcNow())));
    }

    [Fact]
    public async Task Hundreds_of_comments_under_one_post_are_all_read()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var said = Enumerable.Range(0, 230).Select(number => stage.Speak($"Comment {number}").Id).ToList();

        var posts = await AllAsync(stage);

        Assert.Empty(said.Except(posts.Select(post => post.Id)));
    }

    [Fact]
    public async Task A_clock_of_theirs_that_is_ahead_loses_nothing()
    {
        await using var stage = await FacebookStage.OpenAsync();
        stage.Graph.World.Skew = TimeSpan.FromMinutes(40);
        var first = stage.Speak("First");
        var (before, cursor) = await RoundAsync(stage, cursor: null);
        var second = stage.Speak("Second");

        var (after, _) = await RoundAsync(stage, cursor);

        Assert.Contains(before, post => post.Id == first.Id);
        Assert.Contains(after, post => post.Id == second.Id);
    }

    [Fact]
    public async Task What_is_older_than_the_last_round_is_left_alone()
    {
        await using var stage = await FacebookStage.OpenAsync();
        stage.Speak("Old news");
        var (_, cursor) = await RoundAsync(stage, cursor: null);
        stage.Time.Advance(TimeSpan.FromHours(3));
        (_, cursor) = await RoundAsync(stage, cursor);

        var (posts, _) = await RoundAsync(stage, cursor);

        Assert.Empty(posts);
    }

    [Fact]
    public async Task A_right_that_is_missing_is_told_and_the_rest_is_read_all_the_same()
    {
        await using var stage = await FacebookStage.OpenAsync();
        stage.Graph.Tokens.Scopes.Remove("pages_messaging");
        var comment = stage.Speak("Where is my parcel?");

        var us = await stage.Connector.ConnectAsync(stage.Account, default);

        Assert.False(us.Can.Message);
        Assert.True(us.Can.Reply);
        Assert.Contains(us.Notes!, note => note.Contains("pages_messaging", StringComparison.Ordinal));
        Assert.Contains(await AllAsync(stage), post => post.Id == comment.Id);
    }

    [Fact]
    public async Task What_we_may_no_longer_see_was_not_taken_back()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak("Where is my parcel?");
        var known = await AllAsync(stage);
        stage.Graph.Tokens.Scopes.Remove("pages_read_user_content");

        Assert.Empty(await stage.Connector.LookAgainAsync(stage.Account, known, default));

        stage.Graph.Tokens.Scopes.Add("pages_read_user_content");
        comment.Gone = true;
        Assert.Equal(comment.Id, Assert.Single(await stage.Connector.LookAgainAsync(stage.Account, known, default)).Id);
    }

    [Fact]
    public async Task A_person_signs_in_by_their_browser_and_stays_signed_in()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var browser = (IBrowserSignIn)stage.Connector;
        var consent = new Consent(new Uri("https://desk.example/accounts/callback"), "state-1", "verifier");
        var account = stage.Account with { Answers = MetaStage.Answers(token: null), Tokens = new TokensInMemory() };

        var (address, _) = await browser.BeginAsync(account, consent, default);
        var tokens = await browser.FinishAsync(account, consent, "code-1", default);

        Assert.Contains("state=state-1", address.Query, StringComparison.Ordinal);
        Assert.Contains("pages_manage_engagement", address.Query, StringComparison.Ordinal);
        Assert.Equal("EAAlong", tokens.Refresh);
        var us = await stage.Connector.ConnectAsync(account with { Tokens = new TokensInMemory(tokens) }, default);
        Assert.Equal(GraphWorld.PageId, us.ExternalId);
        Assert.Contains("feed", stage.Graph.World.Subscribed);
    }

    [Fact]
    public async Task It_is_known_when_somebody_has_to_sign_in_again()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var end = stage.Time.GetUtcNow().AddDays(90);
        stage.Graph.Tokens.DataEndsAt = end.ToUnixTimeSeconds();

        Assert.Equal(end, (await stage.Connector.ConnectAsync(stage.Account, default)).EndsAt);
    }

    [Fact]
    public async Task Somebody_without_a_name_is_somebody_all_the_same()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak("Where is my parcel?");
        comment.Values["from"] = null;

        var post = Assert.Single(await AllAsync(stage), one => one.Id == comment.Id);

        Assert.Null(Bounds.FaultIn(post, stage.Time.GetUtcNow()));
        Assert.NotEqual(GraphWorld.PageId, post.Author.Id);
    }

    private static (PostKind, string?) Seen(IEnumerable<IncomingPost> posts, GraphNode node) =>
        posts.Where(post => post.Id == node.Id).Select(post => (post.Kind, post.Parent)).Single();

    private static async Task<IReadOnlyList<IncomingPost>> AllAsync(FacebookStage stage) =>
        (await RoundAsync(stage, cursor: null)).Posts;

    private static async Task<(IReadOnlyList<IncomingPost> Posts, string? Cursor)> RoundAsync(
        FacebookStage stage,
        string? cursor
    )
    {
        var posts = new List<IncomingPost>();
        for (var more = true; more; )
        {
            var page = await stage.Connector.GatherAsync(stage.Account, cursor, default);
            posts.AddRange(page.Posts);
            (cursor, more) = (page.Cursor, page.More);
        }

        return (posts, cursor);
    }
}
