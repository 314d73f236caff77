using Aplomb.Data;
using Aplomb.Posts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Intake;

/// <summary>
/// <c>POST /api/v1/intake/{account}</c>: posts as lines of JSON. The answer comes when all that is not refused is on disk; to send
/// the same lines again is harmless.
/// </summary>
internal static class ReceivePosts
{
    /// <summary>More refusals than this are not told one by one; the last one says so.</summary>
    private const int RefusalsTold = 10_000;

    /// <param name="Line">Counted from 1.</param>
    public sealed record Refusal(int Line, string Error);

    /// <param name="Stored">Posts, edits and deletions that are new.</param>
    /// <param name="Known">Lines that we had already.</param>
    public sealed record Answer(int Stored, int Known, IReadOnlyList<Refusal> Refused);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/api/v1/intake/{account}", Handle)
            .WithName("ReceivePosts")
            .WithTags("Intake")
            .WithSummary("Hand in posts, one JSON object a line.")
            .Accepts<IncomingPost>("application/x-ndjson", "*/*") // lines are lines, whatever a program calls them
            .RequireAuthorization(IntakeToken.Policy)
            .DisableAntiforgery()
            .WithMetadata(new DisableRequestSizeLimitAttribute());

    private static async Task<Results<Accepted<Answer>, NotFound<ProblemDetails>>> Handle(
        string account,
        HttpRequest request,
        IDbContextFactory<AppDb> databases,
        StorePosts store,
        TimeProvider time,
        CancellationToken ct
    )
    {
        if (await FindAsync(databases, account, ct) is not { } row)
        {
            return TypedResults.NotFound(
                new ProblemDetails
                {
                    Title = $"There is no account called “{account}”. `./aplomb account add` makes one.",
                }
            );
        }

        var answer = new Answer(0, 0, []);
        var refused = new List<Refusal>();
        var batch = new List<IncomingPost>(StorePosts.Batch);
        await foreach (var line in Lines.ReadAsync(request.BodyReader, PostLine.Longest, ct))
        {
            if (TryRead(line, time.GetUtcNow(), refused) is { } post)
            {
                batch.Add(post);
            }

            if (batch.Count == StorePosts.Batch)
            {
                answer = Add(answer, await store.RunAsync(row, batch, cursor: null, ct));
                batch.Clear();
            }
        }

        answer = Add(answer, await store.RunAsync(row, batch, cursor: null, ct));
        return TypedResults.Accepted((string?)null, answer with { Refused = refused });
    }

    private static IncomingPost? TryRead(Lines.Line line, DateTimeOffset now, List<Refusal> refused)
    {
        if (line is { TooLong: false, Bytes: [] })
        {
            return null;
        }

        try
        {
            return line.TooLong
                ? throw new FormatException($"The line is longer than {PostLine.Longest:N0} bytes.")
                : PostLine.Read(line.Bytes, now);
        }
        catch (FormatException error)
        {
            if (refused.Count < RefusalsTold)
            {
                refused.Add(new Refusal(line.Number, error.Message));
            }
            else
            {
                refused[^1] = new Refusal(
                    line.Number,
                    $"{error.Message} Other lines before it were refused, too, and are not listed."
                );
            }

            return null;
        }
    }

    private static Answer Add(Answer answer, StorePosts.Result result) =>
        answer with
        {
            Stored = answer.Stored + result.Stored,
            Known = answer.Known + result.Known,
        };

    private static async Task<AccountRow?> FindAsync(
        IDbContextFactory<AppDb> databases,
        string name,
        CancellationToken ct
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.Name == name, ct);
    }
}
