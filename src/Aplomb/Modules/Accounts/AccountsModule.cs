namespace Aplomb.Modules.Accounts;

/// <summary>The accounts on networks: connecting them, how they are, what they can do, what they cost.</summary>
internal static class AccountsModule
{
    public static IServiceCollection AddAccounts(this IServiceCollection services) =>
        services
            .AddSingleton<ListAccounts>()
            .AddSingleton<ConnectAccount>()
            .AddSingleton<TestAccount>()
            .AddSingleton<SignInByBrowser>();

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        ConnectAccount.Map(routes);
        TestAccount.Map(routes);
        SignInByBrowser.Map(routes);
        ChangeAccount.Map(routes);
    }
}
