using Aplomb.Clocks;
using Aplomb.Replies;

namespace Aplomb.Playbooks;

/// <summary>A brand's protocol: what to do, in which situation, how soon, and why.</summary>
/// <param name="Version">Counted by the people who edit it.</param>
/// <param name="Steps">In order of precedence: the first whose condition holds decides.</param>
/// <param name="Bans">Moves that are wrong in some situation, whatever the steps say.</param>
/// <param name="HouseRules">The rules that posts under our accounts have to keep, as they are published.</param>
/// <param name="Rights">Which moves a role may make without approval.</param>
public sealed record Playbook(
    string Name,
    int Version,
    ResponseClocks Clocks,
    BusinessHours Hours,
    Voice Voice,
    IReadOnlyDictionary<string, IReadOnlyList<Move>> Rights,
    IReadOnlyDictionary<HouseRule, string> HouseRules,
    IReadOnlyList<PlaybookStep> Steps,
    IReadOnlyList<Ban> Bans
)
{
    /// <summary>Rules of the reply check whose level the brand sets, by name; null is off. What is not named keeps its own.</summary>
    public IReadOnlyDictionary<string, Level?> Levels { get; init; } =
        new Dictionary<string, Level?>(StringComparer.Ordinal);
}

/// <summary>How we address people in languages that tell it: <c>du</c> or <c>Sie</c>.</summary>
public enum Address
{
    Unsaid,
    Informal,
    Formal,
}

/// <summary>How we sound.</summary>
/// <param name="Signature">How a reply is signed; <c>{first_name}</c> stands for the writer.</param>
/// <param name="Avoid">Words that we do not use.</param>
public sealed record Voice(string? Signature, string? Guidance, IReadOnlyList<string> Avoid)
{
    public static Voice Plain { get; } = new(Signature: null, Guidance: null, Avoid: []);

    /// <summary>How we address people; unsaid where the brand leaves it to the writer.</summary>
    public Address Address { get; init; }

    /// <summary>The most pictures (emoji) in one reply; null where the brand has not said.</summary>
    public int? Emoji { get; init; }
}

/// <summary>One row of the protocol.</summary>
/// <param name="Do">The moves, the first thing to do first.</param>
/// <param name="Within">How soon; null leaves it to the clocks.</param>
/// <param name="Say">Guidance for the writer: never a text to send.</param>
/// <param name="Because">One calm sentence that a person accepts.</param>
/// <param name="Never">What is wrong here, and why.</param>
public sealed record PlaybookStep(
    string Id,
    Condition When,
    IReadOnlyList<StepMove> Do,
    IReadOnlyList<string> Needs,
    TimeSpan? Within,
    string? Say,
    string Because,
    IReadOnlyList<Forbidden> Never
)
{
    /// <summary>What the reason rests on, with its strength in a few words: "field study, 335 storms"; null where nobody has said.</summary>
    public string? Evidence { get; init; }
}

/// <summary>A move of a step; with <paramref name="When"/> it is only advised where that holds, too.</summary>
public sealed record StepMove(Move Move, Condition? When = null);

/// <summary>A move that is wrong wherever <paramref name="When"/> holds.</summary>
public sealed record Ban(Move Move, Condition When, string Because);

/// <summary>What has to be there before a move can be made. The desk asks for each; the words are those of <c>needs</c>.</summary>
public static class Gates
{
    public static IReadOnlyDictionary<string, string> All { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["evidence_kept"] = "A copy of the post, its author and the time is kept.",
            ["house_rule"] = "The published house rule that is broken is named.",
            ["second_person"] = "A second person agrees.",
            ["lead"] = "The lead decides.",
            ["expert"] = "The expert in charge has answered.",
            ["customers_word"] = "The customer has said that it is solved.",
            ["two_sincere_replies"] = "We have answered sincerely at least twice.",
            ["no_reward"] = "Nothing was given or promised in this talk.",
        };

    /// <summary>Whether a gate is met; null where only people can tell: the lead, the expert, a second person.</summary>
    /// <param name="evidenceKept">A copy has been kept in this case.</param>
    public static bool? IsMet(string need, Situation situation, bool evidenceKept) =>
        need switch
        {
            "evidence_kept" => evidenceKept,
            "house_rule" => situation.HouseRuleBroken is not null,
            "customers_word" => situation.Case.State is CaseState.Confirmed,
            "two_sincere_replies" => situation.Turns.Count(turn => turn.From is Speaker.Us) >= 2,
            "no_reward" => !new Scene(situation).Shows("gift_in_talk"),
            _ => null,
        };
}
