using Aplomb.Networks.Meta;
using Aplomb.Replies;

namespace Aplomb.Networks.Facebook;

public sealed class FacebookSendTests
{
    private const string Key = "018cc251f40070008000000000000001";

    [Fact]
    public async Task A_comment_has_one_private_answer_and_the_second_finds_it()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak("Where is my parcel?");
        var words = stage.Answer(comment.Id, "Please tell us the number.", Key, channel: Channel.Private);

        var sent = await stage.Connector.SendAsync(stage.Account, words, default);
        var again = await FailsAsync(stage, words);
        var found = await stage.Connector.FindAsync(stage.Account, words, default);

        Assert.Equal(FailureClass.Duplicate, again);
        Assert.Equal(sent.PostId, found?.PostId);
    }

    [Fact]
    public async Task A_private_answer_to_somebody_whom_Facebook_does_not_name_is_found_all_the_same()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak("Where is my parcel?");
        var words = stage.Answer(comment.Id, "Please tell us the number.", Key, channel: Channel.Private) with
        {
            To = FacebookPosts.Author(from: null, comment.Id).Id,
        };

        var sent = await stage.Connector.SendAsync(stage.Account, words, default);

        Assert.Equal(sent.PostId, (await stage.Connector.FindAsync(stage.Account, words, default))?.PostId);
    }

    [Fact]
    public async Task A_private_answer_comes_too_late_after_seven_days()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak("Where is my parcel?");
        stage.Time.Advance(TimeSpan.FromDays(7.1));

        Assert.Equal(
            FailureClass.WindowClosed,
            await FailsAsync(stage, stage.Answer(comment.Id, "Late.", Key, channel: Channel.Private))
        );
    }

    [Fact]
    public async Task A_private_answer_to_a_post_on_our_wall_goes_to_that_post()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var post = stage.Graph.World.Say("feed", "Terrible shop.", GraphWorld.Scoped("nils"), under: null, "nils");

        await stage.Connector.SendAsync(
            stage.Account,
            stage.Answer(post.Id, "We are sorry.", Key, channel: Channel.Private),
            default
        );

        Assert.True(post.Answered);
    }

    [Theory]
    [InlineData(23, false, true)]
    [InlineData(25, false, false)]
    [InlineData(25, true, true)]
    [InlineData(169, true, false)] // seven days and an hour
    public async Task A_message_goes_within_a_day_and_within_seven_where_people_answer(
        double hours,
        bool human,
        bool goes
    )
    {
        await using var stage = await FacebookStage.OpenAsync();
        stage.Graph.Talks.HumanAgent = human;
        stage.Graph.Talks.Write("777", "Hello?", instagram: false);
        stage.Time.Advance(TimeSpan.FromHours(hours));
        var account = stage.Account with { Answers = MetaStage.Answers(human: human) };
        var words = new Outgoing(Key, "Here we are.", Channel.Private, "m_1", "777", MetaMessages.Talk("777"));

        var refusal =
            await Record.ExceptionAsync(() => stage.Connector.SendAsync(account, words, default)) as NetworkException;

        Assert.Equal(goes ? null : FailureClass.WindowClosed, refusal?.Failure);
        Assert.Equal(goes, await stage.Connector.FindAsync(account, words, default) is not null);
    }

    [Fact]
    public async Task Nobody_can_be_written_to_who_never_wrote()
    {
        await using var stage = await FacebookStage.OpenAsync();

        Assert.Equal(
            FailureClass.RecipientUnavailable,
            await FailsAsync(stage, new Outgoing(Key, "Hi.", Channel.Private, Parent: null, "404", Thread: null))
        );
    }

    [Fact]
    public async Task A_message_of_2000_characters_goes_and_one_more_does_not()
    {
        await using var stage = await FacebookStage.OpenAsync();
        stage.Graph.Talks.Write("777", "Hello?", instagram: false);
        var words = new Outgoing(Key, new string('é', 2000), Channel.Private, Parent: null, "777", Thread: null);

        await stage.Connector.SendAsync(stage.Account, words, default);

        Assert.Equal(FailureClass.InvalidContent, await FailsAsync(stage, words with { Text = words.Text + "!" }));
    }

    [Fact]
    public async Task A_token_that_has_ended_is_renewed_and_the_reply_goes_once()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak("Where is my parcel?");
        stage.Graph.Faults.Add(GraphFault.Expired);

        await stage.Connector.SendAsync(stage.Account, stage.Answer(comment.Id, "On its way.", Key), default);

        Assert.Single(await stage.OursAsync(), "On its way.");
        Assert.Equal("EAApage2", (await stage.Account.Tokens.ReadAsync(default))?.Access);
    }

    [Fact]
    public async Task Whoever_is_signed_out_for_good_has_to_sign_in_again()
    {
        await using var stage = await FacebookStage.OpenAsync();
        await stage.Connector.ConnectAsync(stage.Account, default);
        stage.Graph.Tokens.End("EAApage1");
        stage.Graph.Tokens.End(GraphTokens.System);

        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Connector.GatherAsync(stage.Account, cursor: null, default)
        );

        Assert.Equal(FailureClass.AuthRevoked, refusal.Failure);
    }

    [Theory]
    [InlineData(GraphFault.Truncated)]
    [InlineData(GraphFault.Silent)]
    public async Task An_answer_that_nobody_can_read_leaves_it_open_whether_it_was_done(object fault)
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak("Where is my parcel?");
        var words = stage.Answer(comment.Id, "On its way.", Key);
        stage.Graph.Faults.Add((GraphFault)fault);

        Assert.Equal(FailureClass.Unknown, await FailsAsync(stage, words));
        Assert.NotNull(await stage.Connector.FindAsync(stage.Account, words, default));
        Assert.Single(await stage.OursAsync(), "On its way.");
    }

    [Fact]
    public async Task A_broken_machine_is_not_asked_twice()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak("Where is my parcel?");
        var words = stage.Answer(comment.Id, "On its way.", Key);
        stage.Graph.Faults.Add(GraphFault.Broken);

        Assert.Equal(FailureClass.Unknown, await FailsAsync(stage, words));
        Assert.Null(await stage.Connector.FindAsync(stage.Account, words, default));
    }

    [Fact]
    public async Task Where_Meta_wants_us_to_keep_away_nobody_knocks_before()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak("Where is my parcel?");
        stage.Graph.Faults.Add(GraphFault.TooMuch);
        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Connector.SendAsync(stage.Account, stage.Answer(comment.Id, "Hi.", Key), default)
        );
        var asked = stage.Graph.Asked.Count;

        Assert.Equal(TimeSpan.FromMinutes(19), refusal.RetryAfter);
        Assert.Equal(FailureClass.RateLimited, await FailsAsync(stage, stage.Answer(comment.Id, "Hi.", Key)));
        Assert.Equal(asked, stage.Graph.Asked.Count);

        stage.Time.Advance(TimeSpan.FromMinutes(20));
        await stage.Connector.SendAsync(stage.Account, stage.Answer(comment.Id, "Hi.", Key), default);
    }

    [Fact]
    public async Task What_is_done_to_a_comment_can_be_done_again_and_taken_back()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak("Buy my coins at coins.example");
        var own = await stage.SayAsUsAsync("Sorry.", comment.Id);

        foreach (
            var act in new Act[] { new Act.Hide(comment.Id), new Act.Like(comment.Id), new Act.Block(comment.Author!) }
        )
        {
            await stage.Connector.ActAsync(stage.Account, act, default);
            await stage.Connector.ActAsync(stage.Account, act, default);
        }

        await stage.Connector.ActAsync(stage.Account, new Act.DeleteOwn(own), default);
        await stage.Connector.ActAsync(stage.Account, new Act.DeleteOwn(own), default);
        Assert.True((bool)comment.Values["is_hidden"]!);
        Assert.True((bool)comment.Values["user_likes"]!);
        Assert.Equal([comment.Author!], stage.Graph.World.Blocked);

        await stage.Connector.ActAsync(stage.Account, new Act.Hide(comment.Id, Undo: true), default);
        await stage.Connector.ActAsync(stage.Account, new Act.Block(comment.Author!, Undo: true), default);
        Assert.False((bool)comment.Values["is_hidden"]!);
        Assert.Empty(stage.Graph.World.Blocked);
        Assert.Null(stage.Graph.World.Find(own));
    }

    [Fact]
    public async Task Facebook_lets_nobody_report()
    {
        await using var stage = await FacebookStage.OpenAsync();

        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Connector.ActAsync(stage.Account, new Act.Report("1", "2", Breach.Spam, "Spam."), default)
        );

        Assert.Equal(FailureClass.PermissionMissing, refusal.Failure);
    }

    private static async Task<FailureClass> FailsAsync(FacebookStage stage, Outgoing words) =>
        (
            await Assert.ThrowsAsync<NetworkException>(() => stage.Connector.SendAsync(stage.Account, words, default))
        ).Failure;
}
