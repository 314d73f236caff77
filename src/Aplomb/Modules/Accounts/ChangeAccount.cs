using Aplomb.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Accounts;

/// <summary>Disconnects an account, and sets what it may cost. What was said stays; the keys to it are thrown away.</summary>
internal static class ChangeAccount
{
    private const decimal Most = 1_000_000;

    /// <param name="Dollars">A month; empty takes the bound away.</param>
    public sealed record BudgetRequest(decimal? Dollars);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/accounts/{id:guid}/off", OffAsync);
        routes.MapPost("/accounts/{id:guid}/budget", BudgetAsync);
    }

    private static Task<IResult> OffAsync(
        Guid id,
        AppDb db,
        CaseFiles files,
        TimeProvider time,
        CancellationToken ct
    ) =>
        OnAsync(
            id,
            db,
            files,
            async row =>
            {
                row.OffSince = time.GetUtcNow();
                await db.AccountKeys.Where(one => one.AccountId == id).ExecuteDeleteAsync(ct);
                await db.SignIns.Where(one => one.AccountId == id).ExecuteDeleteAsync(ct);
            },
            ct
        );

    private static Task<IResult> BudgetAsync(
        Guid id,
        [FromForm] BudgetRequest request,
        AppDb db,
        CaseFiles files,
        CancellationToken ct
    ) =>
        request.Dollars is < 0 or > Most
            ? Task.FromResult(Results.BadRequest())
            : OnAsync(
                id,
                db,
                files,
                row =>
                {
                    row.Budget = (long?)(request.Dollars * 1_000_000);
                    return Task.CompletedTask;
                },
                ct
            );

    private static async Task<IResult> OnAsync(
        Guid id,
        AppDb db,
        CaseFiles files,
        Func<AccountRow, Task> change,
        CancellationToken ct
    )
    {
        await using var writing = await db.BeginWritingAsync("accounts", ct);
        var row = await db.Accounts.SingleOrDefaultAsync(one => one.Id == id, ct);
        if (row is null || !(await files.ReachAsync(ct)).Leads(row.BrandId))
        {
            return Results.NotFound();
        }

        await change(row);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
        return Results.LocalRedirect("/accounts");
    }
}
