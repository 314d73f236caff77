namespace Aplomb.Modules.Brands;

/// <summary>Whom we speak for: what a brand says of itself, and what the desk has learnt from its people.</summary>
internal static class BrandsModule
{
    public static IServiceCollection AddBrands(this IServiceCollection services) =>
        services.AddSingleton<SaveProfile>().AddSingleton<ListCorrections>();

    public static void MapBrands(this IEndpointRouteBuilder routes) => FirstBrand.Map(routes);
}
