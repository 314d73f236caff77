using Aplomb.Cases;
using Aplomb.Data;
using Aplomb.Playbooks;
using Aplomb.Posts;
using Aplomb.Readers;

namespace Aplomb.Modules.Playbooks;

/// <summary>Says what the playbook would do next on a case, and which words it rests on.</summary>
internal sealed class GiveAdvice(TimeProvider time, SignReader signs)
{
    private const int WordsShown = 6;
    private const int ShortestWords = 3;

    /// <param name="Words">Of the newest post; none where they would hurt.</param>
    /// <param name="Source">"the playbook’s name, step “own it once”".</param>
    /// <param name="Gates">What the first step needs, and whether it is there; null where only people can tell.</param>
    internal sealed record Answer(
        Counsel Counsel,
        IReadOnlyList<string> Words,
        string Source,
        IReadOnlyList<(string Say, bool? Met)> Gates
    );

    /// <summary>Null where all has been taken back.</summary>
    public Answer? On(CaseFile file)
    {
        if (file.Newest is not { } newest)
        {
            return null;
        }

        var reading = file.Read(newest, evidence: true);
        var situation = signs.Listen(SituationOf.Case(file, newest, reading, time.GetUtcNow()));
        var counsel = Advisor.Advise(file.Playbook, situation);
        var words = PlainLine.Softens(reading) ? [] : Words(newest.Text, reading, counsel);
        return new Answer(
            counsel,
            words,
            $"{file.Playbook.Name}, step “{(counsel.Advice is [var first, ..] ? first.Step : "")}”",
            GatesOf(file, counsel, situation)
        );
    }

    private static List<(string, bool?)> GatesOf(CaseFile file, Counsel counsel, Situation situation)
    {
        var kept =
            file.State.Deeds.Evidence.Count > 0
            || file.Journal.Any(entry => entry.Fact is CaseEvent.MoveBegun { Move: Move.PreserveEvidence });
        return
        [
            .. (counsel.Advice is [var first, ..] ? first.Needs : []).Select(need =>
                (Gates.All[need], Gates.IsMet(need, situation, kept))
            ),
        ];
    }

    private static IReadOnlyList<string> Words(string text, Reading reading, Counsel counsel) =>
        [
            .. counsel
                .Advice.Select(one => one.Words)
                .OfType<string>()
                .Concat(
                    reading
                        .Evidence.OrderByDescending(one => one.Weight)
                        .Select(one => text.Substring(one.Start, one.Length).Trim())
                )
                .Where(words => words.Length >= ShortestWords)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(WordsShown),
        ];
}
