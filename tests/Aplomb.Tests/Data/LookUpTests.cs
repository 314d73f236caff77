using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Data;

/// <summary>What is looked up for a post, or for a page, costs the same however much is stored: SQLite says how it would go about it.</summary>
public sealed class LookUpTests
{
    [Theory]
    [InlineData(
        "EXPLAIN QUERY PLAN SELECT * FROM copy_bands WHERE brand_id IN ('a') AND band IN (SELECT value FROM json_each('[1]'))",
        2
    )]
    [InlineData("EXPLAIN QUERY PLAN SELECT * FROM copies WHERE cluster_id = 'a' ORDER BY said_at DESC LIMIT 9", 1)]
    [InlineData(
        "EXPLAIN QUERY PLAN SELECT cluster_id FROM copies WHERE case_id = 'a' ORDER BY said_at DESC LIMIT 9",
        1
    )]
    [InlineData(
        "EXPLAIN QUERY PLAN SELECT cluster_id FROM copies WHERE person_id = 'a' AND brand_id = 'b' ORDER BY said_at DESC LIMIT 9",
        2
    )]
    [InlineData(
        "EXPLAIN QUERY PLAN SELECT * FROM person_signs WHERE brand_id = 'a' AND sign = 5 AND person_id <> 'b' ORDER BY person_id LIMIT 9",
        2
    )]
    [InlineData(
        "EXPLAIN QUERY PLAN SELECT * FROM person_signs WHERE person_id = 'a' AND brand_id = 'b' ORDER BY kind DESC LIMIT 9",
        2
    )]
    [InlineData("EXPLAIN QUERY PLAN DELETE FROM person_signs WHERE person_id IN ('a') AND post_id IN ('b')", 1)]
    [InlineData(
        "EXPLAIN QUERY PLAN SELECT * FROM person_links WHERE brand_id = 'a' AND (person_id IN ('b') OR other_id IN ('b'))",
        2
    )]
    public async Task It_goes_by_an_index(string sql, int columns)
    {
        if (Ground.Server is not null)
        {
            return; // PostgreSQL decides by what lies in the tables, which here is nothing
        }

        await using var ground = await Ground.FreshAsync();
        await using var db = ground.Open();

        var plan = await db.Database.SqlQueryRaw<Step>(sql).ToListAsync();

        var tables = plan.Select(step => step.Detail)
            .Where(detail => detail.Contains("SEARCH", StringComparison.Ordinal));
        Assert.NotEmpty(tables);
        Assert.All(tables, detail => Assert.Equal(columns, detail.Count(sign => sign is '?')));
        Assert.DoesNotContain(
            plan,
            step =>
                step.Detail.StartsWith("SCAN", StringComparison.Ordinal)
                && !step.Detail.Contains("json_each", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(plan, step => step.Detail.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    private sealed record Step(string Detail);
}
