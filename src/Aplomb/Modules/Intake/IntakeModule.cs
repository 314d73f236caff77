using Microsoft.AspNetCore.Authentication;

namespace Aplomb.Modules.Intake;

/// <summary>Every way in: the intake, files, pasting, and the networks. What comes in is stored once and waits to be read.</summary>
internal static class IntakeModule
{
    public static IServiceCollection AddIntake(this IServiceCollection services)
    {
        services.AddSingleton<StorePosts>().AddSingleton<ImportFile>().AddSingleton<AddAccount>();
        return services;
    }

    /// <summary>Work that goes on while the desk is served.</summary>
    public static IServiceCollection AddIntakeWork(this IServiceCollection services) =>
        services
            .AddSingleton<CollectPosts>()
            .AddSingleton<PastePost>()
            .AddSingleton<ReceiveHooks>()
            .AddSingleton<ReadHooks>()
            .AddSingleton<TakeFacts>()
            .AddSingleton<LookAgain>()
            .AddSingleton<ForgetPosts>()
            .AddHostedService<CollectPostsAsTheyCome>()
            .AddHostedService<KeepUpAsDue>();

    /// <summary>Lets tokens of the intake in, and nothing else with them.</summary>
    public static IServiceCollection AddIntakeTokens(this IServiceCollection services)
    {
        services
            .AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, IntakeToken>(IntakeToken.Policy, configureOptions: null);
        services
            .AddAuthorizationBuilder()
            .AddPolicy(
                IntakeToken.Policy,
                policy => policy.AddAuthenticationSchemes(IntakeToken.Policy).RequireAuthenticatedUser()
            );
        return services;
    }

    public static void MapIntake(this IEndpointRouteBuilder routes)
    {
        ReceivePosts.Map(routes);
        ReceiveHooks.Map(routes);
        PastePost.Map(routes);
    }
}
