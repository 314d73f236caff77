using Aplomb.Networks.Mastodon.StandIn;
using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Networks.Mastodon;

/// <summary>What is special about Mastodon: who hears what, warnings, keys, and what servers count.</summary>
public sealed class MastodonTests
{
    private const string Key = "018cc251f4007000800000000000000a";

    public static TheoryData<string> Characters => ["full", "minimal"];

    [Theory]
    [InlineData("public")]
    [InlineData("unlisted")]
    [InlineData("private")]
    [InlineData("direct")]
    public async Task A_reply_is_heard_by_no_more_people_than_what_it_answers(string visibility)
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        var asked = stage.Write("@brightwater Where is my parcel?", visibility: visibility);

        await stage.Mastodon.SendAsync(stage.Account, stage.Answer(asked.Id, "On its way.", Key), default);

        var said = stage.Town.Posts[^1];
        Assert.Equal((visibility, "@nils On its way.", asked.Id), (said.Visibility, said.Text, said.Parent));
    }

    [Fact]
    public async Task A_private_reply_goes_to_the_person_alone()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        stage.Town.Meet("rival");
        var asked = stage.Write("@brightwater Where is my parcel?");

        var refused = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Mastodon.SendAsync(
                stage.Account,
                Private(stage, asked, "As @rival said: your number, please."),
                default
            )
        );
        await stage.Mastodon.SendAsync(stage.Account, Private(stage, asked, "Your number, please."), default);

        Assert.Equal(FailureClass.InvalidContent, refused.Failure);
        Assert.Equal(
            ("direct", "@nils Your number, please."),
            (stage.Town.Posts[^1].Visibility, stage.Town.Posts[^1].Text)
        );
        Assert.Equal(["nils"], stage.Town.Posts[^1].Mentions.Select(one => one.Acct));
    }

    [Theory]
    [InlineData("public", true, PostKind.Mention)]
    [InlineData("unlisted", true, PostKind.Mention)]
    [InlineData("private", false, PostKind.Message)]
    [InlineData("direct", false, PostKind.Message)]
    public async Task Who_can_read_a_post_is_told(string visibility, bool open, PostKind kind)
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        stage.Write("@brightwater Hello?", visibility: visibility);

        var post = Assert.Single((await stage.Mastodon.GatherAsync(stage.Account, cursor: null, default)).Posts);

        Assert.Equal((open, kind), (post.Public, post.Kind));
    }

    [Fact]
    public async Task A_content_warning_is_kept_both_ways()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        var asked = stage.Write("@brightwater The fish was off.", warning: "food, illness");

        var post = Assert.Single((await stage.Mastodon.GatherAsync(stage.Account, cursor: null, default)).Posts);
        await stage.Mastodon.SendAsync(stage.Account, stage.Answer(asked.Id, "We are sorry.", Key), default);

        Assert.Equal("CW: food, illness\n\nThe fish was off.", post.Text);
        Assert.Equal("food, illness", stage.Town.Posts[^1].Warning);
        Assert.NotNull(
            await stage.Mastodon.FindAsync(stage.Account, stage.Answer(asked.Id, "We are sorry.", Key), default)
        );
    }

    [Fact]
    public async Task A_long_warning_is_cut_to_what_is_left()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        var asked = stage.Write("@brightwater Hm.", warning: new string('w', 400));

        await stage.Mastodon.SendAsync(stage.Account, stage.Answer(asked.Id, new string('a', 460), Key), default);

        Assert.Equal(500 - 466, stage.Town.Posts[^1].Warning?.Length);
    }

    [Fact]
    public async Task A_quote_is_told_as_one()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        var ours = await stage.SayAsUsAsync("We sail again on Monday.");
        stage.Town.Alone(() =>
            stage.Town.Say(
                stage.Town.Meet("maud"),
                "Do they?",
                "public",
                quotes: ours,
                html: "<p class=\"quote-inline\">RE: <a href=\"https://a.example/1\">a</a></p><p>Do they?</p>"
            )
        );

        var page = await stage.Mastodon.GatherAsync(stage.Account, cursor: null, default);

        var quote = Assert.Single(page.Posts, post => post.Kind is PostKind.Quote);
        Assert.Equal(("Do they?", ours), (quote.Text, quote.Parent));
    }

    [Fact]
    public async Task A_reply_to_us_is_a_reply_and_a_remote_person_keeps_their_server()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        var ours = await stage.SayAsUsAsync("We sail again on Monday.");
        var asked = stage.Write("@brightwater When?", by: "ute@far.example", under: ours);

        var post = Assert.Single(
            (await stage.Mastodon.GatherAsync(stage.Account, cursor: null, default)).Posts,
            one => one.Id == asked.Id
        );
        await stage.Mastodon.SendAsync(
            stage.Account,
            stage.Answer(asked.Id, "At six.", Key, by: "ute@far.example"),
            default
        );

        Assert.Equal((PostKind.Reply, "ute@far.example", ours), (post.Kind, post.Author.Handle, post.Parent));
        Assert.Equal("@ute@far.example At six.", stage.Town.Posts[^1].Text);
    }

    [Theory]
    [MemberData(nameof(Characters))]
    public async Task Sending_again_says_it_once_whatever_the_server_thinks_of_keys(string character)
    {
        await using var stage = await OpenAsync(character);
        var asked = stage.Write("@brightwater Where is my parcel?");
        var answer = stage.Answer(asked.Id, "See https://example.com/track and wait.", Key);

        var first = await stage.Mastodon.SendAsync(stage.Account, answer, default);
        var again = await stage.Mastodon.SendAsync(stage.Account, answer, default);

        Assert.Equal(first.PostId, again.PostId);
        Assert.Single(stage.OurWords());
    }

    [Theory]
    [InlineData("full", Mischief.Silent)]
    [InlineData("full", Mischief.Cut)]
    [InlineData("full", Mischief.Proxy)]
    [InlineData("minimal", Mischief.Silent)]
    [InlineData("minimal", Mischief.Cut)]
    [InlineData("minimal", Mischief.Proxy)]
    public async Task Whatever_becomes_of_the_answer_nobody_is_answered_twice(string character, Mischief fault)
    {
        await using var stage = await OpenAsync(character);
        stage.Town.Skew = TimeSpan.FromHours(-3); // its clock is wrong as well
        var asked = stage.Write("@brightwater Where is my parcel?");
        var answer = stage.Answer(asked.Id, "It is on its way.", Key);
        stage.Server.Faults.Add("POST", "/api/v1/statuses", fault);

        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Mastodon.SendAsync(stage.Account, answer, default)
        );
        var found = await stage.Mastodon.FindAsync(stage.Account, answer, default);
        await stage.Mastodon.SendAsync(stage.Account, answer, default);

        Assert.Equal(FailureClass.Unknown, refusal.Failure);
        Assert.NotNull(found);
        Assert.Single(stage.OurWords());
    }

    [Fact]
    public async Task The_same_words_said_long_ago_are_not_taken_for_these()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        var asked = stage.Write("@brightwater Where is my parcel?");
        stage.Town.Skew = TimeSpan.FromHours(-2);
        stage.Town.Alone(() => stage.Town.Say(stage.Town.Us, "@nils We are on it.", "public", asked.Id));
        stage.Town.Skew = TimeSpan.Zero;

        Assert.Null(
            await stage.Mastodon.FindAsync(stage.Account, stage.Answer(asked.Id, "We are on it.", Key), default)
        );
    }

    [Fact]
    public async Task Links_and_mentions_count_as_mastodon_counts()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        var asked = stage.Write("@brightwater Where?", by: "a_long_name@a-very-long-server-name.example");
        var limit = (await stage.Mastodon.ConnectAsync(stage.Account, default)).Can.Length;
        var link = $"https://example.com/{new string('y', 300)}";
        var text = $"{link} {new string('a', limit.Max - 24)}";

        Assert.Equal(limit.Max, Lengths.Measure(text, limit.Unit));
        await stage.Mastodon.SendAsync(
            stage.Account,
            stage.Answer(asked.Id, text, Key, "a_long_name@a-very-long-server-name.example"),
            default
        );
        Assert.Single(stage.OurWords());
    }

    [Fact]
    public async Task What_a_server_lacks_is_found_out_and_said()
    {
        await using var full = await MastodonStage.OpenAsync(Character.Full);
        await using var minimal = await MastodonStage.OpenAsync(Character.Minimal);

        var all = await full.Mastodon.ConnectAsync(full.Account, default);
        var less = await minimal.Mastodon.ConnectAsync(minimal.Account, default);

        Assert.True(all.Can is { Mute: true, Block: true, Report: true, Live: true, Hide: false, Message: true });
        Assert.True(less.Can is { Mute: false, Block: true, Live: false });
        Assert.Equal((LengthUnit.Characters, true), (less.Can.Length.Unit, less.Can.Length.Max > 4000));
        Assert.Contains(all.Notes!, note => note.Contains("not encrypted", StringComparison.Ordinal));
        Assert.Contains(less.Notes!, note => note.Contains("mute", StringComparison.Ordinal));
        Assert.Equal(less.Can.Length, minimal.Mastodon.What(minimal.Account).Length);
    }

    private static Task<MastodonStage> OpenAsync(string character) =>
        MastodonStage.OpenAsync(character is "full" ? Character.Full : Character.Minimal);

    private static Outgoing Private(MastodonStage stage, Post asked, string text) =>
        stage.Answer(asked.Id, text, Key, channel: Channel.Private);
}
