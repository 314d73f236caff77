using Aplomb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Team;

/// <summary>Signs somebody in by a link that opens once: <c>/enter/{key}</c>. The demo prints one.</summary>
internal sealed class EnterByLink(IDbContextFactory<AppDb> databases, TimeProvider time)
{
    private static readonly TimeSpan LinkLives = TimeSpan.FromHours(12);

    /// <summary>Makes a link for a user.</summary>
    public async Task<string> PathAsync(Guid user, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var key = db.AddSecret(Secrets.Enter, time.GetUtcNow(), LinkLives, user: user);
        await db.SaveChangesAsync(ct);
        return $"/enter/{key}";
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/enter/{key}", Handle).AllowAnonymous();

    private static async Task<RedirectHttpResult> Handle(
        string key,
        AppDb db,
        UserManager<UserRow> users,
        SignInManager<UserRow> door,
        TimeProvider time,
        CancellationToken ct
    )
    {
        var now = time.GetUtcNow();
        if (
            await db.FindSecretAsync(Secrets.Enter, key, now, ct) is not { } secret
            || !await db.SpendSecretAsync(secret.Id, now, ct)
            || await users.FindByIdAsync(secret.UserId.ToString()!) is not { RemovedAt: null } user
        )
        {
            return TypedResults.LocalRedirect("/sign-in?link=spent");
        }

        await door.SignInAsync(user, isPersistent: true);
        return TypedResults.LocalRedirect("/");
    }
}
