using System.Text.Json.Nodes;
using Aplomb.Networks.Meta;
using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Networks.Instagram;

public sealed class InstagramTests
{
    private const string Key = "018cc251f40070008000000000000001";

    [Fact]
    public async Task Comments_replies_tags_and_messages_are_read()
    {
        await using var stage = await InstagramStage.OpenAsync();
        var comment = stage.Speak("Where is my parcel?");
        var reply = stage.Speak("Mine is missing, too.", "maud", comment);
        var tagged = stage.Graph.World.Show("With @larkspur again", by: "ida");
        var message = stage.Graph.Talks.Write("777", "Hello?", instagram: true);

        var posts = await AllAsync(stage);

        Assert.Contains(posts, post => post.Id == comment.Id && post.Kind is PostKind.Comment);
        Assert.Contains(posts, post => post.Id == reply.Id && post.Parent == comment.Id);
        Assert.Contains(posts, post => post.Id == $"mention:{tagged.Id}" && post.Author.Handle is "ida");
        Assert.Contains(posts, post => post.Id == message.Id && !post.Public && post.Author.Handle is "user777");
        Assert.All(posts, post => Assert.Null(Bounds.FaultIn(post, stage.Time.GetUtcNow())));
    }

    [Fact]
    public async Task Comments_beyond_one_page_are_read_with_all_their_replies()
    {
        await using var stage = await InstagramStage.OpenAsync();
        var said = Enumerable.Range(0, 70).Select(number => stage.Speak($"Comment {number}")).ToList();
        var late = stage.Speak("Under the oldest one", "maud", said[0]);

        var posts = await AllAsync(stage);

        Assert.Empty(said.Append(late).Select(node => node.Id).Except(posts.Select(post => post.Id)));
    }

    [Fact]
    public async Task A_comment_by_webhook_is_the_comment_that_one_reads()
    {
        await using var stage = await InstagramStage.OpenAsync();
        var comment = stage.Speak("Grüße aus Łódź 👩‍👧");

        var told = Post(
            await ReadAsync(stage, stage.Graph.Hooks.Instagram("comments", GraphHooks.PictureComment(comment)))
        );
        var read = Assert.Single(await AllAsync(stage), post => post.Id == comment.Id);

        Assert.Equal(read with { Url = null }, told);
    }

    [Fact]
    public async Task The_shape_without_changes_is_read_as_well()
    {
        await using var stage = await InstagramStage.OpenAsync();
        var comment = stage.Speak("Hello?");
        var entry = new JsonObject
        {
            ["id"] = GraphWorld.InstagramId,
            ["time"] = stage.Time.GetUtcNow().ToUnixTimeSeconds(),
            ["field"] = "comments",
            ["value"] = GraphHooks.PictureComment(comment),
        };
        var body = new JsonObject { ["object"] = "instagram", ["entry"] = new JsonArray(entry) }.ToJsonString();
        var hook = stage.Hook("any") with { Body = System.Text.Encoding.UTF8.GetBytes(body) };

        Assert.Equal(comment.Id, Post(await ReadAsync(stage, hook)).Id);
    }

    [Fact]
    public async Task A_mention_under_somebody_elses_picture_is_read_answered_and_found()
    {
        await using var stage = await InstagramStage.OpenAsync();
        var picture = stage.Graph.World.Show("My day", by: "ida");
        var comment = stage.Speak("@larkspur never answers", "ole", picture);
        var hook = stage.Graph.Hooks.Instagram(
            "mentions",
            new JsonObject { ["media_id"] = picture.Id, ["comment_id"] = comment.Id }
        );

        var told = Post(await ReadAsync(stage, hook));
        var words = stage.Answer(told.Id, "We do, @ole.", Key, "ole");
        var sent = await stage.Connector.SendAsync(stage.Account, words, default);

        Assert.Equal(("@larkspur never answers", "ole", PostKind.Mention), (told.Text, told.Author.Handle, told.Kind));
        Assert.Equal(sent.PostId, (await stage.Connector.FindAsync(stage.Account, words, default))?.PostId);
        Assert.Equal(comment.Id, stage.Graph.World.Find(sent.PostId)!.Above!.Id);
    }

    [Fact]
    public async Task A_mention_with_a_wrong_number_asks_for_nothing()
    {
        await using var stage = await InstagramStage.OpenAsync();
        var hook = stage.Graph.Hooks.Instagram(
            "mentions",
            new JsonObject { ["media_id"] = "1){id},me{id", ["comment_id"] = "2" }
        );

        Assert.IsType<HookFact.LookNow>(Assert.Single(await ReadAsync(stage, hook)));
        Assert.Empty(stage.Graph.Asked);
    }

    [Fact]
    public async Task An_answer_to_a_reply_stands_under_the_comment_at_the_top()
    {
        await using var stage = await InstagramStage.OpenAsync();
        var comment = stage.Speak("Where is my parcel?");
        var reply = stage.Speak("Mine is missing, too.", "maud", comment);
        var words = stage.Answer(reply.Id, "We look for both.", Key, "maud");

        var sent = await stage.Connector.SendAsync(stage.Account, words, default);

        Assert.Equal(comment.Id, stage.Graph.World.Find(sent.PostId)!.Above!.Id);
        Assert.Equal(sent.PostId, (await stage.Connector.FindAsync(stage.Account, words, default))?.PostId);
    }

    [Fact]
    public async Task A_hidden_comment_cannot_be_answered_until_it_is_shown_again()
    {
        await using var stage = await InstagramStage.OpenAsync();
        var comment = stage.Speak("Where is my parcel?");
        var words = stage.Answer(comment.Id, "On its way.", Key);
        await stage.Connector.ActAsync(stage.Account, new Act.Hide(comment.Id), default);

        Assert.Equal(
            FailureClass.TargetClosed,
            await FailsAsync(() => stage.Connector.SendAsync(stage.Account, words, default))
        );

        await stage.Connector.ActAsync(stage.Account, new Act.Hide(comment.Id, Undo: true), default);
        await stage.Connector.SendAsync(stage.Account, words, default);
    }

    [Theory]
    [InlineData(500, true)] // é takes two bytes
    [InlineData(501, false)]
    public async Task A_message_is_measured_in_bytes(int letters, bool goes)
    {
        await using var stage = await InstagramStage.OpenAsync();
        stage.Graph.Talks.Write("777", "Hello?", instagram: true);
        var words = new Outgoing(
            Key,
            new string('é', letters),
            Channel.Private,
            "m_1",
            "777",
            MetaMessages.Talk("777")
        );

        var refusal =
            await Record.ExceptionAsync(() => stage.Connector.SendAsync(stage.Account, words, default))
            as NetworkException;

        Assert.Equal(goes ? null : FailureClass.InvalidContent, refusal?.Failure);
    }

    [Fact]
    public async Task A_private_answer_goes_once_and_is_found()
    {
        await using var stage = await InstagramStage.OpenAsync();
        var comment = stage.Speak("Where is my parcel?");
        var words = stage.Answer(comment.Id, "Please tell us the number.", Key, channel: Channel.Private);

        var sent = await stage.Connector.SendAsync(stage.Account, words, default);

        Assert.Equal(
            FailureClass.Duplicate,
            await FailsAsync(() => stage.Connector.SendAsync(stage.Account, words, default))
        );
        Assert.Equal(sent.PostId, (await stage.Connector.FindAsync(stage.Account, words, default))?.PostId);
    }

    [Fact]
    public async Task A_message_that_was_unsent_is_taken_back()
    {
        await using var stage = await InstagramStage.OpenAsync();
        var hook = stage.Graph.Hooks.Talk(
            instagram: true,
            "777",
            GraphWorld.InstagramId,
            new JsonObject { ["mid"] = "m_9", ["is_deleted"] = true }
        );

        Assert.Equal(
            new HookFact.TakenBack("m_9") { For = GraphWorld.InstagramId },
            Assert.Single(await ReadAsync(stage, hook))
        );
    }

    [Fact]
    public async Task A_person_is_blocked_and_let_in_again()
    {
        await using var stage = await InstagramStage.OpenAsync();

        await stage.Connector.ActAsync(stage.Account, new Act.Block("777"), default);
        Assert.Equal(["777"], stage.Graph.World.Blocked);

        await stage.Connector.ActAsync(stage.Account, new Act.Block("777", Undo: true), default);
        Assert.Empty(stage.Graph.World.Blocked);
    }

    [Fact]
    public async Task Instagram_lets_nobody_like_and_nobody_hide_what_stands_elsewhere()
    {
        await using var stage = await InstagramStage.OpenAsync();

        foreach (var act in new Act[] { new Act.Like("1"), new Act.Mute("1"), new Act.Hide("mention:12:34") })
        {
            Assert.Equal(
                FailureClass.PermissionMissing,
                await FailsAsync(() => stage.Connector.ActAsync(stage.Account, act, default))
            );
        }
    }

    [Fact]
    public async Task A_page_without_an_Instagram_account_is_told_so()
    {
        await using var stage = await InstagramStage.OpenAsync();
        stage.Graph.World.Page.Nodes["instagram_business_account"] = null;

        Assert.Equal(
            FailureClass.PermissionMissing,
            await FailsAsync(() => stage.Connector.ConnectAsync(stage.Account, default))
        );
    }

    private static async Task<FailureClass> FailsAsync(Func<Task> act) =>
        (await Assert.ThrowsAsync<NetworkException>(act)).Failure;

    private static IncomingPost Post(IReadOnlyList<HookFact> facts) =>
        Assert.IsType<HookFact.Said>(Assert.Single(facts)).Post;

    private static Task<IReadOnlyList<HookFact>> ReadAsync(InstagramStage stage, HookRequest hook) =>
        ((IWebhooks)stage.Connector).ReadAsync(stage.Account, hook, default);

    private static async Task<IReadOnlyList<IncomingPost>> AllAsync(InstagramStage stage)
    {
        var posts = new List<IncomingPost>();
        var page = new Gathered([], Cursor: null, More: true);
        while (page.More)
        {
            page = await stage.Connector.GatherAsync(stage.Account, page.Cursor, default);
            posts.AddRange(page.Posts);
        }

        return posts;
    }
}
