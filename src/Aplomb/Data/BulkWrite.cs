using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Aplomb.Data;

/// <summary>
/// Writes many rows of one table at once, in the current transaction: one prepared statement for all of them, where Entity
/// Framework makes one command a row. Tables, columns and conversions are those of the model. The rows are not tracked.
/// </summary>
internal static class BulkWrite
{
    /// <summary>Inserts all rows.</summary>
    public static async Task InsertAllAsync<T>(this AppDb db, IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class
    {
        if (rows.Count is 0)
        {
            return;
        }

        var table = db.Model.FindEntityType(typeof(T))!;
        BulkColumn[] columns = [.. table.GetProperties().Select(property => new BulkColumn(property))];
        var into = $"{table.GetTableName()} ({string.Join(", ", columns.Select(column => column.Name))})";
        if (db.Database.GetDbConnection() is NpgsqlConnection postgres)
        {
            await CopyAsync(postgres, $"COPY {into} FROM STDIN (FORMAT BINARY)", columns, rows, ct);
            return;
        }

        var values = string.Join(", ", columns.Select(column => column.Parameter));
        await RepeatAsync(db, $"INSERT INTO {into} VALUES ({values})", columns, rows, ct);
    }

    /// <summary>Inserts rows, each key once; of those that are there already, writes the other columns anew.</summary>
    public static async Task PutAllAsync<T>(this AppDb db, IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class
    {
        if (rows.Count is 0)
        {
            return;
        }

        var table = db.Model.FindEntityType(typeof(T))!;
        BulkColumn[] columns = [.. table.GetProperties().Select(property => new BulkColumn(property))];
        var names = string.Join(", ", columns.Select(column => column.Name));
        var into = $"INSERT INTO {table.GetTableName()} ({names})";
        if (db.Database.GetDbConnection() is NpgsqlConnection postgres)
        {
            var beside = $"put_{table.GetTableName()}"; // many rows at once, then one statement
            await RunAsync(postgres, $"CREATE TEMP TABLE {beside} (LIKE {table.GetTableName()}) ON COMMIT DROP", ct);
            await CopyAsync(postgres, $"COPY {beside} ({names}) FROM STDIN (FORMAT BINARY)", columns, rows, ct);
            await RunAsync(postgres, $"{into} SELECT {names} FROM {beside} {Anew(table, columns)}", ct);
            await RunAsync(postgres, $"DROP TABLE {beside}", ct);
            return;
        }

        var values = string.Join(", ", columns.Select(column => column.Parameter));
        _ = await RepeatAsync(db, $"{into} VALUES ({values}) {Anew(table, columns)}", columns, rows, ct);
    }

    /// <summary>What happens to rows that are there already.</summary>
    private static string Anew(IEntityType table, BulkColumn[] columns)
    {
        var keys = table.FindPrimaryKey()!.Properties.Select(property => property.GetColumnName()).ToList();
        var others = columns.Where(column => !keys.Contains(column.Name, StringComparer.Ordinal));
        return $"ON CONFLICT ({string.Join(", ", keys)}) DO UPDATE "
            + $"SET {string.Join(", ", others.Select(column => $"{column.Name} = excluded.{column.Name}"))}";
    }

    private static async Task RunAsync(NpgsqlConnection postgres, string sql, CancellationToken ct)
    {
        await using var command = postgres.CreateCommand();
#pragma warning disable CA2100 // made of the model's names alone
        command.CommandText = sql;
#pragma warning restore CA2100
        _ = await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Writes some columns of rows that are there already.</summary>
    /// <param name="changed">The properties to write; not those that guard against an older writer.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else wrote one of the rows since it was read.</exception>
    public static async Task UpdateAllAsync<T>(
        this AppDb db,
        IReadOnlyCollection<T> rows,
        IReadOnlyCollection<string> changed,
        CancellationToken ct
    )
        where T : class
    {
        if (rows.Count is 0)
        {
            return;
        }

        var table = db.Model.FindEntityType(typeof(T))!;
        var guards = table.GetProperties().Where(property => property.IsPrimaryKey() || property.IsConcurrencyToken);
        BulkColumn[] seen = [.. guards.Select(property => new BulkColumn(property))];
        BulkColumn[] written = [.. changed.Select(name => new BulkColumn(table.FindProperty(name)!))];
        BulkColumn[] columns = [.. written, .. seen];
        var sql =
            $"UPDATE {table.GetTableName()} SET {string.Join(", ", written.Select(column => column.Equal))} "
            + $"WHERE {string.Join(" AND ", seen.Select(column => column.Equal))}";
        var done = db.Database.GetDbConnection() is NpgsqlConnection postgres
            ? await SendAsync(postgres, sql, columns, rows, ct)
            : await RepeatAsync(db, sql, columns, rows, ct);
        if (done != rows.Count)
        {
            throw new DbUpdateConcurrencyException("Somebody else changed a row since it was read.");
        }
    }

    private static async Task CopyAsync<T>(
        NpgsqlConnection postgres,
        string sql,
        BulkColumn[] columns,
        IReadOnlyCollection<T> rows,
        CancellationToken ct
    )
        where T : class
    {
        await using var copy = await postgres.BeginBinaryImportAsync(sql, ct);
        var values = new object[columns.Length];
        foreach (var row in rows)
        {
            for (var at = 0; at < columns.Length; at++)
            {
                values[at] = columns[at].Of(row);
            }

            await copy.WriteRowAsync(ct, values);
        }

        await copy.CompleteAsync(ct);
    }

    /// <summary>PostgreSQL: the statement once for each row, all in one round trip. Answers how many rows it wrote.</summary>
    private static async Task<int> SendAsync<T>(
        NpgsqlConnection postgres,
        string sql,
        BulkColumn[] columns,
        IReadOnlyCollection<T> rows,
        CancellationToken ct
    )
        where T : class
    {
        await using var batch = postgres.CreateBatch();
        await using var maker = postgres.CreateCommand();
        foreach (var row in rows)
        {
            var command = new NpgsqlBatchCommand(sql);
            foreach (var column in columns)
            {
                command.Parameters.Add(column.ParameterFor(maker, row));
            }

            batch.BatchCommands.Add(command);
        }

        await batch.PrepareAsync(ct);
        return await batch.ExecuteNonQueryAsync(ct);
    }

    /// <summary>SQLite: one prepared statement, run once for each row. Answers how many rows it wrote.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Names come from the model; values are parameters.")]
    private static async Task<int> RepeatAsync<T>(
        AppDb db,
        string sql,
        BulkColumn[] columns,
        IReadOnlyCollection<T> rows,
        CancellationToken ct
    )
        where T : class
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // made of the model's names alone; the values are parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddRange(columns.Select(column => column.ParameterFor(command, rows.First())).ToArray());
        await command.PrepareAsync(ct);
        var written = 0;
        foreach (var row in rows)
        {
            for (var at = 0; at < columns.Length; at++)
            {
                command.Parameters[at].Value = columns[at].Of(row);
            }

            written += await command.ExecuteNonQueryAsync(ct);
        }

        return written;
    }
}
