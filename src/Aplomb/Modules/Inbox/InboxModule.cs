namespace Aplomb.Modules.Inbox;

/// <summary>Who needs me first, and why: the list of cases, and the search through them.</summary>
internal static class InboxModule
{
    public static IServiceCollection AddInbox(this IServiceCollection services) =>
        services.AddScoped<ListCases>().AddScoped<SearchCases>();

    public static void MapInbox(this IEndpointRouteBuilder routes)
    {
        PreviewCase.Map(routes);
        routes.MapGet("/", () => TypedResults.LocalRedirect("/inbox"));
    }

    /// <summary>Fills what the frame of every page says: who is signed in, and how many wait.</summary>
    public static void UseDeskFacts(this IApplicationBuilder desk) => desk.UseMiddleware<CountWaiting>();
}
