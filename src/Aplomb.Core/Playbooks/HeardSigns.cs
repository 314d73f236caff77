using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Aplomb.Playbooks;

/// <summary>
/// The second voice of the signs: what a learned reader hears adds signs that no list of words names, and holds back words that mean
/// something else where they stand. Where nobody listened, the words decide alone.
/// </summary>
internal static class HeardSigns
{
    /// <param name="Alarm">From here on a sign shows, whatever the words say.</param>
    /// <param name="Doubt">Below it the words alone are not believed.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Ear(double Alarm, double Doubt);

    /// <summary>Likelihoods end at 1.</summary>
    private const double Never = 2;

    /// <summary>By so much is one sign heard louder than another.</summary>
    private const double Louder = 0.2;

    /// <summary>From here on displeasure keeps praise from being heard: "Two stars, I had great hopes".</summary>
    private const double Sour = 0.3;

    /// <summary>Set on situations that were written for it (docs/playbook.md). Signs of danger are never held back.</summary>
    private static readonly FrozenDictionary<string, Ear> Ears = new Dictionary<string, Ear>(StringComparer.Ordinal)
    {
        ["asks_money"] = new(0.4, 0),
        ["bad_process"] = new(0.75, 0),
        ["clear_issue"] = new(0.65, 0),
        ["did_not_help"] = new(0.7, 0),
        ["displeased"] = new(0.8, 0),
        ["hands_over_data"] = new(0.8, 0),
        ["issue_in_words"] = new(0.5, 0),
        ["mockery"] = new(0.4, 0),
        ["plain_question"] = new(Never, 0.2),
        ["praise"] = new(0.6, 0),
        ["refuses_private"] = new(0.85, 0),
        ["reports_danger"] = new(0.5, 0),
        ["solved_in_words"] = new(0.7, 0),
        ["technical"] = new(0.6, 0),
        ["vague_question"] = new(0.3, 0),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Clue? Heed(string sign, Clue? found, IReadOnlyDictionary<string, double>? heard)
    {
        if (heard is null || !Ears.TryGetValue(sign, out var ear) || !heard.TryGetValue(sign, out var likely))
        {
            return found;
        }

        return likely < ear.Doubt ? null
            : found is null && likely >= ear.Alarm && !IsPraise(sign, likely, heard) && !IsSour(sign, heard)
                ? Clue.ByFact
            : found;
    }

    private static bool IsSour(string sign, IReadOnlyDictionary<string, double> heard) =>
        sign is "praise" && heard.TryGetValue("displeased", out var displeased) && displeased >= Sour;

    /// <summary>What a happy post tells may sound like trouble: where praise is heard louder, nothing else is.</summary>
    private static bool IsPraise(string sign, double likely, IReadOnlyDictionary<string, double> heard) =>
        sign is "issue_in_words" or "clear_issue" or "displeased"
        && heard.TryGetValue("praise", out var praise)
        && praise > likely + Louder;
}
