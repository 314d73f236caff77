namespace Aplomb.Modules.Cases;

/// <summary>One person's one issue, from the first post to the last word: finds or opens it, shows it, and lets people act on it.</summary>
internal static class CasesModule
{
    public static IServiceCollection AddCases(this IServiceCollection services) =>
        services.AddSingleton<WorkPosts>().AddSingleton<RebuildProjections>();

    /// <summary>Work that goes on while the desk is served.</summary>
    public static IServiceCollection AddCasesWork(this IServiceCollection services) =>
        services
            .AddSingleton<ActOnCase>()
            .AddSingleton<CorrectReading>()
            .AddSingleton<UndoCorrection>()
            .AddHostedService<WorkPostsAsTheyCome>();

    public static void MapCases(this IEndpointRouteBuilder routes)
    {
        ActOnCase.Map(routes);
        CorrectReading.Map(routes);
        UndoCorrection.Map(routes);
    }
}
