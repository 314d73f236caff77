using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Inbox;

/// <summary>Finds cases by the name of the person or by the words of their posts. Private posts are searched only when asked for.</summary>
internal sealed class SearchCases(IDbContextFactory<AppDb> databases, CaseFiles files)
{
    private const int Found = 50;
    private const int TermsUsed = 8;

    public async Task<IReadOnlyList<InboxRow>> RunAsync(string words, bool inPrivate, CancellationToken ct)
    {
        var terms = Terms(words);
        if (terms.Count is 0)
        {
            return [];
        }

        var reach = await files.ReachAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var byWords = await Posts(db, terms)
            .Where(post => post.CaseId != null && (post.Public || inPrivate))
            .Where(post => reach.All || reach.Brands.Contains(post.BrandId))
            .OrderByDescending(post => post.SaidAt)
            .Select(post => post.CaseId!.Value)
            .Take(Found * 2)
            .ToListAsync(ct);
        var name = $"%{string.Join('%', terms)}%";
#pragma warning disable CA1304, CA1311, MA0011 // becomes SQL; Database teaches SQLite the letters
        var hits = await db
            .Inbox.AsNoTracking()
            .SeenBy(reach)
            .Where(
                db.Database.IsNpgsql()
                    ? row => byWords.Contains(row.CaseId) || EF.Functions.ILike(row.Who, name)
                    : row => byWords.Contains(row.CaseId) || EF.Functions.Like(row.Who.ToLower(), name)
            )
#pragma warning restore CA1304, CA1311, MA0011
            .OrderByDescending(row => row.LastAt)
            .Take(Found)
            .ToListAsync(ct);
        return hits;
    }

    /// <summary>Each term may be the beginning of a word. Only letters and digits are left: no sign of a query language gets through.</summary>
    private static IQueryable<PostRow> Posts(AppDb db, List<string> terms)
    {
        if (db.Database.IsSqlite())
        {
            var match = string.Join(' ', terms.Select(term => $"\"{term}\"*"));
            return db.Posts.FromSql(
                $"SELECT posts.* FROM posts JOIN posts_text ON posts_text.rowid = posts.number WHERE posts_text MATCH {match}"
            );
        }

        var query = string.Join(" & ", terms.Select(term => $"{term}:*"));
        return db.Posts.FromSql($"SELECT * FROM posts WHERE search @@ to_tsquery('simple', {query})");
    }

    private static List<string> Terms(string words) =>
        [
            .. new string([.. words.Select(sign => char.IsLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ')])
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Take(TermsUsed),
        ];
}
