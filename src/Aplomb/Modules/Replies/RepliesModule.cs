using System.Threading.RateLimiting;
using Aplomb.Readers;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Aplomb.Modules.Replies;

/// <summary>Words of ours before they leave: checking them.</summary>
internal static class RepliesModule
{
    /// <summary>The name of the limit on what anybody may have checked without an account.</summary>
    public const string PublicCheck = "public-check";

    /// <summary>Somebody who types without a pause asks about three times a second.</summary>
    private const int ChecksAMinute = 240;

    public static IServiceCollection AddReplies(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => Reader.Load());
        services.AddValidation();
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(
                PublicCheck,
                context =>
                    RateLimitPartition.GetSlidingWindowLimiter(
                        context.Connection.RemoteIpAddress,
                        _ => new SlidingWindowRateLimiterOptions
                        {
                            PermitLimit = ChecksAMinute,
                            Window = TimeSpan.FromMinutes(1),
                            SegmentsPerWindow = 6,
                        }
                    )
            );
        });
        return services;
    }

    public static void MapReplies(this IEndpointRouteBuilder routes)
    {
        CheckDraft.Map(routes);
        ReadPost.Map(routes);
    }
}
