using Aplomb.Commands;
using Aplomb.Data.PlaybookFiles;
using Aplomb.Posts;
using Aplomb.Support;

namespace Aplomb.Playbooks;

public sealed class PlaybookTestTests
{
    private const string Met =
        """{"id":"a","situation":{"post":{"text":"Do you ship to Malta?"}},"first":["help"],"must":["help"],"never":["lay_low"]}""";

    private const string Missed =
        """{"id":"b","situation":{"post":{"text":"Do you ship to Malta?"}},"first":["thank"],"must":["consult"],"never":["help"]}""";

    [Fact]
    public async Task Each_disagreement_is_told_with_its_line_and_the_exit_status_says_so()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        var met = await PlaybookTest.TellAsync("v.jsonl", Try(Met), output, errors);
        var missed = await PlaybookTest.TellAsync("v.jsonl", Try(Met, "", Missed), output, errors);
        var bad = await PlaybookTest.TellAsync(
            "v.jsonl",
            Try("{", """{"situation":{"post":{"text":"a"}},"first":["thnak"]}"""),
            output,
            errors
        );

        Assert.Equal((0, 1, 2), (met, missed, bad));
        Assert.Contains(
            "b, line 3, step question: first help, acceptable thank; missing consult; wrong here help",
            output.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains("First move acceptable 1 (50.0", output.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "v.jsonl:2: `thnak` is no move; did you mean `thank`?",
            errors.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Over_a_desk_it_tells_what_would_change_and_needs_something_to_try()
    {
        await using var ground = await Ground.FreshAsync();
        await using (var app = await App.StartAsync(on: ground))
        {
            await app.TellAsync(A.Post("Do you ship to Malta?"));
        }

        var own = Path.Combine(ground.Options.DataFolder, "own.yaml");
        await File.WriteAllTextAsync(
            own,
            (await File.ReadAllTextAsync(PlaybookFile.DefaultPath)).Replace(
                "    do: [help]\n    within: 4 h",
                "    do: [help, thank]\n    within: 2 h",
                StringComparison.Ordinal
            )
        );

        var over = await Command.RunAsync(["playbook", "test", own, "--days", "9000", .. ground.Arguments]);
        var nothing = await Command.RunAsync("playbook", "test", own);

        Assert.True(over.Status is 0, over.Errors);
        Assert.Contains("1 cases, 1 advices; 1 would be different.", over.Output, StringComparison.Ordinal);
        Assert.Contains("help → help, thank", over.Output, StringComparison.Ordinal);
        Assert.Equal(2, nothing.Status);
        Assert.Contains("--vignettes", nothing.Errors, StringComparison.Ordinal);
    }

    private static Vignettes.Results Try(params string[] lines) =>
        Vignettes.Try(
            PlaybookFile.Default(),
            new AdviseCommand.Listener(static _ => Reading.Nothing, signs: null),
            lines,
            static _ => { }
        );
}
