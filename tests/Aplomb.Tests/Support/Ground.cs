using Aplomb.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Aplomb.Support;

/// <summary>
/// A place for a desk that ends with the test: a folder of its own, and a database of the kind under test. <c>TEST_POSTGRES</c>
/// holds how to reach a PostgreSQL server; without it the database is SQLite.
/// </summary>
internal sealed class Ground : IAsyncDisposable
{
    private static readonly Lazy<Task<Ground>> Template = new(MakeTemplateAsync);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("aplomb-test-");
    private readonly string _name = $"aplomb_{Guid.CreateVersion7():N}";

    private Ground() =>
        Options = new DeskOptions
        {
            DataFolder = _folder.FullName,
            Store = Server is null ? StoreKind.Sqlite : StoreKind.Postgres,
            Connection = Server is null ? null : Reach(_name),
            Urls = "http://127.0.0.1:0",
        };

    /// <summary>How to reach the PostgreSQL server; null where the tests run on SQLite.</summary>
    public static string? Server { get; } =
        Environment.GetEnvironmentVariable("TEST_POSTGRES") is { Length: > 0 } server ? server : null;

    public DeskOptions Options { get; }

    public string Folder => _folder.FullName;

    /// <summary>What the command line needs to find this desk.</summary>
    public string[] Arguments =>
        Server is null
            ? ["--data", Folder]
            : ["--data", Folder, "--store", "postgres", "--connection", Options.Connection!];

    /// <summary>A database without tables.</summary>
    public static async Task<Ground> BareAsync()
    {
        var ground = new Ground();
        if (Server is not null)
        {
            await TellServerAsync($"CREATE DATABASE {ground._name}");
        }

        return ground;
    }

    /// <summary>A database whose tables are up to date and empty: a copy, which is faster than running the steps again.</summary>
    public static async Task<Ground> FreshAsync()
    {
        var template = await Template.Value;
        var ground = new Ground();
        if (Server is null)
        {
            File.Copy(template.Options.SqliteFile, ground.Options.SqliteFile);
        }
        else
        {
            await TellServerAsync($"CREATE DATABASE {ground._name} TEMPLATE {template._name}");
        }

        return ground;
    }

    /// <summary>Opens the database past the desk.</summary>
    public AppDb Open()
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        _ = Server is null
            ? options.UseSqlite($"Data Source={Options.SqliteFile};Pooling=False")
            : options.UseNpgsql($"{Options.Connection};Pooling=False");
        return new AppDb(options.Options);
    }

    /// <summary>Takes the database away under a running desk.</summary>
    public async Task TakeAwayAsync()
    {
        if (Server is not null)
        {
            await TellServerAsync($"DROP DATABASE {_name} WITH (FORCE)");
            return;
        }

        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Folder, "aplomb.db*"))
        {
            File.Delete(file);
        }

        Directory.CreateDirectory(Options.SqliteFile); // else SQLite makes a new one
    }

    public async ValueTask DisposeAsync()
    {
        if (Server is not null)
        {
            await TellServerAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        }

        SqliteConnection.ClearPool(new SqliteConnection(SqliteConnectionString));
        _folder.Delete(recursive: true);
    }

    private string SqliteConnectionString => Database.SqliteConnectionString(Options);

    private static async Task<Ground> MakeTemplateAsync()
    {
        var template = await BareAsync();
        await using (var db = template.Open())
        {
            await Schema.UpgradeAsync(db, template.Options, TimeProvider.System, default);
            if (Server is null)
            {
                await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
            }
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => template.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return template;
    }

    private static string Reach(string database) =>
        new NpgsqlConnectionStringBuilder(Server)
        {
            Database = database,
            MaxPoolSize = 20,
            IncludeErrorDetail = true,
        }.ToString();

    private static async Task TellServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ToString()
        );
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names that this class makes
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
