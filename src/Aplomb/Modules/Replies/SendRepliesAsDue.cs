using Aplomb.Data;

namespace Aplomb.Modules.Replies;

/// <summary>Sends each reply when its hold is over; a slow network keeps those of others no longer.</summary>
internal sealed class SendRepliesAsDue(SendReplies send, TimeProvider time, ILogger<SendRepliesAsDue> log)
    : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private readonly PerAccount _sending = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryAsync(() => BeginAsync(stoppingToken));
            await Task.Delay(Look, time, stoppingToken);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await _sending.EndAsync(cancellationToken);
    }

    private async Task BeginAsync(CancellationToken ct)
    {
        foreach (var account in await send.DueAsync(ct))
        {
            _sending.Begin(account, () => TryAsync(() => send.OfAsync(account, ct)));
        }
    }

    private async Task TryAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.Failed(error); // what was being sent is looked for when its lease is over
        }
    }
}

internal static partial class SendRepliesAsDueLog
{
    [LoggerMessage(LogLevel.Error, "Replies could not be sent. They are kept and tried again.")]
    public static partial void Failed(this ILogger<SendRepliesAsDue> log, Exception error);
}
