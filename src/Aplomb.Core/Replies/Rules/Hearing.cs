namespace Aplomb.Replies.Rules;

/// <summary>What a learned reader hears must be to count for one rule.</summary>
/// <param name="Score">How much of it is heard in the draft, in [0, 1].</param>
/// <param name="Alarm">From here on it is found, whatever the wordings say.</param>
/// <param name="Sure">From here on it may stop a reply; below it is only told.</param>
/// <param name="Doubt">Below it a wording alone is not believed.</param>
/// <param name="Heeds">Whether the rule applies to this draft at all.</param>
/// <param name="Find">Makes the finding; told whether it is sure.</param>
internal sealed record Ear(
    string Rule,
    Func<Scene, double> Score,
    double Alarm,
    double Sure,
    double Doubt,
    Func<Scene, bool> Heeds,
    Func<Scene, bool, Finding> Find
);

/// <summary>
/// The second voice of the check: what a learned reader hears in each sentence (<see cref="HeardSentence"/>) adds findings
/// that no wording names, and holds back wordings that sound innocent where they stand. Where nobody listened, the wordings decide alone.
/// </summary>
internal static class Hearing
{
    /// <summary>Likelihoods end at 1.</summary>
    private const double Never = 2;

    public static IReadOnlyList<Ear> Ears { get; } =
    [
        At("non-apology", SpeechAct.NonApology, 0.9, 0.97, 0.05, _ => true),
        At("arguing", SpeechAct.Arguing, 0.9, 0.975, 0.2, scene => scene.IsComplaint),
        At("mockery", SpeechAct.Mockery, 0.85, 0.9, 0, _ => true),
        At("mismatch", SpeechAct.Cheer, 0.995, 0.995, 0.1, scene => scene.IsComplaint),
        At("public-compensation", SpeechAct.Offer, 0.97, 0.99, 0.02, scene => scene.IsPublic),
        At("removal-for-reward", SpeechAct.Removal, 0.85, 0.9, 0, _ => true),
        At("legal-admission", SpeechAct.AdmitsCause, 0.2, 0.2, 0, IsOpen),
        At("private-data", SpeechAct.AsksDataHere, 0.997, 0.997, 0, scene => scene.IsPublic),
        At("private-data", SpeechAct.AsksSecret, 0.85, 0.85, 0, _ => true),
        At("private-data", SpeechAct.TellsData, Never, Never, 0, scene => scene.IsPublic, "told-data"),
        At("defensive-shape", SpeechAct.Accuses, 0.4, Never, 0.02, _ => true),
        At("private-move", SpeechAct.AsksPrivateBare, 0.85, Never, 0, IsBare),
        new(
            "info-request-only",
            Errands,
            0.995,
            0.995,
            0,
            scene => scene.IsComplaint && !Acknowledged(scene),
            (scene, _) => InfoRequestOnly.Finding(scene, scene.Words.InPlainOf(Loudest(scene, IsErrand)))
        ),
        new(
            "acknowledgement",
            scene => 1 - Most(scene, SpeechAct.Acknowledges),
            Never,
            Never,
            0.25,
            scene => scene.IsComplaint && !Acknowledged(scene),
            (scene, _) => Presence.Unacknowledged(scene)
        ),
        new(
            "listening",
            scene => 1 - Most(scene, SpeechAct.NamesMatter),
            Never,
            Never,
            0,
            scene => scene.IsComplaint && scene.Customer.Length > 0,
            (scene, _) => Presence.Unheard(scene)
        ),
        new(
            "no-step",
            scene => 1 - Most(scene, SpeechAct.Step),
            0.7,
            Never,
            0.4,
            scene => scene.IsComplaint,
            (scene, _) => Presence.Stepless(scene)
        ),
    ];

    /// <summary>What the wordings found, put right by what was heard.</summary>
    public static List<Finding> Heed(Scene scene, List<Finding> found, IReadOnlyList<Ear> ears)
    {
        if (scene.Draft.Heard is not { Count: > 0 })
        {
            return found;
        }

        foreach (var ear in ears)
        {
            var score = ear.Score(scene);
            var said = found.Exists(finding => string.Equals(finding.Rule, ear.Rule, StringComparison.Ordinal));
            if (said && score < ear.Doubt && !IsPlain(scene, ear.Rule))
            {
                found.RemoveAll(finding => string.Equals(finding.Rule, ear.Rule, StringComparison.Ordinal));
            }
            else if (!said && score >= ear.Alarm && ear.Heeds(scene))
            {
                found.Add(ear.Find(scene, score >= ear.Sure));
            }
        }

        return found;
    }

    /// <summary>Whether a fault can be named and shown without a wording.</summary>
    public static bool CanName(Scene scene, string rule) =>
        Of(rule).Any()
        && rule switch
        {
            "public-compensation" => scene.IsPublic,
            "legal-admission" => LegalAdmission.IsOpen(scene),
            _ => true,
        };

    /// <summary>Names a fault where it is heard most.</summary>
    /// <param name="sure">Whether it stops the reply.</param>
    public static Finding Name(Scene scene, string rule, bool sure) =>
        Of(rule).MaxBy(ear => ear.Score(scene))!.Find(scene, sure); // not null: asked for what can be named

    private static IEnumerable<Ear> Of(string rule) =>
        Ears.Where(ear => string.Equals(ear.Rule, rule, StringComparison.Ordinal));

    /// <summary>Whether the wording is so plain that no doubt is allowed: few lessons hold what everybody knows to be wrong.</summary>
    private static bool IsPlain(Scene scene, string rule) => rule is "arguing" && Arguing.IsPlain(scene);

    private static Ear At(
        string rule,
        SpeechAct act,
        double alarm,
        double sure,
        double doubt,
        Func<Scene, bool> heeds,
        string? words = null
    ) =>
        new(
            rule,
            scene => Most(scene, act),
            alarm,
            sure,
            doubt,
            heeds,
            (scene, isSure) =>
            {
                var sentence = Loudest(scene, heard => heard[act]);
                var place = scene.Words.InPlainOf(sentence);
                var (why, instead) = HeardWords.For(words ?? rule, scene);
                return Found.At(scene, rule, LevelOf(rule, isSure, scene), place.Start, place.Length, why, instead);
            }
        );

    /// <summary>What is heard stops a reply only where it is as good as sure: few good answers may be stopped (docs/check.md).</summary>
    private static Level LevelOf(string rule, bool sure, Scene scene) =>
        rule switch
        {
            _ when !sure => Level.Warn,
            "arguing" when !scene.IsPublic => Level.Warn,
            "mismatch" when !scene.IsStrong => Level.Warn,
            _ => Level.Stop,
        };

    private static bool IsOpen(Scene scene) => scene.Draft.Fault is Fault.Unknown && scene.IsGrave;

    /// <summary>A private message is asked for in the open, and the sentence does not say what for.</summary>
    private static bool IsBare(Scene scene)
    {
        var sentence = Loudest(scene, heard => heard[SpeechAct.AsksPrivateBare]);
        var place = scene.Words.InPlainOf(sentence);
        return scene.IsPublic && !Signs.Purpose.IsMatch(scene.Words.Own.AsSpan(place.Start, place.Length));
    }

    private static bool Acknowledged(Scene scene) =>
        scene.Ours.Any(turn => Signs.Owns(turn.Own) || Signs.HasStock(turn.Own));

    private static double Most(Scene scene, SpeechAct act) => scene.Draft.Heard!.Max(heard => heard[act]);

    private static HeardSentence Loudest(Scene scene, Func<HeardSentence, double> score) =>
        scene.Draft.Heard!.MaxBy(score)!;

    /// <summary>Nothing but errands: something is asked or somewhere is pointed to, nothing is owned and nothing done.</summary>
    private static double Errands(Scene scene) =>
        Math.Min(
            scene.Draft.Heard!.Max(IsErrand),
            1
                - Math.Max(
                    Most(scene, SpeechAct.Acknowledges),
                    Math.Max(Most(scene, SpeechAct.Step), Most(scene, SpeechAct.Stock))
                )
        );

    private static double IsErrand(HeardSentence heard) =>
        Math.Min(
            1,
            heard[SpeechAct.SendsAway]
                + heard[SpeechAct.AsksInfo]
                + heard[SpeechAct.AsksPrivate]
                + heard[SpeechAct.AsksPrivateBare]
        );
}
