using System.Linq.Expressions;
using Aplomb.Data;
using Aplomb.Posts;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Intake;

/// <summary>Posts of others as their network once handed them in.</summary>
internal static class KnownPosts
{
    /// <summary>Those that still stand, the newest first.</summary>
    public static async Task<List<IncomingPost>> OfAsync(
        AppDb db,
        Expression<Func<PostRow, bool>> which,
        int atMost,
        CancellationToken ct
    )
    {
        var rows = await db
            .Posts.AsNoTracking()
            .Where(which)
            .Where(row => row.DeletedAt == null && !row.Own)
            .Join(db.People, row => row.PersonId, person => person.Id, (row, person) => new { row, person })
            .OrderByDescending(one => one.row.SaidAt)
            .Take(atMost)
            .ToListAsync(ct);
        return [.. rows.Select(one => Post(one.row, one.person))];
    }

    private static IncomingPost Post(PostRow row, PersonRow person) =>
        new(
            row.ExternalId,
            row.Kind,
            new Author(person.ExternalId, person.Handle, person.Name),
            row.Text,
            row.SaidAt,
            row.Public,
            row.Parent,
            row.Thread,
            row.Url
        );
}
