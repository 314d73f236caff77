using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Data.PlaybookFiles;
using Aplomb.Playbooks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Playbooks;

/// <summary>
/// Puts a new version of a brand's playbook in force. From then on advice follows it, and so do the times by which open cases are due.
/// </summary>
internal sealed class SavePlaybook(IDbContextFactory<AppDb> databases, TimeProvider time, Changes changes)
{
    /// <param name="Seen">The number of the newest version when the text was opened; 0 where there was none.</param>
    /// <param name="Note">Why it is changed.</param>
    internal sealed record Request(string Text, string? Note, int Seen);

    /// <summary>What became of it. What is not saved is lost nowhere: the page keeps the text.</summary>
    internal abstract record Outcome
    {
        private Outcome() { }

        internal sealed record InForce(int Number) : Outcome;

        internal sealed record NotWhole(IReadOnlyList<PlaybookFault> Faults) : Outcome;

        internal sealed record NoReason : Outcome;

        /// <summary>Somebody saved meanwhile.</summary>
        internal sealed record Meanwhile(PlaybookRow Newest) : Outcome;

        internal sealed record NotYours : Outcome;
    }

    public const int LongestNote = 500;

    public async Task<Outcome> RunAsync(Guid brand, Request request, Reach reach, CancellationToken ct)
    {
        if (!reach.Leads(brand))
        {
            return new Outcome.NotYours();
        }

        var (playbook, faults) = PlaybookFile.Read(request.Text);
        if (playbook is null)
        {
            return new Outcome.NotWhole(faults);
        }

        var note = request.Note?.Trim();
        if (string.IsNullOrEmpty(note))
        {
            return new Outcome.NoReason();
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct); // due times of cases move with it
        var newest = await db
            .Playbooks.AsNoTracking()
            .Where(row => row.BrandId == brand)
            .OrderByDescending(row => row.Number)
            .FirstOrDefaultAsync(ct);
        if ((newest?.Number ?? 0) != request.Seen)
        {
            return new Outcome.Meanwhile(newest!);
        }

        await db
            .Playbooks.Where(row => row.BrandId == brand && row.InForce)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.InForce, valueExpression: false), ct);
        var version = Version(brand, request.Seen + 1, request.Text, note, reach.Actor);
        db.Playbooks.Add(version);
        await RenewDueAsync(db, brand, playbook, ct);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, brand));
        return new Outcome.InForce(version.Number);
    }

    private PlaybookRow Version(Guid brand, int number, string text, string note, Actor by)
    {
        var now = time.GetUtcNow();
        return new PlaybookRow
        {
            Id = Guid.CreateVersion7(now),
            BrandId = brand,
            Number = number,
            Text = text.ReplaceLineEndings("\n"),
            Note = note.Length > LongestNote ? note[..LongestNote] : note,
            ById = by.Id,
            ByName = by.Name,
            At = now,
            InForce = true,
        };
    }

    /// <summary>Whoever waits, waits by the new clocks and hours.</summary>
    private static async Task RenewDueAsync(AppDb db, Guid brand, Playbook playbook, CancellationToken ct)
    {
        var open = await db
            .Inbox.Where(line => line.BrandId == brand && line.DueAt != null)
            .Join(db.Cases, line => line.CaseId, row => row.Id, (line, row) => new { Line = line, row.State })
            .ToListAsync(ct);
        foreach (var one in open)
        {
            one.Line.DueAt = Need.DueAt(Journal.ReadCase(one.State), playbook);
        }
    }
}
