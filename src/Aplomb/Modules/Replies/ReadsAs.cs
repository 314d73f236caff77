using Aplomb.Replies;

namespace Aplomb.Modules.Replies;

/// <summary>How a reply sounds, in at most three words or so: "polite, defending itself".</summary>
internal static class ReadsAs
{
    /// <summary>From here on a score is worth a word.</summary>
    private const double Clear = 0.5;

    /// <summary>Below this it is impolite; between the two lies what is merely plain.</summary>
    private const double Curt = 0.4;

    public static string Words(Check check)
    {
        if (!check.Supported || check.Manner is not { } manner)
        {
            return "";
        }

        string?[] words =
        [
            manner.Politeness >= Clear ? "polite"
            : manner.Politeness < Curt ? "curt"
            : null,
            Worst(check, manner.Tone),
            manner.Receptiveness >= Clear ? "open to their view" : null,
            Missing(check, "no-step") ? "without a next step" : null,
        ];
        return string.Join(", ", words.OfType<string>().Take(3));
    }

    private static string? Worst(Check check, Tone tone)
    {
        (double Score, string Words)[] tones =
        [
            (tone.Hostile, "hostile"),
            (tone.Antagonistic, "looking for a quarrel"),
            (tone.Sarcastic, "sarcastic"),
            (tone.Condescending, "talking down"),
            (tone.Dismissive, "waving it away"),
            (tone.Generalising, "sweeping"),
        ];
        var (score, words) = tones.MaxBy(one => one.Score);
        return score >= Clear ? words
            : Missing(check, "arguing", "defensive-shape", "non-apology") ? "defending itself"
            : null;
    }

    private static bool Missing(Check check, params string[] rules) =>
        check.Findings.Any(finding => rules.Contains(finding.Rule, StringComparer.Ordinal));
}
