using System.Threading.RateLimiting;
using Aplomb.Modules.Replies.Drafts;
using Aplomb.Modules.Replies.HandIns;
using Aplomb.Modules.Replies.Opinions;
using Aplomb.Modules.Replies.Saved;
using Aplomb.Modules.Shell;

namespace Aplomb.Modules.Replies;

/// <summary>Words of ours: written, checked while they are written, held, taken back or sent.</summary>
internal static class RepliesModule
{
    /// <summary>The name of the limit on what anybody may have checked without an account.</summary>
    public const string PublicCheck = "public-check";

    /// <summary>Somebody who types without a pause asks about three times a second.</summary>
    private const int ChecksAMinute = 240;

    public static IServiceCollection AddReplies(this IServiceCollection services)
    {
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
        services
            .AddSingleton<HoldReply>()
            .AddSingleton<UndoReply>()
            .AddSingleton<KeepNote>()
            .AddSingleton<CheckOnCase>()
            .AddSingleton<LastCheck>()
            .AddSingleton<LetGo>()
            .AddSingleton<HandInReply>()
            .AddSingleton<DecideHandIn>()
            .AddSingleton<GiveBack>()
            .AddSingleton<AskOpinion>()
            .AddSingleton<GiveOpinion>()
            .AddSingleton<CloseOpinion>()
            .AddSingleton<KeepDraft>()
            .AddSingleton<KeepSnippet>()
            .AddSingleton<OpenWriting>()
            .AddSingleton<ForYou>()
            .AddSingleton<SendReplies>();
        return services.AddSingleton(new CasePart(CasePlace.Write, typeof(WritePart)));
    }

    /// <summary>Work that goes on while the desk is served.</summary>
    public static IServiceCollection AddRepliesWork(this IServiceCollection services) =>
        services.AddHostedService<SendRepliesAsDue>();

    /// <summary>Fills what the rail says of replies and drafts that wait for somebody.</summary>
    public static void UseForYou(this IApplicationBuilder desk) => desk.UseMiddleware<CountForYou>();

    public static void MapReplies(this IEndpointRouteBuilder routes)
    {
        CheckDraft.Map(routes);
        ReadPost.Map(routes);
        WriteOnCase.Map(routes);
        KeepDraft.Map(routes);
        AskOpinion.Map(routes);
        GiveOpinion.Map(routes);
        CloseOpinion.Map(routes);
        HandInForms.Map(routes);
    }
}
