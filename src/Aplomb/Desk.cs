using Aplomb.Data;
using Aplomb.Modules.Cases;
using Aplomb.Modules.Intake;
using Aplomb.Readers;

namespace Aplomb;

/// <summary>The desk, put together: one line a module.</summary>
internal static class Desk
{
    /// <summary>What every command needs, served or not.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services, DeskOptions options) =>
        services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(_ => Reader.Load())
            .AddLogging()
            .AddDatabase(options)
            .AddIntake()
            .AddCases();
}
