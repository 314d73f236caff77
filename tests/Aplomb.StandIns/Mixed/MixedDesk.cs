using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Modules.Accounts;
using Aplomb.Modules.Intake;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Aplomb.Mixed;

/// <summary>The real desk of a mixed run, with an account of each corner.</summary>
internal sealed class MixedDesk : IAsyncDisposable
{
    private const string Brand = "Brightwater";
    private readonly WebApplication _desk;

    private MixedDesk(WebApplication desk) => _desk = desk;

    /// <summary>The accounts by their network.</summary>
    public Dictionary<string, Guid> Accounts { get; } = new(StringComparer.Ordinal);

    public Uri Address => new(_desk.Urls.First());

    /// <summary>Whoever answers.</summary>
    public Reach Amara { get; } =
        new(new Actor(Guid.CreateVersion7(DateTimeOffset.UnixEpoch), "Amara Nwosu"), All: true, []);

    public static async Task<MixedDesk> OpenAsync(DeskOptions options, TimeProvider time, IReadOnlyList<Corner> corners)
    {
        var networks = corners.Select(corner => corner.Connector).ToList();
        var desk = new MixedDesk(await Desk.BuildAsync(options with { Networks = networks }, time, default));
        foreach (var corner in corners)
        {
            await desk.ConnectAsync(corner);
        }

        await desk._desk.StartAsync();
        return desk;
    }

    public static string Name(string network) => $"{network}-{Brand.ToLowerInvariant()}";

    public T Get<T>()
        where T : notnull => _desk.Services.GetRequiredService<T>();

    public AppDb Db() => Get<IDbContextFactory<AppDb>>().CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await _desk.StopAsync();
        await _desk.DisposeAsync();
    }

    /// <summary>As if somebody had filled in the page and come back from their browser; then the network is asked who we are.</summary>
    private async Task ConnectAsync(Corner corner)
    {
        var (account, _) = await Get<AddAccount>()
            .RunAsync(new AddAccount.Request(corner.Network, Name(corner.Network), Brand, corner.Handle), default);
        await using (var db = Db())
        {
            db.AccountKeys.Add(
                new AccountKeyRow
                {
                    AccountId = account.Id,
                    Version = 0,
                    Answers = Get<Connectors>().Seal(account.Id, corner.Answers),
                    Tokens = corner.SignedIn is { } tokens ? KeptTokens.Seal(Get<Vault>(), account.Id, tokens) : null,
                }
            );
            await db.SaveChangesAsync();
        }

        Accounts[corner.Network] = account.Id;
        if (await Get<TestAccount>().RunAsync(account.Id, Amara, default) is not true)
        {
            throw new InvalidOperationException($"The account at {corner.Network} does not answer.");
        }
    }
}
