using System.Security.Claims;
using Aplomb.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Team;

/// <summary>Whoever was removed opens no door: neither with their password, nor with a page that is still open.</summary>
internal sealed class StillHere : IUserConfirmation<UserRow>
{
    public Task<bool> IsConfirmedAsync(UserManager<UserRow> manager, UserRow user) =>
        Task.FromResult(user.RemovedAt is null);

    /// <summary>Asked with each request: a small question, so that a removal ends everything at once.</summary>
    public static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var databases = context.HttpContext.RequestServices.GetRequiredService<IDbContextFactory<AppDb>>();
        await using var db = await databases.CreateDbContextAsync(context.HttpContext.RequestAborted);
        var here =
            Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            && await db.Users.AnyAsync(
                row => row.Id == id && row.RemovedAt == null,
                context.HttpContext.RequestAborted
            );
        if (!here)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }
}
