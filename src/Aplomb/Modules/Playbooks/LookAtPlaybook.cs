using Aplomb.Data;
using Aplomb.Data.PlaybookFiles;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Aplomb.Modules.Playbooks;

/// <summary>What the editor asks while somebody types: can it be read, how does it read, what would it have changed. Keeps nothing.</summary>
internal static class LookAtPlaybook
{
    /// <summary>So many cases are looked at in one request; the page asks for the next by itself.</summary>
    private const int CasesAtOnce = 60;

    private const string TextField = "Form.Text";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var one = routes.MapGroup("/brands/{id:guid}/playbook");
        one.MapPost("/look", LookAsync).DisableAntiforgery(); // it changes nothing
        one.MapPost("/dry-run", DryRunAsync).DisableAntiforgery(); // nor does this
    }

    private static async Task<Results<RazorComponentResult<PlaybookLook>, NotFound>> LookAsync(
        Guid id,
        [FromForm(Name = TextField)] string? text,
        CaseFiles files,
        BrandPlaybooks playbooks,
        CancellationToken ct
    ) =>
        (await files.ReachAsync(ct)).Sees(id)
            ? new RazorComponentResult<PlaybookLook>(
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    [nameof(PlaybookLook.Read)] = PlaybookFile.Read(text ?? ""),
                    [nameof(PlaybookLook.InForce)] = await playbooks.OfAsync(id, ct),
                }
            )
            : TypedResults.NotFound();

    private static async Task<Results<RazorComponentResult<DryRunPart>, NotFound>> DryRunAsync(
        Guid id,
        [FromForm(Name = TextField)] string? text,
        [FromForm] int? skip,
        [FromForm] int? advices,
        [FromForm] int? altered,
        CaseFiles files,
        DryRun run,
        TimeProvider time,
        CancellationToken ct
    )
    {
        var reach = await files.ReachAsync(ct);
        if (!reach.Sees(id))
        {
            return TypedResults.NotFound();
        }

        skip = Math.Max(0, skip ?? 0);
        var since = time.GetUtcNow() - DryRun.Month;
        var other = PlaybookFile.Read(text ?? "").Playbook;
        var cases = other is null ? [] : await run.CasesAsync(id, since, skip.Value, CasesAtOnce, ct);
        var found = other is null ? null : await run.RunAsync(cases, other, since, reach, ct);
        return new RazorComponentResult<DryRunPart>(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(DryRunPart.Brand)] = id,
                [nameof(DryRunPart.Found)] = found,
                [nameof(DryRunPart.Looked)] = skip + cases.Count,
                [nameof(DryRunPart.Of)] = await run.CountAsync(id, since, ct),
                [nameof(DryRunPart.Advices)] = (advices ?? 0) + (found?.Advices ?? 0),
                [nameof(DryRunPart.Altered)] = (altered ?? 0) + (found?.Changed.Count ?? 0),
                [nameof(DryRunPart.More)] = cases.Count == CasesAtOnce,
            }
        );
    }
}
