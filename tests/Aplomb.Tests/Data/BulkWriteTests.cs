using System.Data.Common;
using Aplomb.Posts;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

public sealed class BulkWriteTests
{
    [Fact]
    public async Task Rows_written_in_bulk_are_read_as_they_were()
    {
        await using var ground = await Ground.FreshAsync();
        await using var db = ground.Open();

        var posts = await StoreAsync(db, count: 3);

        var read = await db.Posts.AsNoTracking().OrderBy(post => post.SaidAt).ToListAsync();
        Assert.Equivalent(posts, read, strict: true);
    }

    [Fact]
    public async Task A_row_changed_in_bulk_changes_nothing_else()
    {
        await using var ground = await Ground.FreshAsync();
        await using var db = ground.Open();
        var posts = await StoreAsync(db, count: 3);
        posts[1].Waiting = false;
        posts[1].Text = "not to be written";

        await db.UpdateAllAsync([posts[1]], [nameof(PostRow.Waiting)], default);

        var read = await db.Posts.AsNoTracking().OrderBy(post => post.SaidAt).ToListAsync();
        Assert.Equal([true, false, true], read.Select(post => post.Waiting));
        Assert.Equal("Post 1", read[1].Text);
    }

    [Fact]
    public async Task A_writer_who_saw_an_older_row_is_refused_and_writes_nothing()
    {
        await using var ground = await Ground.FreshAsync();
        await using var db = ground.Open();
        var posts = await StoreAsync(db, count: 2);
        await db
            .Posts.Where(post => post.Id == posts[1].Id)
            .ExecuteUpdateAsync(post => post.SetProperty(one => one.Revision, 1));
        posts.ForEach(post => post.Waiting = false);

        await using (await db.Database.BeginTransactionAsync())
        {
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() =>
                db.UpdateAllAsync(posts, [nameof(PostRow.Waiting)], default)
            );
        }

        Assert.Equal(2, await db.Posts.CountAsync(post => post.Waiting));
    }

    [Fact]
    public async Task A_row_whose_account_is_not_there_is_refused()
    {
        await using var ground = await Ground.FreshAsync();
        await using var db = ground.Open();
        await db.Database.OpenConnectionAsync();

        await Assert.ThrowsAnyAsync<DbException>(() =>
            db.InsertAllAsync([Post(Id(7), Id(8), Id(9), number: 0)], default)
        );

        Assert.False(await db.Posts.AnyAsync());
    }

    private static async Task<List<PostRow>> StoreAsync(AppDb db, int count)
    {
        await db.Database.OpenConnectionAsync();
        await db.InsertAllAsync(
            [
                new BrandRow
                {
                    Id = Id(1),
                    Name = "Airlines",
                    CreatedAt = A.At(),
                },
            ],
            default
        );
        await db.InsertAllAsync(
            [
                new AccountRow
                {
                    Id = Id(2),
                    BrandId = Id(1),
                    Network = "import",
                    Name = "airlines",
                    Handle = "airlines",
                    CreatedAt = A.At(),
                },
            ],
            default
        );
        await db.InsertAllAsync(
            [
                new PersonRow
                {
                    Id = Id(3),
                    Network = "import",
                    ExternalId = "nils",
                    Handle = "nils",
                    FirstSeenAt = A.At(),
                },
            ],
            default
        );
        var posts = Enumerable.Range(0, count).Select(number => Post(Id(1), Id(2), Id(3), number)).ToList();
        await db.InsertAllAsync(posts, default);
        return posts;
    }

    private static PostRow Post(Guid brand, Guid account, Guid person, int number) =>
        new()
        {
            Id = Id(10 + number),
            AccountId = account,
            ExternalId = $"p{number}",
            BrandId = brand,
            PersonId = person,
            Kind = PostKind.Review,
            Text = $"Post {number}",
            SaidAt = A.At(number),
            StoredAt = A.At(60),
            Public = true,
            Own = false,
            EditedAt = number is 2 ? A.At(30) : null,
            Waiting = true,
        };

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
