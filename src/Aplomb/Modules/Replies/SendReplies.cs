using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Replies;

/// <summary>
/// Sends replies whose hold is over. Each is checked again first; each step is written before the next is taken, so that a kill
/// leaves at worst a reply of which nobody knows whether it left: that one is looked for before it is tried again.
/// </summary>
internal sealed class SendReplies(
    IDbContextFactory<AppDb> databases,
    BrandReaders readers,
    Connectors connectors,
    LastCheck last,
    AccountHealth health,
    TimeProvider time,
    Changes changes,
    ILogger<SendReplies> log
)
{
    private const int Batch = 20;

    /// <summary>After this, a reply that was being sent when somebody died is looked for.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>A post that waits to be read is read within moments.</summary>
    private static readonly TimeSpan UnreadPause = TimeSpan.FromSeconds(2);

    private static readonly ReplyState[] OnTheWay = [ReplyState.Held, ReplyState.Sending, ReplyState.Unsure];

    /// <summary>Does all that is due now.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var account in await DueAsync(ct))
        {
            await OfAsync(account, ct);
        }
    }

    /// <summary>The accounts that something is due on.</summary>
    public async Task<List<Guid>> DueAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Due(db).Select(reply => reply.AccountId).Distinct().ToListAsync(ct);
    }

    /// <summary>Does what is due on one account, the longest due first.</summary>
    public async Task OfAsync(Guid account, CancellationToken ct)
    {
        foreach (var reply in await NextAsync(account, ct))
        {
            try
            {
                await OneAsync(reply, ct);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.Failed(reply.Id, error); // the others do not wait for it
                await PostponeAsync(reply, ct);
            }
        }
    }

    private async Task<List<ReplyRow>> NextAsync(Guid account, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Due(db)
            .AsNoTracking()
            .Where(reply => reply.AccountId == account)
            .OrderBy(reply => reply.NextAt)
            .Take(Batch)
            .ToListAsync(ct);
    }

    private IQueryable<ReplyRow> Due(AppDb db)
    {
        var now = time.GetUtcNow();
        return db.Replies.Where(reply => OnTheWay.Contains(reply.State) && reply.NextAt <= now);
    }

    private async Task OneAsync(ReplyRow reply, CancellationToken ct)
    {
        if (reply.State is not ReplyState.Held)
        {
            await LookAsync(reply, ct);
        }
        else if (await BeginAsync(reply, ct))
        {
            await DeliverAsync(reply, ct);
        }
    }

    /// <summary>Checks once more and marks it as being sent; false where it is kept back.</summary>
    private async Task<bool> BeginAsync(ReplyRow seen, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var everything = new Reach(Actor.Desk, All: true, []);
        // once before anything is locked: the first check of a process builds its patterns, which takes a third of a second
        _ = await last.WhyStoppedAsync(
            db,
            (await CaseFile.OpenAsync(db, readers, seen.CaseId, everything, ct))!,
            seen,
            ct
        );

        await using var writing = await db.BeginWritingAsync("cases", ct);
        var reply = await db.Replies.SingleAsync(row => row.Id == seen.Id, ct);
        if (reply.State is not ReplyState.Held || reply.NextAt > time.GetUtcNow())
        {
            return false; // another sender had it in hand since we looked
        }

        var file = await CaseFile.OpenAsync(db, readers, reply.CaseId, everything, ct);
        if (await LastCheck.IsUnreadAsync(db, file!, ct))
        {
            reply.NextAt = time.GetUtcNow() + UnreadPause;
        }
        else if (await last.WhyStoppedAsync(db, file!, reply, ct) is { } why)
        {
            reply.State = ReplyState.Stopped;
            reply.Why = why;
            await db.AppendAsync(reply.CaseId, time.GetUtcNow(), ct, new CaseEvent.ReplyStopped(reply.Id, why));
        }
        else
        {
            reply.State = ReplyState.Sending;
            reply.Attempts++;
            reply.NextAt = time.GetUtcNow() + Lease;
        }

        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        Tell(reply);
        return reply.State is ReplyState.Sending;
    }

    private async Task DeliverAsync(ReplyRow reply, CancellationToken ct)
    {
        var (account, words) = await WordsAsync(reply, ct);
        OpenAccount? open = null;
        try
        {
            open = await OpenAsync(account, ct);
            var delivered = await open.Connector.SendAsync(open.Access, words, ct);
            await SentAsync(reply, account, delivered, ct);
            await health.SpentAsync(open, ct);
        }
        catch (NetworkException refusal)
        {
            var waited = time.GetUtcNow() - reply.HeldUntil;
            await RefusedAsync(
                reply,
                Refusals.Decide(refusal.Failure, refusal.RetryAfter, reply.Attempts + 1, waited),
                ct
            );
            await TellAsync(open, refusal, ct);
        }
    }

    /// <summary>Nobody knows whether it left: the network is asked first.</summary>
    private async Task LookAsync(ReplyRow reply, CancellationToken ct)
    {
        var (account, words) = await WordsAsync(reply, ct);
        OpenAccount? open = null;
        try
        {
            open = await OpenAsync(account, ct);
            if (await open.Connector.FindAsync(open.Access, words, ct) is { } found)
            {
                await SentAsync(reply, account, found, ct);
            }
            else
            {
                await RefusedAsync(reply, Refusals.NotThere(reply.Attempts), ct);
            }

            await health.SpentAsync(open, ct);
        }
        catch (NetworkException silence)
        {
            await RefusedAsync(reply, Refusals.CannotLook(silence.RetryAfter), ct);
            await TellAsync(open, silence, ct);
        }
    }

    /// <summary>What says something about the account, and not about the words, stands with the account, too.</summary>
    private async Task TellAsync(OpenAccount? open, NetworkException refusal, CancellationToken ct)
    {
        if (open is not null && refusal.Failure is FailureClass.AuthExpired or FailureClass.AuthRevoked)
        {
            await health.FailedAsync(open, refusal, ct);
        }
        else if (open is not null)
        {
            await health.SpentAsync(open, ct);
        }
    }

    /// <summary>An account may lose its network while a reply waits: the desk was started again without it, or somebody disconnected it.</summary>
    private async Task<OpenAccount> OpenAsync(AccountRow account, CancellationToken ct) =>
        (account.OffSince is null ? await connectors.OpenAsync(account, ct) : null)
        ?? throw new NetworkException(FailureClass.AuthRevoked, $"This desk does not reach {account.Network}.");

    private async Task SentAsync(ReplyRow seen, AccountRow account, Delivered delivered, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var reply = await db.Replies.SingleAsync(row => row.Id == seen.Id, ct);
        if (reply.State is ReplyState.Sent)
        {
            return;
        }

        await db.AlsoWritingAsync($"posts {account.Shown}", ct); // the network may hand in our post this moment
        var post = await OurPost.AddAsync(db, reply, account, delivered, time.GetUtcNow(), ct);
        reply.State = ReplyState.Sent;
        reply.SentAt = time.GetUtcNow();
        var by = new Actor(reply.ById, reply.ByName);
        await db.AppendAsync(
            reply.CaseId,
            time.GetUtcNow(),
            ct,
            new CaseEvent.ReplySent(reply.Id, post, reply.Channel, by, reply.SeenTheirs)
        );
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        Tell(reply);
    }

    private async Task RefusedAsync(ReplyRow seen, Refusals.Next next, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var reply = await db.Replies.SingleAsync(row => row.Id == seen.Id, ct);
        reply.State = next.State;
        reply.NextAt = time.GetUtcNow() + next.After;
        reply.Why = next.Why;
        reply.Attempts -= next.Counts ? 0 : 1;
        if (next.State is ReplyState.Failed)
        {
            await db.AppendAsync(reply.CaseId, time.GetUtcNow(), ct, new CaseEvent.ReplyFailed(reply.Id, next.Why!));
        }

        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        Tell(reply);
    }

    private async Task PostponeAsync(ReplyRow reply, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var later = time.GetUtcNow() + Lease;
        await db
            .Replies.Where(row => row.Id == reply.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.NextAt, later), ct);
    }

    private async Task<(AccountRow Account, Outgoing Words)> WordsAsync(ReplyRow reply, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var account = await db.Accounts.AsNoTracking().SingleAsync(row => row.Id == reply.AccountId, ct);
        var network = account.Shown;
        var handle = await db
            .People.Where(person => person.Network == network && person.ExternalId == reply.Recipient)
            .Select(person => person.Handle)
            .FirstOrDefaultAsync(ct);
        var words = new Outgoing(
            reply.Id.ToString("N"),
            reply.Text,
            reply.Channel,
            reply.Parent,
            reply.Recipient,
            reply.Thread,
            reply.CreatedAt,
            handle
        );
        return (account, words);
    }

    private void Tell(ReplyRow reply) => changes.Tell(new Change(ChangeKind.CaseChanged, reply.BrandId, reply.CaseId));
}

internal static partial class SendRepliesLog
{
    [LoggerMessage(LogLevel.Error, "The reply {Reply} could not be sent. It is kept and tried again.")]
    public static partial void Failed(this ILogger<SendReplies> log, Guid reply, Exception error);
}
