using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Playbooks;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Playbooks;

/// <summary>
/// Begins a move on a case: writes it down and leads to where it is done. What was not advised may be done all the same, and is
/// noted without blame; what is forbidden here is not begun.
/// </summary>
internal sealed class StartMove(
    IDbContextFactory<AppDb> databases,
    BrandReaders readers,
    GiveAdvice advice,
    TimeProvider time,
    Changes changes
)
{
    private const int LongestWhy = 300;

    public sealed record Request(Move Move, string? Why);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/cases/{id:guid}/moves", HandleAsync);

    private static async Task<Results<RedirectHttpResult, NotFound>> HandleAsync(
        Guid id,
        [FromForm] Move move,
        [FromForm] string? why,
        CaseFiles files,
        StartMove start,
        CancellationToken ct
    ) =>
        await start.RunAsync(id, new Request(move, why), await files.ReachAsync(ct), ct) is { } begun
            ? TypedResults.LocalRedirect($"/cases/{id}{Place(move, begun)}")
            : TypedResults.NotFound();

    /// <summary>Whether it has begun; false where it is forbidden here. Null where there is no such case for this person.</summary>
    public async Task<bool?> RunAsync(Guid id, Request request, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        if (
            await CaseFile.OpenAsync(db, readers, id, reach, ct) is not { } file
            || advice.On(file) is not { Counsel: var counsel }
        )
        {
            return null;
        }

        if (counsel.Never.Any(ban => ban.Move == request.Move))
        {
            return false;
        }

        await db.AppendAsync(id, time.GetUtcNow(), ct, [.. Facts(counsel, request, reach.Actor)]);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, file.Brand.Id, id));
        return true;
    }

    private static IEnumerable<CaseEvent> Facts(Counsel counsel, Request request, Actor by)
    {
        var first = counsel.Advice[0];
        var advised = counsel.Advice.FirstOrDefault(one => one.Do == request.Move);
        if (advised is null)
        {
            var why = string.IsNullOrWhiteSpace(request.Why) ? null : request.Why.Trim();
            why = why?.Length > LongestWhy ? why[..LongestWhy] : why;
            yield return new CaseEvent.AdviceNotTaken(by, first.Step, first.Do, request.Move, why);
        }

        yield return new CaseEvent.MoveBegun(by, first.Step, request.Move);
        if (request.Move is Move.Close)
        {
            yield return new CaseEvent.Closed(by, "nothing is left to do");
        }
    }

    private static string Place(Move move, bool begun) =>
        !begun ? $"?barred={Spelling.Of(move)}"
        : move is Move.TakePrivate ? "?begun=take_private&place=private#composer-words"
        : BegunWords.IsWritten(move) ? $"?begun={Spelling.Of(move)}#composer-words"
        : $"?begun={Spelling.Of(move)}";
}
