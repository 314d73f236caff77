using Aplomb.Mixed;
using Aplomb.Support;

namespace Aplomb.Networks;

/// <summary>All six networks at once, and much that goes wrong. <c>bench</c> runs more of it, and takes times.</summary>
public sealed class MixedRunTests
{
    private const int Every = 10;
    private const int Kinds = 12;
    private const int Corners = 6;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Whatever_goes_wrong_each_post_is_stored_once_and_each_reply_stands_there_once()
    {
        var time = new ManualTime();
        await using var ground = await Ground.FreshAsync();
        var run = new MixedRun(
            Every * Kinds * Corners,
            Every,
            number => number % Every is 0 ? MomentAsync() : Task.CompletedTask,
            MomentAsync,
            Patience
        );

        var result = await run.RunAsync(ground.Options, time);

        Assert.Empty(result.Troubles);
        Assert.Equal((result.Said, result.Said), (result.Stored, result.Received));
        Assert.Equal(Kinds * Corners, result.Written);
        Assert.Equal((result.Written, result.Written), (result.Sent, result.Standing));
        Assert.Equal(Kinds, result.Mishaps.Count);

        // a second of the desk's; what woke then needs a moment of the machine's to act
        async Task MomentAsync()
        {
            time.Advance(Second);
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
    }
}
