using System.Net;
using Aplomb.Support;

namespace Aplomb.Networks.Http;

public sealed class WireTests
{
    private static readonly AccountAccess Account = new(Guid.CreateVersion7(ManualTime.Monday), "brand");
    private static readonly Uri Somewhere = new("https://network.example/call");

    [Theory]
    [InlineData(true, FailureClass.Transient, 3)]
    [InlineData(false, FailureClass.Unknown, 1)]
    public async Task A_lost_answer_is_a_riddle_only_where_twice_is_not_as_once(
        bool again,
        FailureClass expected,
        int tries
    )
    {
        var network = new Answers(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded));
        using var wire = new Wire(new ManualTime(), network, TimeSpan.FromMilliseconds(1));

        var refusal = await Assert.ThrowsAsync<NetworkException>(() =>
            wire.AskAsync(Account, new WireRequest(HttpMethod.Post, Somewhere) { Again = again }, default)
        );

        Assert.Equal((expected, tries), (refusal.Failure, network.Asked));
    }

    [Fact]
    public async Task Where_nobody_opened_nothing_was_done_and_we_try_again()
    {
        var network = new Answers(asked =>
            asked < 3
                ? throw new HttpRequestException(HttpRequestError.ConnectionError)
                : new HttpResponseMessage(HttpStatusCode.OK)
        );
        using var wire = new Wire(new ManualTime(), network, TimeSpan.FromMilliseconds(1));

        var answer = await wire.AskAsync(Account, new WireRequest(HttpMethod.Post, Somewhere), default);

        Assert.True(answer.Ok);
    }

    [Fact]
    public async Task After_the_last_allowed_call_nobody_knocks_until_the_reset()
    {
        var time = new ManualTime();
        var network = new Answers(_ =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.OK);
            answer.Headers.Date = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero); // another clock than ours
            answer.Headers.Add("ratelimit-remaining", "0");
            answer.Headers.Add(
                "ratelimit-reset",
                new DateTimeOffset(2026, 1, 1, 0, 5, 0, TimeSpan.Zero)
                    .ToUnixTimeSeconds()
                    .ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
            return answer;
        });
        using var wire = new Wire(time, network);
        var request = new WireRequest(HttpMethod.Get, Somewhere) { Bucket = "read" };
        await wire.AskAsync(Account, request, default);

        var refusal = await Assert.ThrowsAsync<NetworkException>(() => wire.AskAsync(Account, request, default));
        await wire.AskAsync(Account, request with { Bucket = "write" }, default);
        time.Advance(TimeSpan.FromMinutes(5));
        await wire.AskAsync(Account, request, default);

        Assert.Equal((FailureClass.RateLimited, TimeSpan.FromMinutes(5)), (refusal.Failure, refusal.RetryAfter));
        Assert.Equal(3, network.Asked);
    }

    [Fact]
    public async Task Where_a_network_does_not_say_for_how_long_the_pause_grows_until_it_lets_us_in()
    {
        var time = new ManualTime();
        var isBusy = true;
        var network = new Answers(_ => new HttpResponseMessage(
            isBusy ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK
        ));
        using var wire = new Wire(time, network);

        var (first, knocked, second) = (await AskAsync(), await AskAsync(), TimeSpan.Zero);
        time.Advance(first);
        second = await AskAsync();
        isBusy = false;
        time.Advance(second);
        var none = await AskAsync();
        isBusy = true;
        var anew = await AskAsync();

        Assert.Equal((first, first * 2), (knocked, second));
        Assert.Equal((TimeSpan.Zero, first), (none, anew));
        Assert.Equal(4, network.Asked);

        async Task<TimeSpan> AskAsync()
        {
            var asking = wire.AskAsync(Account, new WireRequest(HttpMethod.Get, Somewhere), default);
            return await Record.ExceptionAsync(() => asking) is NetworkException refusal
                ? refusal.RetryAfter!.Value
                : TimeSpan.Zero;
        }
    }

    [Theory]
    [InlineData("bsky.social", "https://bsky.social/")]
    [InlineData("https://mastodon.example/", "https://mastodon.example/")]
    [InlineData("http://127.0.0.1:8080", "http://127.0.0.1:8080/")]
    public void An_address_is_understood(string said, string expected) =>
        Assert.Equal(expected, Addresses.Server(said).AbsoluteUri);

    [Theory]
    [InlineData("http://bsky.social")]
    [InlineData("https://user:password@bsky.social")]
    [InlineData("https://bsky.social/path")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public void A_token_is_not_sent_just_anywhere(string said) =>
        Assert.Throws<NetworkException>(() => Addresses.Server(said));

    private sealed class Answers(Func<int, HttpResponseMessage> answer) : HttpMessageHandler
    {
        public int Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.FromResult(answer(++Asked));
    }
}
