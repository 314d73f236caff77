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

    private static ServerSentEventsResult<string> Handle(
        HttpContext context,
        long? since,
        IDbContextFactory<AppDb> databases,
        Changes changes,
        IHostApplicationLifetime desk,
        CancellationToken ct
    )
    {
        return TypedResults.ServerSentEvents(Events(changes, since, ReachAsync, desk.ApplicationStopping, ct));

        // afresh for each thing that is told: a right that was taken away ends at once, for an open page too
        async Task<Reach> ReachAsync()
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            return await db.ReachAsync(context.User, ct);
        }
    }

    private static async IAsyncEnumerable<SseItem<string>> Events(
        Changes changes,
        long? since,
        Func<Task<Reach>> reach,
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
            if (change.Case != default && (await reach()).Sees(change.Brand))
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
