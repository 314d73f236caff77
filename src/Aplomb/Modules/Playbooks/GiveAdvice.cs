using Aplomb.Data;
using Aplomb.Playbooks;
using Aplomb.Posts;

namespace Aplomb.Modules.Playbooks;

/// <summary>Says what the playbook would do next on a case, and which words it rests on.</summary>
internal sealed class GiveAdvice(Playbook playbook, TimeProvider time)
{
    private const int WordsShown = 6;
    private const int ShortestWords = 3;

    /// <param name="Words">Of the newest post; none where they would hurt.</param>
    /// <param name="Source">"the playbook’s name, step “own it once”".</param>
    internal sealed record Answer(Counsel Counsel, IReadOnlyList<string> Words, string Source);

    /// <summary>Null where all has been taken back.</summary>
    public Answer? On(CaseFile file)
    {
        if (file.Newest is not { } newest)
        {
            return null;
        }

        var reading = file.Read(newest, evidence: true);
        var counsel = Advisor.Advise(playbook, SituationOf.Case(file, newest, reading, time.GetUtcNow()));
        var words = PlainLine.Softens(reading) ? [] : Words(newest.Text, reading, counsel);
        return new Answer(
            counsel,
            words,
            $"{playbook.Name}, step “{(counsel.Advice is [var first, ..] ? first.Step : "")}”"
        );
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
