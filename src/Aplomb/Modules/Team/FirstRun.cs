using System.ComponentModel.DataAnnotations;
using Aplomb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Team;

/// <summary>Makes the first admin of a new desk, for whoever has the one-time link that the desk printed when it started.</summary>
internal sealed class FirstRun(IDbContextFactory<AppDb> databases, TimeProvider time)
{
    private static readonly TimeSpan LinkLives = TimeSpan.FromDays(1);

    public sealed record Request(
        [Required] string Key,
        [Required, StringLength(100)] string Name,
        [Required, EmailAddress, StringLength(200)] string Email,
        [Required, StringLength(200)] string Password,
        [Required, StringLength(100)] string Brand
    );

    /// <summary>The path of the one-time link; null where somebody works here already. Older links end.</summary>
    public async Task<string?> PathAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.Users.AnyAsync(ct))
        {
            return null;
        }

        await db.Secrets.Where(row => row.Opens == Secrets.FirstRun).ExecuteDeleteAsync(ct);
        var key = db.AddSecret(Secrets.FirstRun, time.GetUtcNow(), LinkLives);
        await db.SaveChangesAsync(ct);
        return $"/first-run?key={key}";
    }

    /// <summary>Whether a key still opens the first run.</summary>
    public async Task<bool> OpensAsync(string? key, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return key is not null && await db.FindSecretAsync(Secrets.FirstRun, key, time.GetUtcNow(), ct) is not null;
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/first-run", Handle).AllowAnonymous();

    private static async Task<RedirectHttpResult> Handle(
        [FromForm] Request request,
        AppDb db,
        UserManager<UserRow> users,
        SignInManager<UserRow> door,
        TimeProvider time,
        CancellationToken ct
    )
    {
        var now = time.GetUtcNow();
        var again = $"/first-run?key={Uri.EscapeDataString(request.Key)}";
        if (await db.FindSecretAsync(Secrets.FirstRun, request.Key, now, ct) is not { } secret)
        {
            return TypedResults.LocalRedirect("/first-run");
        }

        await using var writing = await db.BeginWritingAsync("first-run", ct);
        var user = new UserRow
        {
            Id = Guid.CreateVersion7(now),
            Name = request.Name.Trim(),
            UserName = request.Email,
            Email = request.Email,
            Admin = true,
        };
        var made = await users.CreateAsync(user, request.Password);
        if (!made.Succeeded || !await db.SpendSecretAsync(secret.Id, now, ct))
        {
            return TypedResults.LocalRedirect(
                $"{again}&wrong={Uri.EscapeDataString(made.Errors.FirstOrDefault()?.Description ?? "")}"
            );
        }

        if (!await db.Brands.AnyAsync(row => row.Name == request.Brand, ct))
        {
            db.Brands.Add(
                new BrandRow
                {
                    Id = Guid.CreateVersion7(now),
                    Name = request.Brand,
                    CreatedAt = now,
                }
            );
        }

        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        await door.SignInAsync(user, isPersistent: true);
        return TypedResults.LocalRedirect("/");
    }
}
