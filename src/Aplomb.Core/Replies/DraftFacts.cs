using Aplomb.Posts;
using Aplomb.Replies.Rules;

namespace Aplomb.Replies;

/// <summary>
/// A draft in numbers, for a judge that learns from coded drafts: what each sentence was heard to do, what the rules find with
/// and without that, and what is known of the talk. Pure; the order of the facts is that of the learned model.
/// </summary>
public static class DraftFacts
{
    /// <summary>The faults that are judged, in the order of <see cref="Judged.Rules"/>.</summary>
    public static IReadOnlyList<string> Rules { get; } =
    [
        "non-apology",
        "arguing",
        "mockery",
        "mismatch",
        "public-compensation",
        "removal-for-reward",
        "legal-admission",
        "private-data",
        "info-request-only",
        "defensive-shape",
        "private-move",
        "acknowledgement",
        "listening",
        "no-step",
        "greeting",
    ];

    /// <summary>Faults that are plain facts: they are told as they are, and no judge is asked.</summary>
    private static readonly string[] Plain = ["wrong-name", "too-long", "routinised"];

    /// <summary>Where nothing was heard, or nobody read the post.</summary>
    private const float Unknown = -1;

    /// <summary>Likelihoods are taken as log odds within these bounds.</summary>
    private const double Surest = 1e-4;

    /// <param name="draft">With what was heard in it (<see cref="Draft.Heard"/>).</param>
    public static float[] Of(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var scene = Scene.Of(draft);
        var found = ReplyCheck.Look(scene);
        return Of(scene, found, Hearing.Heed(scene, [.. found], Hearing.Ears));
    }

    /// <param name="found">What the wordings of the rules find.</param>
    /// <param name="heeded">What is left of it when what was heard is heeded.</param>
    internal static float[] Of(Scene scene, IReadOnlyList<Finding> found, IReadOnlyList<Finding> heeded) =>
        [
            .. Enum.GetValues<SpeechAct>().SelectMany(act => Loudest(scene.Draft.Heard ?? [], act)),
            .. Talk(scene),
            .. Post(scene.Draft.Reading),
            .. Levels(found),
            .. Levels(heeded),
        ];

    /// <summary>The two sentences that do it most.</summary>
    private static IEnumerable<float> Loudest(IReadOnlyList<HeardSentence> heard, SpeechAct act) =>
        heard
            .Select(sentence => LogOdds(sentence[act]))
            .Append(LogOdds(0))
            .Append(LogOdds(0))
            .OrderDescending()
            .Take(2);

    private static IEnumerable<float> Talk(Scene scene) =>
        [
            scene.IsPublic ? 1 : 0,
            (int)scene.Draft.Fault,
            scene.Ours.Count,
            scene.IsComplaint ? 1 : 0,
            scene.IsStrong ? 1 : 0,
            scene.IsGrave ? 1 : 0,
            scene.Draft.InStorm ? 1 : 0,
        ];

    private static IEnumerable<float> Post(Reading? post) =>
        post is null
            ? Enumerable.Repeat(Unknown, 8)
            :
            [
                (float)post.Threat,
                (float)post.Emotion.Anger,
                (float)post.Emotion.Sadness,
                (float)post.Offence,
                (float)post.Complaint,
                (float)post.Question,
                (float)post.Gratitude,
                (float)post.Sentiment.Negative,
            ];

    /// <summary>Of each rule the gravest finding, 1 to 3, or 0; then the gravest of all.</summary>
    private static IEnumerable<float> Levels(IReadOnlyList<Finding> found)
    {
        var gravest = found
            .GroupBy(finding => finding.Rule, StringComparer.Ordinal)
            .ToDictionary(rule => rule.Key, rule => 1f + (int)rule.Max(one => one.Level), StringComparer.Ordinal);
        return
        [
            .. Rules.Concat(Plain).Select(rule => gravest.GetValueOrDefault(rule)),
            gravest.Values.DefaultIfEmpty(0).Max(),
        ];
    }

    private static float LogOdds(double p)
    {
        var within = Math.Clamp(p, Surest, 1 - Surest);
        return (float)Math.Log(within / (1 - within));
    }
}
