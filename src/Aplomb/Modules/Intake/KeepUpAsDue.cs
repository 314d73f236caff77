using Aplomb.Data;

namespace Aplomb.Modules.Intake;

/// <summary>Reads what networks told us as it comes; looks again and forgets when it is time.</summary>
internal sealed class KeepUpAsDue(
    ReadHooks hooks,
    LookAgain again,
    ForgetPosts forget,
    Changes changes,
    TimeProvider time,
    ILogger<KeepUpAsDue> log
) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Sweep = TimeSpan.FromHours(1);
    private readonly PerAccount _reading = new();

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await _reading.EndAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(
            HooksAsync(stoppingToken),
            EveryAsync(TimeSpan.FromMinutes(1), again.RunAsync, stoppingToken),
            EveryAsync(Sweep, SweepAsync, stoppingToken)
        );

    private async Task HooksAsync(CancellationToken ct)
    {
        using var listening = changes.Listen();
        while (!ct.IsCancellationRequested)
        {
            await TryAsync(BeginHooksAsync, ct);
            await listening.WaitForAsync(ChangeKind.HookStored, Look, time, ct);
        }
    }

    private async Task BeginHooksAsync(CancellationToken ct)
    {
        foreach (var account in await hooks.DueAsync(ct))
        {
            _reading.Begin(account, () => TryAsync(token => hooks.OfAsync(account, token), ct));
        }
    }

    private async Task EveryAsync(TimeSpan pause, Func<CancellationToken, Task> act, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await TryAsync(act, ct);
            await Task.Delay(pause, time, ct);
        }
    }

    private async Task SweepAsync(CancellationToken ct)
    {
        await hooks.ForgetAsync(ct);
        await forget.RunAsync(ct);
    }

    private async Task TryAsync(Func<CancellationToken, Task> act, CancellationToken ct)
    {
        try
        {
            await act(ct);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.Failed(error); // what was not done is done at the next look
        }
    }
}

internal static partial class KeepUpAsDueLog
{
    [LoggerMessage(LogLevel.Error, "Keeping up with the networks failed. Nothing is lost; the desk tries again.")]
    public static partial void Failed(this ILogger<KeepUpAsDue> log, Exception error);
}
