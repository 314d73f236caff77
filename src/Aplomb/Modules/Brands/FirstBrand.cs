using Aplomb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Brands;

/// <summary>Leads to one of the brands that somebody may see.</summary>
internal static class FirstBrand
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/brands", Handle);

    private static async Task<Results<RedirectHttpResult, NotFound>> Handle(
        CaseFiles files,
        AppDb db,
        CancellationToken ct
    ) =>
        await db.SeenByAsync(await files.ReachAsync(ct), ct) is [var first, ..]
            ? TypedResults.LocalRedirect($"/brands/{first.Id}")
            : TypedResults.NotFound();

    /// <summary>The brands that somebody may see, by name.</summary>
    public static Task<List<BrandRow>> SeenByAsync(this AppDb db, Reach reach, CancellationToken ct) =>
        db
            .Brands.AsNoTracking()
            .Where(brand => reach.All || reach.Brands.Contains(brand.Id))
            .OrderBy(brand => brand.Name)
            .ToListAsync(ct);
}
