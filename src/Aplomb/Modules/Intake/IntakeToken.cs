using System.Security.Claims;
using System.Text.Encodings.Web;
using Aplomb.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Aplomb.Modules.Intake;

/// <summary>Lets in whoever brings a token of the intake: <c>Authorization: Bearer …</c>.</summary>
internal sealed class IntakeToken(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    IDbContextFactory<AppDb> databases,
    TimeProvider time
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string Policy = "intake";
    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        await using var db = await databases.CreateDbContextAsync(Context.RequestAborted);
        var secret = header[Prefix.Length..].Trim();
        var row = await db.FindSecretAsync(Secrets.Intake, secret, time.GetUtcNow(), Context.RequestAborted);
        if (row is null)
        {
            return AuthenticateResult.Fail("This token is not known.");
        }

        var who = new ClaimsIdentity([new Claim(ClaimTypes.Name, row.Name ?? "intake")], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(who), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return TypedResults
            .Problem(
                "Send a token of the intake: `Authorization: Bearer …`. `./aplomb token create --role intake` makes one.",
                statusCode: 401
            )
            .ExecuteAsync(Context);
    }
}
