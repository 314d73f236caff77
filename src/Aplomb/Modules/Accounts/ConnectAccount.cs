using Aplomb.Data;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Modules.Accounts;

/// <summary>
/// Connects an account, or connects it again: signs in with what was filled in, and keeps it only where that worked, encrypted. Where people
/// sign in by their browser, what was filled in is kept first, and the account speaks once they are back.
/// </summary>
internal sealed partial class ConnectAccount(
    IDbContextFactory<AppDb> databases,
    Connectors connectors,
    Vault vault,
    TimeProvider time,
    Changes changes
)
{
    private const int Longest = 4000;

    /// <param name="Why">In words, where it did not work; what was filled in is then shown again, but for secrets.</param>
    internal sealed record Outcome(Guid? Account, string? Why = null, bool ByBrowser = false);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/accounts/connections/{network}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string network,
        HttpRequest request,
        ConnectAccount connect,
        CaseFiles files,
        CancellationToken ct
    )
    {
        var form = await request.ReadFormAsync(ct);
        var answers = form.Where(one => one.Key.StartsWith("field.", StringComparison.Ordinal))
            .ToDictionary(one => one.Key["field.".Length..], one => Cut(one.Value.ToString()), StringComparer.Ordinal);
        var brand = Guid.TryParse(form["brand"], out var id) ? id : Guid.Empty;
        Guid? again = Guid.TryParse(form["account"], out var known) ? known : null;
        var outcome = await connect.RunAsync(network, brand, again, answers, await files.ReachAsync(ct), ct);
        return Results.LocalRedirect(
            outcome switch
            {
                { ByBrowser: true } => $"/accounts/{outcome.Account}/sign-in",
                { Account: { } account } => $"/accounts?connected={account}",
                _ =>
                    $"/accounts/connect/{Uri.EscapeDataString(network)}?brand={brand}&account={again}&why={Uri.EscapeDataString(outcome.Why!)}",
            }
        );
    }

    public async Task<Outcome> RunAsync(
        string network,
        Guid brand,
        Guid? again,
        IReadOnlyDictionary<string, string> answers,
        Reach reach,
        CancellationToken ct
    )
    {
        if (!reach.Leads(brand) || connectors.Named(network) is not { Guide: { } guide } connector)
        {
            return new Outcome(Account: null, "Whoever leads the brand may connect an account.");
        }

        if (await KnownAsync(again, brand, network, ct) is not (true, var old))
        {
            return new Outcome(Account: null, "This account is not there any more.");
        }

        var filled = await WithKeptAsync(old, guide, answers, ct);
        if (guide.Fields.FirstOrDefault(field => !field.Optional && !filled.ContainsKey(field.Name)) is { } missing)
        {
            return new Outcome(Account: null, $"“{missing.Label}” is still empty.");
        }

        return connector is IBrowserSignIn
            ? new Outcome(await KeepAsync(network, brand, old, filled, trial: null, us: null, ct), ByBrowser: true)
            : await TryAsync(connector, brand, old, filled, ct);
    }

    /// <summary>Signs in before anything is kept.</summary>
    private async Task<Outcome> TryAsync(
        IConnector connector,
        Guid brand,
        AccountRow? old,
        Dictionary<string, string> filled,
        CancellationToken ct
    )
    {
        using var trial = new TokensInMemory();
        var access = new AccountAccess(old?.Id ?? Guid.CreateVersion7(time.GetUtcNow()), old?.Handle ?? "", old?.Place)
        {
            Answers = filled,
            Tokens = trial,
        };
        try
        {
            var us = await connector.ConnectAsync(access, ct);
            if (await TakenAsync(connector.Network, us, old, ct) is { } why)
            {
                return new Outcome(Account: null, why);
            }

            return new Outcome(
                await KeepAsync(connector.Network, brand, old, filled, await trial.ReadAsync(ct), us, ct)
            );
        }
        catch (NetworkException refusal)
        {
            return new Outcome(Account: null, Say(refusal));
        }
    }

    internal static string Say(NetworkException refusal) =>
        refusal.Failure switch
        {
            FailureClass.AuthExpired or FailureClass.AuthRevoked => $"The network did not let us in. {refusal.Message}",
            FailureClass.RateLimited => "The network wants us to come back later. Try again in a few minutes.",
            FailureClass.Transient or FailureClass.Unknown => $"It did not answer. {refusal.Message}",
            _ => refusal.Message,
        };

    private static string Cut(string text) => text.Length > Longest ? text[..Longest] : text;
}
