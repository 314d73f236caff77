using System.Text.Json;
using System.Text.Json.Nodes;
using Aplomb.Networks.Meta;
using Aplomb.Posts;

namespace Aplomb.Networks.Facebook;

public sealed class FacebookHooksTests
{
    [Fact]
    public async Task A_comment_by_webhook_is_the_comment_that_one_reads()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak("Grüße aus Łódź 👩‍👧");

        var told = Post(await ReadAsync(stage, stage.Graph.Hooks.Page("feed", GraphHooks.Comment(comment))));
        var read = Assert.Single(
            (await stage.Connector.GatherAsync(stage.Account, cursor: null, default)).Posts,
            post => post.Id == comment.Id
        );

        Assert.Equal(read with { Url = null }, told);
    }

    [Fact]
    public async Task A_message_by_webhook_is_the_message_that_one_reads()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var message = stage.Graph.Talks.Write("777", "Hello?", instagram: false);
        var hook = stage.Graph.Hooks.Talk(
            instagram: false,
            "777",
            GraphWorld.PageId,
            new JsonObject { ["mid"] = message.Id, ["text"] = "Hello?" }
        );

        var told = Post(await ReadAsync(stage, hook));

        var cursor = (string?)null;
        var posts = new List<IncomingPost>();
        for (var i = 0; i < 3; i++)
        {
            var page = await stage.Connector.GatherAsync(stage.Account, cursor, default);
            posts.AddRange(page.Posts);
            cursor = page.Cursor;
        }

        Assert.Equal(Assert.Single(posts, post => post.Id == message.Id), told);
        Assert.Equal("User 777", told.Author.Name);
    }

    [Theory]
    [InlineData("edited", "Changed")]
    [InlineData("add", "New")]
    public async Task What_was_changed_arrives_as_it_is_now(string verb, string text)
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak(text);

        var told = Post(await ReadAsync(stage, stage.Graph.Hooks.Page("feed", GraphHooks.Comment(comment, verb))));

        Assert.Equal((comment.Id, text), (told.Id, told.Text));
    }

    [Fact]
    public async Task What_was_removed_is_taken_back_and_what_was_hidden_is_no_news()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak("You lot are thieves.");

        var removed = await ReadAsync(stage, stage.Graph.Hooks.Page("feed", GraphHooks.Comment(comment, "remove")));
        var hidden = await ReadAsync(stage, stage.Graph.Hooks.Page("feed", GraphHooks.Comment(comment, "hide")));

        Assert.Equal(new HookFact.TakenBack(comment.Id) { For = GraphWorld.PageId }, Assert.Single(removed));
        Assert.Empty(hidden);
    }

    [Fact]
    public async Task A_recommendation_says_whether_they_recommend_us()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var hook = stage.Graph.Hooks.Page(
            "ratings",
            new JsonObject
            {
                ["item"] = "rating",
                ["verb"] = "add",
                ["recommendation_type"] = "NEGATIVE",
                ["review_text"] = "Never again.",
                ["reviewer_id"] = 4711,
                ["reviewer_name"] = "Ole",
                ["open_graph_story_id"] = "9090",
                ["created_time"] = stage.Time.GetUtcNow().ToUnixTimeSeconds(),
            }
        );

        var told = Post(await ReadAsync(stage, hook));

        Assert.Equal(("9090", PostKind.Review, "4711"), (told.Id, told.Kind, told.Author.Id));
        Assert.Equal("[does not recommend us] Never again.", told.Text);
    }

    [Fact]
    public async Task A_mention_elsewhere_is_asked_for_its_words()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var post = stage.Graph.World.Say("tagged", "Look at them!", "889", under: null, "Ida");
        var hook = stage.Graph.Hooks.Page(
            "mention",
            new JsonObject
            {
                ["item"] = "post",
                ["verb"] = "add",
                ["post_id"] = post.Id,
                ["sender_id"] = 889,
                ["sender_name"] = "Ida",
            }
        );

        var told = Post(await ReadAsync(stage, hook));

        Assert.Equal(("Look at them!", "889", PostKind.Mention), (told.Text, told.Author.Id, told.Kind));
    }

    [Fact]
    public async Task Many_in_one_and_twice_and_out_of_order_are_each_a_fact()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var comment = stage.Speak("First");
        var add = stage.Graph.Hooks.Page("feed", GraphHooks.Comment(comment));
        var like = stage.Graph.Hooks.Page("feed", new JsonObject { ["item"] = "reaction", ["verb"] = "add" });
        var remove = stage.Graph.Hooks.Page("feed", GraphHooks.Comment(comment, "remove"));

        var facts = await ReadAsync(stage, GraphHooks.Batch(remove, add, like, add));

        Assert.Collection(
            facts,
            fact => Assert.IsType<HookFact.TakenBack>(fact),
            fact => Assert.IsType<HookFact.Said>(fact),
            fact => Assert.IsType<HookFact.Said>(fact)
        );
        Assert.All(facts, fact => Assert.Equal(GraphWorld.PageId, fact.For));
    }

    [Fact]
    public async Task A_shape_that_nobody_knows_lets_us_look()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var hook = stage.Graph.Hooks.Page("feed", new JsonObject { ["item"] = new JsonArray(1), ["verb"] = "add" });

        Assert.IsType<HookFact.LookNow>(Assert.Single(await ReadAsync(stage, hook)));
    }

    [Fact]
    public async Task Our_own_echo_is_our_own()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var hook = stage.Graph.Hooks.Talk(
            instagram: false,
            GraphWorld.PageId,
            "777",
            new JsonObject
            {
                ["mid"] = "m_9",
                ["text"] = "Here we are.",
                ["is_echo"] = true,
            }
        );

        var told = Post(await ReadAsync(stage, hook));

        Assert.Equal((GraphWorld.PageId, MetaMessages.Talk("777")), (told.Author.Id, told.Thread));
    }

    [Theory]
    [InlineData("a long word", "1158201444")]
    [InlineData("another word", null)]
    public async Task The_question_at_the_beginning_is_answered_to_whom_knows_the_word(string word, string? answer)
    {
        await using var stage = await FacebookStage.OpenAsync();
        var query = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["hub.mode"] = "subscribe",
            ["hub.challenge"] = "1158201444",
            ["hub.verify_token"] = word,
        };
        var asked = new HookRequest("GET", query, new Dictionary<string, string>(StringComparer.Ordinal), default);

        Assert.Equal(answer, ((IWebhooks)stage.Connector).Challenge(stage.Account, asked)?.Body);
    }

    [Fact]
    public async Task A_person_who_wants_to_be_forgotten_is_forgotten_and_can_see_that()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var hooks = (IWebhooks)stage.Connector;
        var form = GraphHooks.Form("218471");

        Assert.True(hooks.Verify(stage.Account, form));
        Assert.Equal(new HookFact.Forget("218471"), Assert.Single(await ReadAsync(stage, form)));
        var answer = JsonDocument.Parse(hooks.Answer(stage.Account, form).Body).RootElement;
        var url = new Uri(answer.GetProperty("url").GetString()!);
        var code = answer.GetProperty("confirmation_code").GetString()!;
        Assert.Equal($"https://desk.example/hooks/facebook/larkspur?deletion={code}", url.AbsoluteUri);
        var look = new HookRequest(
            "GET",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["deletion"] = code },
            new Dictionary<string, string>(StringComparer.Ordinal),
            default
        );
        Assert.Contains(code, hooks.Challenge(stage.Account, look)!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forged_forms_are_refused()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var hooks = (IWebhooks)stage.Connector;

        Assert.False(hooks.Verify(stage.Account, GraphHooks.Form("218471", secret: "somebody else’s")));
        Assert.False(hooks.Verify(stage.Account, GraphHooks.Form("218471", algorithm: "none")));
        Assert.False(hooks.Verify(stage.Account, GraphHooks.Form("1") with { Body = "signed_request=%%"u8.ToArray() }));
    }

    [Fact]
    public async Task When_the_app_is_thrown_out_we_are_signed_out()
    {
        await using var stage = await FacebookStage.OpenAsync();
        var form = GraphHooks.Form("218471") with
        {
            Query = new Dictionary<string, string>(StringComparer.Ordinal) { ["for"] = "farewell" },
        };

        Assert.IsType<HookFact.SignedOut>(Assert.Single(await ReadAsync(stage, form)));
    }

    private static IncomingPost Post(IReadOnlyList<HookFact> facts) =>
        Assert.IsType<HookFact.Said>(Assert.Single(facts)).Post;

    private static Task<IReadOnlyList<HookFact>> ReadAsync(FacebookStage stage, HookRequest hook) =>
        ((IWebhooks)stage.Connector).ReadAsync(stage.Account, hook, default);
}
