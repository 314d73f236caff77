using Aplomb.Commands;
using Aplomb.Data;
using Aplomb.Modules.Cases;
using Aplomb.Modules.Intake;
using Aplomb.Modules.Shell;
using Aplomb.Modules.Team;
using Aplomb.Readers;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Aplomb;

/// <summary>The desk, put together: one line a module.</summary>
internal static class Desk
{
    /// <summary>What every command needs, served or not.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services, DeskOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(_ => Reader.Load())
            .AddLogging()
            .AddDatabase(options)
            .AddIntake()
            .AddCases();
    }

    /// <summary>The whole desk with its pages, its tables up to date; not yet started.</summary>
    /// <param name="time">Another clock than the system's; tests bring one.</param>
    public static async Task<WebApplication> BuildAsync(DeskOptions options, TimeProvider? time, CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(Desk).Assembly.GetName().Name }
        );
        builder.WebHost.UseUrls(options.Urls).UseKestrelHttpsConfiguration();
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddDesk(options).AddTeam().AddIntakeTokens().AddCasesWork();
        builder.Services.AddProblemDetails().AddValidation().AddOpenApi().AddHealthChecks().AddCheck<DatabaseAnswers>("database");
        builder.AddShell();

        var desk = builder.Build();
        await desk.Services.UpgradeAsync(ct);
        desk.UseShell();
        desk.UseAuthentication();
        desk.UseAuthorization();
        desk.UseAntiforgery();
        desk.MapHealth();
        desk.MapOpenApi().AllowAnonymous();
        desk.MapIntake();
        desk.MapTeam();
        desk.MapShell();
        return desk;
    }

    private static void MapHealth(this WebApplication desk)
    {
        desk.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        desk.MapHealthChecks("/health/ready").AllowAnonymous();
    }
}
