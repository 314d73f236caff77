using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Posts;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Cases;

/// <summary>Makes the folded cases and the inbox again from the journal and the posts. What comes out is what was there.</summary>
internal sealed class RebuildProjections(IDbContextFactory<AppDb> databases, BrandReaders readers)
{
    private const int Batch = 200;

    /// <summary>Answers how many cases were rebuilt.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        List<Guid> all;
        await using (var db = await databases.CreateDbContextAsync(ct))
        {
            all = await db.Cases.Select(row => row.Id).ToListAsync(ct);
        }

        foreach (var some in all.Chunk(Batch))
        {
            await SomeAsync(some, ct);
        }

        return all.Count;
    }

    private async Task SomeAsync(Guid[] some, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        foreach (var row in await db.Cases.Where(row => some.Contains(row.Id)).ToListAsync(ct))
        {
            await OneAsync(db, row, ct);
        }

        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
    }

    private async Task OneAsync(AppDb db, CaseRow row, CancellationToken ct)
    {
        var journal = await db.EntriesAsync(row.Id, ct);
        var state = Case.Fold(row.Id, journal);
        await db.RebuildLinksAsync(row, journal, ct);
        row.Version = state.Version;
        row.State = Journal.Write(state);
        row.LastAt = state.LastAt;

        var person = await db.People.SingleAsync(one => one.Id == state.Person, ct);
        var account = await db.Accounts.SingleAsync(one => one.Id == state.Account, ct);
        var newest = await db.Posts.SingleOrDefaultAsync(post => post.Id == state.NewestPost, ct);
        var line = await db.Inbox.SingleOrDefaultAsync(one => one.CaseId == row.Id, ct);
        if (line is null)
        {
            line = InboxLine.New(row.Id, row.BrandId, account.Shown, person.Called, state.LastAt);
            db.Inbox.Add(line);
        }

        line.Gist = newest is null ? "" : await GistOfAsync(db, newest, ct);
        row.Words = await WordsAsync(db, row.Id, ct);
        InboxLine.Renew(line, state, await BrandPlaybooks.InForceAsync(db, row.BrandId, ct));
    }

    private static async Task<string> WordsAsync(AppDb db, Guid id, CancellationToken ct)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var posts = db.Posts.Where(post => post.CaseId == id && !post.Own);
        var before = posts.Join(
            db.PostChanges,
            post => post.Id,
            change => change.PostId,
            (_, change) => change.TextBefore
        );
        foreach (var text in await posts.Select(post => post.Text).Concat(before).ToListAsync(ct))
        {
            words.UnionWith(CaseMatching.WordsOf(text).Take(Math.Max(0, CaseRow.WordsKept - words.Count)));
        }

        return string.Join(' ', words.Order(StringComparer.Ordinal));
    }

    /// <summary>As the brand reads it today: what it has learnt since counts.</summary>
    private async Task<string> GistOfAsync(AppDb db, PostRow newest, CancellationToken ct)
    {
        if (newest.DeletedAt is not null)
        {
            return OpenCase.TakenBack;
        }

        var said = await db
            .Corrections.AsNoTracking()
            .Where(row => row.PostId == newest.Id && row.UndoneAt == null && row.Text == newest.Text)
            .OrderBy(row => row.Number)
            .ToListAsync(ct);
        var reader = await readers.ForAsync(db, newest.BrandId, ct);
        return PlainLine.Of(newest.Text, Corrections.Settle(reader.Read(newest.Text), said.Select(row => row.What)));
    }
}
