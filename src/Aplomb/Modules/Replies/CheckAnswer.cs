using Aplomb.Replies;

namespace Aplomb.Modules.Replies;

/// <summary>What the composer is told of a draft; its script reads exactly these names.</summary>
/// <param name="Left">How much room is left in <paramref name="Unit"/>, below 0 where it is too long; null without a limit.</param>
/// <param name="Counted">How the network counts, in words; null without a limit.</param>
/// <param name="Reads">How it sounds: "polite, defending itself"; empty where nobody can say.</param>
/// <param name="Supported">False where the language is not known to the check.</param>
/// <param name="Has">What a good reply has, and whether this one has it.</param>
internal sealed record CheckAnswer(
    Verdict Verdict,
    IReadOnlyList<CheckAnswer.Item> Findings,
    int? Left,
    int? Max,
    LengthUnit? Unit,
    string? Counted,
    string Reads,
    bool Supported,
    IReadOnlyList<CheckAnswer.Tick> Has
)
{
    /// <summary>A finding; <paramref name="Head"/> is a headline where the page has room for one.</summary>
    internal sealed record Item(
        string Rule,
        Level Level,
        int Start,
        int Length,
        string? Head,
        string Why,
        string Instead
    );

    internal sealed record Tick(string Say, bool Yes);

    public static CheckAnswer Of(Draft draft, Check check) =>
        new(
            check.Verdict,
            [
                .. check.Findings.Select(one => new Item(
                    one.Rule,
                    one.Level,
                    one.Start,
                    one.Length,
                    RuleWords.Head(one.Rule),
                    one.Why,
                    one.Instead
                )),
            ],
            draft.Limit is { } limit ? limit.Max - Lengths.Measure(draft.Text, limit.Unit) : null,
            draft.Limit?.Max,
            draft.Limit?.Unit,
            draft.Limit is { Unit: var unit } ? UnitWords.Of(unit) : null,
            ReadsAs.Words(check),
            check.Supported,
            [.. GoodReply.Of(draft.Text, check).Select(one => new Tick(one.Key, one.Value))]
        );
}
