using Aplomb.Posts;
using Aplomb.Replies;

namespace Aplomb.Networks;

/// <summary>What holds for every network. The tests of each derive from this and bring its stage.</summary>
public abstract class ConnectorRules
{
    /// <summary>What every network can do to us.</summary>
    private static readonly FailureClass[] Everywhere =
    [
        FailureClass.AuthRevoked,
        FailureClass.RateLimited,
        FailureClass.Transient,
        FailureClass.InvalidContent,
        FailureClass.TargetGone,
        FailureClass.Unknown,
    ];

    /// <summary>How a lost answer may look to us.</summary>
    private static readonly FailureClass[] NobodyKnows =
    [
        FailureClass.Unknown,
        FailureClass.Duplicate,
        FailureClass.Transient,
    ];

    public static TheoryData<FailureClass> Failures => [.. Enum.GetValues<FailureClass>()];

    protected abstract Task<Stage> OpenAsync();

    [Fact]
    public async Task We_learn_who_we_are_there()
    {
        await using var stage = await OpenAsync();

        var us = await stage.Connector.ConnectAsync(stage.Account, default);

        Assert.NotEmpty(us.ExternalId);
        Assert.DoesNotContain('@', us.Handle[..1]);
        Assert.True(us.Can.Length.Max > 0);
    }

    [Fact]
    public async Task The_cursor_only_moves_forward_and_nothing_is_lost()
    {
        await using var stage = await OpenAsync();
        var first = await stage.SayAsync("Where is my parcel?");
        var (before, cursor) = await AllAsync(stage, cursor: null);

        var second = await stage.SayAsync("Still waiting.", by: "maud");
        var (after, next) = await AllAsync(stage, cursor);
        var (nothing, last) = await AllAsync(stage, next);

        Assert.Contains(before, post => post.Id == first && post.Text == "Where is my parcel?");
        Assert.Contains(after, post => post.Id == second);
        Assert.NotNull(cursor);
        Assert.All(nothing, post => Assert.Contains(post, after.Concat(before))); // overlap is as it was, word for word
        Assert.NotNull(last);
    }

    [Fact]
    public async Task A_quiet_network_keeps_the_cursor()
    {
        await using var stage = await OpenAsync();
        await stage.SayAsync("Hello?");
        var (_, cursor) = await AllAsync(stage, cursor: null);

        var (_, again) = await AllAsync(stage, cursor);

        Assert.NotNull(again);
    }

    [Theory]
    [InlineData("Grüße aus Łódź: 3 < 4 & <b>not bold</b>\nsecond line")]
    [InlineData("👩‍👩‍👧‍👦 مرحبا שלום 漢字 \u200Eend")]
    [InlineData("'; DROP TABLE posts; -- {{7*7}} ${jndi:ldap://x}")]
    public async Task Odd_words_arrive_as_they_were_written(string text)
    {
        await using var stage = await OpenAsync();
        var id = await stage.SayAsync(text);

        var (posts, _) = await AllAsync(stage, cursor: null);

        Assert.Contains(posts, post => post.Id == id && post.Text.Contains(text.Trim(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deletion_becomes_a_fact()
    {
        await using var stage = await OpenAsync();
        var id = await stage.SayAsync("You lot are thieves.");
        var (posts, cursor) = await AllAsync(stage, cursor: null);
        await stage.TakeBackAsync(id);

        var later = await LaterAsync(stage, posts, cursor);

        Assert.Contains(later, post => post.Id == id && post.Deleted);
    }

    [Fact]
    public async Task An_edit_becomes_a_fact()
    {
        await using var stage = await OpenAsync();
        if (!stage.Edits)
        {
            return; // nobody can change what they wrote there
        }

        var id = await stage.SayAsync("You lot are thieves.");
        var (posts, cursor) = await AllAsync(stage, cursor: null);
        await stage.ChangeAsync(id, "You were very kind.");

        var later = await LaterAsync(stage, posts, cursor);

        Assert.Contains(
            later,
            post => post.Id == id && post.Text.Contains("You were very kind.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Our_own_words_are_known_as_our_own()
    {
        await using var stage = await OpenAsync();
        var us = await stage.Connector.ConnectAsync(stage.Account, default);
        var asked = await stage.SayAsync("Anybody there?");
        await stage.SayAsUsAsync("We are on it.", under: asked);

        var (posts, _) = await AllAsync(stage, cursor: null);

        Assert.All(
            posts.Where(post => post.Text.Contains("We are on it.", StringComparison.Ordinal)),
            post => Assert.Equal(us.ExternalId, post.Author.Id)
        );
        Assert.Contains(posts, post => post.Id == asked && post.Author.Id != us.ExternalId);
    }

    [Fact]
    public async Task A_reply_stands_there_once_however_often_it_is_sent()
    {
        await using var stage = await OpenAsync();
        var asked = await stage.SayAsync("Where is my parcel?");
        var answer = stage.Answer(asked, "It is on its way.", Key(1));

        var first = await stage.Connector.SendAsync(stage.Account, answer, default);
        var found = await stage.Connector.FindAsync(stage.Account, answer, default);

        Assert.Equal(first.PostId, found?.PostId);
        Assert.Single(await stage.OursAsync(), words => words.Contains("It is on its way.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reply_whose_answer_was_lost_is_found_and_not_sent_again()
    {
        await using var stage = await OpenAsync();
        var asked = await stage.SayAsync("Where is my parcel?");
        var answer = stage.Answer(asked, "It is on its way.", Key(2));
        Assert.True(await stage.FailNextSendAsync(FailureClass.Unknown));

        var lost = await Record.ExceptionAsync(() => stage.Connector.SendAsync(stage.Account, answer, default));
        var found = await stage.Connector.FindAsync(stage.Account, answer, default);

        Assert.True( // where sending twice is as sending once, the connector heals it by itself
            lost is null || NobodyKnows.Contains(Assert.IsType<NetworkException>(lost).Failure)
        );
        Assert.NotNull(found);
        Assert.Single(await stage.OursAsync(), words => words.Contains("It is on its way.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_never_sent_is_not_found()
    {
        await using var stage = await OpenAsync();
        var asked = await stage.SayAsync("Where is my parcel?");

        Assert.Null(await stage.Connector.FindAsync(stage.Account, stage.Answer(asked, "Not sent.", Key(3)), default));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Each_failure_has_its_class(FailureClass failure)
    {
        await using var stage = await OpenAsync();
        var asked = await stage.SayAsync("Where is my parcel?");
        if (failure is FailureClass.Unknown || !await stage.FailNextSendAsync(failure))
        {
            Assert.True(
                failure is FailureClass.Unknown || !Everywhere.Contains(failure),
                $"{failure} happens everywhere."
            );
            return;
        }

        var refusal = await RefusedAsync(() =>
            stage.Connector.SendAsync(stage.Account, stage.Answer(asked, "It is on its way.", Key(4)), default)
        );

        Assert.Equal(failure, refusal.Failure);
        Assert.True(failure is not FailureClass.RateLimited || refusal.RetryAfter > TimeSpan.Zero, "Until when?");
    }

    [Fact]
    public async Task The_longest_reply_goes_and_one_more_sign_does_not()
    {
        await using var stage = await OpenAsync();
        var asked = await stage.SayAsync("Where is my parcel?");
        var limit = (await stage.Connector.ConnectAsync(stage.Account, default)).Can.Length;
        var (longest, tooLong) = (Words(limit.Unit, limit.Max), Words(limit.Unit, limit.Max + 1));

        await stage.Connector.SendAsync(stage.Account, stage.Answer(asked, longest, Key(5)), default);
        var refusal = await RefusedAsync(() =>
            stage.Connector.SendAsync(stage.Account, stage.Answer(asked, tooLong, Key(6)), default)
        );

        Assert.Equal(FailureClass.InvalidContent, refusal.Failure);
    }

    [Fact]
    public async Task A_webhook_in_any_language_is_verified_by_its_raw_bytes()
    {
        await using var stage = await OpenAsync();
        if (stage.Connector is not IWebhooks hooks || stage.Hook("Grüße, 漢字, 👩‍👧") is not { } request)
        {
            return; // it tells us nothing by itself
        }

        Assert.True(hooks.Verify(stage.Account, request));
        Assert.NotEmpty(await hooks.ReadAsync(stage.Account, request, default));
    }

    [Fact]
    public async Task A_forged_webhook_is_refused()
    {
        await using var stage = await OpenAsync();
        if (stage.Connector is not IWebhooks hooks || stage.Hook("Hello") is not { } request)
        {
            return; // it tells us nothing by itself
        }

        var changed = request.Body.ToArray();
        changed[^2] ^= 1;
        var bare = new Dictionary<string, string>(StringComparer.Ordinal);

        Assert.False(hooks.Verify(stage.Account, request with { Body = changed }));
        Assert.False(hooks.Verify(stage.Account, request with { Headers = bare }));
        Assert.False(hooks.Verify(stage.Account, request with { Body = ReadOnlyMemory<byte>.Empty }));
    }

    /// <summary>A key as the desk makes them: a UUID of version 7 in hex digits.</summary>
    protected static string Key(int number) => $"018cc251f400700080000000000000{number:00}";

    /// <summary>All pages from a cursor on.</summary>
    protected static async Task<(IReadOnlyList<IncomingPost> Posts, string? Cursor)> AllAsync(
        Stage stage,
        string? cursor
    )
    {
        var posts = new List<IncomingPost>();
        for (var more = true; more; )
        {
            var page = await stage.Connector.GatherAsync(stage.Account, cursor, default);
            posts.AddRange(page.Posts);
            (cursor, more) = (page.Cursor ?? cursor, page.More);
        }

        return (posts, cursor);
    }

    /// <summary>What a later look brings, and looking again at what we know.</summary>
    private static async Task<IEnumerable<IncomingPost>> LaterAsync(
        Stage stage,
        IReadOnlyList<IncomingPost> known,
        string? cursor
    )
    {
        var (later, _) = await AllAsync(stage, cursor);
        return later.Concat(await stage.Connector.LookAgainAsync(stage.Account, known, default));
    }

    private static Task<NetworkException> RefusedAsync(Func<Task> act) => Assert.ThrowsAsync<NetworkException>(act);

    /// <summary>Words of exactly this length, in signs that tell the units apart.</summary>
    private static string Words(LengthUnit unit, int length) =>
        unit switch
        {
            LengthUnit.Graphemes => string.Concat(Enumerable.Repeat("é́", length)), // three code points, one sign
            LengthUnit.Bytes => string.Concat(Enumerable.Repeat("é", length / 2)) + (length % 2 is 1 ? "a" : ""),
            LengthUnit.Weighted => string.Concat(Enumerable.Repeat("漢", length / 2)) + (length % 2 is 1 ? "a" : ""),
            LengthUnit.Utf16 => string.Concat(Enumerable.Repeat("👍", length / 2)) + (length % 2 is 1 ? "a" : ""),
            _ => new string('é', length),
        };
}
