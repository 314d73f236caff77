using System.Text.Json;
using Aplomb.Readers.Training;

namespace Aplomb.Readers.Dangers;

/// <summary>One labelled text to learn dangers from.</summary>
/// <param name="Label">One of <see cref="DangerModel.Names"/>, or <c>none</c>.</param>
/// <param name="Cost">How much a mistake counts.</param>
/// <param name="Heads">Which heads may learn from it, by their numbers; null is all that have a field.</param>
internal sealed record DangerLesson(string Text, string Label, float Cost, bool Own, int[]? Heads = null)
{
    /// <summary>The same as a row of a set, which knows its fold.</summary>
    public Row Row { get; } = new("dangers", Text, [Label], Score: null, Language: null, Part: null);

    public bool Teaches(int head) => Heads?.Contains(head) ?? (head < DangerModel.Fields);

    /// <summary>Whether its label is what a head is to say: our own posts are labelled by the guide.</summary>
    public bool IsStandardOf(int head) =>
        head is DangerModel.Politics ? Heads?.Contains(DangerModel.Politics) == true : Own;
}

/// <summary>What the danger heads learn from: posts written for this project, and open sets whose licence allows it.</summary>
internal static class DangerLessons
{
    /// <summary>Every n-th ordinary post of the large sets is enough to learn what is ordinary.</summary>
    private const int Stride = 4;

    /// <summary>What an ordinary post counts beside one of our own.</summary>
    private const float Ordinarily = 0.8f;

    private static readonly int[] ThreatOnly = [0];
    private static readonly int[] ThreatAndSelfHarm = [0, 2];
    private static readonly string[] OnPolitics = ["violence_de", "calltoaction_de", "antidemocratic_de"];
    private static readonly int[] PoliticsOnly = [DangerModel.Politics];

    /// <summary>Signs of a situation beside which a post may be a danger itself.</summary>
    private static readonly HashSet<string> Grave = new(
        ["threat", "doxxing", "self_harm", "legal", "regulator_or_press", "hate"],
        StringComparer.Ordinal
    );

    /// <summary>What a peaceful post to a company counts: it is what is read most.</summary>
    private const float Peacefully = 3.5f;

    /// <summary>What a post to a company counts that is taken for politics: its threat might not be heard.</summary>
    private const float SurelyPolitics = 4;

    private sealed record Coded(string Lang, string Text, string Label);

    private sealed record Situated(string Post, string Signals);

    /// <summary>Everything that the heads learn from.</summary>
    /// <param name="lessons">The folder of the lessons.</param>
    public static IEnumerable<DangerLesson> All(Corpus corpus, string lessons) =>
        Own(Path.Combine(lessons, "threats.jsonl")).Concat(Peaceful(lessons)).Concat(Open(corpus));

    /// <summary>The posts of <c>Lessons/threats.jsonl</c> or of a file in its form. None of them is about politics.</summary>
    public static IReadOnlyList<DangerLesson> Own(string file) =>
        [
            .. File.ReadLines(file)
                .Select(line => JsonSerializer.Deserialize<Coded>(line, JsonSerializerOptions.Web)!)
                .SelectMany<Coded, DangerLesson>(post =>
                    post.Lang is "de"
                        ?
                        [
                            new(post.Text, post.Label, 1, Own: true),
                            new(post.Text, "none", SurelyPolitics, Own: false, PoliticsOnly),
                        ]
                        : [new(post.Text, post.Label, 1, Own: true)]
                ),
        ];

    /// <summary>
    /// Posts to companies that endanger nobody: praise, small talk and complaints of <c>Lessons/situations.jsonl</c> and <c>posts.jsonl</c>, and those
    /// that coded drafts answer, which may speak of lawyers. Threats are told in the same words.
    /// </summary>
    /// <param name="lessons">The folder of the lessons.</param>
    public static IEnumerable<DangerLesson> Peaceful(string lessons) =>
        [
            .. Peaceful(lessons, "situations.jsonl")
                .Concat(Peaceful(lessons, "posts.jsonl"))
                .Select(post => new DangerLesson(post, "none", Peacefully, Own: false)),
            .. Peaceful(lessons, "reply-drafts.jsonl")
                .Select(post => new DangerLesson(post, "none", Peacefully, Own: false, ThreatAndSelfHarm)),
        ];

    private static IEnumerable<string> Peaceful(string lessons, string file) =>
        File.ReadLines(Path.Combine(lessons, file))
            .Select(line => JsonSerializer.Deserialize<Situated>(line, JsonSerializerOptions.Web)!)
            .Where(one => !one.Signals.Split(' ').Any(Grave.Contains))
            .Select(one => one.Post)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Threats that others labelled, talk about politics, and posts that are none of the three.</summary>
    public static IEnumerable<DangerLesson> Open(Corpus corpus) =>
        corpus
            .Of("hatecheck")
            .Where(row => row.Part is "threat_dir_h" or "threat_norm_h")
            .Select(row => new DangerLesson(row.Text, "threat", 0.15f, Own: false, ThreatOnly))
            .Concat(Politics(corpus))
            .Concat(Ordinary(corpus));

    /// <summary>What people write on politics, and what they write to companies, in German.</summary>
    private static IEnumerable<DangerLesson> Politics(Corpus corpus)
    {
        var politics = OnPolitics.SelectMany(corpus.Of).DistinctBy(row => row.Text, StringComparer.Ordinal);
        var others = corpus
            .Of("sentiment_de_railway")
            .Concat(corpus.Of("sentiment_multilingual").Where(row => row.Language is "de"))
            .Concat(corpus.Of("kindness_de_flausch").Where((_, i) => i % (Stride * 2) == 0));
        return politics
            .Select(row => new DangerLesson(row.Text, "politics", 1, Own: false, PoliticsOnly))
            .Concat(others.Select(row => new DangerLesson(row.Text, "none", 1, Own: false, PoliticsOnly)));
    }

    private static IEnumerable<DangerLesson> Ordinary(Corpus corpus) =>
        corpus
            .Of("sentiment_en")
            .Where((_, i) => i % (Stride / 2) == 0)
            .Concat(corpus.Of("emotion_goemotions").Where((_, i) => i % (Stride * 3) == 0))
            .Concat(corpus.Of("sentiment_multilingual").Where(row => row.Language is "en" or "de" or "es"))
            .Concat(corpus.Of("intent_banking77").Where((_, i) => i % (Stride * 4) == 0))
            .Concat(corpus.Of("sentiment_de_railway").Where((_, i) => i % 2 == 0))
            .Concat(corpus.Of("offensive_de_2018").Where(row => row.Is("OTHER")))
            .Concat(corpus.Of("kindness_de_flausch").Where((_, i) => i % (Stride * 2) == 0))
            .Select(row => new DangerLesson(row.Text, "none", Ordinarily, Own: false))
            .Concat(corpus.CustomerTurns().Select(text => new DangerLesson(text, "none", Ordinarily, Own: false)));
}
