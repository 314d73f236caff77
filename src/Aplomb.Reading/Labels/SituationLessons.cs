using System.Text.Json;
using Aplomb.Replies;

namespace Aplomb.Readers.Labels;

/// <summary>What signs are learned from: invented posts that were coded by hand for this project (docs/playbook.md).</summary>
internal static class SituationLessons
{
    /// <summary>So many words of our last turn are known beside the post, and so many letters of them are looked at.</summary>
    private const int MostWords = 40;
    private const int MostLetters = 400;

    /// <summary>Where a lesson's word for a sign is not the playbook's.</summary>
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["own_data_posted"] = "own_data",
        ["solved"] = "solved_in_words",
        ["issue"] = "issue_in_words",
    };

    /// <param name="file"><c>Lessons/situations.jsonl</c>.</param>
    public static IReadOnlyList<LabelLesson> Read(string file) =>
        [.. File.ReadLines(file).Select((line, number) => Lesson(line, number % LabelTeacher.Folds))];

    /// <summary>The signs that lessons name, in the order of the alphabet.</summary>
    public static string[] Names(IReadOnlyList<LabelLesson> lessons) =>
        [.. lessons.SelectMany(lesson => lesson.Labels).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>What is known of a post beside its words: who spoke before, and the words of our last turn.</summary>
    public static IReadOnlyList<string> Marks(IReadOnlyList<Turn> turns)
    {
        var ours = turns.LastOrDefault(turn => turn.From is Speaker.Us);
        return
        [
            turns.Count is 0 ? "opens" : "goes on",
            ours is null ? "unanswered" : "answered",
            .. ours is null ? [] : Words(ours.Text).Select(word => "us " + word),
        ];
    }

    private static IEnumerable<string> Words(string text) =>
        text[..Math.Min(text.Length, MostLetters)]
            .ToLowerInvariant()
            .Split([' ', '\n', ',', '.', '!', '?', ':', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Take(MostWords);

    private static LabelLesson Lesson(string line, int fold)
    {
        using var read = JsonDocument.Parse(line);
        var situation = read.RootElement;
        var turns = situation.TryGetProperty("turns", out var told)
            ? told.EnumerateArray().Select(Turned).ToList()
            : [];
        return new LabelLesson(
            situation.GetProperty("post").GetString()!,
            Marks(turns),
            situation
                .GetProperty("signals")
                .GetString()!
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(sign => Renamed.GetValueOrDefault(sign, sign))
                .ToHashSet(StringComparer.Ordinal),
            fold
        );
    }

    private static Turn Turned(JsonElement turn) =>
        new(
            turn.GetProperty("from").GetString() is "us" ? Speaker.Us : Speaker.Them,
            turn.GetProperty("text").GetString()!
        );
}
