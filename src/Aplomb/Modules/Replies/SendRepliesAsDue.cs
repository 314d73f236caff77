namespace Aplomb.Modules.Replies;

/// <summary>Sends each reply when its hold is over.</summary>
internal sealed class SendRepliesAsDue(SendReplies send, TimeProvider time, ILogger<SendRepliesAsDue> log)
    : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await send.RunAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.Failed(error); // what was being sent is looked for when its lease is over
            }

            await Task.Delay(Look, time, stoppingToken);
        }
    }
}

internal static partial class SendRepliesAsDueLog
{
    [LoggerMessage(LogLevel.Error, "Replies could not be sent. They are kept and tried again.")]
    public static partial void Failed(this ILogger<SendRepliesAsDue> log, Exception error);
}
