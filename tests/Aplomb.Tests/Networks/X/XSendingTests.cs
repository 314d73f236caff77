using Aplomb.Replies;

namespace Aplomb.Networks.X;

/// <summary>Answers on X: whom a program may answer, what it costs, and how the same words never stand there twice.</summary>
public sealed class XSendingTests
{
    [Fact]
    public async Task Somebody_who_did_not_name_us_is_answered_by_hand()
    {
        await using var stage = await XStage.OpenAsync();
        var post = stage.Network.Place.Post(stage.Network.Place.Person("nils"), "These parcel people are thieves.").Id;

        var refusal = await RefusedAsync(() => SendAsync(stage, post, "Sorry to hear that."));

        Assert.Equal(FailureClass.TargetClosed, refusal.Failure);
        Assert.Contains($"https://x.com/intent/post?in_reply_to={post}", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(stage.Network.Asked, line => line is "POST 2/tweets"); // nothing was paid for
    }

    [Fact]
    public async Task Where_X_itself_says_no_the_link_is_there_as_well()
    {
        await using var stage = await XStage.OpenAsync();
        var nils = stage.Network.Place.Person("nils");
        var post = stage.Network.Place.Post(nils, "Still nothing.", under: stage.Root).Id; // X put our name before it, not they

        var refusal = await RefusedAsync(() => SendAsync(stage, post, "We are looking into it."));

        Assert.Equal(FailureClass.TargetClosed, refusal.Failure);
        Assert.Contains("https://x.com/intent/post?in_reply_to=", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_quoted_us_may_be_answered()
    {
        await using var stage = await XStage.OpenAsync();
        var nils = stage.Network.Place.Person("nils");
        var post = stage.Network.Place.Post(nils, "Look at this nonsense.", quotes: stage.Root).Id;

        await SendAsync(stage, post, "We understand that you are angry.");

        Assert.Contains(await stage.OursAsync(), text => text.Contains("you are angry", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_X_has_allowed_it_everybody_is_answered()
    {
        await using var stage = await XStage.OpenAsync(budget: null, (XGuide.Anyone, "yes"));

        Assert.False(stage.Connector.What(stage.Account).ReplyWhenNamed);
    }

    [Fact]
    public async Task A_post_that_is_gone_is_not_answered()
    {
        await using var stage = await XStage.OpenAsync();
        var post = await stage.SayAsync("Where is my parcel?");
        await stage.TakeBackAsync(post);

        var refusal = await RefusedAsync(() => SendAsync(stage, post, "It is on its way."));

        Assert.Equal(FailureClass.TargetGone, refusal.Failure); // told by 200 with errors
    }

    [Fact]
    public async Task Words_that_were_lost_and_are_sent_again_stand_there_once()
    {
        await using var stage = await XStage.OpenAsync();
        var post = await stage.SayAsync("Where is my parcel?");
        await stage.FailNextSendAsync(FailureClass.Unknown);

        var lost = await RefusedAsync(() => SendAsync(stage, post, "It is on its way & will be there <soon>."));
        var again = await SendAsync(stage, post, "It is on its way & will be there <soon>."); // X refuses the double: so they are found

        Assert.Equal(FailureClass.Unknown, lost.Failure);
        Assert.Equal(stage.Network.Place.Posts[^1].Id, again.PostId);
        Assert.Equal(2, (await stage.OursAsync()).Count); // the root and one answer
    }

    [Fact]
    public async Task Half_an_answer_leaves_it_unknown()
    {
        await using var stage = await XStage.OpenAsync();
        var post = await stage.SayAsync("Where is my parcel?");
        stage.Network.Fail(new XFault("POST 2/tweets", XFailing.Truncate));

        var refusal = await RefusedAsync(() => SendAsync(stage, post, "It is on its way."));

        Assert.Equal(FailureClass.Unknown, refusal.Failure);
    }

    [Theory]
    [InlineData("It is on its way.", "0.010")]
    [InlineData("See https://example.com/parcel", "0.200")]
    [InlineData("See example.com", "0.200")]
    public async Task An_answer_costs_what_X_takes(string text, string price)
    {
        await using var stage = await XStage.OpenAsync();
        var post = await stage.SayAsync("Where is my parcel?");

        await SendAsync(stage, post, text);

        var answer = Assert.Single(stage.Usage.Spent, one => one.What.StartsWith("Answers", StringComparison.Ordinal));
        Assert.Equal(price, answer.Sum.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Nothing_is_sent_over_the_budget()
    {
        await using var stage = await XStage.OpenAsync(budget: 0.10m);
        var post = await stage.SayAsync("Where is my parcel?");

        var refusal = await RefusedAsync(() => SendAsync(stage, post, "See https://example.com/parcel"));

        Assert.Equal(FailureClass.BudgetExhausted, refusal.Failure);
        Assert.DoesNotContain(stage.Network.Asked, line => line is "POST 2/tweets");
    }

    [Fact]
    public async Task A_cap_on_use_is_no_pause_though_it_comes_as_429()
    {
        await using var stage = await XStage.OpenAsync();
        stage.Network.Fail(new XFault("GET 2/users", XFailing.Refuse, Status: 429, Body: XProblems.Capped));

        var refusal = await RefusedAsync(() => stage.Connector.GatherAsync(stage.Account, cursor: null, default));

        Assert.Equal(FailureClass.BudgetExhausted, refusal.Failure);
    }

    [Fact]
    public async Task A_limit_is_kept_by_the_networks_clock_not_by_ours()
    {
        await using var stage = await XStage.OpenAsync();
        stage.Network.Skew = TimeSpan.FromHours(3);
        var post = await stage.SayAsync("Where is my parcel?");
        await stage.FailNextSendAsync(FailureClass.RateLimited);

        var refusal = await RefusedAsync(() => SendAsync(stage, post, "It is on its way."));
        stage.Time.Advance(TimeSpan.FromMinutes(16));
        await SendAsync(stage, post, "It is on its way.");

        Assert.InRange(refusal.RetryAfter!.Value, TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(16));
    }

    [Fact]
    public async Task An_edited_post_is_answered_in_its_newest_version()
    {
        await using var stage = await XStage.OpenAsync();
        var post = await stage.SayAsync("Where is my parcel?");
        await stage.ChangeAsync(post, "Where is my parcel, please?");

        await SendAsync(stage, post, "It is on its way.");

        Assert.NotEqual(post, stage.Network.Place.Posts[^1].Parent);
    }

    [Fact]
    public async Task A_private_message_goes_once_and_is_found()
    {
        await using var stage = await XStage.OpenAsync();
        var post = await stage.SayAsync("Where is my parcel?");
        var message = stage.Answer(post, "Your number, please?", "key", channel: Channel.Private);

        stage.Network.Fail(new XFault("POST 2/dm_conversations", XFailing.BreakOffAfter));
        var lost = await RefusedAsync(() => stage.Connector.SendAsync(stage.Account, message, default));
        var found = await stage.Connector.FindAsync(stage.Account, message, default);

        Assert.Equal(FailureClass.Unknown, lost.Failure);
        Assert.Equal($"dm-{Assert.Single(stage.Network.Place.Messages).Id}", found?.PostId);
    }

    [Fact]
    public async Task Somebody_who_takes_no_messages_cannot_be_reached()
    {
        await using var stage = await XStage.OpenAsync();
        var post = await stage.SayAsync("Where is my parcel?");
        stage.Network.Place.Shut.Add(stage.Network.Place.Person("nils"));

        var refusal = await RefusedAsync(() =>
            stage.Connector.SendAsync(
                stage.Account,
                stage.Answer(post, "Your number, please?", "key", channel: Channel.Private),
                default
            )
        );

        Assert.Equal(FailureClass.RecipientUnavailable, refusal.Failure);
    }

    private static Task<Delivered> SendAsync(XStage stage, string post, string text) =>
        stage.Connector.SendAsync(stage.Account, stage.Answer(post, text, "key"), default);

    private static Task<NetworkException> RefusedAsync(Func<Task> act) => Assert.ThrowsAsync<NetworkException>(act);
}
