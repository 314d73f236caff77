using Aplomb.Data;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Accounts;

/// <summary>Tries whether we are still signed in, and notes what the network says of us. Changes nothing that others see.</summary>
internal sealed class TestAccount(
    IDbContextFactory<AppDb> databases,
    Connectors connectors,
    AccountHealth health,
    TimeProvider time,
    Changes changes
)
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/accounts/{id:guid}/test", HandleAsync);

    private static async Task<IResult> HandleAsync(
        Guid id,
        HttpRequest request,
        TestAccount test,
        CaseFiles files,
        CancellationToken ct
    ) =>
        await test.RunAsync(id, await files.ReachAsync(ct), ct, SignInByBrowser.Root(request)) is { } answered
            ? Results.LocalRedirect($"/accounts?tested={id}&well={(answered ? "true" : "false")}")
            : Results.NotFound();

    /// <summary>Whether it answered; null where there is no such account for this person.</summary>
    /// <param name="root">The desk's own address, as the browser knows it; null where no browser asks.</param>
    public async Task<bool?> RunAsync(Guid id, Reach reach, CancellationToken ct, Uri? root = null)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var seen = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (seen is null || !reach.Sees(seen.BrandId) || await connectors.OpenAsync(seen, ct) is not { } open)
        {
            return null;
        }

        try
        {
            var us = await open.Connector.ConnectAsync(open.Access with { Hook = Connectors.Hook(root, seen) }, ct);
            await using var writing = await db.BeginWritingAsync("accounts", ct);
            var row = await db.Accounts.SingleAsync(one => one.Id == id, ct);
            await ConnectAccount.WelcomeAsync(db, row, us, time.GetUtcNow(), ct);
            await db.SaveChangesAsync(ct);
            await writing.CommitAsync(ct);
            await health.SpentAsync(open, ct);
            changes.Tell(new Change(ChangeKind.AccountChanged, row.BrandId));
            return true;
        }
        catch (NetworkException refusal)
        {
            await health.FailedAsync(open, refusal, ct);
            return false;
        }
    }
}
