using Aplomb.Data;
using Aplomb.Modules.Shell;

namespace Aplomb.Modules.Playbooks;

/// <summary>The team's own protocol: what it would do next, and why.</summary>
internal static class PlaybooksModule
{
    public static IServiceCollection AddPlaybooks(this IServiceCollection services) =>
        services
            .AddSingleton(_ => PlaybookFile.Default())
            .AddSingleton<BrandPlaybooks>()
            .AddSingleton<GiveAdvice>()
            .AddSingleton(new CasePart(CasePlace.Advice, typeof(AdvicePart)))
            .AddSingleton(new CasePart(CasePlace.Brief, typeof(AdviceBrief)));
}
