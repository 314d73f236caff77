using System.Collections.Frozen;
using Aplomb.Replies;

namespace Aplomb.Playbooks;

/// <summary>A fact that is one of a few words; <paramref name="Known"/> is empty where any word will do.</summary>
public sealed record WordFact(Func<Situation, string?> Of, IReadOnlyList<string> Known);

/// <summary>What a playbook can ask of a situation besides the signs in the words: numbers and words, by name.</summary>
public static class Facts
{
    /// <summary>Reading scores in [0, 1] (valence -4 to 4), counts, and hours. Null is unknown.</summary>
    public static FrozenDictionary<string, Func<Situation, double?>> Numbers { get; } =
        new Dictionary<string, Func<Situation, double?>>(StringComparer.Ordinal)
        {
            ["anger"] = s => s.Reading.Emotion.Anger,
            ["joy"] = s => s.Reading.Emotion.Joy,
            ["sadness"] = s => s.Reading.Emotion.Sadness,
            ["negative"] = s => s.Reading.Sentiment.Negative,
            ["positive"] = s => s.Reading.Sentiment.Positive,
            ["valence"] = s => s.Reading.Valence,
            ["offence"] = s => s.Reading.Offence,
            ["threat"] = s => s.Reading.Threat,
            ["legal"] = s => s.Reading.Legal,
            ["self_harm"] = s => s.Reading.SelfHarm,
            ["complaint"] = s => s.Reading.Complaint,
            ["question"] = s => s.Reading.Question,
            ["gratitude"] = s => s.Reading.Gratitude,
            ["irony"] = s => s.Reading.Irony,
            ["ours"] = s => s.Reading.Ours,
            ["our_replies"] = s => Count(s, Speaker.Us),
            ["our_public_replies"] = s => s.Turns.Count(turn => turn is { From: Speaker.Us, Public: true }),
            ["their_posts"] = s => Count(s, Speaker.Them) + 1,
            ["words"] = s => SignalsOfMatter.Words(PlainText.Of(s.Text).Folded),
            ["profiles"] = s => s.Person.ProfilesWithSameComplaint,
            ["abusive_posts"] = s => s.Person.AbusivePosts,
            ["hours_since_us"] = s => s.Case.HoursSinceUs,
            ["hours_since_them"] = s => s.Case.HoursSinceThem,
            ["promise_due_in_hours"] = s => s.Case.PromiseDueInHours,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<string, WordFact> Words { get; } =
        new Dictionary<string, WordFact>(StringComparer.Ordinal)
        {
            ["channel"] = OneOf(s => s.Channel),
            ["kind"] = OneOf(s => s.Kind),
            ["fault"] = OneOf(s => s.Fault),
            ["case"] = OneOf(s => s.Case.State),
            ["storm"] = OneOf(s => s.Storm),
            ["house_rule"] = new(
                s => s.HouseRuleBroken is { } rule ? Spelling.Of(rule) : "none",
                [.. Spelling.All<HouseRule>(), "none"]
            ),
            ["network"] = new(s => s.Network, []),
            ["language"] = new(s => s.Reading.Language, []),
            ["private_data_needed"] = YesNo(s => s.NeedsPrivateData),
            ["staffed"] = YesNo(s => s.Staffed),
            ["first_contact"] = YesNo(s => s.Person.FirstContact),
            ["handed_off"] = YesNo(s => s.Case.HandedOff),
            ["removal_asked"] = YesNo(s => s.Case.RemovalAsked),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static int Count(Situation situation, Speaker who) => situation.Turns.Count(turn => turn.From == who);

    private static WordFact OneOf<T>(Func<Situation, T> of)
        where T : struct, Enum => new(s => Spelling.Of(of(s)), Spelling.All<T>());

    private static WordFact YesNo(Func<Situation, bool> of) => new(s => of(s) ? "yes" : "no", ["yes", "no"]);
}
