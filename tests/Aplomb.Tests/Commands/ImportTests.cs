using System.Text;
using Aplomb.Posts;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace Aplomb.Commands;

public sealed class ImportTests(ITestOutputHelper log)
{
    private const string Header = "id,author_handle,posted_at,text";

    [Fact]
    public async Task Columns_are_found_by_their_names()
    {
        await using var ground = await Ground.FreshAsync();
        var file = Write(
            ground,
            "posts.csv",
            "\uFEFF\"tweet_id\",\"reposts\",\"Created_At\",\"Body\",\"screen_name\"\r\n1,7,2015-02-17T07:36:05Z,\"Late, again\",@nils\r\n"
        );

        var answer = await ImportAsync(ground, file);

        Assert.Equal((0, ""), (answer.Status, answer.Errors));
        Assert.Contains(
            "1 posts read: 1 stored, 0 known already. Columns left out: reposts.",
            answer.Output,
            StringComparison.Ordinal
        );
        await using var db = ground.Open();
        var post = await db.Posts.SingleAsync();
        Assert.Equal(
            ("1", "Late, again", new DateTimeOffset(2015, 2, 17, 7, 36, 5, TimeSpan.Zero), PostKind.Comment, true),
            (post.ExternalId, post.Text, post.SaidAt, post.Kind, post.Public)
        );
        Assert.Equal("nils", (await db.People.SingleAsync()).Handle);
        Assert.Equal(post.CaseId, (await db.Cases.SingleAsync()).Id);
    }

    [Fact]
    public async Task Columns_can_be_named()
    {
        await using var ground = await Ground.FreshAsync();
        var file = Write(ground, "posts.csv", "number,wer,wann,was\n1,nils,1424158565,Zu spät\n");

        var guess = await ImportAsync(ground, file);
        var wrong = await ImportAsync(ground, file, "--map", "text=what");
        var right = await ImportAsync(ground, file, "--map", "text=was,at=wann", "id=number", "handle=wer");

        Assert.Equal((2, 2, 0), (guess.Status, wrong.Status, right.Status));
        Assert.Contains("--map handle=COLUMN", guess.Errors, StringComparison.Ordinal);
        Assert.Contains("There is no column `what`", wrong.Errors, StringComparison.Ordinal);
        Assert.Contains("1 stored", right.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_row_is_told_with_its_line_and_the_rest_is_stored()
    {
        await using var ground = await Ground.FreshAsync();
        var file = Write(
            ground,
            "posts.csv",
            $"{Header}\n1,nils,2015-02-17,fine\n2,nils,2015-02-18,\"open\n3,nils,2015-02-30,no such day\n4,nils\n5,nils,02/03/2015,which day?\n6,nils,2015-02-17,\"over\ntwo lines\"\n"
        );

        var answer = await ImportAsync(ground, file);

        Assert.Equal(2, answer.Status);
        Assert.Contains(
            "2 posts read: 2 stored, 0 known already, 4 lines refused.",
            answer.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["posts.csv, line 3:", "posts.csv, line 4:", "posts.csv, line 5:", "posts.csv, line 6:"],
            answer.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..18])
        );
        await using var db = ground.Open();
        Assert.Equal(
            ["fine", "over\ntwo lines"],
            await db.Posts.OrderBy(post => post.ExternalId).Select(post => post.Text).ToListAsync()
        );
    }

    [Fact]
    public async Task JSON_lines_are_taken_as_the_intake_takes_them()
    {
        await using var ground = await Ground.FreshAsync();
        var now = TimeProvider.System.GetUtcNow();
        var lines = Enumerable.Range(1, 2).Select(id => A.Line(A.Post(id: $"p{id}") with { At = now }));
        var file = Write(ground, "posts.jsonl", $"\uFEFF{string.Join('\n', lines)}\n\n{{\"id\":\"cut\n");

        var answer = await ImportAsync(ground, file);

        Assert.Equal(2, answer.Status);
        Assert.Contains("2 posts read: 2 stored", answer.Output, StringComparison.Ordinal);
        Assert.StartsWith("posts.jsonl, line 4: ", answer.Errors, StringComparison.Ordinal);
    }

    [Theory, InlineData("nobody.csv", "nobody.csv"), InlineData("empty.csv", "")]
    public async Task A_file_without_posts_is_no_reason_to_break(string name, string said)
    {
        await using var ground = await Ground.FreshAsync();
        Write(ground, "empty.csv", "");

        var answer = await ImportAsync(ground, Path.Combine(ground.Folder, name));

        Assert.DoesNotContain("Unhandled", answer.Errors, StringComparison.Ordinal);
        Assert.Contains(said, answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Real_comments_are_brought_in_once_however_often_they_are_given()
    {
        var file = Path.GetFullPath(Path.Combine(Places.Root, "../shared/data/airline-comments.csv"));
        if (!File.Exists(file))
        {
            log.WriteLine($"{file} is not there: nothing was tested.");
            return;
        }

        await using var ground = await Ground.FreshAsync();
        var first = await ImportAsync(ground, file);
        var again = await ImportAsync(ground, file);

        Assert.Equal((0, 0), (first.Status, again.Status));
        Assert.Contains("11,547 posts read: 11,534 stored, 13 known already.", first.Output, StringComparison.Ordinal);
        Assert.Contains("11,547 posts read: 0 stored, 11,547 known already.", again.Output, StringComparison.Ordinal);
        await using var db = ground.Open();
        Assert.Equal(11_534, await db.Posts.CountAsync(post => !post.Waiting));
        Assert.Empty(await db.Posts.Where(post => post.CaseId == null && !post.Own).ToListAsync());
        Assert.Equal(await db.Posts.CountAsync(post => post.CaseId != null), await ReceivedAsync(db));
    }

    internal static Task<int> ReceivedAsync(Data.AppDb db) =>
        db.CaseEvents.CountAsync(row => row.Fact.Contains("\"fact\":\"received\""));

    private static Task<Command.Answer> ImportAsync(Ground ground, string file, params string[] more) =>
        Command.RunAsync(["import", file, "--account", "airlines", .. more, .. ground.Arguments]);

    private static string Write(Ground ground, string name, string text)
    {
        var file = Path.Combine(ground.Folder, name);
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return file;
    }
}
