using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Aplomb.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Shell;

/// <summary>
/// <c>GET /live</c>: tells an open page, by server-sent events, which kind of thing changed: <c>inbox</c>, and the case's id. What it
/// says now is fetched by the page, with its own rights. <c>since</c> is <see cref="Changes.Told"/> at the time the page was made.
/// </summary>
internal static class StreamChanges
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/live", Handle);

    private static async Task<ServerSentEventsResult<string>> Handle(
        HttpContext context,
        long? since,
        IDbContextFactory<AppDb> databases,
        Changes changes,
        IHostApplicationLifetime desk,
        CancellationToken ct
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var reach = await db.ReachAsync(context.User, ct);
        return TypedResults.ServerSentEvents(Events(changes, since, reach, desk.ApplicationStopping, ct));
    }

    private static async IAsyncEnumerable<SseItem<string>> Events(
        Changes changes,
        long? since,
        Reach reach,
        CancellationToken stopping,
        [EnumeratorCancellation] CancellationToken gone
    )
    {
        using var listening = changes.Listen();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping, gone);
        yield return new SseItem<string>("", "open"); // sends the headers, so that the page knows the line stands
        if (since is { } made && made != changes.Told)
        {
            yield return new SseItem<string>("inbox case"); // something was said while the page was on its way
        }

        while (await NextAsync(listening, over.Token) is { } change)
        {
            if (change.Case != default && reach.Sees(change.Brand))
            {
                yield return new SseItem<string>($"inbox {change.Case}");
            }
        }
    }

    private static async Task<Change?> NextAsync(Listening listening, CancellationToken ct)
    {
        try
        {
            return await listening.Reader.ReadAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return null; // the page was closed, or the desk stops
        }
    }
}
