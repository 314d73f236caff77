using System.Diagnostics;
using FsCheck.Fluent;

namespace Aplomb.Replies;

public sealed class ReplyCheckProperties
{
    private static readonly IReadOnlyList<CodedReply> Coded =
    [
        .. CodedReply.Read("replies.jsonl"),
        .. CodedReply.Read("more-replies.jsonl"),
    ];

    private static readonly string[] Calming =
    [
        "calm down",
        "Calm Down",
        "CALM DOWN",
        "calm 🙂 down",
        "calm\u00A0down",
    ];

    [Fact]
    public void Any_text_is_answered_with_spans_inside_the_draft() =>
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll<string?, string?>(
                (text, name) =>
                {
                    var draft = ReplyCheckTests.Angry(text ?? "") with
                    {
                        Post = name,
                        Name = name,
                        Handle = name,
                        Limit = new LengthLimit(LengthUnit.Weighted, 5),
                    };
                    return ReplyCheck.Run(draft).Findings.All(finding => IsInside(finding, draft.Text));
                }
            )
        );

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDE00 sorry if \uD83D")]
    [InlineData("Hi \u202Earon, calm\u200B down\u0301\u0301\u0301 👨‍👩‍👧‍👦!!!\r\n\r\n")]
    [InlineData("((((((((\"\"\"''''\"'\"'")]
    public void Broken_text_does_no_harm(string text) =>
        Assert.All(
            ReplyCheck.Run(ReplyCheckTests.Angry(text) with { Name = text, Handle = text }).Findings,
            finding => Assert.True(IsInside(finding, text))
        );

    [Fact]
    public void Spans_lie_inside_every_coded_draft() =>
        Assert.All(
            Coded,
            coded =>
                Assert.All(
                    ReplyCheck.Run(coded.ToDraft()).Findings,
                    finding => Assert.True(IsInside(finding, coded.Draft))
                )
        );

    [Fact]
    public void Quoting_the_customer_adds_no_fault_of_tone()
    {
        string[] quotes =
        [
            "calm down",
            "sorry if you feel that way",
            "our policy is clear",
            "you should have read the terms",
            "free voucher",
        ];
        Assert.All(
            from coded in Coded
            where coded.Verdict is Verdict.Ready
            from quote in quotes
            select (coded, quote),
            pair =>
                Assert.NotEqual(
                    Verdict.Stop,
                    ReplyCheck
                        .Run(
                            pair.coded.ToDraft() with
                            {
                                Text = Insert(pair.coded.Draft, $"You wrote “{pair.quote}”."),
                            }
                        )
                        .Verdict
                )
        );
    }

    [Fact]
    public void A_polite_sentence_more_takes_no_stop_away() =>
        Assert.All(
            Coded.Where(coded =>
                ReplyCheck
                    .Run(coded.ToDraft())
                    .Findings.Any(finding => finding.Level is Level.Stop && finding.Rule is not "info-request-only")
            ),
            coded =>
                Assert.Equal(
                    Verdict.Stop,
                    ReplyCheck
                        .Run(coded.ToDraft() with { Text = coded.Draft + " Thank you for writing to us." })
                        .Verdict
                )
        );

    [Fact]
    public void Space_and_curly_marks_do_not_matter() =>
        Assert.All(
            Coded.Where(coded => coded.Limit is null),
            coded =>
                Assert.Equal(
                    ReplyCheck.Run(coded.ToDraft()).Verdict,
                    ReplyCheck
                        .Run(
                            coded.ToDraft() with
                            {
                                Text = coded.Draft.Replace(" ", "  ", StringComparison.Ordinal).Replace('\'', '’'),
                            }
                        )
                        .Verdict
                )
        );

    [Fact]
    public void Capitals_do_not_hide_an_argument() =>
        Assert.All(
            Calming,
            words =>
                Assert.Contains(
                    ReplyCheck.Run(ReplyCheckTests.Angry($"Nora, {words}.")).Findings,
                    finding => finding.Rule is "arguing"
                )
        );

    [Fact]
    public void Taking_the_better_way_mends_an_argument_and_a_non_apology() =>
        Assert.All(
            Coded.Where(coded =>
                coded.Channel is Channel.Public && coded.Findings.Any(rule => rule is "arguing" or "non-apology")
            ),
            coded =>
            {
                var mended = Mend(coded.ToDraft());
                Assert.DoesNotContain(
                    ReplyCheck.Run(mended).Findings,
                    finding => finding.Rule is "arguing" or "non-apology"
                );
            }
        );

    [Fact]
    public void The_same_draft_gets_the_same_answer() =>
        Assert.All(
            Coded,
            coded => Assert.Equal(ReplyCheck.Run(coded.ToDraft()).Findings, ReplyCheck.Run(coded.ToDraft()).Findings)
        );

    [Theory]
    [InlineData("sorry ")]
    [InlineData("a")]
    [InlineData("1 ")]
    [InlineData("+4")]
    [InlineData("you'")]
    [InlineData("\"sorry if you feel\" but we are ")]
    [InlineData("AB12 ")]
    [InlineData("I am sorry, but our ")]
    [InlineData("NEVER ")]
    [InlineData("calm down ")]
    [InlineData("07700 900123, ")]
    [InlineData("a@a.")]
    public void A_long_hostile_text_costs_little_more_than_its_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        ReplyCheck.Run(ReplyCheckTests.Angry("warm"));
        var clock = Stopwatch.StartNew();
        ReplyCheck.Run(ReplyCheckTests.Angry(text));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static Draft Mend(Draft draft)
    {
        for (var round = 0; round < 12; round++)
        {
            var finding = ReplyCheck
                .Run(draft)
                .Findings.FirstOrDefault(finding => finding.Rule is "arguing" or "non-apology");
            if (finding is null)
            {
                break;
            }

            draft = draft with
            {
                Text = draft.Text.Remove(finding.Start, finding.Length).Insert(finding.Start, finding.Instead),
            };
        }

        return draft;
    }

    private static string Insert(string draft, string sentence) =>
        draft.IndexOf(". ", StringComparison.Ordinal) is var dot and > 0
            ? draft.Insert(dot + 2, sentence + " ")
            : $"{draft} {sentence}";

    private static bool IsInside(Finding finding, string text) =>
        finding.Start >= 0 && finding.Length >= 0 && finding.Start + finding.Length <= text.Length;
}
