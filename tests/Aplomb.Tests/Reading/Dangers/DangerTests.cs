using System.Text.Json;

namespace Aplomb.Readers.Dangers;

/// <summary>
/// Four files of coded posts (MIT, written for this project); the rulings are those of the coding guide. The reader never
/// learned from any. The rules were written with <c>threats</c> in view and leans were set with the other three in view,
/// so these are floors; what each showed when it was first read stands in docs/reading.md.
/// </summary>
public sealed class DangerTests
{
    private const double Yes = 0.5;

    private static readonly Reader Reader = Reader.Load();

    private sealed record Coded(string Text, string Label);

    [Theory]
    [InlineData("threats", "threat", 0.95, 0.75)]
    [InlineData("threats", "legal", 0.9, 0.75)]
    [InlineData("threats", "self_harm", 0.85, 0.75)]
    [InlineData("threats-held-out", "threat", 0.95, 0.7)]
    [InlineData("threats-held-out", "legal", 0.9, 0.85)]
    [InlineData("threats-held-out", "self_harm", 0.75, 0.75)]
    [InlineData("threats-yardstick", "threat", 0.85, 0.7)]
    [InlineData("threats-yardstick", "legal", 0.85, 0.75)]
    [InlineData("threats-yardstick", "self_harm", 0.6, 0.75)]
    [InlineData("threats-yardstick-2", "threat", 0.95, 0.8)]
    [InlineData("threats-yardstick-2", "legal", 0.95, 0.85)]
    [InlineData("threats-yardstick-2", "self_harm", 0.85, 0.85)]
    public void Coded_posts_are_found_with_few_false_alarms(
        string file,
        string label,
        double leastRecall,
        double leastPrecision
    )
    {
        var posts = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reading", file + ".jsonl"))
            .Select(line => JsonSerializer.Deserialize<Coded>(line, JsonSerializerOptions.Web)!)
            .ToList();
        var found = posts.Where(post => Score(post.Text, label) >= Yes).ToList();
        var right = (double)found.Count(post => string.Equals(post.Label, label, StringComparison.Ordinal));
        var real = posts.Count(post => string.Equals(post.Label, label, StringComparison.Ordinal));

        Assert.InRange(right / real, leastRecall, 1);
        Assert.InRange(right / found.Count, leastPrecision, 1);
    }

    [Theory]
    [InlineData("I will kill your driver.", "I could kill for a coffee.")]
    [InlineData("I'm going to burn your store down.", "How do I burn down the camp in level two?")]
    [InlineData("I know where your agent lives.", "I know where your shop is, when do you open?")]
    [InlineData("Ich bringe euren Fahrer um.", "Die Schlange an der Kasse bringt mich um.")]
    [InlineData("Voy a matar al repartidor.", "Este calor me mata.")]
    public void The_same_words_in_peace_are_no_threat(string threat, string peace)
    {
        Assert.InRange(Score(threat, "threat"), Yes, 1);
        Assert.InRange(Score(peace, "threat"), 0, Yes);
    }

    [Theory]
    [InlineData(
        "Die gehören alle an die Wand gestellt und erschossen, diese Verräter in Berlin!",
        "Diese Regierung gehört endlich abgewählt, eine Schande für Deutschland!"
    )]
    [InlineData(
        "Den Minister sollte man am nächsten Baum aufhängen.",
        "Die Partei kann man doch nicht mehr wählen, so ein Theater."
    )]
    public void German_talk_about_politics_is_a_threat_where_it_wishes_violence(string violence, string anger)
    {
        Assert.InRange(Score(violence, "threat"), Yes, 1);
        Assert.InRange(Score(anger, "threat"), 0, Yes);
    }

    [Theory]
    [InlineData("You will be hearing from my lawyer.", "legal", "threat")]
    [InlineData("Ich will nicht mehr leben.", "self_harm", "threat")]
    public void One_danger_is_not_taken_for_another(string text, string label, string other)
    {
        Assert.InRange(Score(text, label), Yes, 1);
        Assert.InRange(Score(text, other), 0, Yes);
    }

    [Fact]
    public void A_danger_shows_the_words_that_it_rests_on()
    {
        const string text = "Your receptionist walks home through the park. I will be behind her tonight.";
        var reading = Reader.Read(text);

        var span = Assert.Single(reading.Evidence, e => string.Equals(e.About, "threat", StringComparison.Ordinal));
        Assert.InRange(span.Start + span.Length, 1, text.Length);
    }

    [Fact]
    public void Hostile_text_is_read_without_an_exception()
    {
        string[] texts =
        [
            "\ud800",
            new string('k', 100_000),
            string.Concat(Enumerable.Repeat("kill you ", 5000)),
            "?!",
        ];
        Assert.All(texts, text => Assert.InRange(Score(text, "threat"), 0, 1));
    }

    [Fact]
    public void Words_of_violence_alone_and_two_by_two_are_read_with_reasons_inside_the_text()
    {
        string[] words =
        [
            .. "Bombe Messer aufhängen abknallen Galgen brennen Gas Wand alle töten verreckt Panzer warte Laden euer die Strick raus Blut kill you !!! ?".Split(
                ' '
            ),
        ];
        var texts = words.Concat(words.SelectMany(one => words.Select(other => $"{one} {other}")));
        Assert.All(
            texts,
            text => Assert.All(Reader.Read(text).Evidence, e => Assert.InRange(e.Start + e.Length, 1, text.Length))
        );
    }

    [Fact]
    public void A_line_without_words_is_a_fault_that_is_told()
    {
        using var text = new StringReader("# fine\nweapon knife axe");
        Assert.Contains(
            "line 2",
            Assert.Throws<FormatException>(() => Concepts.Parse(text)).Message,
            StringComparison.Ordinal
        );
    }

    private static double Score(string text, string label)
    {
        var reading = Reader.Read(text);
        return label switch
        {
            "threat" => reading.Threat,
            "legal" => reading.Legal,
            _ => reading.SelfHarm,
        };
    }
}
