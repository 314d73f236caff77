using System.Text.Json;
using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Replies;
using Microsoft.EntityFrameworkCore;
using Outcome = Aplomb.Modules.Replies.HoldReply.Outcome;

namespace Aplomb.Modules.Replies.HandIns;

/// <summary>
/// A lead approves a handed-in reply, as it is or with other words. The text is checked again and held like any other; stops of the check
/// pass only with a reason, in exactly this text. Where the case changed meanwhile, it goes back to its author.
/// </summary>
internal sealed class DecideHandIn(
    IDbContextFactory<AppDb> databases,
    BrandReaders readers,
    Connectors connectors,
    CheckOnCase checks,
    TimeProvider time,
    Changes changes
)
{
    /// <param name="Text">The words that are to leave.</param>
    /// <param name="Why">The reason, where stops are to pass; else what the lead tells the author, if anything.</param>
    public sealed record Request(string Text, string? Why);

    public async Task<Outcome> RunAsync(Guid id, Request request, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var seen = await db.HandIns.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (
            seen is null
            || !reach.Leads(seen.BrandId)
            || await CaseFile.OpenAsync(db, readers, seen.CaseId, reach, ct) is not { } early
        )
        {
            return new Outcome.Nowhere();
        }

        _ = await StopsAsync(db, early, seen, request, ct); // builds the check's patterns before anything is locked
        await using var writing = await db.BeginWritingAsync("cases", ct);
        var row = await db.HandIns.SingleAsync(one => one.Id == id, ct);
        var file = (await CaseFile.OpenAsync(db, readers, row.CaseId, reach, ct))!;
        var outcome = await OutcomeAsync(db, file, row, request, reach, ct);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.ReplyHeld), new Change(ChangeKind.CaseChanged, row.BrandId, row.CaseId));
        return outcome;
    }

    private async Task<Outcome> OutcomeAsync(
        AppDb db,
        CaseFile file,
        HandInRow row,
        Request request,
        Reach reach,
        CancellationToken ct
    )
    {
        if (row.State is not HandInState.Waiting)
        {
            return new Outcome.Kept($"{row.DecidedByName ?? row.ByName} has settled this already.");
        }

        if (await WhyNotMineAsync(db, row, reach.Actor, ct) is { } notMine)
        {
            return new Outcome.Kept(notMine);
        }

        if (Changed.Since(file, row.SeenTheirs, row.SeenOurs) is { } changed)
        {
            await ReturnAsync(db, row, changed, ct);
            return new Outcome.Kept($"{changed} It went back to {row.ByName}.");
        }

        if (NewReply.WhyNot(file, connectors, row.Channel) is { } why)
        {
            return new Outcome.Kept(why);
        }

        var stops = await StopsAsync(db, file, row, request, ct);
        return stops.Count > 0 && string.IsNullOrWhiteSpace(request.Why)
            ? new Outcome.NotReady(stops)
            : await ApproveAsync(db, file, row, request, stops, reach.Actor, ct);
    }

    private static async Task<string?> WhyNotMineAsync(AppDb db, HandInRow row, Actor lead, CancellationToken ct)
    {
        var others = await db.OtherLeadsAsync(row.BrandId, lead.Id, ct);
        return Release.MayDecide(lead.Id, row.ById, others.Count > 0)
            ? null
            : $"This is your own. {others[0].Name} has to look at it.";
    }

    private async Task<Outcome> ApproveAsync(
        AppDb db,
        CaseFile file,
        HandInRow row,
        Request request,
        IReadOnlyList<Finding> stops,
        Actor lead,
        CancellationToken ct
    )
    {
        var now = time.GetUtcNow();
        var author = new Actor(row.ById, row.ByName);
        var words = new HoldReply.Request(request.Text.Trim(), row.Channel, row.SeenTheirs, row.SeenOurs);
        var reply = await NewReply.AddAsync(db, file, words, author, now, row.Id, ct);
        Settle(row, HandInState.Approved, lead, now, request.Why);
        row.Text = reply.Text;
        row.Released = stops.Count > 0 ? Release.Write(stops) : null;
        var edited = !Variants.Of(row).Contains(reply.Text, StringComparer.Ordinal);
        List<CaseEvent> facts = [new CaseEvent.HandInApproved(row.Id, lead, author, edited)];
        if (stops.Count > 0)
        {
            List<string> rules = [.. stops.Select(stop => stop.Rule).Distinct(StringComparer.Ordinal)];
            facts.Add(new CaseEvent.ReplyReleased(row.Id, reply.Id, lead, author, rules, request.Why!.Trim()));
        }

        facts.Add(new CaseEvent.ReplyHeld(reply.Id, reply.Channel, author, reply.HeldUntil));
        await db.AppendAsync(row.CaseId, now, ct, facts);
        return new Outcome.Held(reply.Id);
    }

    private async Task ReturnAsync(AppDb db, HandInRow row, string why, CancellationToken ct)
    {
        Settle(row, HandInState.Returned, Actor.Desk, time.GetUtcNow(), why);
        await db.AppendAsync(row.CaseId, row.DecidedAt!.Value, ct, new CaseEvent.HandInReturned(row.Id, why));
    }

    private async Task<IReadOnlyList<Finding>> StopsAsync(
        AppDb db,
        CaseFile file,
        HandInRow row,
        Request request,
        CancellationToken ct
    )
    {
        var words = new CheckOnCase.Words(request.Text.Trim(), row.Channel, row.ByName);
        return Release.Stops((await checks.RunAsync(db, file, words, ct)).Check);
    }

    /// <summary>Writes down what came of it, and who said so.</summary>
    public static void Settle(HandInRow row, HandInState state, Actor by, DateTimeOffset now, string? note)
    {
        row.State = state;
        row.DecidedAt = now;
        row.DecidedById = by.Id;
        row.DecidedByName = by.Name;
        row.Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
    }
}

/// <summary>The texts of a handed-in reply.</summary>
internal static class Variants
{
    public static IReadOnlyList<string> Of(HandInRow row) =>
        JsonSerializer.Deserialize<IReadOnlyList<string>>(row.Variants) ?? [];
}
