using System.Text;
using Aplomb.Networks.Http;
using Aplomb.Networks.Mastodon.StandIn;

namespace Aplomb.Networks.Mastodon;

public sealed class MastodonStreamTests
{
    [Fact]
    public async Task What_happens_is_told_at_once()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        using var enough = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var facts = stage.Mastodon.ListenAsync(stage.Account, enough.Token).GetAsyncEnumerator(enough.Token);

        Assert.True(await facts.MoveNextAsync());
        Assert.IsType<HookFact.LookNow>(facts.Current);
        var id = await stage.SayAsync("Where is my parcel?");
        Assert.True(await facts.MoveNextAsync());
        Assert.Equal("Where is my parcel?", Assert.IsType<HookFact.Said>(facts.Current).Post.Text);
        await stage.ChangeAsync(id, "Found it.");
        Assert.True(await facts.MoveNextAsync());
        Assert.Equal("Found it.", Assert.IsType<HookFact.Said>(facts.Current).Post.Text);
        await stage.TakeBackAsync(id);
        Assert.True(await facts.MoveNextAsync());
        Assert.Equal(id, Assert.IsType<HookFact.TakenBack>(facts.Current).Post);
        await facts.DisposeAsync();
    }

    [Fact]
    public async Task A_server_without_a_stream_is_left_to_the_poll()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Minimal);

        await foreach (var fact in stage.Mastodon.ListenAsync(stage.Account, default))
        {
            Assert.Fail($"{fact} came from nowhere.");
        }
    }

    [Fact]
    public async Task A_revoked_token_closes_the_line()
    {
        await using var stage = await MastodonStage.OpenAsync(Character.Full);
        await stage.Mastodon.ConnectAsync(stage.Account, default);
        stage.Town.Tokens.Clear();

        var refusal = await Assert.ThrowsAsync<NetworkException>(async () =>
        {
            await foreach (var _ in stage.Mastodon.ListenAsync(stage.Account with { ExternalId = "1" }, default)) { }
        });

        Assert.Equal(FailureClass.AuthRevoked, refusal.Failure);
    }

    [Theory]
    [InlineData("event: update\ndata: {\"id\":\"1\",\"mentions\":[]}")]
    [InlineData("event: notification\ndata: {broken")]
    [InlineData("event: notification\ndata: {\"id\":\"1\",\"type\":\"favourite\"}")]
    [InlineData("event: filters_changed\ndata: undefined")]
    [InlineData("event: status.update\ndata: {\"id\":\"1\",\"mentions\":[null]}")]
    public async Task What_is_not_for_us_says_nothing(string said)
    {
        using var events = Lines($":thump\n{said}\n\n");

        var (name, data) = (await events.NextAsync(default))!.Value;

        Assert.Null(MastodonStream.Fact(name, data, "us"));
        Assert.Null(await events.NextAsync(default));
    }

    [Fact]
    public async Task An_event_without_an_end_is_not_kept()
    {
        var refusal = await Assert.ThrowsAsync<NetworkException>(async () =>
            await Lines($"data: {new string('x', 1_100_000)}").NextAsync(default)
        );

        Assert.Equal(FailureClass.Transient, refusal.Failure);
    }

    private static EventLines Lines(string text) =>
        new(new MemoryStream(Encoding.UTF8.GetBytes(text)), TimeSpan.FromMinutes(1), TimeProvider.System);
}
