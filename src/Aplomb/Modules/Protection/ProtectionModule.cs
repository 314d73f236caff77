using Aplomb.Modules.Shell;

namespace Aplomb.Modules.Protection;

/// <summary>What is done on the network beside answering: like, hide, mute, block, report, take back; each with what it needs first.</summary>
internal static class ProtectionModule
{
    public static IServiceCollection AddProtection(this IServiceCollection services) =>
        services
            .AddSingleton<ActOnNetwork>()
            .AddSingleton<FinishDeed>()
            .AddSingleton<DoDeed>()
            .AddSingleton<SettleDeed>()
            .AddSingleton<NameRule>()
            .AddSingleton(new CasePart(CasePlace.Post, typeof(PostDeeds)))
            .AddSingleton(new CasePart(CasePlace.Person, typeof(PersonDeeds)));

    public static void MapProtection(this IEndpointRouteBuilder routes)
    {
        DoDeed.Map(routes);
        SettleDeed.Map(routes);
        NameRule.Map(routes);
    }
}
