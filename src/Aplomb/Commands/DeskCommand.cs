using System.CommandLine;
using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Commands;

/// <summary>What the commands that work on a desk's data have in common: where it is, and how it is opened.</summary>
internal static class DeskCommand
{
    private static readonly Option<string> DataFolder = new("--data")
    {
        Description = "The folder of the desk.",
        DefaultValueFactory = _ => "desk",
    };

    private static readonly Option<StoreKind> Store = new("--store")
    {
        Description = "The database: sqlite (one file in the folder) or postgres.",
        DefaultValueFactory = _ => StoreKind.Sqlite,
    };

    private static readonly Option<string?> Connection = new("--connection")
    {
        Description = "How to reach PostgreSQL: Host=…;Database=…;Username=…;Password=…",
    };

    public static Command WithDeskOptions(this Command command)
    {
        command.Options.Add(DataFolder);
        command.Options.Add(Store);
        command.Options.Add(Connection);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Store) is StoreKind.Postgres && result.GetValue(Connection) is null)
            {
                result.AddError("--store postgres wants --connection \"Host=…;Database=…;Username=…\".");
            }
        });
        return command;
    }

    /// <summary>Whether a desk was named: the folder, or how to reach its database.</summary>
    public static bool NamesDesk(this ParseResult parsed) =>
        parsed.GetResult(DataFolder) is { Implicit: false } || parsed.GetValue(Connection) is not null;

    public static DeskOptions DeskOptions(this ParseResult parsed) =>
        new()
        {
            DataFolder = Path.GetFullPath(parsed.GetValue(DataFolder)!),
            Store = parsed.GetValue(Store),
            Connection = parsed.GetValue(Connection),
        };

    /// <summary>Opens the desk, brings its tables up to date, and does something with it.</summary>
    public static async Task<int> OnDeskAsync(
        this ParseResult parsed,
        Func<IServiceProvider, Task<int>> act,
        CancellationToken ct
    )
    {
        var options = parsed.DeskOptions();
        var services = new ServiceCollection().AddDesk(options).BuildServiceProvider();
        await using (services)
        {
            return await InWordsAsync(async () =>
            {
                await services.UpgradeAsync(ct);
                return await act(services);
            });
        }
    }

    /// <summary>Does something; what the user can mend is told in words, without the inner parts.</summary>
    public static async Task<int> InWordsAsync(Func<Task<int>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception error) when (error is FormatException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 2;
        }
    }

    public static async Task UpgradeAsync(this IServiceProvider services, CancellationToken ct)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync(ct);
        await Schema.UpgradeAsync(
            db,
            services.GetRequiredService<DeskOptions>(),
            services.GetRequiredService<TimeProvider>(),
            ct
        );
    }
}
