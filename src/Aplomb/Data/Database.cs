using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace Aplomb.Data;

/// <summary>How the desk reaches its database, and how it writes to it.</summary>
internal static class Database
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, DeskOptions options)
    {
        KeepFolder(options.DataFolder);
        return services
            .AddSingleton(options)
            .AddSingleton<Vault>()
            .AddSingleton<Changes>()
            .AddSingleton<BrandReaders>()
            .AddDbContextFactory<AppDb>(db =>
            {
                _ = options.Store switch
                {
                    StoreKind.Postgres => db.UseNpgsql(options.Connection),
                    _ => db.UseSqlite(
                            SqliteConnectionString(options),
                            // a list is one parameter: the statement stays the same however long the list is
                            sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
                        )
                        .AddInterceptors(new SafeOnDisk()),
                };
            });
    }

    /// <summary>
    /// Begins a transaction that writes. SQLite has one writer at a time anyhow; in PostgreSQL, writers of the same subject
    /// wait for each other, so that what was read before writing still holds.
    /// </summary>
    /// <param name="subject">What must not be written by two at once: <c>cases</c>, an account's id.</param>
    public static async Task<IDbContextTransaction> BeginWritingAsync(
        this AppDb db,
        string subject,
        CancellationToken ct
    )
    {
        var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.AlsoWritingAsync(subject, ct);
        return transaction;
    }

    /// <summary>Takes one more subject into the transaction. <c>cases</c> comes before <c>posts …</c>, so that nobody waits in a ring.</summary>
    public static async Task AlsoWritingAsync(this AppDb db, string subject, CancellationToken ct)
    {
        if (db.Database.IsNpgsql())
        {
            var key = BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(subject)));
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({key})", ct);
        }
    }

    /// <summary>Makes the folder where it is not there; what customers wrote is for nobody else on the machine.</summary>
    private static void KeepFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(
                folder,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }
    }

    internal static string SqliteConnectionString(DeskOptions options) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = options.SqliteFile,
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString();

    /// <summary>A commit is on disk when it returns, and readers do not wait for the writer.</summary>
    private sealed class SafeOnDisk : DbConnectionInterceptor
    {
        private const string Settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            KnowAllLetters(connection);
            using var command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            KnowAllLetters(connection);
            await using var command = connection.CreateCommand();
            command.CommandText = Settings;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        /// <summary>SQLite's own knows the small letters of English alone.</summary>
        private static void KnowAllLetters(DbConnection connection) =>
            ((SqliteConnection)connection).CreateFunction(
                "lower",
                (string? text) => text?.ToLowerInvariant(),
                isDeterministic: true
            );
    }
}
