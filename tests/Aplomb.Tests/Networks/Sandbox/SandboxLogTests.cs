using Aplomb.Posts;

namespace Aplomb.Networks.Sandbox;

public sealed class SandboxLogTests : IDisposable
{
    private static readonly AccountAccess Ferries = Desk.Account("brightwaterferries", "facebook");

    private readonly string _folder = Directory.CreateTempSubdirectory("aplomb-sandbox").FullName;

    private string Log => Path.Combine(_folder, "sandbox.jsonl");

    [Fact]
    public async Task What_was_said_is_on_disk_before_anybody_is_told_that_it_was_delivered()
    {
        using var desk = new Desk(Options(Log));
        var outgoing = desk.To(Desk.Meet("three-hours").Story, "Hi Graham, I am sorry. I have asked the gate.");
        var sent = await desk.Sandbox.SendAsync(Ferries, outgoing, default);
        var copy = Log + ".copy"; // as after kill -9: nobody closed the file
        File.Copy(Log, copy);
        desk.Wait(60);

        using var next = new Desk(Options(copy), after: desk);

        Assert.Equal(sent, await next.Sandbox.FindAsync(Ferries, outgoing, default));
        Assert.Equal(await desk.ReadAsync(Ferries), await next.ReadAsync(Ferries));
    }

    [Fact]
    public async Task A_torn_last_line_is_forgotten_and_the_next_line_is_whole()
    {
        using (var desk = new Desk(Options(Log)))
        {
            await desk.WriteAsync("three-hours", "Hi Graham, I am sorry. I have asked the gate.");
        }

        var whole = (await File.ReadAllLinesAsync(Log)).Length;
        await File.AppendAllTextAsync(Log, """{"said":{"key":"torn","han""");
        using (var desk = new Desk(Options(Log)))
        {
            await desk.WriteAsync("dog-on-deck", "Hi Maren, I have asked the crew.");
        }

        using var last = new Desk(Options(Log));
        Assert.Equal(whole + 1, (await ReadSharedAsync()).Length);
        Assert.Equal(
            2,
            (await last.ReadAsync(Ferries)).Count(post => post.Id.StartsWith("us.", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task The_same_people_live_on_whatever_the_next_start_asks_for()
    {
        using var desk = new Desk(Options(Log));
        var posts = await desk.ReadAsync(Ferries);
        desk.Dispose();

        using var next = new Desk(Options(Log) with { Seed = 99, Speed = 5 });

        Assert.Equal(posts, await next.ReadAsync(Ferries));
    }

    [Fact]
    public async Task A_storm_comes_fast_thins_out_and_survives_a_restart()
    {
        var phones = Desk.Account("larkspurmobile", place: null);
        using var desk = new Desk(Options(Log));
        var before = (await desk.ReadAsync(phones)).Count;
        desk.Sandbox.StartStorm("larkspurmobile", people: 200, TimeSpan.FromMinutes(60));
        desk.Wait(20);
        var third = (await desk.ReadAsync(phones)).Count(IsStorm);
        desk.Wait(60);
        var posts = await desk.ReadAsync(phones);
        desk.Dispose();

        using var next = new Desk(Options(Log), after: desk);

        Assert.InRange(before, 1, 100);
        Assert.InRange(third, 100, 199);
        Assert.Equal(200, posts.Count(IsStorm));
        Assert.Equal(posts, await next.ReadAsync(phones));
        Assert.DoesNotContain(await next.ReadAsync(Ferries), IsStorm);
    }

    [Fact]
    public async Task A_broken_line_in_the_middle_is_told_with_its_number()
    {
        await File.WriteAllTextAsync(
            Log,
            """{"opening":{"at":"2026-11-23T09:00:00+00:00","seed":1,"speed":1}}""" + "\nnonsense\n"
        );

        var error = Assert.Throws<InvalidDataException>(() => new Desk(Options(Log)));

        Assert.Contains("line 2", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static SandboxOptions Options(string path) => new() { LogPath = path };

    private static bool IsStorm(IncomingPost post) => post.Id.StartsWith("storm-", StringComparison.Ordinal);

    private async Task<string[]> ReadSharedAsync()
    {
        await using var file = new FileStream(Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
