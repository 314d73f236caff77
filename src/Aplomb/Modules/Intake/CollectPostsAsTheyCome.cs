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
    private readonly PerAccount _running = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var account in await collect.DueAsync(stoppingToken))
                {
                    _running.Begin(account.Id, () => OneAsync(account, stoppingToken));
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
        await _running.EndAsync(cancellationToken);
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
