namespace Aplomb.Data;

/// <summary>The one way to read lines of the inbox for somebody: only the brands that are theirs.</summary>
internal static class Visible
{
    public static IQueryable<InboxRow> SeenBy(this IQueryable<InboxRow> rows, Reach reach) =>
        reach.All ? rows : rows.Where(row => reach.Brands.Contains(row.BrandId));
}
