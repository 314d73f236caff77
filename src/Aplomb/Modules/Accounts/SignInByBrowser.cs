using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aplomb.Data;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Accounts;

/// <summary>
/// Leads somebody to a network to sign in there, and takes what they bring back. The state is unguessable, opens once, within a quarter of
/// an hour, and only for whoever began.
/// </summary>
internal sealed class SignInByBrowser(
    IDbContextFactory<AppDb> databases,
    Connectors connectors,
    AccountHealth health,
    Vault vault,
    TimeProvider time
)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/accounts/{id:guid}/sign-in", LeadThereAsync);
        routes.MapGet("/accounts/callback/{network}", WelcomeBackAsync);
    }

    private static async Task<IResult> LeadThereAsync(
        Guid id,
        HttpRequest request,
        SignInByBrowser sign,
        CaseFiles files,
        CancellationToken ct
    )
    {
        try
        {
            var address = await sign.BeginAsync(id, Root(request), await files.ReachAsync(ct), ct);
            return address is null ? Results.NotFound() : Results.Redirect(address.AbsoluteUri);
        }
        catch (NetworkException refusal)
        {
            return Back(ConnectAccount.Say(refusal));
        }
    }

    private static async Task<IResult> WelcomeBackAsync(
        string network,
        string? state,
        string? code,
        SignInByBrowser sign,
        CaseFiles files,
        CancellationToken ct
    )
    {
        try
        {
            var reach = await files.ReachAsync(ct);
            return code is null || state is null
                    ? Back("The network sent you back without a permission. Try once more.")
                : await sign.FinishAsync(network, state, code, reach, ct) is { } account
                    ? Results.LocalRedirect($"/accounts?connected={account}")
                : Back("This sign-in took too long, or was begun by somebody else. Try once more.");
        }
        catch (NetworkException refusal)
        {
            return Back(ConnectAccount.Say(refusal));
        }
    }

    /// <summary>Where to send the browser; null where there is nothing to sign in to for this person.</summary>
    /// <param name="root">The desk's own address, as the browser knows it.</param>
    public async Task<Uri?> BeginAsync(Guid id, Uri root, Reach reach, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct);
        if (
            row is null
            || !reach.Leads(row.BrandId)
            || await connectors.OpenAsync(row, ct) is not { Connector: IBrowserSignIn door } open
        )
        {
            return null;
        }

        var consent = new Consent(new Uri(root, $"/accounts/callback/{row.Network}"), Secret(), Secret());
        var (address, keep) = await door.BeginAsync(open.Access, consent, ct);
        var now = time.GetUtcNow();
        await db.SignIns.Where(one => one.EndsAt < now).ExecuteDeleteAsync(ct);
        db.SignIns.Add(
            new SignInRow
            {
                State = Hash(consent.State),
                AccountId = id,
                ById = reach.Actor.Id,
                Kept = vault.Seal(JsonSerializer.Serialize(consent with { Kept = keep }), Purpose(id)),
                EndsAt = now + Patience,
            }
        );
        await db.SaveChangesAsync(ct);
        return address;
    }

    /// <summary>The account that is signed in now; null where nobody is waited for.</summary>
    public async Task<Guid?> FinishAsync(string network, string state, string code, Reach reach, CancellationToken ct)
    {
        var hash = Hash(state);
        await using var db = await databases.CreateDbContextAsync(ct);
        var begun = await db.SignIns.AsNoTracking().SingleOrDefaultAsync(row => row.State == hash, ct);
        if (begun is null || begun.EndsAt < time.GetUtcNow() || begun.ById != reach.Actor.Id)
        {
            return null;
        }

        var account = await db.Accounts.AsNoTracking().SingleAsync(row => row.Id == begun.AccountId, ct);
        if (
            account.Network != network
            || !reach.Leads(account.BrandId)
            || await db.SignIns.Where(row => row.State == hash).ExecuteDeleteAsync(ct) is not 1
            || await connectors.OpenAsync(account, ct) is not { Connector: IBrowserSignIn door } open
        )
        {
            return null;
        }

        var consent = JsonSerializer.Deserialize<Consent>(vault.Open(begun.Kept, Purpose(account.Id)))!;
        var tokens = await door.FinishAsync(open.Access, consent, code, ct);
        using var fresh = new TokensInMemory(tokens);
        var hook = Connectors.Hook(consent.Callback, account);
        var us = await open.Connector.ConnectAsync(open.Access with { Tokens = fresh, Hook = hook }, ct);
        await KeepAsync(account.Id, await fresh.ReadAsync(ct) ?? tokens, us, ct);
        await health.SpentAsync(open, ct);
        return account.Id;
    }

    private async Task KeepAsync(Guid id, Tokens tokens, SignedIn us, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var writing = await db.BeginWritingAsync("accounts", ct);
        var row = await db.Accounts.SingleAsync(one => one.Id == id, ct);
        var other = await db.Accounts.AnyAsync(
            one =>
                one.Network == row.Network
                && one.ExternalId == us.ExternalId
                && one.Place == us.Place // servers number their people each for themselves
                && one.Id != id,
            ct
        );
        if (other || (row.ExternalId is { } before && before != us.ExternalId))
        {
            throw new NetworkException(
                FailureClass.InvalidContent,
                $"You signed in as @{us.Handle}, which is {(other ? "connected already" : "another account")}."
            );
        }

        var keys = await db.AccountKeys.SingleAsync(one => one.AccountId == id, ct);
        keys.Tokens = KeptTokens.Seal(vault, id, tokens);
        keys.Version++;
        await ConnectAccount.WelcomeAsync(db, row, us, time.GetUtcNow(), ct);
        await db.SaveChangesAsync(ct);
        await writing.CommitAsync(ct);
    }

    private static IResult Back(string why) => Results.LocalRedirect($"/accounts?why={Uri.EscapeDataString(why)}");

    internal static Uri Root(HttpRequest request) => new($"{request.Scheme}://{request.Host}/");

    private static string Secret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    private static string Hash(string state) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)));

    private static string Purpose(Guid account) => $"sign-in {account:N}";
}
