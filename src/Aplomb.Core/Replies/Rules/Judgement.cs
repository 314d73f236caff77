namespace Aplomb.Replies.Rules;

/// <summary>
/// The last word on a draft as a whole. The wordings and what was heard name the faults; the learned judge
/// (<see cref="Judged"/>) says whether they weigh enough to stop it or to change it. Plain facts and rules of
/// safety need no judge.
/// </summary>
internal static class Judgement
{
    /// <summary>From here on a draft is stopped.</summary>
    private const double Stops = 0.38;

    /// <summary>And from here on where a fault that stops is likely as well.</summary>
    private const double StopsForFault = 0.3;

    private const double LikelyFault = 0.4;

    /// <summary>From here on somebody's data told in plain words stop a draft alone: the whole of it may well read kindly.</summary>
    private const double Told = 0.35;

    /// <summary>From here on a gift in public stops a draft alone.</summary>
    private const double Given = 0.4;

    /// <summary>From here on something is to be changed, and a fault is named that no rule has found.</summary>
    private const double Likely = 0.5;

    /// <summary>A fault that a rule has found is named from here on.</summary>
    private const double Believable = 0.2;

    /// <summary>A further fault beside one that already bears the verdict is named from here on.</summary>
    private const double Sure = 0.65;

    /// <summary>"Our policy is clear" and its like stop a draft from here on: a judge who thinks little of a stop lets such a wording pass.</summary>
    private const double Innocent = 0.3;

    /// <summary>And only one who rules out arguing.</summary>
    private const double RuledOut = 0.04;

    private static readonly Dictionary<string, int> Places = DraftFacts
        .Rules.Index()
        .ToDictionary(rule => rule.Item, rule => rule.Index, StringComparer.Ordinal);

    /// <summary>What is left of the findings, and what the judge names beside them.</summary>
    public static List<Finding> Settle(Scene scene, List<Finding> found, Judged judged)
    {
        var certain = found.Where(finding => IsCertain(scene, finding, judged)).ToList();
        var stops = IsHeard(scene, judged) || certain.Exists(finding => finding.Level is Level.Stop);
        List<Finding> kept =
        [
            .. certain,
            .. found
                .Except(certain)
                .Where(finding => Keeps(scene, finding, judged, stops))
                .Select(finding => finding with { Level = LevelOf(scene, finding.Rule, stops) }),
        ];
        kept.AddRange(Named(scene, judged, stops, kept));
        return kept;
    }

    /// <summary>The whole of a draft weighs too much, or data or a gift are told in public, however kind the rest of it.</summary>
    private static bool IsHeard(Scene scene, Judged judged) =>
        (Weighs(scene, judged) && !CannotBe(scene, judged))
        || (
            scene.IsPublic
            && (
                judged.Rules[Places["private-data"]] >= Told
                || (judged.Rules[Places["public-compensation"]] >= Given && !Compensation.OnlyReturns(scene))
            )
        );

    private static bool Weighs(Scene scene, Judged judged) =>
        judged.Stop >= Stops
        || (
            judged.Stop >= StopsForFault
            && DraftFacts.Rules.Any(rule =>
                judged.Rules[Places[rule]] >= LikelyFault && StopRules.StopsHere(scene, rule)
            )
        );

    /// <summary>The only likely fault is a removal where nothing published is named or the post is to stay, or an admission where nothing is open.</summary>
    private static bool CannotBe(Scene scene, Judged judged) =>
        (
            IsAlone(judged, "removal-for-reward")
            && (!RemovalForReward.NamesPublished(scene) || RemovalForReward.IsToStay(scene))
        ) || (IsAlone(judged, "legal-admission") && !LegalAdmission.IsOpen(scene));

    private static bool IsAlone(Judged judged, string rule)
    {
        var likely = judged.Rules[Places[rule]];
        var next = judged.Rules.Where((_, other) => other != Places[rule]).Max();
        return likely > 0 && likely >= next && next < Likely;
    }

    /// <summary>What no judge can take back: plain facts ("Dear customer" among them), what the rules of safety stop, "calm down" said to the person, and plain arguing that is not surely innocent.</summary>
    private static bool IsCertain(Scene scene, Finding finding, Judged judged) =>
        !Places.ContainsKey(finding.Rule)
        || finding is { Rule: "private-data" or "legal-admission", Level: Level.Stop }
        || (finding is { Rule: "removal-for-reward", Level: Level.Stop } && RemovalForReward.Find(scene).Any())
        || (finding.Rule is "greeting" && scene.Opening.Called is not null)
        || (
            finding is { Rule: "arguing", Level: Level.Stop }
            && (Arguing.IsBlunt(scene) || (MayArgue(scene, judged) && Arguing.IsPlain(scene)))
        );

    /// <summary>The judge learned from few German drafts: there it is asked about arguing alone.</summary>
    private static bool MayArgue(Scene scene, Judged judged) =>
        (scene.IsGerman || judged.Stop >= Innocent) && judged.Rules[Places["arguing"]] >= RuledOut;

    /// <summary>Beside a stop, what is to be changed is told where it is likely; else, where anything is to be changed at all.</summary>
    private static bool Keeps(Scene scene, Finding finding, Judged judged, bool stops)
    {
        var bears = StopRules.StopsHere(scene, finding.Rule) == stops;
        return (stops || judged.Revise >= Likely)
            && judged.Rules[Places[finding.Rule]] >= (bears ? Believable : Likely);
    }

    private static Level LevelOf(Scene scene, string rule, bool stops) =>
        stops && StopRules.StopsHere(scene, rule) ? Level.Stop : Level.Warn;

    /// <summary>The faults that are likely, and at least the likeliest of those that bear the verdict.</summary>
    private static IEnumerable<Finding> Named(Scene scene, Judged judged, bool stops, List<Finding> kept)
    {
        if (!stops && judged.Revise < Likely)
        {
            return [];
        }

        var open = DraftFacts
            .Rules.Where(rule => StopRules.StopsHere(scene, rule) == stops && Hearing.CanName(scene, rule))
            .Where(rule => !kept.Exists(one => string.Equals(one.Rule, rule, StringComparison.Ordinal)))
            .ToList();
        var borne = kept.Exists(one => StopRules.StopsHere(scene, one.Rule) == stops);
        var named = open.Where(rule => judged.Rules[Places[rule]] >= (borne ? Sure : Likely)).ToList();
        if (named.Count is 0 && !borne)
        {
            named = [.. open.OrderByDescending(rule => judged.Rules[Places[rule]]).Take(1)];
        }

        return named.Select(rule => Hearing.Name(scene, rule, stops));
    }
}
