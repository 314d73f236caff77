using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Playbooks;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Protection;

/// <summary>
/// Says which published house rule a post breaks, or that it breaks none after all. A person says it, never the desk: hiding rests on it,
/// and the advice follows at once.
/// </summary>
internal sealed class NameRule(
    IDbContextFactory<AppDb> databases,
    BrandReaders readers,
    TimeProvider time,
    Changes changes
)
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/cases/{id:guid}/posts/{post:guid}/rule", HandleAsync);

    /// <param name="rule">As the playbook spells it; empty where none is broken.</param>
    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> HandleAsync(
        Guid id,
        Guid post,
        [FromForm] string? rule,
        NameRule name,
        CaseFiles files,
        CancellationToken ct
    )
    {
        HouseRule? named = null;
        if (!string.IsNullOrEmpty(rule))
        {
            if (!Spelling.TryRead<HouseRule>(rule, out var one))
            {
                return TypedResults.BadRequest();
            }

            named = one;
        }

        return await name.RunAsync(id, post, named, await files.ReachAsync(ct), ct)
            ? TypedResults.LocalRedirect($"/cases/{id}")
            : TypedResults.NotFound();
    }

    /// <summary>False where there is no such post of theirs for this person, or the brand has not published this rule.</summary>
    public async Task<bool> RunAsync(Guid id, Guid post, HouseRule? rule, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("cases", ct);
        if (
            await CaseFile.OpenAsync(db, readers, id, reach, ct) is not { } file
            || !file.Posts.Any(one => one.Id == post && !one.Own)
            || (rule is { } named && !file.Playbook.HouseRules.ContainsKey(named))
        )
        {
            return false;
        }

        if (file.State.Deeds.RuleOf(post) == rule)
        {
            return true; // said already, perhaps by a second press
        }

        await db.AppendAsync(id, time.GetUtcNow(), ct, new CaseEvent.RuleNamed(reach.Actor, post, rule));
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        changes.Tell(new Change(ChangeKind.CaseChanged, file.Brand.Id, id));
        return true;
    }
}
