using Aplomb.Data;
using Aplomb.Networks;
using Aplomb.Networks.Bluesky;
using Aplomb.Networks.Facebook;
using Aplomb.Networks.Http;
using Aplomb.Networks.Instagram;
using Aplomb.Networks.LinkedIn;
using Aplomb.Networks.Mastodon;
using Aplomb.Networks.Sandbox;
using Aplomb.Networks.X;
using Aplomb.Replies;

namespace Aplomb;

/// <summary>The networks that the desk reaches: one line each.</summary>
internal static class DeskNetworks
{
    public static IServiceCollection AddNetworks(this IServiceCollection services, DeskOptions options)
    {
        services.AddSingleton<Connectors>().AddSingleton<AccountHealth>();
        services.AddSingleton(provider => new Wire(provider.GetRequiredService<TimeProvider>()));
        if (options.SandboxSpeed is { } speed)
        {
            services.AddSingleton<IConnector>(provider => new SandboxConnector(
                provider.GetRequiredService<TimeProvider>(),
                new SandboxOptions { Speed = speed, LogPath = Path.Combine(options.DataFolder, "sandbox.jsonl") },
                ReplyCheck.Run
            ));
        }

        foreach (var connector in options.Networks ?? [])
        {
            services.AddSingleton(connector);
        }

        return options.Networks is not null
            ? services
            : services
                .AddNetwork((wire, time) => new BlueskyConnector(wire, time))
                .AddNetwork((wire, time) => new XConnector(wire, time))
                .AddNetwork((wire, time) => new LinkedInConnector(wire, time))
                .AddNetwork((wire, time) => new MastodonConnector(wire, time))
                .AddNetwork((wire, time) => new FacebookConnector(wire, time))
                .AddNetwork((wire, time) => new InstagramConnector(wire, time));
    }

    private static IServiceCollection AddNetwork(
        this IServiceCollection services,
        Func<Wire, TimeProvider, IConnector> make
    ) =>
        services.AddSingleton(provider =>
            make(provider.GetRequiredService<Wire>(), provider.GetRequiredService<TimeProvider>())
        );
}
