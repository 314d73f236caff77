using Aplomb.Replies;

namespace Aplomb.Networks.Sandbox;

public sealed class SandboxFaultsTests
{
    private static readonly AccountAccess Ferries = Desk.Account("brightwaterferries", "facebook");

    private static readonly Story Somebody = Desk.Meet("three-hours").Story;

    [Fact]
    public async Task After_a_time_out_the_words_stand_there_all_the_same()
    {
        using var desk = new Desk();
        var outgoing = desk.To(Somebody, "Hi Graham, I am on it.");
        desk.Sandbox.Faults.FailNextSend(FailureClass.Unknown, stored: true);

        var error = await FailAsync(desk, outgoing);

        Assert.Equal(FailureClass.Unknown, error.Failure);
        var found = await desk.Sandbox.FindAsync(Ferries, outgoing, default);
        Assert.Equal(found, await desk.Sandbox.SendAsync(Ferries, outgoing, default));
    }

    [Fact]
    public async Task After_a_failure_on_the_way_there_is_nothing_and_the_next_try_succeeds()
    {
        using var desk = new Desk();
        var outgoing = desk.To(Somebody, "Hi Graham, I am on it.");
        desk.Sandbox.Faults.FailNextSend(FailureClass.Transient);

        Assert.Equal(FailureClass.Transient, (await FailAsync(desk, outgoing)).Failure);
        Assert.Null(await desk.Sandbox.FindAsync(Ferries, outgoing, default));
        Assert.NotNull(await desk.Sandbox.SendAsync(Ferries, outgoing, default));
    }

    [Fact]
    public async Task A_rate_limit_says_when_to_come_back()
    {
        using var desk = new Desk();
        desk.Sandbox.Faults.FailNextSend(FailureClass.RateLimited, retryAfter: TimeSpan.FromSeconds(30));
        desk.Sandbox.Faults.FailNextGather(FailureClass.RateLimited, TimeSpan.FromSeconds(40));

        var send = await FailAsync(desk, desk.To(Somebody, "Hi"));
        var gather = await Assert.ThrowsAsync<NetworkException>(() =>
            desk.Sandbox.GatherAsync(Ferries, cursor: null, default)
        );

        Assert.Equal((FailureClass.RateLimited, 30), (send.Failure, send.RetryAfter!.Value.TotalSeconds));
        Assert.Equal((FailureClass.RateLimited, 40), (gather.Failure, gather.RetryAfter!.Value.TotalSeconds));
    }

    [Fact]
    public async Task A_revoked_account_can_do_nothing_until_it_is_connected_again()
    {
        using var desk = new Desk();
        desk.Sandbox.Faults.Revoked = true;

        Assert.Equal(FailureClass.AuthRevoked, (await FailAsync(desk, desk.To(Somebody, "Hi"))).Failure);
        await Assert.ThrowsAsync<NetworkException>(() => desk.Sandbox.GatherAsync(Ferries, cursor: null, default));

        desk.Sandbox.Faults.Revoked = false;
        Assert.NotEmpty((await desk.Sandbox.GatherAsync(Ferries, cursor: null, default)).Posts);
    }

    [Fact]
    public async Task A_post_that_was_taken_back_cannot_be_answered()
    {
        using var desk = new Desk();
        var (story, account) = Desk.Meet("deleted-shout");
        desk.Wait(30);

        var error = await Assert.ThrowsAsync<NetworkException>(() =>
            desk.Sandbox.SendAsync(account, desk.To(story, "Hi there"), default)
        );

        Assert.Equal(FailureClass.TargetGone, error.Failure);
    }

    [Theory]
    [InlineData("freight-form", Channel.Private, "Hi Ilka", FailureClass.PermissionMissing)]
    [InlineData("closed-inbox", Channel.Private, "Hi Wren", FailureClass.RecipientUnavailable)]
    [InlineData("three-hours", Channel.Public, "  ", FailureClass.InvalidContent)]
    public async Task What_cannot_be_delivered_is_refused_with_its_class(
        string id,
        Channel channel,
        string text,
        FailureClass expected
    )
    {
        using var desk = new Desk();
        var (story, account) = Desk.Meet(id);

        var error = await Assert.ThrowsAsync<NetworkException>(() =>
            desk.Sandbox.SendAsync(account, desk.To(story, text, channel), default)
        );

        Assert.Equal(expected, error.Failure);
    }

    [Fact]
    public async Task Words_beyond_the_limit_are_refused()
    {
        using var desk = new Desk();

        Assert.Equal(
            FailureClass.InvalidContent,
            (await FailAsync(desk, desk.To(Somebody, new string('a', 8001)))).Failure
        );
    }

    private static Task<NetworkException> FailAsync(Desk desk, Outgoing outgoing) =>
        Assert.ThrowsAsync<NetworkException>(() => desk.Sandbox.SendAsync(Ferries, outgoing, default));
}
