using Aplomb.Data;
using Aplomb.Posts;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Brands;

/// <summary>What a brand's people have put right, newest first.</summary>
internal sealed class ListCorrections(IDbContextFactory<AppDb> databases, BrandReaders readers)
{
    private const int Shown = 200;

    /// <param name="Line">The post in one plain line.</param>
    internal sealed record One(CorrectionRow Row, string Line);

    /// <param name="Active">How many the desk learns from, shown or not.</param>
    internal sealed record Answer(BrandRow Brand, IReadOnlyList<One> Corrections, int Active);

    /// <summary>Null where there is no such brand for this person.</summary>
    public async Task<Answer?> RunAsync(Guid brand, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = reach.Sees(brand)
            ? await db.Brands.AsNoTracking().SingleOrDefaultAsync(one => one.Id == brand, ct)
            : null;
        if (row is null)
        {
            return null;
        }

        var all = db.Corrections.AsNoTracking().Where(one => one.BrandId == brand);
        var newest = await all.OrderByDescending(one => one.Number).Take(Shown).ToListAsync(ct);
        var reader = await readers.ForAsync(db, brand, ct);
        return new Answer(
            row,
            [.. newest.Select(one => new One(one, Line(one, reader)))],
            await all.CountAsync(one => one.UndoneAt == null, ct)
        );
    }

    /// <summary>As the post would be read without help: what was once hostile stays soft here.</summary>
    private static string Line(CorrectionRow row, BrandReader reader) =>
        PlainLine.Of(row.Text, reader.Reader.Read(row.Text, evidence: false));
}
