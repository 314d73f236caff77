using Aplomb.Replies.Rules;

namespace Aplomb.Replies;

/// <summary>
/// Reads a draft the way a careful coach does before it is sent. Pure and deterministic: the same draft, the same answer.
/// The words of the rules are English and German; for other languages only the rules without words run, and it says so.
/// </summary>
public static class ReplyCheck
{
    /// <summary>All rules with words, one line each.</summary>
    private static readonly Func<Scene, IEnumerable<Finding>>[] Spoken =
    [
        GreetingRule.Find,
        WrongNameRule.Find,
        Presence.Listening,
        Presence.Acknowledgement,
        Presence.Step,
        NonApology.Find,
        Arguing.Find,
        Shape.Defensive,
        InfoRequestOnly.Find,
        PrivateMove.Find,
        Compensation.Find,
        RemovalForReward.Find,
        LegalAdmission.Find,
        PrivateData.Find,
        Rules.Manner.Mockery,
        Rules.Manner.Mismatch,
        VoiceRule.Find,
    ];

    /// <summary>Rules that need no words of any language.</summary>
    private static readonly Func<Scene, IEnumerable<Finding>>[] Wordless =
    [
        Shape.Routinised,
        Shape.Saved,
        Shape.TooLong,
        Meanwhile.Find,
    ];

    /// <summary>Where one of these is found, the tone itself is at fault and what is missing can wait.</summary>
    private static readonly HashSet<string> Tone = new(
        ["non-apology", "arguing", "mockery", "mismatch", "info-request-only"],
        StringComparer.Ordinal
    );
    private static readonly HashSet<string> Eclipsed = new(
        ["listening", "acknowledgement", "defensive-shape"],
        StringComparer.Ordinal
    );

    /// <summary>Checks a draft. Findings come in the order of their place; an empty draft has nothing to find.</summary>
    public static Check Run(Draft draft)
    {
        var scene = Scene.Of(draft);
        return Weigh(scene, Look(scene), Hearing.Ears);
    }

    /// <summary>What the wordings of the rules find.</summary>
    internal static List<Finding> Look(Scene scene) =>
        scene.Words.Plain.Length is 0
            ? []
            :
            [
                .. (IsSupported(scene) ? [.. Spoken, .. Wordless] : Wordless.Append(PrivateData.Find)).SelectMany(
                    rule => rule(scene)
                ),
            ];

    /// <summary>What is left of it when what was heard is heeded, and what follows.</summary>
    internal static Check Weigh(Scene scene, List<Finding> found, IReadOnlyList<Ear> ears)
    {
        var judged = IsSupported(scene) ? AskJudge(scene, found, Hearing.Heed(scene, [.. found], ears)) : found;
        List<Finding> findings = [.. Levels.Set(Settle(judged), scene.Draft.Levels)];
        return new Check(Judge(findings), findings, scene.Draft.Manner, IsSupported(scene));
    }

    /// <summary>What a judge leaves of it, and adds to it; all of it where nobody judges.</summary>
    private static List<Finding> AskJudge(Scene scene, List<Finding> found, List<Finding> heeded) =>
        scene.Draft is { Judge: { } judge } draft
            ? Judgement.Settle(scene, heeded, judge(draft, DraftFacts.Of(scene, found, heeded)))
            : heeded;

    private static bool IsSupported(Scene scene) => scene.Language is "en" or "de";

    /// <summary>One fault, one finding: overlaps of a rule are told once, and a fault of tone stands for what follows from it.</summary>
    private static List<Finding> Settle(List<Finding> found)
    {
        var rules = found.Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal);
        var toned = rules.Overlaps(Tone);
        var copied = rules.Contains("routinised");
        var kept = found
            .Where(finding => !(toned && Eclipsed.Contains(finding.Rule)))
            .Where(finding =>
                !(
                    copied
                    && finding.Level is not Level.Stop
                    && finding.Rule
                        is not ("routinised" or "too-long" or "wrong-name" or "voice" or "changed-meanwhile")
                )
            )
            .Where(finding => !(rules.Contains("info-request-only") && finding.Rule is "no-step" or "private-move"))
            .Where(finding => !(rules.Contains("wrong-name") && finding.Rule is "greeting"))
            .OrderBy(finding => finding.Start)
            .ThenByDescending(finding => finding.Level)
            .ThenByDescending(finding => finding.Length);
        var settled = new List<Finding>();
        var ends = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in kept)
        {
            if (
                finding.Rule is "changed-meanwhile"
                || !ends.TryGetValue(finding.Rule, out var end)
                || finding.Start >= end
            )
            {
                settled.Add(finding);
                ends[finding.Rule] = finding.Start + Math.Max(1, finding.Length);
            }
        }

        return settled;
    }

    private static Verdict Judge(List<Finding> findings) =>
        findings.Select(finding => finding.Level).DefaultIfEmpty(Level.Note).Max() switch
        {
            Level.Stop => Verdict.Stop,
            Level.Warn => Verdict.Revise,
            _ => Verdict.Ready,
        };
}
