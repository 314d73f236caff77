using System.Globalization;
using Aplomb.Data;
using Aplomb.Modules.Shell;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Inbox;

/// <summary>Tells the frame of a page who is signed in, whom the desk speaks for, and how many people wait.</summary>
internal sealed class CountWaiting(RequestDelegate next)
{
    /// <summary>More than this is shown as "999+"; counting on would cost more than it tells.</summary>
    private const int Counted = 999;

    public async Task InvokeAsync(
        HttpContext context,
        CaseFiles files,
        DeskFacts facts,
        IDbContextFactory<AppDb> databases
    )
    {
        if (context.User.Identity is { IsAuthenticated: true } && AsksForAPage(context))
        {
            await FillAsync(facts, await files.ReachAsync(context.RequestAborted), databases, context.RequestAborted);
        }

        await next(context);
    }

    private static async Task FillAsync(
        DeskFacts facts,
        Reach reach,
        IDbContextFactory<AppDb> databases,
        CancellationToken ct
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var waiting = await db
            .Inbox.SeenBy(reach)
            .Where(row => row.List == InboxList.YourTurn)
            .Take(Counted + 1)
            .CountAsync(ct);
        var brands = await db
            .Brands.Where(brand => reach.All || reach.Brands.Contains(brand.Id))
            .OrderBy(brand => brand.Name)
            .Select(brand => brand.Name)
            .Take(3)
            .ToListAsync(ct);
        facts.Person = reach.Actor.Name;
        facts.Brands = string.Join(" and ", brands);
        facts.Zone = TimeZoneInfo.Local;
        if (waiting > 0)
        {
            facts.Counts[Rail.Inbox] =
                waiting > Counted ? $"{Counted}+" : waiting.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Also a form that a page answers itself.</summary>
    private static bool AsksForAPage(HttpContext context) =>
        (
            HttpMethods.IsGet(context.Request.Method)
            || context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
        )
        && (
            context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)
            || context.Request.Headers.ContainsKey("HX-Request")
        );
}
