using Aplomb.Modules.Shell;

namespace Aplomb.Modules.Playbooks;

/// <summary>The team's own protocol: what it would do next, and why; how it is changed.</summary>
internal static class PlaybooksModule
{
    public static IServiceCollection AddPlaybooks(this IServiceCollection services) =>
        services
            .AddSingleton<GiveAdvice>()
            .AddSingleton<StartMove>()
            .AddSingleton<SavePlaybook>()
            .AddSingleton<ListPlaybooks>()
            .AddSingleton<DryRun>()
            .AddSingleton(new CasePart(CasePlace.Advice, typeof(AdvicePart)))
            .AddSingleton(new CasePart(CasePlace.Brief, typeof(AdviceBrief)));

    public static void MapPlaybooks(this IEndpointRouteBuilder routes)
    {
        FirstPlaybook.Map(routes);
        LookAtPlaybook.Map(routes);
        StartMove.Map(routes);
    }
}
