using System.Diagnostics.CodeAnalysis;
using Aplomb.Data;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Intake;

/// <summary>
/// Keeps a line open to each network that tells us at once. A line that broke is opened again after a pause, which grows; nothing is
/// lost meanwhile, for every account is also looked at. Two nodes that both listen do no harm: what is known is known.
/// </summary>
internal sealed class ListenAsTheyCome(
    IDbContextFactory<AppDb> databases,
    Connectors connectors,
    TakeFacts take,
    TimeProvider time,
    ILogger<ListenAsTheyCome> log
) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private readonly Dictionary<Guid, Line> _lines = [];

    /// <summary>The line of one account.</summary>
    private sealed record Line(Task Open, CancellationTokenSource Stop);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await KeepAsync(await AccountsAsync(stoppingToken), stoppingToken);
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
        foreach (var id in _lines.Keys.ToList())
        {
            await CloseAsync(id);
        }
    }

    /// <summary>Opens what is not open, and closes what nobody wants any more.</summary>
    [SuppressMessage(
        "Reliability",
        "CA2000:Dispose objects before losing scope",
        Justification = "Closing the line disposes what stops it."
    )]
    private async Task KeepAsync(List<AccountRow> accounts, CancellationToken ct)
    {
        foreach (var id in _lines.Keys.Except(accounts.Select(account => account.Id)).ToList())
        {
            await CloseAsync(id);
        }

        foreach (var account in accounts.Where(account => !_lines.ContainsKey(account.Id)))
        {
            var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
            _lines[account.Id] = new Line(ListenAsync(account.Id, stop.Token), stop);
        }
    }

    private async Task CloseAsync(Guid id)
    {
        _lines.Remove(id, out var line);
        await line!.Stop.CancelAsync();
        await line.Open.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        line.Stop.Dispose();
    }

    private async Task ListenAsync(Guid id, CancellationToken ct)
    {
        for (var failed = 0; !ct.IsCancellationRequested; failed++)
        {
            try
            {
                failed = await OnceAsync(id, ct) ? 0 : failed;
            }
            catch (NetworkException refusal)
            {
                log.Silent(id, refusal.Failure, refusal.Message);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.Failed(error);
            }

            var pause = First * Math.Pow(2, Math.Min(failed, 10));
            await Task.Delay(pause < Longest ? pause : Longest, time, ct);
        }
    }

    /// <summary>Listens until the line ends. Answers whether anything was heard.</summary>
    private async Task<bool> OnceAsync(Guid id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.Accounts.AsNoTracking().SingleAsync(account => account.Id == id, ct);
        if (await connectors.OpenAsync(row, ct) is not { Connector: IStreams streams } open)
        {
            return false;
        }

        var heard = false;
        await foreach (var fact in streams.ListenAsync(open.Access, ct))
        {
            await take.DoAsync(open, [fact], ct);
            heard = true;
        }

        return heard;
    }

    private async Task<List<AccountRow>> AccountsAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var accounts = await db
            .Accounts.AsNoTracking()
            .Where(row => row.OffSince == null && row.ExternalId != null)
            .ToListAsync(ct);
        return accounts.FindAll(account =>
            connectors.Of(account) is IStreams && connectors.What(account) is { Live: true }
        );
    }
}

internal static partial class ListenAsTheyComeLog
{
    [LoggerMessage(LogLevel.Information, "The open line of account {Account} ended ({Failure}): {Why}")]
    public static partial void Silent(
        this ILogger<ListenAsTheyCome> log,
        Guid account,
        FailureClass failure,
        string why
    );

    [LoggerMessage(LogLevel.Error, "Listening failed. Nothing is lost; the next look brings it.")]
    public static partial void Failed(this ILogger<ListenAsTheyCome> log, Exception error);
}
