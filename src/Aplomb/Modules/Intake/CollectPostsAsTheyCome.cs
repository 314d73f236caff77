namespace Aplomb.Modules.Intake;

/// <summary>Looks at the networks again and again while the desk is served.</summary>
internal sealed class CollectPostsAsTheyCome(
    CollectPosts collect,
    TimeProvider time,
    ILogger<CollectPostsAsTheyCome> log
) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await collect.RunAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.Failed(error); // the cursor has not moved: the next look begins where this one did
            }

            await Task.Delay(Look, time, stoppingToken);
        }
    }
}

internal static partial class CollectPostsAsTheyComeLog
{
    [LoggerMessage(LogLevel.Error, "Collecting failed. Nothing is lost; the desk looks again.")]
    public static partial void Failed(this ILogger<CollectPostsAsTheyCome> log, Exception error);
}
