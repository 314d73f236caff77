using Aplomb.Data;
using Aplomb.Posts;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Intake;

/// <summary>
/// Stores posts once, whoever hands them in and however often: the account and the network's id name a post. An edit or a deletion
/// of a known post is a fact of its own. What is stored waits to be read and put into a case.
/// </summary>
internal sealed class StorePosts(
    IDbContextFactory<AppDb> databases,
    Connectors connectors,
    TimeProvider time,
    Changes changes
)
{
    /// <summary>Posts in one transaction: enough to be fast, few enough not to keep others waiting.</summary>
    public const int Batch = 500;

    /// <summary>Posts this much older than the account are answered as new ones are.</summary>
    public static readonly TimeSpan StillFresh = TimeSpan.FromDays(1);

    /// <param name="Stored">New posts, edits and deletions.</param>
    /// <param name="Known">What we had already, word for word.</param>
    internal sealed record Result(int Stored, int Known);

    /// <summary>Stores at most a few hundred posts in one transaction, with the cursor they were read up to.</summary>
    public async Task<Result> RunAsync(
        AccountRow account,
        IReadOnlyList<IncomingPost> posts,
        string? cursor,
        CancellationToken ct
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync($"posts {account.Shown}", ct);

        var known = await KnownAsync(db, account, posts, ct);
        var people = await PeopleAsync(db, account, posts, ct);
        var added = new List<PostRow>();
        var stored = posts.Count(post => Store(db, account, post, known, people, added, gathered: cursor is not null));
        await db.InsertAllAsync(added, ct);
        if (cursor is not null)
        {
            await db
                .Accounts.Where(row => row.Id == account.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.Cursor, cursor), ct);
        }

        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        if (stored > 0)
        {
            changes.Tell(new Change(ChangeKind.PostsStored, account.BrandId));
        }

        return new Result(stored, posts.Count - stored);
    }

    private bool Store(
        AppDb db,
        AccountRow account,
        IncomingPost post,
        Dictionary<string, PostRow> known,
        Dictionary<string, PersonRow> people,
        List<PostRow> added,
        bool gathered
    )
    {
        if (known.TryGetValue(post.Id, out var row))
        {
            return !IsForgotten(account, row, post) && Change(db, row, post);
        }

        var now = time.GetUtcNow();
        row = new PostRow
        {
            Id = Guid.CreateVersion7(now),
            AccountId = account.Id,
            ExternalId = post.Id,
            BrandId = account.BrandId,
            PersonId = people[post.Author.Id].Id,
            Kind = post.Kind,
            Text = post.Deleted ? "" : post.Text,
            SaidAt = post.At,
            StoredAt = now,
            Public = post.Public,
            Own = IsOurs(account, post.Author),
            Parent = post.Parent,
            Thread = post.Thread,
            Url = post.Url,
            DeletedAt = post.Deleted ? now : null,
            Waiting = !post.Deleted && !IsHistory(account, post, gathered),
        };
        known.Add(post.Id, row);
        added.Add(row);
        return true;
    }

    /// <summary>Whether we had these words and may not keep them any more: to read them once more is no edit.</summary>
    private bool IsForgotten(AccountRow account, PostRow row, IncomingPost post) =>
        row is { Text: "", DeletedAt: null }
        && !post.Deleted
        && connectors.Of(account)?.Duties.ForgetWords is { } keep
        && (row.EditedAt ?? row.StoredAt) + keep < time.GetUtcNow()
        && post.At <= (row.EditedAt ?? row.SaidAt);

    /// <summary>An edit or a deletion; false where nothing is new.</summary>
    private bool Change(AppDb db, PostRow row, IncomingPost post)
    {
        var deleted = post.Deleted && row.DeletedAt is null;
        var edited = !post.Deleted && row.DeletedAt is null && row.Text != post.Text;
        if (!deleted && !edited)
        {
            return false;
        }

        var now = time.GetUtcNow();
        db.PostChanges.Add(
            new PostChangeRow
            {
                Id = Guid.CreateVersion7(now),
                PostId = row.Id,
                TextBefore = row.Text,
                Deleted = deleted,
                At = now,
            }
        );
        row.Text = deleted ? "" : post.Text;
        row.DeletedAt = deleted ? now : null;
        row.EditedAt = edited ? now : row.EditedAt;
        row.Waiting = true;
        if (db.Entry(row) is { State: not EntityState.Detached } stored)
        {
            stored.Property(one => one.Waiting).IsModified = true; // it may have been worked since we looked
        }

        row.Revision++;
        return true;
    }

    private static async Task<Dictionary<string, PostRow>> KnownAsync(
        AppDb db,
        AccountRow account,
        IReadOnlyList<IncomingPost> posts,
        CancellationToken ct
    )
    {
        var ids = posts.Select(post => post.Id).Distinct(StringComparer.Ordinal).ToList();
        return await db
            .Posts.Where(row => row.AccountId == account.Id && ids.Contains(row.ExternalId))
            .ToDictionaryAsync(row => row.ExternalId, StringComparer.Ordinal, ct);
    }

    private async Task<Dictionary<string, PersonRow>> PeopleAsync(
        AppDb db,
        AccountRow account,
        IReadOnlyList<IncomingPost> posts,
        CancellationToken ct
    )
    {
        var ids = posts.Select(post => post.Author.Id).Distinct(StringComparer.Ordinal).ToList();
        var people = await db
            .People.Where(row => row.Network == account.Shown && ids.Contains(row.ExternalId))
            .ToDictionaryAsync(row => row.ExternalId, StringComparer.Ordinal, ct);
        var added = new List<PersonRow>();
        foreach (var author in posts.Select(post => post.Author))
        {
            if (people.TryGetValue(author.Id, out var person))
            {
                person.Handle = author.Handle;
                person.Name = author.Name ?? person.Name;
                continue;
            }

            var now = time.GetUtcNow();
            person = new PersonRow
            {
                Id = Guid.CreateVersion7(now),
                Network = account.Shown,
                ExternalId = author.Id,
                Handle = author.Handle,
                Name = author.Name,
                FirstSeenAt = now,
            };
            people.Add(author.Id, person);
            added.Add(person);
        }

        await db.InsertAllAsync(added, ct);
        return people;
    }

    /// <summary>What a network's first reading brings of old times is context: nobody waits for an answer to it any more.</summary>
    private static bool IsHistory(AccountRow account, IncomingPost post, bool gathered) =>
        gathered && account.CaughtUpAt is null && post.At < account.CreatedAt - StillFresh;

    private static bool IsOurs(AccountRow account, Author author) =>
        account.ExternalId is { } us
            ? author.Id == us
            : author.Handle.TrimStart('@').Equals(account.Handle, StringComparison.OrdinalIgnoreCase);
}
