using System.Text.Json;
using Aplomb.Replies;

namespace Aplomb.Readers.Labels;

/// <summary>What acts are learned from: invented drafts and sentences that were coded by hand for this project (docs/check.md).</summary>
internal static class ReplyLessons
{
    /// <summary>That a sentence begins the reply, or ends it.</summary>
    public const string First = "first";
    public const string Last = "last";

    /// <summary>The acts as lessons name them, in the order of <see cref="SpeechAct"/>.</summary>
    public static string[] Names { get; } =
    [.. Enum.GetNames<SpeechAct>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    /// <param name="drafts">Whole drafts: <c>Lessons/reply-drafts.jsonl</c>.</param>
    /// <param name="sentences">Sentences beside their twins: <c>Lessons/reply-sentences.jsonl</c>.</param>
    public static IReadOnlyList<LabelLesson> Read(string drafts, string sentences) =>
        [.. Drafts(drafts), .. Alone(sentences)];

    private static IEnumerable<LabelLesson> Drafts(string file)
    {
        var fold = 0;
        foreach (var line in File.ReadLines(file))
        {
            using var draft = JsonDocument.Parse(line);
            var said = draft.RootElement.GetProperty("draft").EnumerateArray().ToList();
            for (var i = 0; i < said.Count; i++)
            {
                string[] marks =
                [
                    .. i is 0 ? [First] : Array.Empty<string>(),
                    .. i == said.Count - 1 ? [Last] : Array.Empty<string>(),
                ];
                yield return Lesson(said[i][0], said[i][1], marks, fold % LabelTeacher.Folds);
            }

            fold++;
        }
    }

    /// <summary>Twins stand after one another and are about the same post: they are held out together.</summary>
    private static IEnumerable<LabelLesson> Alone(string file)
    {
        var (post, fold) = ("", 0);
        foreach (var line in File.ReadLines(file))
        {
            using var sentence = JsonDocument.Parse(line);
            var about = sentence.RootElement.GetProperty("post").GetString();
            fold += string.Equals(about, post, StringComparison.Ordinal) ? 0 : 1;
            post = about;
            yield return Lesson(
                sentence.RootElement.GetProperty("text"),
                sentence.RootElement.GetProperty("acts"),
                [],
                fold % LabelTeacher.Folds
            );
        }
    }

    private static LabelLesson Lesson(JsonElement text, JsonElement acts, string[] marks, int fold) =>
        new(
            string.Join(' ', Sentences.Of(text.GetString()!).Select(sentence => sentence.Own)),
            marks,
            acts.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal),
            fold
        );
}
