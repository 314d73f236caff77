using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Xunit.Abstractions;

namespace Aplomb.Replies;

/// <summary>How often the check says what a coach says. The floors lie below what is measured, never above.</summary>
public sealed class CodedRepliesTests(ITestOutputHelper output)
{
    private static readonly string[] Measured =
    [
        "arguing",
        "non-apology",
        "info-request-only",
        "private-data",
        "public-compensation",
        "acknowledgement",
    ];

    [Theory]
    [InlineData("replies.jsonl", 0.95, 0.97, 0.03)]
    [InlineData("more-replies.jsonl", 0.95, 0.97, 0.03)]
    [InlineData("blind-english.jsonl", 0.9, 0.9, 0.08)]
    [InlineData("blind-german.jsonl", 0.85, 0.9, 0.09)]
    [InlineData("blind2-english.jsonl", 0.8, 0.8, 0.13)]
    [InlineData("blind2-german.jsonl", 0.75, 0.8, 0.2)]
    [InlineData("blind3-english.jsonl", 0.8, 0.75, 0.09)]
    [InlineData("blind3-german.jsonl", 0.75, 0.7, 0.25)]
    public void The_check_agrees_with_a_coach(string file, double verdicts, double found, double goodStopped)
    {
        var (right, told, stopped) = CodedReply.Measure(file, ReplyCheck.Run);
        output.WriteLine($"{file}: verdict {right:F3}, stops {told:F3}, ready stopped {stopped:F3}");
        var read = CodedReply
            .Read(file)
            .Select(coded => (Coded: coded, Check: ReplyCheck.Run(coded.ToDraft())))
            .ToList();
        foreach (var rule in Measured)
        {
            output.WriteLine($"  {rule}: {Count(read, rule)}");
        }

        Assert.InRange(right, verdicts, 1);
        Assert.InRange(told, found, 1);
        Assert.InRange(stopped, 0, goodStopped);
    }

    [Fact]
    public void Real_answers_of_real_desks_are_rarely_stopped()
    {
        var file = Path.Combine(Root(), "../shared/data/agent_replies_real.jsonl.gz");
        if (!File.Exists(file))
        {
            output.WriteLine($"Left out: {file} is not here.");
            return;
        }

        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var drafts = new List<Draft>();
        while (lines.ReadLine() is { } line)
        {
            drafts.Add(Draft(line));
        }

        var stopped = drafts.Count(draft => ReplyCheck.Run(draft).Verdict is Verdict.Stop);
        var heard = drafts.Count(draft => HeardRepliesTests.Check(draft).Verdict is Verdict.Stop);
        output.WriteLine($"Stopped {stopped} of {drafts.Count} by wordings, {heard} as on the desk.");
        Assert.InRange((double)stopped / drafts.Count, 0, 0.03);
        Assert.InRange((double)heard / drafts.Count, 0, 0.03);
    }

    private static string Count(List<(CodedReply Coded, Check Check)> read, string rule)
    {
        var told = read.Where(pair => pair.Coded.Verdict is not Verdict.Stop || rule is not "acknowledgement")
            .Select(pair =>
                (
                    Is: pair.Coded.Findings.Contains(rule),
                    Said: pair.Check.Findings.Any(finding =>
                        string.Equals(finding.Rule, rule, StringComparison.Ordinal)
                    )
                )
            )
            .ToList();
        return $"{told.Count(pair => pair is { Is: true, Said: true })} right, {told.Count(pair => pair is { Is: false, Said: true })} too many, {told.Count(pair => pair is { Is: true, Said: false })} missed";
    }

    private static Draft Draft(string line)
    {
        using var row = JsonDocument.Parse(line);
        var turns = row
            .RootElement.GetProperty("turns")
            .EnumerateArray()
            .Select(turn => new Turn(
                turn.GetProperty("role").GetString() is "agent" ? Speaker.Us : Speaker.Them,
                turn.GetProperty("text").GetString() ?? ""
            ))
            .SkipLast(1)
            .ToList();
        var last = turns.FindLastIndex(turn => turn.From is Speaker.Them);
        return new Draft
        {
            Text = row.RootElement.GetProperty("text").GetString()!,
            Channel = Channel.Public,
            Post = last < 0 ? null : turns[last].Text,
            Thread = last <= 0 ? [] : turns[..last],
        };
    }

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(here, "../../../.."));
}
