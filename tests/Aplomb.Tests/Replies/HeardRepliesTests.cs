using Aplomb.Readers;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Aplomb.Replies;

/// <summary>
/// How often the check says what a coach says when it listens with both voices, as on the desk. Nothing was learned from these drafts; how
/// often which of them were looked at tells docs/check.md. The floors lie below what is measured, never above.
/// </summary>
public sealed class HeardRepliesTests(ITestOutputHelper output)
{
    private static readonly Reader Reader = Reader.Load();
    private static readonly DraftReader Drafts = DraftReader.Load(Reader);
    private static readonly string[] Blind = ["", "2", "3", "6", "8", "9", "10", "11"];

    [Theory]
    [InlineData("replies.jsonl", 0.97, 0.97, 0.04)]
    [InlineData("more-replies.jsonl", 0.89, 0.97, 0.04)]
    [InlineData("blind-english.jsonl", 0.95, 0.93, 0.03)]
    [InlineData("blind2-english.jsonl", 0.94, 0.92, 0.03)]
    [InlineData("blind3-english.jsonl", 0.94, 0.94, 0.03)]
    [InlineData("blind6-english.jsonl", 0.89, 0.96, 0.07)]
    [InlineData("blind8-english.jsonl", 0.88, 0.9, 0.02)]
    [InlineData("blind9-english.jsonl", 0.88, 0.95, 0.06)]
    [InlineData("blind10-english.jsonl", 0.9, 0.9, 0.1)]
    [InlineData("blind11-english.jsonl", 0.9, 0.87, 0.01)]
    public void The_check_that_listens_agrees_with_a_coach(
        string file,
        double verdicts,
        double found,
        double goodStopped
    )
    {
        var (right, told, stopped) = CodedReply.Measure(file, Check);
        output.WriteLine($"{file}: verdict {right:F3}, stops {told:F3}, good stopped {stopped:F3}");

        Assert.InRange(right, verdicts, 1);
        Assert.InRange(told, found, 1);
        Assert.InRange(stopped, 0, goodStopped);
    }

    [Fact]
    public void Of_1199_drafts_it_finds_what_must_not_leave_and_stops_hardly_a_good_one()
    {
        string[] files =
        [
            "replies.jsonl",
            "more-replies.jsonl",
            .. Blind.Select(number => $"blind{number}-english.jsonl"),
        ];

        var (right, told, stopped) = CodedReply.Measure(files, Check);
        output.WriteLine($"all: verdict {right:F3}, stops {told:F3}, good stopped {stopped:F3}");

        Assert.InRange(right, 0.92, 1);
        Assert.InRange(told, 0.96, 1);
        Assert.InRange(stopped, 0, 0.032);
    }

    [Theory]
    [InlineData("The opening hours had been on the door since spring.", SpeechAct.Arguing)]
    [InlineData("We regret that the wait felt long to you.", SpeechAct.NonApology)]
    [InlineData("A technician rings your bell tomorrow at nine and brings the part.", SpeechAct.Step)]
    [InlineData(
        "Being left on a platform with two children at night is awful, and that was us.",
        SpeechAct.Acknowledges
    )]
    [InlineData("There will be a little something waiting for you at the desk.", SpeechAct.Offer)]
    public void What_a_sentence_does_is_heard_without_its_trigger_words(string sentence, SpeechAct act)
    {
        var heard = Drafts.Listen(ReplyCheckTests.Angry(sentence)).Heard!;

        var likelihoods = Assert.Single(heard).Likelihoods;
        output.WriteLine(
            string.Join(
                ", ",
                likelihoods.Index().Where(one => one.Item > 0.05).Select(one => $"{(SpeechAct)one.Index} {one.Item:F2}")
            )
        );
        Assert.Equal(
            act,
            (SpeechAct)
                likelihoods
                    .Index()
                    .Where(one => (SpeechAct)one.Index is not SpeechAct.NamesMatter)
                    .MaxBy(one => one.Item)
                    .Index
        );
    }

    [Fact]
    public void Any_draft_is_answered_with_spans_inside_it() =>
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll<string?>(text =>
            {
                var draft = Draft(text + "! Calm down. 'Our policy' is clear\n\nDM us.");
                return Check(draft)
                    .Findings.All(found => found.Start >= 0 && found.Start + found.Length <= draft.Text.Length);
            })
        );

    [Fact]
    public void A_coded_draft_with_a_polite_sentence_more_or_a_quotation_is_stopped_no_less_and_no_more() =>
        Assert.All(
            CodedReply.Read("replies.jsonl").Where(coded => coded.Limit is null),
            coded =>
            {
                var alone = Check(coded.ToDraft());
                var polite = Check(coded.ToDraft() with { Text = coded.Draft + " Thank you for writing to us." });
                var quoting = Check(coded.ToDraft() with { Text = "You wrote “calm down”. " + coded.Draft });

                Assert.True(
                    alone.Verdict is not Verdict.Stop
                        || polite.Verdict is Verdict.Stop
                        || alone.Findings.Any(found => found.Rule is "info-request-only")
                );
                Assert.True(coded.Verdict is not Verdict.Ready || quoting.Verdict is not Verdict.Stop);
            }
        );

    [Fact]
    public void What_others_said_is_not_held_against_the_writer()
    {
        const string Plain =
            "Hi Mara, that must have been a long evening, and I'm sorry. Jonas brings the part at nine.";
        var quoting = Plain + " You were told “those are the rules, read them”, and that was wrong.";

        Assert.Equal(Drafts.Listen(Draft(Plain)).Heard!.Count + 1, Drafts.Listen(Draft(quoting)).Heard!.Count);
        Assert.DoesNotContain(
            "rules",
            string.Concat(Sentences.Of(quoting).Select(sentence => sentence.Own)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Words_of_greeting_alone_are_taken_with_the_sentence_behind_them()
    {
        var sentence = Assert.Single(Sentences.Of("Hello! Sorry. Nine hours on a platform is no way to travel."));

        Assert.Equal(0, sentence.Start);
    }

    [Fact]
    public void Where_nobody_listened_the_wordings_decide_alone()
    {
        var draft = Draft("Calm down.");

        Assert.Null(draft.Heard);
        Assert.Contains(ReplyCheck.Run(draft).Findings, finding => finding.Rule is "arguing");
    }

    [Theory]
    [InlineData("Calm down. As we already told you, our policy is clear.")]
    [InlineData("A ranger of twenty years knows a flame from a lantern, so please calm down and let us do our job.")]
    [InlineData("Sorry if you feel that way.")]
    [InlineData("Here is a 20 pound voucher for your trouble.")]
    [InlineData("Delete your post and we will send you a gift.")]
    [InlineData("Beruhigen Sie sich. Das steht in unseren AGB.")]
    public void What_everybody_knows_to_be_wrong_stays_wrong_with_both_voices(string text) =>
        Assert.Equal(Verdict.Stop, Check(Draft(text)).Verdict);

    /// <summary>As on the desk: with all voices, and the post read, too.</summary>
    internal static Check Check(Draft draft) => ReplyCheck.Run(Drafts.Listen(draft));

    private static Draft Draft(string text) => ReplyCheckTests.Angry(text);
}
