using System.ComponentModel.DataAnnotations;
using Aplomb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Aplomb.Modules.Team;

/// <summary>Signing in with e-mail and password, and signing out.</summary>
internal static class SignIn
{
    public sealed record Request(
        [Required, StringLength(200)] string Email,
        [Required, StringLength(200)] string Password
    )
    {
        public string? ReturnUrl { get; init; }
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sign-in", Handle).AllowAnonymous();
        routes.MapPost("/sign-out", Leave);
    }

    private static async Task<RedirectHttpResult> Handle(
        [FromForm] Request request,
        SignInManager<UserRow> door,
        HttpContext context
    )
    {
        var answer = await door.PasswordSignInAsync(
            request.Email,
            request.Password,
            isPersistent: true,
            lockoutOnFailure: true
        );
        var back = request.ReturnUrl is { } path && IsOfThisDesk(path) ? path : "/";
        return answer.Succeeded
            ? TypedResults.LocalRedirect(back)
            : TypedResults.LocalRedirect(
                $"/sign-in?wrong={(answer.IsLockedOut ? "wait" : "pair")}&returnUrl={Uri.EscapeDataString(back)}"
            );
    }

    /// <summary>A path of ours: not <c>//elsewhere</c>, not <c>/\elsewhere</c>, nor with signs that browsers leave out.</summary>
    private static bool IsOfThisDesk(string path) =>
        path is ['/'] or ['/', not '/' and not '\\', ..] && !path.Any(char.IsControl);

    private static async Task<RedirectHttpResult> Leave(SignInManager<UserRow> door, HttpContext context)
    {
        await door.SignOutAsync();
        return TypedResults.LocalRedirect("/sign-in");
    }
}
