using Aplomb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Playbooks;

/// <summary>Leads to the playbook of one of the brands that somebody may see.</summary>
internal static class FirstPlaybook
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/playbook", Handle);

    private static async Task<Results<RedirectHttpResult, NotFound>> Handle(
        CaseFiles files,
        AppDb db,
        CancellationToken ct
    )
    {
        var reach = await files.ReachAsync(ct);
        var first = await db
            .Brands.Where(brand => reach.All || reach.Brands.Contains(brand.Id))
            .OrderBy(brand => brand.Name)
            .Select(brand => (Guid?)brand.Id)
            .FirstOrDefaultAsync(ct);
        return first is { } id ? TypedResults.LocalRedirect($"/brands/{id}/playbook") : TypedResults.NotFound();
    }
}
