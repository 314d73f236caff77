using Aplomb.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Aplomb.Data;

public sealed class SchemaTests
{
    private static string Kind => Ground.Server is null ? "Sqlite" : "Postgres";

    [Fact]
    public async Task The_tables_are_the_ones_that_the_code_expects()
    {
        await using var ground = await Ground.FreshAsync();
        await using var db = ground.Open();

        Assert.Equal(Expected(db), await MadeAsync(db));
    }

    [Fact]
    public async Task A_second_upgrade_does_nothing()
    {
        await using var ground = await Ground.BareAsync();
        await using var db = ground.Open();
        await Schema.UpgradeAsync(db, ground.Options, TimeProvider.System, default);
        db.Keys.Add(new KeyRow { Name = "a", Xml = "<a />" });
        await db.SaveChangesAsync();
        var before = await MadeAsync(db);

        await Schema.UpgradeAsync(db, ground.Options, TimeProvider.System, default);

        Assert.Equal(before, await MadeAsync(db));
        Assert.Equal(1, await db.Keys.CountAsync());
        Assert.Empty(Directory.GetFiles(ground.Folder, "*before-upgrade*"));
    }

    [Fact]
    public async Task Two_nodes_may_upgrade_at_the_same_time()
    {
        await using var ground = await Ground.BareAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(UpgradeAsync)));

        await using var db = ground.Open();
        Assert.Equal(Expected(db), await MadeAsync(db));

        async Task UpgradeAsync()
        {
            await using var own = ground.Open();
            await Schema.UpgradeAsync(own, ground.Options, TimeProvider.System, default);
        }
    }

    [Fact]
    public async Task A_database_of_a_newer_Aplomb_is_left_alone()
    {
        await using var ground = await Ground.FreshAsync();
        await using var db = ground.Open();
        await db.Database.ExecuteSqlRawAsync("INSERT INTO schema_steps VALUES ('9999-from-tomorrow.sql')");

        var refusal = await Assert.ThrowsAsync<InvalidDataException>(() =>
            Schema.UpgradeAsync(db, ground.Options, TimeProvider.System, default)
        );

        Assert.Contains("9999-from-tomorrow.sql", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_SQLite_file_is_copied_before_it_is_upgraded()
    {
        await using var ground = await Ground.FreshAsync();
        await using var db = ground.Open();
        db.Keys.Add(new KeyRow { Name = "kept", Xml = "<a />" });
        await db.SaveChangesAsync();

        await Schema.UpgradeAsync(db, ground.Options, WithOneMore(), new ManualTime(), default);

        var copies = Directory.GetFiles(ground.Folder, "*before-upgrade*");
        if (Ground.Server is not null)
        {
            Assert.Empty(copies); // PostgreSQL is backed up by whoever runs it
            return;
        }

        Assert.EndsWith("-20400102-090000", Assert.Single(copies), StringComparison.Ordinal);
        await using var copy = new AppDb(
            new DbContextOptionsBuilder<AppDb>().UseSqlite($"Data Source={copies[0]};Pooling=False").Options
        );
        Assert.Equal("kept", (await copy.Keys.SingleAsync()).Name);
        Assert.DoesNotContain(await MadeAsync(copy), column => column.StartsWith("later.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_step_that_fails_leaves_the_database_as_it_was()
    {
        await using var ground = await Ground.FreshAsync();
        await using var db = ground.Open();
        var steps = WithOneMore();
        steps.Add(("9999-broken.sql", "CREATE TABLE half (id text); SELECT nonsense FROM nowhere"));

        await Assert.ThrowsAnyAsync<Exception>(() =>
            Schema.UpgradeAsync(db, ground.Options, steps, new ManualTime(), default)
        );

        await using var after = ground.Open();
        Assert.Equal(Expected(after), await MadeAsync(after));
    }

    private static List<(string Name, string Sql)> WithOneMore() =>
        [.. Schema.Steps(Kind), ("9000-later.sql", "CREATE TABLE later (id text NOT NULL PRIMARY KEY)")];

    private static IEnumerable<string> Expected(AppDb db) =>
        db
            .Model.GetEntityTypes()
            .SelectMany(entity => entity.GetProperties())
            .Select(column => Say(Table(column), column.GetColumnName(), column.GetColumnType(), column.IsNullable))
            .Order(StringComparer.Ordinal);

    private static string Table(IProperty column) => ((IEntityType)column.DeclaringType).GetTableName()!;

    /// <summary>The columns there are, but for what only one of the databases has, for the full text.</summary>
    private static async Task<IEnumerable<string>> MadeAsync(AppDb db)
    {
        var columns = await db
            .Database.SqlQueryRaw<Column>(
                Ground.Server is null
                    ? """
                    SELECT t.name AS "TableName", c.name AS "Name", c.type AS "Type", c."notnull" = 0 AS "Nullable"
                    FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'
                    """
                    : """
                    SELECT table_name AS "TableName", column_name AS "Name", data_type AS "Type", is_nullable = 'YES' AS "Nullable"
                    FROM information_schema.columns WHERE table_schema = 'public'
                    """
            )
            .ToListAsync();
        return columns
            .Where(column =>
                column.TableName != "schema_steps"
                && !column.TableName.StartsWith("posts_text", StringComparison.Ordinal)
            )
            .Where(column => (column.TableName, column.Name) is not (("posts", "number") or ("posts", "search")))
            .Select(column => Say(column.TableName, column.Name, column.Type, column.Nullable))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>A bounded text is a text.</summary>
    private static string Say(string table, string column, string type, bool nullable) =>
        $"{table}.{column} {(type.StartsWith("character varying", StringComparison.Ordinal) ? "text" : type)}{(nullable ? "" : " not null")}";

    private sealed record Column(string TableName, string Name, string Type, bool Nullable);
}
