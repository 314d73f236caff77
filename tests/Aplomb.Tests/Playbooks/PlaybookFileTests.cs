using System.Diagnostics;
using Aplomb.Data.PlaybookFiles;
using FsCheck;
using FsCheck.Fluent;

namespace Aplomb.Playbooks;

public sealed class PlaybookFileTests
{
    private const string Good = """
        name: Small
        version: 3
        clocks: { safety: 2 min }
        hours: { zone: Europe/Vienna, monday: [ "09:00-12:00", "13:00-24:00" ] }
        steps:
          - id: one
            when: { shows: question, anger: "< .5", channel: public }
            do: [help, { take_private: { private_data_needed: yes } }]
            because: It is asked.
            never: { hide: It is a question. }
        """;

    [Fact]
    public void A_good_file_is_a_playbook()
    {
        var (playbook, faults) = PlaybookFile.Read(Good);

        Assert.Empty(faults);
        Assert.Equal(("Small", 3, TimeSpan.FromMinutes(2)), (playbook!.Name, playbook.Version, playbook.Clocks.Safety));
        Assert.Equal([Move.Help, Move.TakePrivate], playbook.Steps[0].Do.Select(each => each.Move));
        Assert.Equal("It is a question.", Assert.Single(playbook.Steps[0].Never).Because);
        Assert.Equal(2, playbook.Hours.Intervals.Count);
    }

    [Theory]
    [InlineData("when: {", "wen: {", 7, "`wen` is not known here; did you mean `when`? Expected one of id, when, do")]
    [InlineData("do: [help", "do: [halp", 8, "`halp` is no move; did you mean `help`? Expected one of pause")]
    [InlineData(
        "shows: question",
        "shows: qestion",
        7,
        "`qestion` is no sign; did you mean `question`? Expected one of"
    )]
    [InlineData(
        "channel: public",
        "channel: pubic",
        7,
        "`pubic` is not known here; did you mean `public`? Expected one of public, private"
    )]
    [InlineData("\"< .5\"", "high", 7, "`high` is no comparison")]
    [InlineData("2 min", "soon", 3, "`soon` is no length of time")]
    [InlineData("Europe/Vienna", "Europe/Atlantis", 4, "`Europe/Atlantis` is no time zone")]
    [InlineData("13:00-24:00", "13:00-12:00", 4, "is no opening time")]
    [InlineData("version: 3", "version: three", 2, "`three` is no whole number")]
    [InlineData("    because: It is asked.\n", "", 6, "`because` is missing")]
    [InlineData("id: one", "id: *a", 6, "Aliases")]
    [InlineData("name: Small", "name: Small\nname: Twice", 2, "stands here twice")]
    public void Each_fault_has_its_line_and_what_was_expected(string old, string bad, int line, string say)
    {
        var (playbook, faults) = PlaybookFile.Read(Good.Replace(old, bad, StringComparison.Ordinal));

        Assert.Null(playbook);
        Assert.Contains(faults, fault => fault.Line == line && fault.Say.Contains(say, StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var bad = Good.Replace("when:", "wen:", StringComparison.Ordinal)
            .Replace("help", "halp", StringComparison.Ordinal);

        Assert.True(PlaybookFile.Read(bad).Faults.Count >= 3);
    }

    [Fact]
    public void Hostile_files_are_refused_quickly()
    {
        string[] hostile =
        [
            new('[', 400_000),
            string.Concat(Enumerable.Repeat("{a: ", 100_000)),
            new string('x', 10_000_000),
            "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]",
            "steps: [" + string.Concat(Enumerable.Repeat("x,", 100_000)) + "]",
            "!!python/object:os.system ls",
            "",
            "\0",
            "name: x\n---\nname: y",
        ];

        var watch = Stopwatch.StartNew();
        foreach (var text in hostile)
        {
            Assert.NotEmpty(PlaybookFile.Read(text).Faults);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Fact]
    public void Nothing_is_thrown_for_any_text() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                (
                    from cut in Gen.Choose(0, Good.Length - 1)
                    from junk in ArbMap.Default.GeneratorFor<string>()
                    select (cut, junk)
                ).ToArbitrary(),
                each =>
                {
                    var read = PlaybookFile.Read(Good[..each.cut] + each.junk + Good[each.cut..]);
                    return (read.Playbook is null) == (read.Faults.Count > 0);
                }
            )
        );

    [Fact]
    public void A_missing_file_is_a_fault_like_any_other() =>
        Assert.Single(PlaybookFile.Load("/nowhere/x.yaml").Faults);

    [Fact]
    public void The_shipped_playbook_has_every_clock_of_the_design() =>
        Assert.Equal(Clocks.ResponseClocks.Default, PlaybookFile.Default().Clocks);

    [Fact]
    public void Every_sign_and_fact_is_explained_in_the_guide()
    {
        var guide = File.ReadAllText(Path.Combine(Root(), "docs/playbook.md"));

        string[] words =
        [
            .. Signals.All.Keys,
            .. Facts.Numbers.Keys,
            .. Facts.Words.Keys,
            .. Gates.All.Keys,
            .. Spelling.All<Move>(),
        ];

        Assert.All(words, word => Assert.Contains($"`{word}`", guide, StringComparison.Ordinal));
    }

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(here, "../../../.."));
}
