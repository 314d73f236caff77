using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Networks.Bluesky;

/// <summary>Our connector on a real network, with customers played by Bluesky's own client.</summary>
public sealed class RealBlueskyTests
{
    private readonly BlueskyConnector _ours = RealBluesky.Connector();

    [RealBlueskyFact]
    public async Task Mentions_replies_and_quotes_arrive_and_a_deletion_is_noticed()
    {
        var network = await RealBluesky.OpenAsync();
        var (brand, nils) = await TwoAsync(network);
        var announced = await SayAsync(network, brand.Name, "New timetable from Monday.");
        var mention = await SayAsync(network, nils, $"@{brand.Name}.test Grüße 👩‍👩‍👧, where is my case?");
        var reply = await SayAsync(network, nils, "And where is mine?", under: announced);
        var quote = await SayAsync(network, nils, "Look at this.", quote: announced);

        var (posts, cursor) = await AllAsync(brand.Access, cursor: null);

        Assert.Equal(PostKind.Mention, posts[mention].Kind);
        Assert.Equal((PostKind.Reply, announced), (posts[reply].Kind, posts[reply].Parent));
        Assert.Equal(PostKind.Quote, posts[quote].Kind);
        Assert.Contains("Grüße 👩‍👩‍👧", posts[mention].Text, StringComparison.Ordinal);
        Assert.Equal(brand.Access.ExternalId, posts[announced].Author.Id);

        await network.ActAsync("takeBack", new { by = nils, uri = mention });
        var changed = await _ours.LookAgainAsync(
            brand.Access,
            [.. posts.Values.Where(post => post.Author.Id != brand.Access.ExternalId)],
            default
        );
        Assert.True(Assert.Single(changed) is { Deleted: true } gone && gone.Id == mention);

        var later = await SayAsync(network, nils, $"@{brand.Name}.test still here");
        var (more, _) = await AllAsync(brand.Access, cursor);
        Assert.Contains(later, more.Keys);
    }

    [RealBlueskyFact]
    public async Task A_reply_goes_out_once_with_its_links_and_is_found_again()
    {
        var network = await RealBluesky.OpenAsync();
        var (brand, nils) = await TwoAsync(network);
        var asked = await SayAsync(network, nils, $"@{brand.Name}.test where is my case?");
        var words = Words(asked, $"Hi @{nils}.test, 👍 see https://example.com/übersicht.");

        var sent = await _ours.SendAsync(brand.Access, words, default);
        var again = await _ours.SendAsync(brand.Access, words, default);
        var found = await _ours.FindAsync(brand.Access, words, default);

        Assert.Equal((sent.PostId, sent.PostId), (again.PostId, found?.PostId));
        var post = Assert.Single(
            (await network.ActAsync("said", new { by = brand.Name })).GetProperty("posts").EnumerateArray()
        );
        Assert.Equal(words.Text, post.GetProperty("text").GetString());
        Assert.Equal(2, post.GetProperty("facets").GetArrayLength());
        Assert.Equal(asked, post.GetProperty("reply").GetProperty("parent").GetProperty("uri").GetString());
        Assert.Null(await _ours.FindAsync(brand.Access, words with { Key = "another" }, default));
    }

    [RealBlueskyFact]
    public async Task Other_words_under_the_same_key_are_refused()
    {
        var network = await RealBluesky.OpenAsync();
        var (brand, nils) = await TwoAsync(network);
        var asked = await SayAsync(network, nils, $"@{brand.Name}.test where is my case?");
        await _ours.SendAsync(brand.Access, Words(asked, "On its way."), default);

        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            _ours.SendAsync(brand.Access, Words(asked, "Lost."), default)
        );

        Assert.Equal(FailureClass.Duplicate, refusal.Failure);
    }

    [RealBlueskyFact]
    public async Task The_limit_is_300_graphemes_and_a_deleted_post_is_not_answered()
    {
        var network = await RealBluesky.OpenAsync();
        var (brand, nils) = await TwoAsync(network);
        var asked = await SayAsync(network, nils, $"@{brand.Name}.test hello");

        await _ours.SendAsync(
            brand.Access,
            Words(asked, string.Concat(Enumerable.Repeat("é́", 300))) with
            {
                Key = "longest",
            },
            default
        );
        var tooLong = await Assert.ThrowsAsync<NetworkException>(() =>
            _ours.SendAsync(brand.Access, Words(asked, new string('é', 301)) with { Key = "too long" }, default)
        );
        await network.ActAsync("takeBack", new { by = nils, uri = asked });
        var gone = await Assert.ThrowsAsync<NetworkException>(() =>
            _ours.SendAsync(brand.Access, Words(asked, "Hello"), default)
        );

        Assert.Equal((FailureClass.InvalidContent, FailureClass.TargetGone), (tooLong.Failure, gone.Failure));
    }

    [RealBlueskyFact]
    public async Task Hiding_hides_for_others_and_showing_again_shows()
    {
        var network = await RealBluesky.OpenAsync();
        var (brand, nils) = await TwoAsync(network);
        var announced = await SayAsync(network, brand.Name, "New timetable.");
        var rude = await SayAsync(network, nils, "Here is their driver's address: …", under: announced);
        var fair = await SayAsync(network, nils, "It is worse than the old one.", under: announced);

        await _ours.ActAsync(brand.Access, new Act.Hide(rude), default);
        await _ours.ActAsync(brand.Access, new Act.Hide(rude), default);

        Assert.Equal([announced, fair], await SeenAsync(network, nils, announced));
        await _ours.ActAsync(brand.Access, new Act.Hide(rude, Undo: true), default);
        Assert.Contains(rude, await SeenAsync(network, nils, announced));
        var foreign = await SayAsync(network, nils, $"@{brand.Name}.test hello");
        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            _ours.ActAsync(brand.Access, new Act.Hide(foreign), default)
        );
        Assert.Equal(FailureClass.PermissionMissing, refusal.Failure);
    }

    [RealBlueskyFact]
    public async Task Muting_blocking_liking_reporting_and_taking_back_go_out()
    {
        var network = await RealBluesky.OpenAsync();
        var (brand, nils) = await TwoAsync(network);
        var asked = await SayAsync(network, nils, $"@{brand.Name}.test spam spam");
        var them = (await AllAsync(brand.Access, cursor: null)).Posts[asked].Author.Id;
        var own = await _ours.SendAsync(brand.Access, Words(asked, "We are sorry."), default);

        await _ours.ActAsync(brand.Access, new Act.Like(asked), default);
        await _ours.ActAsync(
            brand.Access,
            new Act.Report(asked, them, Breach.Spam, "The same text on all our posts"),
            default
        );
        await _ours.ActAsync(brand.Access, new Act.DeleteOwn(own.PostId), default);
        await _ours.ActAsync(brand.Access, new Act.Mute(them), default);
        var muted = await network.ActAsync("profile", new { by = brand.Name, of = them });
        await _ours.ActAsync(brand.Access, new Act.Mute(them, Undo: true), default);
        await _ours.ActAsync(brand.Access, new Act.Block(them), default);
        var blocked = await network.ActAsync("profile", new { by = brand.Name, of = them });
        await _ours.ActAsync(brand.Access, new Act.Block(them, Undo: true), default);
        var open = await network.ActAsync("profile", new { by = brand.Name, of = them });

        Assert.True(muted.GetProperty("muted").GetBoolean());
        Assert.NotNull(blocked.GetProperty("blocking").GetString());
        Assert.Null(open.GetProperty("blocking").GetString());
        Assert.Empty((await network.ActAsync("said", new { by = brand.Name })).GetProperty("posts").EnumerateArray());
        var reports = await network.ActAsync("reports", new { });
        Assert.Contains(
            reports.GetProperty("reports").EnumerateArray(),
            report => report.GetProperty("subject").GetString() == asked
        );
        var seen = await network.ActAsync("sees", new { by = nils, uri = asked });
        Assert.Equal(1, seen.GetProperty("posts")[0].GetProperty("likes").GetInt32());
    }

    [RealBlueskyFact]
    public async Task Private_messages_come_and_go_and_a_lost_answer_sends_nothing_twice()
    {
        var network = await RealBluesky.OpenAsync();
        var (brand, nils) = await TwoAsync(network);
        var us = await _ours.ConnectAsync(brand.Access, default);
        var access = brand.Access with { Can = us.Can };
        await network.ActAsync(
            "write",
            new
            {
                by = nils,
                to = us.ExternalId,
                text = "My booking is 4711.",
            }
        );

        var (posts, _) = await AllAsync(access, cursor: null);
        var message = Assert.Single(posts.Values, post => post.Kind is PostKind.Message);
        var words = new Outgoing(
            "key",
            "Thank you, we look.",
            Channel.Private,
            message.Id,
            message.Author.Id,
            message.Thread,
            TimeProvider.System.GetUtcNow()
        );
        await network.ActAsync("spoil", new { how = "lost" });
        var lost = await Assert.ThrowsAsync<NetworkException>(() => _ours.SendAsync(access, words, default));
        var found = await _ours.FindAsync(access, words, default);

        Assert.True(us.Can.Message);
        Assert.Equal(
            ("My booking is 4711.", false, $"{nils}.test"),
            (message.Text, message.Public, message.Author.Handle)
        );
        Assert.Equal(FailureClass.Unknown, lost.Failure);
        Assert.NotNull(found);
        var read = await network.ActAsync("messages", new { by = nils, from = us.ExternalId });
        Assert.Equal(
            ["My booking is 4711.", "Thank you, we look."],
            read.GetProperty("texts").EnumerateArray().Select(text => text.GetString())
        );
    }

    [RealBlueskyFact]
    public async Task Without_the_right_to_messages_all_else_works_and_the_page_says_so()
    {
        var network = await RealBluesky.OpenAsync();
        var brand = await network.BrandAsync(RealBluesky.Name("plain"), messages: false);

        var us = await _ours.ConnectAsync(brand, default);
        var page = await _ours.GatherAsync(brand with { Can = us.Can }, cursor: null, default);

        Assert.False(us.Can.Message);
        Assert.Contains("Private messages are off", Assert.Single(us.Notes!), StringComparison.Ordinal);
        Assert.Empty(page.Posts);
    }

    [RealBlueskyFact]
    public async Task A_wrong_password_is_refused_in_words_and_an_old_token_is_renewed()
    {
        var network = await RealBluesky.OpenAsync();
        var brand = await network.BrandAsync(RealBluesky.Name("brand"));
        var wrong = new Dictionary<string, string>(brand.Answers, StringComparer.Ordinal)
        {
            [BlueskyGuide.Password] = "wrong",
        };
        await _ours.ConnectAsync(brand, default);
        var kept = (await brand.Tokens.ReadAsync(default))!;
        using var old = new TokensInMemory(kept with { Access = kept.Access[..^4] + "AAAA" });

        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            _ours.ConnectAsync(new AccountAccess(brand.Id, brand.Handle) { Answers = wrong }, default)
        );
        var us = await _ours.ConnectAsync(brand with { Tokens = old }, default);

        Assert.Equal(FailureClass.AuthRevoked, refusal.Failure);
        Assert.Equal(brand.ExternalId, us.ExternalId);
    }

    private static async Task<((string Name, AccountAccess Access) Brand, string Nils)> TwoAsync(RealBluesky network)
    {
        var (brand, nils) = (RealBluesky.Name("brand"), RealBluesky.Name("nils"));
        var access = await network.BrandAsync(brand);
        await network.ActAsync("join", new { name = nils });
        return ((brand, access), nils);
    }

    private static async Task<string> SayAsync(
        RealBluesky network,
        string by,
        string text,
        string? under = null,
        string? quote = null
    )
    {
        var said = await network.ActAsync(
            "say",
            new
            {
                by,
                text,
                under,
                quote,
            }
        );
        return said.GetProperty("uri").GetString()!;
    }

    private static async Task<IEnumerable<string?>> SeenAsync(RealBluesky network, string by, string uri)
    {
        var seen = await network.ActAsync("sees", new { by, uri });
        return seen.GetProperty("posts").EnumerateArray().Select(post => post.GetProperty("uri").GetString());
    }

    private async Task<(Dictionary<string, IncomingPost> Posts, string? Cursor)> AllAsync(
        AccountAccess access,
        string? cursor
    )
    {
        var posts = new Dictionary<string, IncomingPost>(StringComparer.Ordinal);
        for (var more = true; more; )
        {
            var page = await _ours.GatherAsync(access, cursor, default);
            foreach (var post in page.Posts)
            {
                posts[post.Id] = post;
            }

            (cursor, more) = (page.Cursor, page.More);
        }

        return (posts, cursor);
    }

    private static Outgoing Words(string parent, string text) =>
        new(
            "018cc251f4007000800000000000000f",
            text,
            Channel.Public,
            parent,
            To: "",
            Thread: null,
            new DateTimeOffset(2026, 11, 22, 6, 0, 0, TimeSpan.Zero)
        );
}
