using Aplomb.Data;
using Aplomb.People;
using Aplomb.Posts;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Intake;

/// <summary>
/// Forgets what a network's terms want forgotten: the words of posts that were taken back, or of all posts after a while, names of people who
/// were not heard for long, and everything of a person who asks for it there. That something stood there, and when, stays.
/// </summary>
internal sealed class ForgetPosts(
    IDbContextFactory<AppDb> databases,
    Connectors connectors,
    BrandReaders readers,
    TimeProvider time
)
{
    private const string Nobody = "somebody";

    /// <summary>Does what is due on all accounts. Answers how many texts and names are gone.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var forgotten = 0;
        foreach (var account in await db.Accounts.AsNoTracking().ToListAsync(ct))
        {
            var duties = connectors.Of(account)?.Duties;
            if (duties?.ForgetTakenBack is { } words)
            {
                var id = account.Id;
                var before = time.GetUtcNow() - words;
                forgotten += await WordsAsync(
                    db,
                    db.Posts.Where(row => row.AccountId == id && row.DeletedAt < before),
                    ct
                );
            }

            if (duties?.ForgetWords is { } keep)
            {
                forgotten += await OldWordsAsync(db, account, time.GetUtcNow() - keep, ct);
            }

            if (duties?.ForgetNames is { } names)
            {
                forgotten += await NamesAsync(db, account.Shown, time.GetUtcNow() - names, ct);
            }
        }

        return forgotten;
    }

    /// <summary>Forgets the words and the name of a person.</summary>
    /// <param name="person">The network's id of them.</param>
    public async Task PersonAsync(string network, string person, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        await db.AlsoWritingAsync($"posts {network}", ct);
        var now = time.GetUtcNow();
        var people = db.People.Where(row => row.Network == network && row.ExternalId == person);
        var posts = db.Posts.Where(row => people.Any(one => one.Id == row.PersonId));
        await posts
            .Where(row => row.DeletedAt == null)
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(one => one.DeletedAt, now)
                        .SetProperty(one => one.Text, "")
                        .SetProperty(one => one.Waiting, one => one.CaseId != null)
                        .SetProperty(one => one.Revision, one => one.Revision + 1),
                ct
            );
        await WordsAsync(db, posts, ct);
        await db.PersonSigns.Where(row => people.Any(one => one.Id == row.PersonId)).ExecuteDeleteAsync(ct);
        await db.Copies.Where(row => people.Any(one => one.Id == row.PersonId)).ExecuteDeleteAsync(ct);
        await people.ExecuteUpdateAsync(
            row => row.SetProperty(one => one.Name, (string?)null).SetProperty(one => one.Handle, Nobody),
            ct
        );
        await db
            .Inbox.Where(line =>
                db.Cases.Any(one => one.Id == line.CaseId && people.Any(who => who.Id == one.PersonId))
            )
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.Who, Nobody), ct);
        await writing.CommitAsync(ct);
    }

    /// <summary>
    /// The words of posts that were read, or changed, so long ago: in the post, in what it said before, in what the case keeps to know the
    /// matter again, and in the line of the inbox; and what they showed of who wrote them. Answers how many texts.
    /// </summary>
    private async Task<int> OldWordsAsync(AppDb db, AccountRow account, DateTimeOffset before, CancellationToken ct)
    {
        await using var writing = await db.BeginWritingAsync("cases", ct);
        await db.AlsoWritingAsync($"posts {account.Shown}", ct);
        var id = account.Id;
        var old = db.Posts.Where(row => row.AccountId == id && !row.Own && (row.EditedAt ?? row.StoredAt) < before);
        var forgotten = await WordsAsync(db, old, ct);
        var spoken = old.Where(row => row.Text != "");
        var cases = await spoken.Where(row => row.CaseId != null).Select(row => row.CaseId).Distinct().ToListAsync(ct);
        await db
            .PersonSigns.Where(row =>
                row.Kind != SignKind.Name
                && row.Kind != SignKind.Profile
                && spoken.Select(post => post.PersonId).Contains(row.PersonId)
                && spoken.Select(post => post.Id).Contains(row.PostId)
            )
            .ExecuteDeleteAsync(ct);
        await db.Copies.Where(row => spoken.Select(post => post.Id).Contains(row.PostId)).ExecuteDeleteAsync(ct);
        forgotten += await spoken.ExecuteUpdateAsync(
            row =>
                row.SetProperty(one => one.Text, "")
                    .SetProperty(one => one.Waiting, _ => false)
                    .SetProperty(one => one.Revision, one => one.Revision + 1),
            ct
        );
        var gist = PlainLine.Of(text: "", (await readers.ForAsync(db, account.BrandId, ct)).Read(text: ""));
        var silent = db.Cases.Where(row =>
            cases.Contains(row.Id) && !db.Posts.Any(post => post.CaseId == row.Id && !post.Own && post.Text != "")
        );
        await db
            .Inbox.Where(line => silent.Any(one => one.Id == line.CaseId))
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.Gist, gist), ct);
        await silent.ExecuteUpdateAsync(row => row.SetProperty(one => one.Words, ""), ct);
        await writing.CommitAsync(ct);
        return forgotten;
    }

    /// <summary>What posts said before, and what somebody put right in them.</summary>
    private static async Task<int> WordsAsync(AppDb db, IQueryable<PostRow> posts, CancellationToken ct) =>
        await db
            .PostChanges.Where(row => row.TextBefore != "" && posts.Any(post => post.Id == row.PostId))
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.TextBefore, ""), ct)
        + await db
            .Corrections.Where(row => row.Text != "" && posts.Any(post => post.Id == row.PostId))
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.Text, ""), ct);

    private static async Task<int> NamesAsync(AppDb db, string network, DateTimeOffset before, CancellationToken ct)
    {
        var people = db.People.Where(row =>
            row.Network == network
            && row.Name != null
            && row.FirstSeenAt < before
            && !db.Posts.Any(post => post.PersonId == row.Id && post.StoredAt >= before)
        );
        await db
            .PersonSigns.Where(row => row.Kind == SignKind.Name && people.Any(one => one.Id == row.PersonId))
            .ExecuteDeleteAsync(ct);
        return await people.ExecuteUpdateAsync(row => row.SetProperty(one => one.Name, (string?)null), ct);
    }
}
