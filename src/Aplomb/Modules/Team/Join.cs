using System.ComponentModel.DataAnnotations;
using Aplomb.Cases;
using Aplomb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Team;

/// <summary>Joins a brand's team by an invitation's link: as somebody new, or as whoever is signed in.</summary>
internal sealed class Join(IDbContextFactory<AppDb> databases, TimeProvider time)
{
    public sealed record Request([Required] string Key)
    {
        [StringLength(100)]
        public string? Name { get; init; }

        [StringLength(200)]
        public string? Password { get; init; }
    }

    /// <summary>What a link opens; null where it opens nothing any more.</summary>
    internal sealed record Open(InvitationRow Invitation, string Brand);

    public async Task<Open?> FindAsync(string? key, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return key is null ? null : await FindAsync(db, key, time.GetUtcNow(), ct);
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/join", Handle).AllowAnonymous();

    private static async Task<RedirectHttpResult> Handle(
        [FromForm] Request request,
        HttpContext context,
        AppDb db,
        UserManager<UserRow> users,
        SignInManager<UserRow> door,
        TimeProvider time,
        CancellationToken ct
    )
    {
        var now = time.GetUtcNow();
        var again = $"/join?key={Uri.EscapeDataString(request.Key)}";
        await using var writing = await db.BeginWritingAsync("team", ct);
        if (await FindAsync(db, request.Key, now, ct) is not { } open)
        {
            return TypedResults.LocalRedirect(again);
        }

        var signedIn = await users.GetUserAsync(context.User);
        var (user, wrong) = signedIn is null ? await NewAsync(users, request, open.Invitation, now) : (signedIn, null);
        if (user is null || !await db.SpendSecretAsync(open.Invitation.SecretId, now, ct))
        {
            return TypedResults.LocalRedirect($"{again}&wrong={Uri.EscapeDataString(wrong ?? "")}");
        }

        await EnterAsync(db, open, user, now, ct);
        await writing.CommitAsync(ct);
        await door.SignInAsync(user, isPersistent: true);
        return TypedResults.LocalRedirect("/");
    }

    private static async Task<Open?> FindAsync(AppDb db, string key, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.FindSecretAsync(Secrets.Join, key, now, ct) is not { } secret)
        {
            return null;
        }

        var row = await db.Invitations.SingleOrDefaultAsync(
            one => one.SecretId == secret.Id && one.UsedAt == null && one.RevokedAt == null,
            ct
        );
        return row is null
            ? null
            : new Open(
                row,
                await db.Brands.Where(one => one.Id == row.BrandId).Select(one => one.Name).SingleAsync(ct)
            );
    }

    /// <summary>Somebody new; or somebody who was removed and is asked back. Who works here already signs in first.</summary>
    private static async Task<(UserRow? User, string? Wrong)> NewAsync(
        UserManager<UserRow> users,
        Request request,
        InvitationRow invitation,
        DateTimeOffset now
    )
    {
        if (string.IsNullOrWhiteSpace(request.Name))
        {
            return (null, "Say what colleagues may call you.");
        }

        var known = await users.FindByEmailAsync(invitation.Email);
        if (known is { RemovedAt: null })
        {
            return (null, "You work here already. Sign in, then open this link again.");
        }

        if (known is not null)
        {
            return await BackAsync(users, known, request);
        }

        var user = new UserRow
        {
            Id = Guid.CreateVersion7(now),
            Name = request.Name.Trim(),
            UserName = invitation.Email,
            Email = invitation.Email,
        };
        var made = await users.CreateAsync(user, request.Password ?? "");
        return made.Succeeded ? (user, null) : (null, made.Errors.First().Description);
    }

    private static async Task<(UserRow? User, string? Wrong)> BackAsync(
        UserManager<UserRow> users,
        UserRow known,
        Request request
    )
    {
        foreach (var check in users.PasswordValidators)
        {
            if (await check.ValidateAsync(users, known, request.Password) is { Succeeded: false } no)
            {
                return (null, no.Errors.First().Description);
            }
        }

        known.RemovedAt = null;
        known.Name = request.Name!.Trim();
        await users.RemovePasswordAsync(known);
        await users.AddPasswordAsync(known, request.Password!);
        return (known, null);
    }

    private static async Task EnterAsync(AppDb db, Open open, UserRow user, DateTimeOffset now, CancellationToken ct)
    {
        var row = open.Invitation;
        row.UsedAt = now;
        var membership = await db.Memberships.SingleOrDefaultAsync(
            one => one.UserId == user.Id && one.BrandId == row.BrandId,
            ct
        );
        if (membership is null)
        {
            membership = new MembershipRow { UserId = user.Id, BrandId = row.BrandId };
            db.Memberships.Add(membership);
        }

        membership.Role = row.Role;
        db.AddTeamChange(new Actor(user.Id, user.Name), row.BrandId, $"joined {open.Brand} as {row.Role}", now);
        await db.SaveChangesAsync(ct);
    }
}
