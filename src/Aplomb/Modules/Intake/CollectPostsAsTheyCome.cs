using Aplomb.Data;

namespace Aplomb.Modules.Intake;

/// <summary>Looks at each account when its time has come, while the desk is served. A slow network keeps nobody else waiting.</summary>
internal sealed class CollectPostsAsTheyCome(
    CollectPosts collect,
    TimeProvider time,
    ILogger<CollectPostsAsTheyCome> log
) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(0.5);
    private readonly Dictionary<Guid, Task> _running = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var account in await collect.DueAsync(stoppingToken))
                {
                    Begin(account, stoppingToken);
                }
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.Failed(error);
            }

            await Task.Delay(Look, time, stoppingToken);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(_running.Values)
            .WaitAsync(cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>One look at a time for each account.</summary>
    private void Begin(AccountRow account, CancellationToken ct)
    {
        if (!_running.TryGetValue(account.Id, out var running) || running.IsCompleted)
        {
            _running[account.Id] = OneAsync(account, ct);
        }
    }

    private async Task OneAsync(AccountRow account, CancellationToken ct)
    {
        try
        {
            await collect.OneAsync(account, ct);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.Failed(error); // the cursor has not moved: the next look begins where this one did
        }
        catch (OperationCanceledException) { } // the desk stops
    }
}

internal static partial class CollectPostsAsTheyComeLog
{
    [LoggerMessage(LogLevel.Error, "Collecting failed. Nothing is lost; the desk looks again.")]
    public static partial void Failed(this ILogger<CollectPostsAsTheyCome> log, Exception error);
}
