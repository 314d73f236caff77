using Aplomb.Data;

namespace Aplomb.Modules.Cases;

/// <summary>Works posts as soon as they are stored, and looks again from time to time in case nobody told.</summary>
internal sealed class WorkPostsAsTheyCome(
    WorkPosts work,
    Changes changes,
    TimeProvider time,
    ILogger<WorkPostsAsTheyCome> log
) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var listening = changes.Listen();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await work.RunAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.Failed(error); // the posts still wait; the next look takes them up again
            }

            await listening.WaitForAsync(ChangeKind.PostsStored, Look, time, stoppingToken);
        }
    }
}

internal static partial class WorkPostsAsTheyComeLog
{
    [LoggerMessage(LogLevel.Error, "Posts could not be worked. They are kept and tried again.")]
    public static partial void Failed(this ILogger<WorkPostsAsTheyCome> log, Exception error);
}
