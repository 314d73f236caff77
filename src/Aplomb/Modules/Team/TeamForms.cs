using System.ComponentModel.DataAnnotations;
using Aplomb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Aplomb.Modules.Team;

/// <summary>What the page of the team posts about one person or one invitation.</summary>
internal static class TeamForms
{
    public sealed record RoleChange
    {
        public Guid Brand { get; init; }

        [StringLength(20)]
        public string? Role { get; init; }
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/team/{id:guid}/role", RoleAsync);
        routes.MapPost("/team/{id:guid}/remove", RemoveAsync);
        routes.MapPost("/invitations/{id:guid}/revoke", RevokeAsync);
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> RoleAsync(
        Guid id,
        [FromForm] RoleChange change,
        ChangeRole role,
        CaseFiles files,
        CancellationToken ct
    ) => Led(await role.RunAsync(id, change.Brand, change.Role ?? "", await files.ReachAsync(ct), ct));

    private static async Task<Results<RedirectHttpResult, NotFound>> RemoveAsync(
        Guid id,
        [FromForm] Guid? to,
        RemoveColleague remove,
        CaseFiles files,
        CancellationToken ct
    ) => Led(await remove.RunAsync(id, to, await files.ReachAsync(ct), ct));

    private static async Task<Results<RedirectHttpResult, NotFound>> RevokeAsync(
        Guid id,
        Invite invite,
        CaseFiles files,
        CancellationToken ct
    ) => Led(await invite.RevokeAsync(id, await files.ReachAsync(ct), ct));

    private static Results<RedirectHttpResult, NotFound> Led(bool done) =>
        done ? TypedResults.LocalRedirect("/team") : TypedResults.NotFound();
}
