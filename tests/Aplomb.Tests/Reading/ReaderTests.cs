using System.Text.Json;
using Aplomb.Posts;
using FsCheck;
using FsCheck.Fluent;

namespace Aplomb.Readers;

public sealed class ReaderTests
{
    private static readonly Reader Reader = Reader.Load();

    public static TheoryData<string> Hostile =>
        [
            "",
            " \t\r\n ",
            "\0\0\0",
            "\ud83d",
            "\udc4d\ud83d\ud83d",
            "@",
            "#",
            "&",
            "http",
            "'’'",
            string.Concat(Enumerable.Repeat("😡", 500_000)),
            new string('a', 1_000_000),
            string.Concat(Enumerable.Repeat("kill you ", 100_000)),
            "Z̷̢̡͙͔̟̥̦̭̲̩̗͊̈́͐̏̏̕͝ͅa̸̡̛̜̖̻̻̼͖͗̈́̿l̵̨̢̛̗͖̮̙͔̤͔̑͐̈́̌g̶̛̗̝̳̲͌̅̊̾̏̃o̸̧̖̩͓̒͜",
            "\u202eevil\u202c \ufeff\u200b",
            "你好，我的包裹在哪里？我等了三个星期了！！！",
        ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Any_text_is_read(string text) => AssertSound(Reader.Read(text), text);

    [Fact]
    public void Of_a_very_long_text_only_the_beginning_is_read()
    {
        var beginning = string.Concat(Enumerable.Repeat("my parcel is late and nobody answers. ", 264))[..10_000];
        var flood = beginning + string.Concat(Enumerable.Repeat("I will burn you 😡 ", 100_000));

        Assert.Equal(Told(beginning), Told(flood));
    }

    [Fact]
    public void Reading_a_post_leaves_little_behind()
    {
        const string post = "@acme second time this month my order never came. Refund me today or I take this further!";
        _ = Reader.Read(post, evidence: false);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            _ = Reader.Read(post, evidence: false);
        }

        // the reading itself, with its topics
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 0, 1500);
    }

    [Fact]
    public void Every_score_stays_in_its_range()
    {
        var unit = Gen.OneOf(
            Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString()),
            Gen.Elements("you ", "@acme ", "kill ", "refund?", "😡", "never ", "!!!", "\ud83d", " ", "danke "),
            Gen.Choose(32, 126).Select(c => ((char)c).ToString())
        );
        var texts = unit.ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(texts, text => AssertSound(Reader.Read(text), text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_same_text_reads_the_same_on_many_threads()
    {
        string[] texts = ["Where is my parcel?", "Thank you, Dana!", "you are all liars", "Wo bleibt mein Paket?"];
        var alone = texts.Select(Told).ToArray();

        _ = Parallel.For(0, 400, i => Assert.Equal(alone[i % texts.Length], Told(texts[i % texts.Length])));
    }

    [Theory]
    [InlineData("My parcel is late again and nobody answers, this is ridiculous", "complaint")]
    [InlineData("When does the shop on Castle Street open?", "question")]
    [InlineData("Thank you so much for your help, I appreciate it!", "gratitude")]
    [InlineData("You are a bunch of fucking idiots", "offence")]
    [InlineData("I will come to your office and smash your windows", "threat")]
    [InlineData("You will hear from my lawyer.", "legal")]
    [InlineData("I don't want to live anymore", "self_harm")]
    public void A_clear_post_is_read_with_its_evidence(string text, string about)
    {
        var reading = Reader.Read(text);

        Assert.True(ScoreOf(reading, about) >= 0.5, $"{about} is {ScoreOf(reading, about)}");
        Assert.Contains(reading.Evidence, evidence => string.Equals(evidence.About, about, StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_that_only_its_kin_make_known_is_shown_as_a_reason()
    {
        const string text = "Lousy, simply lousy.";

        var reason = Reader.Read(text).Evidence.First(evidence => evidence.About is "negative");

        Assert.Contains("lousy", text.Substring(reason.Start, reason.Length), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void No_reason_is_made_of_small_words_alone() =>
        Assert.DoesNotContain(
            Reader.Read("It is the worst of all and they are in on it, and so are you").Evidence,
            evidence => evidence.About is not "question" && evidence.Length <= 3
        );

    [Theory]
    [InlineData("The queue is killing me", "threat")]
    [InlineData("My phone died, can you help?", "self_harm")]
    [InlineData("Where can I buy tickets for Saturday?", "complaint")]
    [InlineData("The flight leaves at nine.", "question")]
    public void An_idiom_or_a_plain_word_is_not_taken_for_more(string text, string about) =>
        Assert.True(ScoreOf(Reader.Read(text), about) < 0.5);

    [Theory]
    [InlineData("Where is my parcel, I have waited for three days now", "en")]
    [InlineData("Wo bleibt mein Paket, ich warte seit drei Tagen", "de")]
    [InlineData("¿Dónde está mi paquete? Llevo tres días esperando", "es")]
    [InlineData("12345 !!! @acme https://acme.example", "und")]
    public void The_language_is_told(string text, string language) =>
        Assert.Equal(language, Reader.Read(text).Language);

    [Fact]
    public void Without_evidence_the_scores_are_the_same()
    {
        const string text = "@acme your app crashes all the time, when will you fix it?";
        var (with, without) = (Reader.Read(text), Reader.Read(text, evidence: false));

        Assert.Empty(without.Evidence);
        Assert.Equal(with.Complaint, without.Complaint, tolerance: 0.001);
        Assert.Equal(with.Sentiment.Negative, without.Sentiment.Negative, tolerance: 0.001);
    }

    [Fact]
    public void A_model_of_another_kind_is_refused_with_a_hint()
    {
        using var stream = new MemoryStream(new byte[100]);
        var error = Assert.Throws<InvalidDataException>(() => ReadingModel.Load(stream));
        Assert.Contains("./aplomb train", error.Message, StringComparison.Ordinal);
    }

    private static double ScoreOf(Reading reading, string about) =>
        about switch
        {
            "complaint" => reading.Complaint,
            "question" => reading.Question,
            "gratitude" => reading.Gratitude,
            "offence" => reading.Offence,
            "threat" => reading.Threat,
            "legal" => reading.Legal,
            _ => reading.SelfHarm,
        };

    private static string Told(string text) => JsonSerializer.Serialize(Reader.Read(text));

    private static void AssertSound(Reading r, string text)
    {
        double[] scores =
        [
            r.Sentiment.Negative,
            r.Sentiment.Neutral,
            r.Sentiment.Positive,
            r.Emotion.Anger,
            r.Emotion.Joy,
            r.Emotion.Optimism,
            r.Emotion.Sadness,
            r.Offence,
            r.Threat,
            r.Legal,
            r.SelfHarm,
            r.Complaint,
            r.Question,
            r.Gratitude,
            r.Irony,
        ];
        Assert.All(scores, score => Assert.InRange(score, 0, 1));
        Assert.Equal(1, r.Sentiment.Negative + r.Sentiment.Neutral + r.Sentiment.Positive, tolerance: 0.001);
        Assert.InRange(r.Valence, -4, 4);
        Assert.All(r.Evidence, e => Assert.True(e.Start >= 0 && e.Length > 0 && e.Start + e.Length <= text.Length));
        var line = PlainLine.Of(text, r);
        Assert.True(line.Length <= PlainLine.Longest, line);
        Assert.True(Enum.IsDefined(Heats.Of(r, text)));
    }
}
