using Aplomb.Commands;
using Aplomb.Data;
using Aplomb.Modules.Accounts;
using Aplomb.Modules.Brands;
using Aplomb.Modules.Cases;
using Aplomb.Modules.Inbox;
using Aplomb.Modules.Intake;
using Aplomb.Modules.People;
using Aplomb.Modules.Playbooks;
using Aplomb.Modules.Protection;
using Aplomb.Modules.Replies;
using Aplomb.Modules.Shell;
using Aplomb.Modules.Team;
using Aplomb.Readers;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Aplomb;

/// <summary>The desk, put together: one line a module.</summary>
internal static class Desk
{
    /// <summary>Reading a model takes a moment, and one instance serves all.</summary>
    private static readonly Lazy<Reader> OneReader = new(Reader.Load);
    private static readonly Lazy<DraftReader> OneDraftReader = new(() => DraftReader.Load(OneReader.Value));
    private static readonly Lazy<SignReader> OneSignReader = new(() => SignReader.Load(OneReader.Value));

    /// <summary>What every command needs, served or not.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services, DeskOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(_ => OneReader.Value)
            .AddSingleton(_ => OneDraftReader.Value)
            .AddSingleton(_ => OneSignReader.Value)
            .AddLogging()
            .AddDatabase(options)
            .AddNetworks(options)
            .AddIntake()
            .AddCases();
    }

    /// <summary>The whole desk with its pages, its tables up to date; not yet started.</summary>
    /// <param name="time">Another clock than the system's; tests bring one.</param>
    public static async Task<WebApplication> BuildAsync(DeskOptions options, TimeProvider? time, CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions
            {
                ContentRootPath = AppContext.BaseDirectory,
                ApplicationName = typeof(Desk).Assembly.GetName().Name,
            }
        );
        builder.WebHost.UseUrls(options.Urls).UseKestrelHttpsConfiguration();
        builder
            .Logging.AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder
            .Services.AddDesk(options)
            .AddTeam()
            .AddInbox()
            .AddBrands()
            .AddReplies()
            .AddPlaybooks()
            .AddPeople()
            .AddProtection()
            .AddAccounts()
            .AddIntakeTokens();
        builder.Services.AddIntakeWork().AddCasesWork().AddRepliesWork();
        builder
            .Services.AddProblemDetails()
            .AddValidation()
            .AddOpenApi(api =>
                api.ShouldInclude = path => path.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is true
            )
            .AddHealthChecks()
            .AddCheck<DatabaseAnswers>("database");
        builder.AddShell();

        var desk = builder.Build();
        await desk.Services.UpgradeAsync(ct);
        desk.UseRooms();
        desk.MapRooms();
        return desk;
    }

    private static void UseRooms(this WebApplication desk)
    {
        desk.UseShell();
        desk.UseAuthentication();
        desk.UseAuthorization();
        desk.UseRateLimiter();
        desk.UseFormTokens();
        desk.UseAntiforgery();
        desk.UseDeskFacts();
        desk.UseForYou();
    }

    private static void MapRooms(this WebApplication desk)
    {
        desk.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        desk.MapHealthChecks("/health/ready").AllowAnonymous();
        desk.MapOpenApi().AllowAnonymous();
        desk.MapIntake();
        desk.MapTeam();
        desk.MapInbox();
        desk.MapAccounts();
        desk.MapBrands();
        desk.MapCases();
        desk.MapPeople();
        desk.MapProtection();
        desk.MapReplies();
        desk.MapPlaybooks();
        desk.MapShell();
        StreamChanges.Map(desk);
    }
}
