using Aplomb.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Aplomb.Modules.Team;

/// <summary>The people at the desk: the first one, signing in and out.</summary>
internal static class TeamModule
{
    private const int ShortestPassword = 10;
    private static readonly TimeSpan Shift = TimeSpan.FromHours(10);

    public static IServiceCollection AddTeam(this IServiceCollection services)
    {
        services
            .AddIdentityCore<UserRow>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.Password.RequiredLength = ShortestPassword; // length alone: rules about signs make worse passwords
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
            })
            .AddEntityFrameworkStores<AppDb>()
            .AddSignInManager();
        services.AddScoped<CaseFiles>().AddHttpContextAccessor();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.LoginPath = "/sign-in";
            cookie.ExpireTimeSpan = Shift;
            cookie.SlidingExpiration = true;
            cookie.Cookie.Name = "aplomb";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Events.OnRedirectToLogin = LeadToTheDoor;
        });
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<FirstRun>().AddSingleton<EnterByLink>();
        services.AddDataProtection().SetApplicationName("aplomb");
        services.AddSingleton<KeyStore>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(
            provider => new ConfigureOptions<KeyManagementOptions>(options =>
            {
                options.XmlRepository = provider.GetRequiredService<KeyStore>();
                options.XmlEncryptor = new SealKeys(provider.GetRequiredService<Vault>());
            })
        );
        return services;
    }

    /// <summary>People are led to the door; a program must not take the page there for an answer.</summary>
    private static Task LeadToTheDoor(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }

    public static void MapTeam(this IEndpointRouteBuilder routes)
    {
        FirstRun.Map(routes);
        EnterByLink.Map(routes);
        SignIn.Map(routes);
    }
}
