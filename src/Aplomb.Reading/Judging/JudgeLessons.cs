using Aplomb.Readers.Manners;
using Aplomb.Readers.Training;
using Aplomb.Replies;

namespace Aplomb.Readers.Judging;

/// <summary>One coded draft.</summary>
/// <param name="Facts">Of the draft, as <see cref="DraftFacts"/> has them.</param>
/// <param name="Bag">Of the draft in one piece, as <see cref="WholeEars"/> hears it.</param>
/// <param name="Verdict">Null where no more is known than that it may leave.</param>
/// <param name="Findings">What a coach finds, completely where nothing stops it; beside a stop, stops alone.</param>
internal sealed record JudgeLesson(float[] Facts, EarBag Bag, Verdict? Verdict, IReadOnlySet<string> Findings)
{
    /// <summary>Whether a coach names a fault; null where nobody said.</summary>
    public bool? Names(string rule) =>
        Verdict is null or Replies.Verdict.Stop && !StopRules.MayStop(rule) ? null : Findings.Contains(rule);
}

/// <summary>What the judge learns from: invented drafts that were coded by hand for this project (docs/check.md).</summary>
internal static class JudgeLessons
{
    private static readonly HashSet<string> NoFault = [];

    /// <summary>Drafts whose sentences were coded, as models heard them that had not learned from them.</summary>
    /// <param name="file"><c>Lessons/reply-drafts.jsonl</c>.</param>
    /// <param name="heard">How likely each sentence does what, sentence by sentence through the file.</param>
    public static IEnumerable<JudgeLesson> Heard(string file, Reader reader, double[][] heard)
    {
        var next = 0;
        foreach (var coded in File.ReadLines(file).Select(CodedDraft.Read))
        {
            var sentences = coded.Sentences.Select(text => new HeardSentence(0, text.Length, heard[next++])).ToList();
            yield return Lesson(coded, reader, sentences);
        }
    }

    /// <summary>
    /// What professionals really answered, of which hardly one should be stopped (agent_replies_real): taken as if none should.
    /// </summary>
    public static IEnumerable<JudgeLesson> Professional(Corpus corpus, Reader reader, ActReader acts) =>
        corpus
            .AgentTalks()
            .Select(talk => Read(Answer(talk), reader, acts.Read(talk[^1].Text)))
            .Select(draft => new JudgeLesson(
                DraftFacts.Of(draft),
                WholeEars.Bag(reader, draft),
                Verdict: null,
                NoFault
            ));

    /// <summary>The last turn of a talk, as if it were still to be sent.</summary>
    private static Draft Answer(IReadOnlyList<Turn> talk)
    {
        var before = talk.SkipLast(1).ToList();
        var last = before.FindLastIndex(turn => turn.From is Speaker.Them);
        return new Draft
        {
            Text = talk[^1].Text,
            Channel = Channel.Public,
            Post = last < 0 ? null : before[last].Text,
            Thread = last <= 0 ? [] : before[..last],
        };
    }

    private static JudgeLesson Lesson(CodedDraft coded, Reader reader, IReadOnlyList<HeardSentence> heard)
    {
        var draft = Read(coded.Draft, reader, heard);
        return new JudgeLesson(
            DraftFacts.Of(draft),
            WholeEars.Bag(reader, draft),
            coded.VerdictOn(draft),
            coded.Findings
        );
    }

    private static Draft Read(Draft draft, Reader reader, IReadOnlyList<HeardSentence> heard) =>
        draft with
        {
            Heard = heard,
            Reading = draft.Post is { } post ? reader.Read(post, evidence: false) : null,
        };
}
