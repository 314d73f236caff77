using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Posts;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Cases;

/// <summary>Reads a post once more, after a correction was made or undone, and writes down what that changed.</summary>
internal static class ReadAgain
{
    /// <summary>
    /// Appends the fact and renews the case and its line, saved but not committed. The case is folded from its whole journal: an
    /// older folding may not know in which posts a danger stands.
    /// </summary>
    /// <param name="fact">Made of how the post was read until now, and how it is read from now on.</param>
    public static async Task ReadAgainAsync(
        this AppDb db,
        BrandReader reader,
        PostRow post,
        DateTimeOffset now,
        Func<ReadAs, ReadAs, CaseEvent> fact,
        CancellationToken ct
    )
    {
        var row = await db.Cases.SingleAsync(one => one.Id == post.CaseId, ct);
        var line = await db.Inbox.SingleAsync(one => one.CaseId == post.CaseId, ct);
        var journal = await db.EntriesAsync(row.Id, ct);
        var said = await db
            .Corrections.AsNoTracking()
            .Where(one => one.PostId == post.Id && one.UndoneAt == null && one.Text == post.Text)
            .OrderBy(one => one.Number)
            .ToListAsync(ct);
        var reading = Corrections.Settle(reader.Read(post.Text), said.Select(one => one.What));
        var fresh = ReadAs.Of(reading, post.Text);
        var state = Journal.Append(
            row,
            Case.Fold(row.Id, journal),
            now,
            [fact(ReadAsNow.Of(journal, post.Id) ?? fresh, fresh)],
            one => db.CaseEvents.Add(one)
        );
        InboxLine.Renew(line, state, await BrandPlaybooks.InForceAsync(db, row.BrandId, ct));
        if (state.NewestPost == post.Id && post.DeletedAt is null)
        {
            line.Gist = PlainLine.Of(post.Text, reading);
        }

        await db.SaveChangesAsync(ct);
    }
}
