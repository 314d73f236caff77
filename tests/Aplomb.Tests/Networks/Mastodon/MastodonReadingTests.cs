using Aplomb.Networks.Mastodon.StandIn;

namespace Aplomb.Networks.Mastodon;

/// <summary>Reading forward: page by page, in any order, and what may not be taken for news.</summary>
public sealed class MastodonReadingTests
{
    private const string Key = "018cc251f4007000800000000000000a";

    public static TheoryData<string> Characters => ["full", "minimal"];

    [Fact]
    public async Task A_revoked_token_takes_nothing_for_deleted()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        stage.Write("@brightwater Where?");
        var known = (await stage.Mastodon.GatherAsync(stage.Account, cursor: null, default)).Posts;
        stage.Town.Tokens.Clear();

        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Mastodon.LookAgainAsync(stage.Account, known, default)
        );

        Assert.Equal(FailureClass.AuthRevoked, refusal.Failure);
    }

    [Theory]
    [MemberData(nameof(Characters))]
    public async Task Three_hundred_mentions_come_page_by_page(string character)
    {
        await using var stage = await OpenAsync(character);
        stage.Write("@brightwater The first.");
        var (_, cursor) = await ReadAsync(stage, cursor: null);
        var ids = Enumerable
            .Range(0, 300)
            .Select(number => stage.Write($"@brightwater Number {number}.").Id)
            .ToHashSet(StringComparer.Ordinal);

        var (read, _) = await ReadAsync(stage, cursor);

        Assert.Superset(ids, read);
    }

    [Fact]
    public async Task Told_twice_and_in_the_wrong_order_nothing_is_lost()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        stage.Server.Faults.Muddled = true;
        stage.Write("@brightwater The first.");
        var (_, cursor) = await ReadAsync(stage, cursor: null);
        var ids = Enumerable.Range(0, 100).Select(number => Later(stage, number)).ToList();

        var (read, _) = await ReadAsync(stage, cursor);

        Assert.Superset(ids.ToHashSet(StringComparer.Ordinal), read);
    }

    /// <summary>Each a little after the other: of a hundred posts in one moment nobody knows which was the last.</summary>
    private static string Later(MastodonStage stage, int number)
    {
        stage.Town.Skew = TimeSpan.FromMilliseconds(10 * number);
        return stage.Write($"@brightwater Number {number}.").Id;
    }

    [Theory]
    [MemberData(nameof(Characters))]
    public async Task Who_was_asked_to_come_back_later_does_not_knock_before(string character)
    {
        await using var stage = await OpenAsync(character);
        stage.Town.Skew = TimeSpan.FromHours(5); // by its own clock, not by ours
        var asked = stage.Write("@brightwater Where?");
        var answer = stage.Answer(asked.Id, "There.", Key);
        stage.Server.Faults.Add("POST", "/api/v1/statuses", Mischief.TooMany);

        var first = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Mastodon.SendAsync(stage.Account, answer, default)
        );
        var again = await Assert.ThrowsAsync<NetworkException>(() =>
            stage.Mastodon.SendAsync(stage.Account, answer, default)
        );

        Assert.Equal((FailureClass.RateLimited, FailureClass.RateLimited), (first.Failure, again.Failure));
        Assert.InRange(first.RetryAfter!.Value, TimeSpan.FromSeconds(20), TimeSpan.FromMinutes(3));
        Assert.Single(stage.Server.Asked, one => one == "POST /api/v1/statuses");
    }

    [Fact]
    public async Task Old_news_stay_where_they_are()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        stage.Town.Skew = TimeSpan.FromDays(-40);
        stage.Write("@brightwater Forty days ago.");
        stage.Town.Skew = TimeSpan.Zero;
        stage.Write("@brightwater Today.");

        var page = await stage.Mastodon.GatherAsync(stage.Account, cursor: null, default);

        Assert.Equal(["Today."], page.Posts.Select(post => post.Text));
        Assert.False(page.More);
    }

    [Fact]
    public async Task What_this_desk_sent_is_not_told_to_it_again()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        var asked = stage.Write("@brightwater Where?");
        var sent = await stage.Mastodon.SendAsync(stage.Account, stage.Answer(asked.Id, "There.", Key), default);
        var byHand = await stage.SayAsUsAsync("And a map.", asked.Id);

        var page = await stage.Mastodon.GatherAsync(stage.Account, cursor: null, default);

        Assert.DoesNotContain(page.Posts, post => post.Id == sent.PostId);
        Assert.Contains(page.Posts, post => post.Id == byHand && post.Text == "And a map.");
    }

    [Fact]
    public void One_post_that_cannot_be_read_does_not_keep_the_others_away()
    {
        var body =
            """[{"id":"1","type":"mention","created_at":"not a time"},{"id":"2","type":"mention"},7,{"id":"3","status":{"content":"\uD800"}}]"""u8;
        var answer = new Http.WireAnswer(200, new Dictionary<string, string>(StringComparer.Ordinal), body.ToArray());

        Assert.Equal(
            ["2"],
            MastodonWire.Items(answer, MastodonJson.Default.MastodonNotification).Select(one => one.Id)
        );
    }

    private static Task<MastodonStage> OpenAsync(string character) =>
        MastodonStage.OpenAsync(character is "full" ? Character.Full : Character.Minimal);

    /// <summary>All ids from a cursor on.</summary>
    private static async Task<(HashSet<string> Ids, string? Cursor)> ReadAsync(MastodonStage stage, string? cursor)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        for (var (more, pages) = (true, 0); more; Assert.True(++pages < 12))
        {
            var page = await stage.Mastodon.GatherAsync(stage.Account, cursor, default);
            read.UnionWith(page.Posts.Select(post => post.Id));
            (cursor, more) = (page.Cursor, page.More);
        }

        return (read, cursor);
    }
}
