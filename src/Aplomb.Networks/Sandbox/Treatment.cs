using Aplomb.Replies;

namespace Aplomb.Networks.Sandbox;

/// <summary>How our words treat somebody, as an ordinary person would notice it; no more than simple cues.</summary>
public sealed partial record Treatment
{
    /// <summary>Findings of the reply check that hurt whoever reads the words; what is merely missing is judged here.</summary>
    private static readonly HashSet<string> HurtfulRules = new(StringComparer.Ordinal)
    {
        "non-apology",
        "arguing",
        "defensive-shape",
        "mockery",
        "removal-for-reward",
        "mismatch",
        "private-data",
    };

    public bool Public { get; init; }
    public bool Greeted { get; init; }
    public bool Acknowledged { get; init; }

    /// <summary>Something is done, or said to be done, or the person is told what to do.</summary>
    public bool Step { get; init; }
    public bool Asks { get; init; }
    public bool Hurts { get; init; }

    /// <summary>Nearly the words that the person has had from us before, or words that everybody gets.</summary>
    public bool Repeated { get; init; }

    /// <summary>Asks to go on in private.</summary>
    public bool Invites { get; init; }
    public bool AsksRemoval { get; init; }

    /// <summary>Offers something for a removal.</summary>
    public bool Rewards { get; init; }

    /// <summary>Looks to somebody's safety: an emergency number, a way out, a line to talk to.</summary>
    public bool Safety { get; init; }

    /// <summary>Reads our words as the person would.</summary>
    /// <param name="draft">Our words with the talk so far.</param>
    /// <param name="check">What the reply check says of them; null where nobody checked.</param>
    public static Treatment Of(Draft draft, Check? check)
    {
        var text = draft.Text;
        var removal = RemovalWords().IsMatch(text);
        return new Treatment
        {
            Public = draft.Channel is Channel.Public,
            Greeted = Greets(text, draft.Name),
            Acknowledged = AcknowledgeWords().IsMatch(text),
            Step = StepWords().IsMatch(text),
            Asks = text.Contains('?', StringComparison.Ordinal),
            Hurts = HurtWords().IsMatch(text) || (check?.Findings.Any(IsHurtful) ?? false),
            Repeated = CannedWords().IsMatch(text) || draft.Thread.Any(turn => IsSame(turn, text)),
            Invites = draft.Channel is Channel.Public && PrivateWords().IsMatch(text),
            AsksRemoval = removal,
            Rewards = removal && RewardWords().IsMatch(text),
            Safety = SafetyWords().IsMatch(text),
        };
    }

    private static bool IsHurtful(Finding finding) =>
        finding.Level > Level.Note && finding.Length > 0 && HurtfulRules.Contains(finding.Rule);

    /// <summary>The name at the beginning, or a greeting where there is none to say.</summary>
    private static bool Greets(string text, string? name)
    {
        var first = name?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        var opening = text.AsSpan(0, Math.Min(text.Length, 40));
        return (first is not null && opening.Contains(first, StringComparison.OrdinalIgnoreCase))
            || (
                GreetingWords().IsMatch(text)
                && (first is null || opening.Contains("there", StringComparison.OrdinalIgnoreCase))
            );
    }

    /// <summary>Two texts are the same to a reader when seven of ten of their words are.</summary>
    private static bool IsSame(Turn turn, string text)
    {
        var (ours, before) = (Words(text), Words(turn.Text));
        var shared = ours.Count(before.Contains);
        return turn.From is Speaker.Us && shared > 4 && shared >= 0.7 * (ours.Count + before.Count - shared);
    }

    private static HashSet<string> Words(string text) =>
        [.. WordPattern().Matches(text).Select(match => match.Value.ToUpperInvariant())];
}
