using Aplomb.Modules.Shell;

namespace Aplomb.Modules.People;

/// <summary>The same person on two networks: suggested with reasons, said by a human, taken back at will.</summary>
internal static class PeopleModule
{
    public static IServiceCollection AddPeople(this IServiceCollection services) =>
        services
            .AddSingleton<LookAtPerson>()
            .AddSingleton<LinkPeople>()
            .AddSingleton<UndoLink>()
            .AddSingleton(new CasePart(CasePlace.Person, typeof(ProfilesPart)));

    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        LinkPeople.Map(routes);
        UndoLink.Map(routes);
    }
}
