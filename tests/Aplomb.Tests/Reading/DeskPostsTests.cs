using System.Text.Json;
using Aplomb.Posts;
using Aplomb.Readers.Training;

namespace Aplomb.Readers;

/// <summary>
/// 550 posts to companies, invented for yardsticks of the check and the advice, labelled by hand for their mood and signs before the reader had
/// learned from any post to a company. Nothing was learned from them.
/// </summary>
public sealed class DeskPostsTests
{
    private const double Yes = 0.5;

    private static readonly Lazy<List<(Coded Post, Reading Read)>> All = new(() =>
    {
        var reader = Reader.Load();
        return
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reading/posts-yardstick.jsonl"))
                .Select(line => JsonSerializer.Deserialize<Coded>(line, JsonSerializerOptions.Web)!)
                .Select(post => (post, reader.Read(post.Text))),
        ];
    });

    private sealed record Coded(string Text, string Mood, string Signals);

    [Fact]
    public void Complaints_in_the_words_in_which_people_write_to_a_firm_are_heard()
    {
        var complaints = Said("complaint", read => read.Complaint);

        Assert.InRange(Measures.Recall(complaints, "yes"), 0.85, 1);
        Assert.InRange(Measures.Precision(complaints, "yes"), 0.85, 1);
    }

    [Fact]
    public void Who_asks_a_firm_is_told_from_who_reproaches_it()
    {
        var questions = Said("question", read => read.Question);

        Assert.InRange(Measures.F1(questions, "yes"), 0.75, 1);
    }

    [Fact]
    public void Hardly_any_complaint_is_taken_for_a_threat()
    {
        var threats = Said("threat", read => read.Threat);

        Assert.InRange(Measures.Recall(threats, "yes"), 0.85, 1);
        Assert.InRange(threats.Count(pair => pair is ("no", "yes")), 0, 30);
    }

    [Fact]
    public void Moods_of_posts_to_a_firm_are_heard_and_few_displeased_ones_are_taken_for_glad()
    {
        var moods = All.Value.Select(one => (Is: one.Post.Mood, Said: Mood(one.Read.Sentiment))).ToList();

        Assert.InRange(Measures.MacroF1(moods), 0.71, 1);
        Assert.InRange(moods.Count(pair => pair is ("negative", "positive")), 0, 27);
    }

    [Theory]
    [InlineData("Third day without heating and your hotline hangs up on me. Thanks for nothing!")]
    [InlineData("Danke für nichts, der Monteur kam wieder nicht.")]
    public void Thanks_in_scorn_are_not_taken_for_praise(string text)
    {
        var read = Reader.Load().Read(text);

        Assert.NotEqual("positive", Mood(read.Sentiment));
        Assert.InRange(read.Complaint, Yes, 1);
    }

    private static List<(string Is, string Said)> Said(string sign, Func<Reading, double> score) =>
        [
            .. All.Value.Select(one =>
                (one.Post.Signals.Split(' ').Contains(sign) ? "yes" : "no", score(one.Read) >= Yes ? "yes" : "no")
            ),
        ];

    private static string Mood(Sentiment mood) =>
        mood.Negative >= mood.Neutral && mood.Negative >= mood.Positive ? "negative"
        : mood.Positive >= mood.Neutral ? "positive"
        : "neutral";
}
