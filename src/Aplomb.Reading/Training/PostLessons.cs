using System.Text.Json;

namespace Aplomb.Readers.Training;

/// <summary>
/// Posts to companies with the signs they show, coded by hand for this project: those of <c>Lessons/situations.jsonl</c> and <c>posts.jsonl</c>, and those
/// that the coded drafts of <c>reply-drafts.jsonl</c> answer. Open sets hold few complaints in the words in which people write to a firm.
/// </summary>
internal static class PostLessons
{
    /// <summary>The name under which they stand among the open sets.</summary>
    public const string Set = "posts";

    public const string Complaint = "complaint";
    public const string Question = "question";
    public const string Sarcasm = "sarcasm";

    private static readonly string[] Files = ["situations.jsonl", "posts.jsonl", "reply-drafts.jsonl"];

    private static readonly string[] Bad =
    [
        Complaint,
        "issue",
        "displeased",
        "heated",
        "bitter",
        "insulted",
        "rant",
        "mockery",
        "hate",
        "threat",
    ];

    private static readonly string[] Good = ["praise", "joy", "solved"];

    /// <summary>Signs that go with any mood.</summary>
    private static readonly string[] Either =
    [
        Sarcasm,
        "laughing",
        "thanks",
        "pile_on",
        "slogan",
        "self_harm",
        "bodily_harm",
        "reports_danger",
        "legal",
        "doxxing",
        "rude_defender",
    ];

    private sealed record Coded(string Post, string Signals, string? Lang);

    /// <summary>All posts, each once; besides its signs a post has its mood for a label where that is clear.</summary>
    /// <param name="lessons">The folder of the lessons.</param>
    public static IReadOnlyList<Row> Read(string lessons) =>
        [
            .. Files
                .SelectMany(file => File.ReadLines(Path.Combine(lessons, file)))
                .Select(line => JsonSerializer.Deserialize<Coded>(line, JsonSerializerOptions.Web)!)
                .DistinctBy(post => post.Post, StringComparer.Ordinal)
                .Select(Row),
        ];

    /// <summary>Whether a post complains; null where it is displeased and names nothing that went wrong.</summary>
    public static bool? Complains(Row post) =>
        post.Is(Complaint) ? true
        : post.IsAny(Bad) ? null
        : false;

    private static Row Row(Coded post)
    {
        var signs = post.Signals.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var mood = MoodOf(signs);
        return new Row(Set, post.Post, mood is null ? signs : [mood, .. signs], Score: null, post.Lang, Part: null);
    }

    private static string? MoodOf(string[] signs)
    {
        var (bad, good) = (signs.Any(Bad.Contains), signs.Any(Good.Contains));
        return bad && good ? null
            : bad ? "negative"
            : good ? "positive"
            : signs.Any(Either.Contains) ? null
            : "neutral";
    }
}
