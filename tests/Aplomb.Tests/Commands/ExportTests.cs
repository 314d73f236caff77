using System.Text.Json.Nodes;
using Aplomb.Posts;
using Aplomb.Support;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Commands;

public sealed class ExportTests
{
    [Fact]
    public async Task Exported_posts_are_what_another_desk_takes()
    {
        await using var app = await App.StartAsync();
        await app.TellAsync(
            A.Post("Where is it? 🧳\n\"Oslo\", they said\\", id: "a", name: "Nils Å.", thread: "t"),
            A.Post("In private then", id: "b", minutes: 3, isPrivate: true, kind: PostKind.Message, parent: "a"),
            A.Post("We look.", by: "airlines", id: "c", minutes: 4, parent: "a"),
            A.Post(id: "d", by: "mona")
        );
        await app.TellAsync(A.Post(id: "d", by: "mona", deleted: true));
        await using var other = await App.StartAsync();

        var exported = await Command.RunAsync(["export", "posts", .. app.Ground.Arguments]);
        var lines = exported.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var taken = await other.IntakeAsync(lines);
        await other.WorkAsync();

        Assert.Equal((0, 4, 4, 0), (exported.Status, lines.Length, taken.Stored, taken.Refused.Count));
        Assert.Equal(await PostsAsync(app), await PostsAsync(other));
        Assert.Equal(4, (await app.IntakeAsync(lines)).Known);
    }

    [Fact]
    public async Task Exported_cases_say_who_what_and_where_they_stand()
    {
        await using var app = await App.StartAsync();
        await app.TellAsync(A.Post(id: "a", name: "Nils Å."), A.Post("Hello?", id: "b", minutes: 3));

        var exported = await Command.RunAsync(["export", "cases", .. app.Ground.Arguments]);

        var line = JsonNode.Parse(Assert.Single(exported.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)))!;
        Assert.Equal(
            ("airlines", "Nils Å.", "new", 2),
            ((string)line["brand"]!, (string)line["person"]!["name"]!, (string)line["state"]!, (int)line["posts"]!)
        );
        Assert.Equal((await app.CaseAsync()).Id.ToString(), (string)line["id"]!);
    }

    private static async Task<List<string>> PostsAsync(App app)
    {
        await using var db = app.Db();
        var posts =
            from post in db.Posts
            join person in db.People on post.PersonId equals person.Id
            orderby post.ExternalId
            select $"{post.ExternalId} {post.Kind} {post.Text} {post.Public} {post.Own} {post.Parent} {post.Thread} {post.DeletedAt != null} {person.ExternalId} {person.Name} {post.SaidAt}";
        return await posts.ToListAsync();
    }
}
