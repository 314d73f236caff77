using System.ComponentModel.DataAnnotations;
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

    public sealed record Request
    {
        [StringLength(YamlTree.LongestText)]
        public string? Text { get; init; }
    }

    /// <param name="Skip">How many cases have been looked at already.</param>
    /// <param name="Advices">How many situations those had.</param>
    /// <param name="Altered">In how many of them the advice was another.</param>
    public sealed record Further(
        [StringLength(YamlTree.LongestText)] string? Text,
        [Range(0, int.MaxValue)] int Skip,
        [Range(0, int.MaxValue)] int Advices,
        [Range(0, int.MaxValue)] int Altered
    );

    public static void Map(IEndpointRouteBuilder routes)
    {
        var one = routes.MapGroup("/brands/{id:guid}/playbook");
        one.MapPost("/look", LookAsync).DisableAntiforgery(); // it changes nothing
        one.MapPost("/dry-run", DryRunAsync).DisableAntiforgery(); // nor does this
    }

    private static async Task<Results<RazorComponentResult<PlaybookLook>, NotFound>> LookAsync(
        Guid id,
        [FromForm] Request request,
        CaseFiles files,
        BrandPlaybooks playbooks,
        CancellationToken ct
    ) =>
        (await files.ReachAsync(ct)).Sees(id)
            ? new RazorComponentResult<PlaybookLook>(
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    [nameof(PlaybookLook.Read)] = PlaybookFile.Read(request.Text ?? ""),
                    [nameof(PlaybookLook.InForce)] = await playbooks.OfAsync(id, ct),
                }
            )
            : TypedResults.NotFound();

    private static async Task<Results<RazorComponentResult<DryRunPart>, NotFound>> DryRunAsync(
        Guid id,
        [FromForm] Further request,
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

        var since = time.GetUtcNow() - DryRun.Month;
        var other = PlaybookFile.Read(request.Text ?? "").Playbook;
        var cases = other is null ? [] : await run.CasesAsync(id, since, request.Skip, CasesAtOnce, ct);
        var found = other is null ? null : await run.RunAsync(cases, other, since, reach, ct);
        return new RazorComponentResult<DryRunPart>(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(DryRunPart.Brand)] = id,
                [nameof(DryRunPart.Found)] = found,
                [nameof(DryRunPart.Looked)] = request.Skip + cases.Count,
                [nameof(DryRunPart.Of)] = await run.CountAsync(id, since, ct),
                [nameof(DryRunPart.Advices)] = request.Advices + (found?.Advices ?? 0),
                [nameof(DryRunPart.Altered)] = request.Altered + (found?.Changed.Count ?? 0),
                [nameof(DryRunPart.More)] = cases.Count == CasesAtOnce,
            }
        );
    }
}
