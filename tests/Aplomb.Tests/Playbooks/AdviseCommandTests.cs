using Aplomb.Commands;
using Aplomb.Data.PlaybookFiles;
using Aplomb.Posts;

namespace Aplomb.Playbooks;

public sealed class AdviseCommandTests
{
    [Fact]
    public async Task A_line_in_is_a_line_out_and_a_bad_line_is_told()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        using var input = new StringReader(
            """
            {"id":"a","situation":{"post":{"text":"Do you ship to Malta?"}}}
            {"id":"b","situation":{"post":{}}}
            {"id":7,"situation":{"post":{"text":"I know where you live."},"house_rule_broken":"threat"}}
            """
        );

        var status = await LineFilter.RunAsync<AdviseCommand.Line, AdviseCommand.Answer>(
            input,
            output,
            errors,
            line =>
                AdviseCommand.Advise(
                    PlaybookFile.Default(),
                    new AdviseCommand.Listener(static _ => Reading.Nothing, signs: null),
                    line
                ),
            default
        );

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, status);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith(
            """{"id":"a","advice":[{"step":"question","do":"help","within":"4 h",""",
            lines[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            """{"id":7,"advice":[{"step":"threat","do":"preserve_evidence","within":"5 min",""",
            lines[1],
            StringComparison.Ordinal
        );
        Assert.StartsWith("""{"line":2,""", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_are_told_with_file_line_and_column()
    {
        using var errors = new StringWriter();

        var status = await PlaybookCommand.TellAsync(
            "own.yaml",
            [new PlaybookFault(14, 5, "`wen` is not known here.")],
            errors
        );

        Assert.Equal(
            (2, "own.yaml:14:5: `wen` is not known here.\n"),
            (status, errors.ToString().ReplaceLineEndings("\n"))
        );
    }
}
