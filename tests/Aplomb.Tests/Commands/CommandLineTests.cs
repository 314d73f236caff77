using System.Text;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Commands;

public sealed class CommandLineTests
{
    [Fact]
    public async Task A_token_that_was_made_opens_the_intake()
    {
        await using var ground = await Ground.FreshAsync();
        var account = await Command.RunAsync([
            "account",
            "add",
            "--network",
            "import",
            "--name",
            "airlines",
            .. ground.Arguments,
        ]);
        var made = await Command.RunAsync(["token", "create", "--role", "intake", .. ground.Arguments]);
        await using var app = await App.StartAsync(on: ground);

        using var answer = await app.SendAsync(
            Encoding.UTF8.GetBytes(A.Line()),
            "airlines",
            made.Output.Trim().Split(' ')[^1]
        );

        Assert.Equal((0, 0), (account.Status, made.Status));
        Assert.Equal(System.Net.HttpStatusCode.Accepted, answer.StatusCode);
    }

    [Fact]
    public async Task A_token_is_kept_as_a_hash_alone()
    {
        await using var ground = await Ground.FreshAsync();
        var made = await Command.RunAsync([
            "token",
            "create",
            "--role",
            "intake",
            "--name",
            "crawler",
            .. ground.Arguments,
        ]);
        await using var db = ground.Open();

        var row = await db.Secrets.SingleAsync();

        Assert.Equal("crawler", row.Name);
        Assert.DoesNotContain(
            made.Output.Trim().Split(' ')[^1],
            System.Text.Json.JsonSerializer.Serialize(row),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("import")]
    [InlineData("export", "everything")]
    [InlineData("token", "create", "--role", "admin")]
    [InlineData("serve", "--store", "postgres")]
    [InlineData("no-such-command")]
    public async Task A_command_that_cannot_be_understood_says_what_is_wrong(params string[] arguments)
    {
        var answer = await Command.RunAsync(arguments);

        Assert.NotEqual(0, answer.Status);
        Assert.NotEqual("", answer.Errors);
        Assert.DoesNotContain("   at ", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_Aplomb_is_refused_in_words()
    {
        await using var ground = await Ground.FreshAsync();
        await using (var db = ground.Open())
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO schema_steps VALUES ('9999-from-tomorrow.sql')");
        }

        var answer = await Command.RunAsync(["export", "posts", .. ground.Arguments]);

        Assert.NotEqual(0, answer.Status);
        Assert.Contains("made by a newer Aplomb", answer.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Errors, StringComparison.Ordinal);
    }
}
