using System.Text.Json;
using System.Text.Json.Serialization;
using Aplomb.Networks;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>An account with its network, ready for a call.</summary>
internal sealed record OpenAccount(AccountRow Row, IConnector Connector, AccountAccess Access);

/// <summary>The networks that this desk can talk to, and the accounts on them.</summary>
internal sealed class Connectors(
    IEnumerable<IConnector> all,
    IDbContextFactory<AppDb> databases,
    Vault vault,
    TimeProvider time
)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    private readonly Dictionary<string, IConnector> _byName = all.ToDictionary(
        one => one.Network,
        StringComparer.Ordinal
    );

    /// <summary>Those that people connect accounts of by hand, in the order of their registration.</summary>
    public IEnumerable<IConnector> Offered => _byName.Values.Where(one => one.Guide is not null);

    public IConnector? Named(string network) => _byName.GetValueOrDefault(network);

    /// <summary>The connector of an account; null where the desk has none for its network: posts then come by the intake, files or hand.</summary>
    public IConnector? Of(AccountRow account) => _byName.GetValueOrDefault(account.Network);

    /// <summary>What an account can do; null where it cannot be reached.</summary>
    public Capabilities? What(AccountRow account) =>
        account.OffSince is not null || Of(account) is not { } connector ? null
        : account.Can is { } can ? JsonSerializer.Deserialize<Capabilities>(can, Json)
        : connector.What(new AccountAccess(account.Id, account.Handle, account.Place));

    /// <summary>Where a network tells us of an account.</summary>
    /// <param name="root">The desk's own address, as the world knows it.</param>
    public static Uri? Hook(Uri? root, AccountRow account) =>
        root is null ? null : new Uri(root, $"/hooks/{account.Network}/{account.Name}");

    /// <summary>How what an account can do is kept with it.</summary>
    public static string Write(Capabilities can) => JsonSerializer.Serialize(can, Json);

    /// <summary>The account with its keys; null where the desk does not reach its network.</summary>
    /// <exception cref="NetworkException">The desk's own key does not open them.</exception>
    public async Task<OpenAccount?> OpenAsync(AccountRow account, CancellationToken ct)
    {
        if (Of(account) is not { } connector)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var keys = await db.AccountKeys.AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == account.Id, ct);
        var access = new AccountAccess(account.Id, account.Handle, account.Place)
        {
            ExternalId = account.ExternalId,
            Can = account.Can is { } can ? JsonSerializer.Deserialize<Capabilities>(can, Json) : null,
            Usage = new Usage(
                account.Budget is { } budget ? (budget - await SpentAsync(db, account, ct)) / 1e6m : null
            ),
        };
        return new OpenAccount(
            account,
            connector,
            keys is null
                ? access
                : access with
                {
                    Answers = Answers(account, keys.Answers),
                    Tokens = new KeptTokens(databases, vault, time, account.Id),
                }
        );
    }

    /// <summary>What was filled in, ready to be kept.</summary>
    public string Seal(Guid account, IReadOnlyDictionary<string, string> answers) =>
        vault.Seal(JsonSerializer.Serialize(answers), Purpose(account));

    private Dictionary<string, string> Answers(AccountRow account, string? kept)
    {
        try
        {
            return kept is null
                ? []
                : JsonSerializer.Deserialize<Dictionary<string, string>>(vault.Open(kept, Purpose(account.Id)))!;
        }
        catch (InvalidDataException error)
        {
            throw new NetworkException(FailureClass.AuthRevoked, error.Message);
        }
    }

    /// <summary>Millionths of a US dollar since the month began.</summary>
    private async Task<long> SpentAsync(AppDb db, AccountRow account, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var first = Days(new DateTimeOffset(now.Year, now.Month, 1, 0, 0, 0, TimeSpan.Zero));
        return await db
            .AccountCosts.Where(row => row.AccountId == account.Id && row.Day >= first)
            .SumAsync(row => row.EachCosts * row.Times, ct);
    }

    /// <summary>Whole days since 1970.</summary>
    internal static int Days(DateTimeOffset at) => (int)(at - DateTimeOffset.UnixEpoch).TotalDays;

    private static string Purpose(Guid account) => $"answers {account:N}";
}
