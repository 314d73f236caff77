using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>Brings a database up to date by running, once each and in order, the SQL files in Schema/.</summary>
internal static class Schema
{
    /// <summary>Upgrades; a SQLite file that holds something is copied beside itself first.</summary>
    /// <exception cref="InvalidDataException">The database was made by a newer Aplomb.</exception>
    public static Task UpgradeAsync(AppDb db, DeskOptions options, TimeProvider time, CancellationToken ct) =>
        UpgradeAsync(db, options, Steps(db.Database.IsSqlite() ? "Sqlite" : "Postgres"), time, ct);

    /// <summary>The same with steps of one's own: tests bring some.</summary>
    internal static async Task UpgradeAsync(
        AppDb db,
        DeskOptions options,
        List<(string Name, string Sql)> steps,
        TimeProvider time,
        CancellationToken ct
    )
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var writing = await db.BeginWritingAsync("schema", ct);
        await db.Database.ExecuteSqlRawAsync("CREATE TABLE IF NOT EXISTS schema_steps (name text PRIMARY KEY)", ct);
        var done = await db
            .Database.SqlQueryRaw<string>("SELECT name AS \"Value\" FROM schema_steps ORDER BY name")
            .ToListAsync(ct);
        RefuseNewer(done, steps);

        var missing = steps.Where(step => !done.Contains(step.Name, StringComparer.Ordinal)).ToList();
        if (missing.Count > 0 && done.Count > 0 && db.Database.IsSqlite())
        {
            KeepCopy(options, done[^1], time.GetUtcNow());
        }

        foreach (var (name, sql) in missing)
        {
            await db.Database.ExecuteSqlRawAsync(sql, ct);
            await db.Database.ExecuteSqlAsync($"INSERT INTO schema_steps VALUES ({name})", ct);
        }

        await writing.CommitAsync(ct);
    }

    private static void RefuseNewer(List<string> done, List<(string Name, string Sql)> steps)
    {
        var unknown = done.Find(name => steps.TrueForAll(step => step.Name != name));
        if (unknown is not null)
        {
            throw new InvalidDataException(
                $"This database was made by a newer Aplomb (step {unknown}). Start that one, or restore the copy made before the upgrade."
            );
        }
    }

    private static void KeepCopy(DeskOptions options, string lastStep, DateTimeOffset now)
    {
        var copy = string.Create(
            CultureInfo.InvariantCulture,
            $"{options.SqliteFile}.before-upgrade-{Path.GetFileNameWithoutExtension(lastStep)}-{now:yyyyMMdd-HHmmss}"
        );
        using var from = new SqliteConnection($"Data Source={options.SqliteFile}");
        using var to = new SqliteConnection($"Data Source={copy};Pooling=False");
        from.Open();
        to.Open();
        from.BackupDatabase(to);
    }

    internal static List<(string Name, string Sql)> Steps(string folder)
    {
        var assembly = typeof(Schema).Assembly;
        var prefix = $"Aplomb.Data.Schema.{folder}.";
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => (name[prefix.Length..], Text(name))),
        ];

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
